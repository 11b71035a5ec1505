import { organizationKinds, organizationNouns } from "../lexicon/organizations";
import { thingKinds } from "../lexicon/events";
import {
  isStateAbbreviation,
  placeKinds,
  placeNouns,
  placePrepositions,
  placeWeight,
} from "../lexicon/places";
import { isHonorific, isRole, isTitle } from "../lexicon/titles";
import { wordSet } from "../lexicon/words";
import { has, Tag } from "../nlp/token";
import type { Candidate } from "./candidates";
import { canQuote } from "./reporting-words";
import { add, type Kind, type Scores } from "./scores";
import type { Text, Word } from "./words";

const personal = wordSet("who whose himself herself aged");
const personalActs = wordSet(
  "died resigned retired tweeted smiled laughed shrugged nodded wept knelt starred graduated married scored",
);
const civicOffices = wordSet(
  "mayor governor king queen emir sultan duke bishop archbishop sheriff ambassador",
);
const personOwned = wordSet(
  "wife husband mother father son daughter brother sister family lawyer lawyers attorney campaign office tenure career girlfriend boyfriend death life body home house",
);
const afterPerson = wordSet("administration campaign presidency supporters voters era rally aide aides");
const afterPlace = wordSet(
  "government officials troops forces authorities embassy capital economy border police airport residents voters city area region province island native",
);

/** What the words around a name say of its kind. */
export function contextEvidence(text: Text, candidate: Candidate): Scores {
  const scores: Partial<Record<Kind, number>> = {};
  const before = neighbour(text, candidate.first, -1);
  const next = text.words[candidate.last];
  const inSentence = next !== undefined && next.sentence === text.words[candidate.first]!.sentence;
  if (text.words[candidate.first]!.dateline) {
    const agency = text.words[candidate.first]!.gap.endsWith("(");
    add(scores, agency ? { organization: 3 } : { place: 4 });
  }
  if (candidate.title) add(scores, titleEvidence(text, candidate));
  if (candidate.compound) add(scores, next?.key === "based" ? { place: 3 } : {});
  if (candidate.expansion) add(scores, { organization: 1 });
  if (isAbbreviatedState(text, candidate)) add(scores, { place: 3 });
  if (before) add(scores, beforeEvidence(text, candidate, before));
  if (isApposed(text, candidate)) add(scores, { person: 2.5 });
  if (!inSentence || candidate.compound) return scores;
  if (next.gap === " ") add(scores, afterEvidence(candidate, next));
  else if (next.gap.startsWith("'") || next.key === "'s" || next.key === "'") {
    const owned = text.words[candidate.last + 1];
    if (owned && next.gap === "") add(scores, ownedEvidence(owned));
  } else if (/^, ?$/.test(next.gap)) add(scores, appositionEvidence(text, candidate));
  return scores;
}

/** The word right before or after in the same sentence, nothing but a blank between. */
function neighbour(text: Text, at: number, step: -1 | 1): Word | null {
  const word = text.words[at + step];
  const joint = step < 0 ? text.words[at]?.gap : word?.gap;
  return word && word.sentence === text.words[at]?.sentence && (joint === " " || joint === ". ")
    ? word
    : null;
}

function titleEvidence(text: Text, { title, first, last }: Candidate): Scores {
  const honorific = isHonorific(text.words[title!.last - 1]!.key);
  return { person: last - first > 3 ? 3 : honorific ? 6 : 5 };
}

function beforeEvidence(text: Text, candidate: Candidate, before: Word): Scores {
  const place = placePrepositions.get(before.key);
  if (before.key === "at" || before.key === "for") {
    const employed = text.words
      .slice(Math.max(0, candidate.first - 6), candidate.first - 1)
      .some(({ key }) => isRole(key) || isTitle(key));
    return employed ? { organization: 2.5 } : before.key === "at" ? { place: 0.6, organization: 0.5 } : {};
  }
  if (place !== undefined) return { place: owns(text, candidate) ? place / 4 : place };
  if (before.key === "of") {
    const kind = text.words[candidate.first - 2];
    if (kind && placeKinds.has(kind.key)) return { place: 3 };
    if (kind && civicOffices.has(kind.key)) return { place: 2 };
    if (kind && isRole(kind.key)) return { organization: 1.5, place: 0.5 };
    return kind?.key === "shares" ? { organization: 3 } : {};
  }
  if (!before.capital && organizationKinds.has(before.key)) return { organization: 3 };
  if (!before.capital && thingKinds.has(before.key)) return { other: 4 };
  if (before.key === "aboard") return { other: 2.5 };
  if (!before.capital && (isTitle(before.key) || isRole(before.key)) && !candidate.title)
    return { person: 3 };
  const next = neighbour(text, candidate.last - 1, 1);
  const ofNext = next !== null && !next.capital && has(next, Tag.Noun);
  if (before.key === "the") return ofNext ? { person: -0.3 } : { person: -2.5, organization: 1 };
  if (before.key === "a" || before.key === "an") return ofNext ? {} : { person: -1.5, other: 0.5 };
  if (has(before, Tag.Adjective) && !before.capital && before.key.length > 4) return { person: -0.3 };
  if (before.key === "by")
    return before.zone === "furniture" ? { person: 4 } : { person: 0.5, organization: 0.5 };
  return {};
}

/** "its solicitor, Ana Silva, said" */
function isApposed({ words }: Text, { first, last }: Candidate): boolean {
  const [role, name, next] = [words[first - 1], words[first]!, words[last]];
  if (last - first < 2 || role?.sentence !== name.sentence || role.capital || !/^, ?$/.test(name.gap))
    return false;
  return isRole(role.key) && (next?.sentence !== name.sentence || /^[,.;)]/.test(next.gap));
}

/** "Nev." in "RENO, Nev." */
function isAbbreviatedState(text: Text, { first, last }: Candidate): boolean {
  const { gap, key } = text.words[first]!;
  return last - first === 1 && /^, ?$/.test(gap) && isStateAbbreviation(key);
}

function owns(text: Text, { last }: Candidate): boolean {
  const next = text.words[last];
  return next?.gap === "" && next.key.startsWith("'");
}

function afterEvidence(candidate: Candidate, next: Word): Scores {
  const single = candidate.last - candidate.first === 1;
  if (canQuote(next.key))
    return single ? { person: 1.2, organization: 0.6 } : { person: 1.5, organization: 0.5 };
  if (personal.has(next.key)) return { person: 2 };
  if (personalActs.has(next.key)) return { person: 1.2, place: -0.5 };
  if (afterPlace.has(next.key)) return { place: 1.5, organization: 0.3, person: -1 };
  if (afterPerson.has(next.key)) return { person: 1.5 };
  if (organizationNouns.has(next.key)) return { organization: 1.5, person: -1 };
  if (!next.capital && (isTitle(next.key) || isRole(next.key)))
    return { organization: 1, place: 0.5, person: -1.5 };
  if (has(next, Tag.Noun) && !has(next, Tag.Verb) && !next.capital)
    return { person: -0.7, organization: 0.3 };
  return {};
}

function ownedEvidence(owned: Word): Scores {
  if (personOwned.has(owned.key)) return { person: 1.5 };
  if (placeNouns.has(owned.key)) return { place: 1.5 };
  if (organizationNouns.has(owned.key)) return { organization: 1.5 };
  return {};
}

/** What comes after a comma: an age, a description, a larger place. */
function appositionEvidence(text: Text, { last, first }: Candidate): Scores {
  const { words } = text;
  const next = words[last]!;
  const { sentence } = words[first]!;
  if (/^\d\d?$/.test(next.text) && (!words[last + 1] || /^[,.)]/.test(words[last + 1]!.gap)))
    return { person: 4 };
  if (next.key === "who" || next.key === "whose") return { person: 3 };
  if (next.key === "where") return { place: 2 };
  if (isStateAbbreviation(next.key) && next.capital) return { place: 3 };
  if (next.capital && placeWeight(next.key) >= 5) return { place: 1.5 };
  for (let i = last; i < Math.min(last + 9, words.length); i++) {
    const word = words[i]!;
    if (word.sentence !== sentence || (i > last && /[,;:—–("“]/.test(word.gap))) break;
    if (has(word, Tag.Verb) && !has(word, Tag.Noun | Tag.Adjective | Tag.MaybeNoun)) break;
    if (has(word, Tag.Preposition)) break;
    if (isRole(word.key) && !word.capital) return { person: 3.5 };
    if (organizationKinds.has(word.key) && !isRole(words[i + 1]?.key ?? "")) return { organization: 2.5 };
    if (placeKinds.has(word.key) && !word.capital) return { place: 2 };
  }
  return {};
}
