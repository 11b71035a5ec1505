import { isDemonym, isPeople } from "../lexicon/demonyms";
import { eventHeads, knownEvents, lawHeads, otherHeads, otherNames } from "../lexicon/events";
import { firstNameGender, isCommonWord } from "../lexicon/names";
import {
  compoundHeads,
  knownOrganizations,
  legalForms,
  organizationHeads,
  otherAcronyms,
} from "../lexicon/organizations";
import { placeHeads, placeWeight } from "../lexicon/places";
import { isTitle } from "../lexicon/titles";
import { wordSet } from "../lexicon/words";
import { has, Tag } from "../nlp/token";
import { add, type Kind, type Scores } from "./scores";
import type { Text, Word, WordRange } from "./words";

const placeOpeners = wordSet(
  "north south east west northern southern eastern western new san santa sao los las saint st mount mt lake fort port cape gulf isle rio upper lower greater puerto bay strait sea river",
);
const directions = wordSet("north south east west northern southern eastern western central");
const placeCompounds = wordSet(
  "gulf bay sea strait straits museum state isle isles cape republic kingdom commonwealth port district province duchy municipality emirate sultanate city village lake mount county tower statue",
);
const eventCompounds = wordSet("battle siege festival conference summit");
const lawCompounds = wordSet("treaty declaration bill convention protocol agreement act charter");
const ofKnowledge = wordSet(
  "policy research studies law media information data rights justice legal learning action",
);
/** "Islamophobia", "Thatcherism". */
const attitudes = /\p{L}{3}(?:ism|phobia)$/u;
const generationMarks = wordSet("jr sr ii iii");

/** What the words of a name say of its kind, wherever it stands. */
export function formEvidence(text: Text, range: WordRange): Scores {
  const words = text.words.slice(range.first, range.last);
  const keys = words.map(({ key }) => key);
  const scores: Partial<Record<Kind, number>> = {};
  const whole = keys.join(" ").replaceAll(" 's", "'s");
  const place = placeWeight(whole);
  if (place > 0) add(scores, { place: place >= 5 ? place + 1.5 : place });
  if (otherNames.has(whole)) return { other: 6 };
  if (knownEvents.has(whole)) add(scores, { event: 6 });
  if (isPeople(whole)) return { group: 6 };
  if (whole.split(/[ -]/).every(isDemonym) || isDemonym(whole)) return { other: 5 };
  if (knownOrganizations.has(whole)) add(scores, { organization: isCommonWord(whole) ? 4 : 5 });
  add(
    scores,
    keys.length === 1 ? singleWord(words[0]!, text.small.get(words[0]!.key) ?? 0) : severalWords(words),
  );
  return scores;
}

function singleWord(word: Word, small: number): Scores {
  const { key, text } = word;
  if (otherAcronyms.has(key) || isTitle(key)) return { other: 4 };
  if (/^\p{Lu}[\p{Lu}&]{1,6}$/u.test(text)) return { organization: 2.5 };
  if (
    /^\p{Lu}+\p{Ll}+\p{Lu}|\.com$|^\p{Lu}\p{L}*\d/u.test(text) &&
    !/^(?:Mc|Mac|De|La|Le|O['’]|Du|Van|Di)\p{Lu}/u.test(text)
  )
    return /\d$/.test(text)
      ? { organization: 0.8, other: 2.5 }
      : /\d/.test(text)
        ? { organization: 0.8, other: 1.2 }
        : { organization: 1.5, other: 0.5 };
  if (attitudes.test(key)) return { other: 2.5, place: -2 };
  const scores: Partial<Record<Kind, number>> = {};
  if (firstNameGender(key)) add(scores, { person: isCommonWord(key) ? 0.3 : 1.2 });
  else if (has(word, Tag.Person)) add(scores, { person: 0.7 });
  if (has(word, Tag.Place)) add(scores, { place: 1 });
  if (has(word, Tag.Organization)) add(scores, { organization: 0.7 });
  if (isCommonWord(key)) {
    add(scores, { other: small > 0 ? 3 : 1.5 });
    if (organizationHeads.has(key)) add(scores, { organization: 1.5 });
    if (placeHeads.has(key) || eventHeads.has(key) || lawHeads.has(key)) add(scores, { other: 1 });
  } else if (!firstNameGender(key)) add(scores, { organization: 0.6, person: 0.4, place: 0.3 });
  return scores;
}

function severalWords(words: readonly Word[]): Scores {
  const keys = words.map(({ key }) => key);
  const first = keys[0]!;
  const last = keys[keys.length - 1]!;
  const link = keys.findIndex((key) => key === "of" || key === "for" || key === "on");
  const scores: Partial<Record<Kind, number>> = {};
  const head = link > 0 ? keys[link - 1]! : last;
  if (link > 0 && placeCompounds.has(head)) add(scores, { place: 4 });
  else if (link > 0 && eventCompounds.has(head)) add(scores, { event: 5 });
  else if (link > 0 && lawCompounds.has(head)) add(scores, { law: 5 });
  else if (link > 0 && (compoundHeads.has(head) || organizationHeads.has(head)))
    add(scores, { organization: 5 });
  else {
    if (legalForms.has(last)) add(scores, { organization: 6 });
    else if (lawHeads.has(head)) add(scores, { law: 6 });
    else if (otherHeads.has(head)) add(scores, { other: 5 });
    else if (eventHeads.has(head)) add(scores, { event: 6 });
    else if (placeHeads.has(head)) add(scores, placeOrOrganization(head, keys[keys.length - 2]!));
    else if (organizationHeads.has(head)) add(scores, { organization: 5 });
    else if (organizationHeads.has(keys[keys.length - 2]!) || organizationHeads.has(first))
      add(scores, { organization: 1.5 });
  }
  if (link > 0 && isTitle(head)) add(scores, { other: 5 });
  if (directions.has(first) && placeWeight(keys.slice(1).join(" ")) > 0) add(scores, { place: 3 });
  if (words.length === 2 && words[1]!.gap === "-" && words[1]!.capital) add(scores, { person: -2 });
  if (isTitle(last) && (!firstNameGender(first) || isDemonym(first))) add(scores, { other: 4 });
  if (/^(?:golf|country|racquet) club$/.test(keys.slice(-2).join(" "))) add(scores, { place: 3 });
  if (keys.slice(0, -1).some(isOrdinary) || isOrdinary(last)) add(scores, { organization: 1 });
  if (keys.includes("&") || keys.includes("and")) add(scores, { organization: 2.5 });
  if (isNamedAfterPlace(keys)) add(scores, { organization: 2, person: -2 });
  if (placeOpeners.has(first)) add(scores, { place: 2 });
  if (words.some(({ text: t }) => /^\p{Lu}{2,5}$/u.test(t) && !/^(?:II|III|IV|JR)$/.test(t)))
    add(scores, { organization: 1.5, person: -2 });
  if (isDemonym(first)) add(scores, { organization: 1.5, event: 0.5, person: -1.5 });
  else if (placeWeight(first) >= 5) add(scores, { organization: 1.5, person: -1 });
  add(scores, { person: personEvidence(words) });
  return scores;
}

/** "Tidewatch Oregon", "Banco de Mexico": what no first name, direction or people opens and a place ends. */
function isNamedAfterPlace(keys: readonly string[]): boolean {
  const first = keys[0]!;
  return (
    !firstNameGender(first) &&
    !isCommonWord(first) &&
    !isDemonym(first) &&
    !placeOpeners.has(first) &&
    !directions.has(first) &&
    placeWeight(keys[keys.length - 1]!) >= 5 &&
    placeWeight(keys.join(" ")) === 0
  );
}

/** "Roe Hall" is a place, "Policy Center" an organisation, "Roe Hospital" a bit of both. */
function placeOrOrganization(head: string, before: string): Scores {
  const both = organizationHeads.has(head) || ofKnowledge.has(before);
  return { place: 5, organization: both ? 4 : 0 };
}

function isOrdinary(key: string): boolean {
  return isCommonWord(key) && !firstNameGender(key);
}

function personEvidence(words: readonly Word[]): number {
  const first = words[0]!;
  const gender = firstNameGender(first.key);
  let score = words.length <= 4 ? 1 : -1;
  if (gender) score += isCommonWord(first.key) ? 1.5 : 3;
  else if (has(first, Tag.FirstName)) score += 1.5;
  words.forEach((word, i) => {
    if (generationMarks.has(word.key)) score += 3;
    else if (/^\p{Lu}$/u.test(word.text)) score += i === 0 ? 1 : 2.5;
    else if (!word.capital && word.gap === "-") score += 2.5;
    else if (!word.capital && word.key !== "'s")
      score += word.key === "of" || word.key === "the" || word.key === "for" ? -3 : 0.5;
    else if (i > 0 && isCommonWord(word.key) && !has(word, Tag.Person))
      score -= gender || !isCommonWord(first.key) ? 0.7 : 1.5;
    else if (i === 0 && !gender && isCommonWord(word.key)) score -= 2;
  });
  return score;
}
