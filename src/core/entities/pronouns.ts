import { isRole, titleGender, type TitleGender } from "../lexicon/titles";
import { wordSet } from "../lexicon/words";
import { has, Tag } from "../nlp/token";
import { canQuote } from "./reporting-words";
import type { Text, Word, WordRange } from "./words";

/** Whom a mention names, as far as pronouns care. */
export interface Referent {
  readonly gender: TitleGender | null;
  /** Whether the gender is said by a title rather than guessed from a first name. */
  readonly sure: boolean;
}

export interface NamedMention<R extends Referent> extends WordRange {
  readonly referent: R;
}

/** A pronoun and whom it stands for. */
export interface Resolved<R extends Referent> extends WordRange {
  readonly referent: R;
  readonly gender: TitleGender;
}

/** A mention as the pronouns after it see it; `referent` null: somebody without a name. */
interface Seen<R extends Referent> {
  readonly at: number;
  readonly referent: R | null;
  readonly gender: TitleGender | null;
  readonly prominence: number;
  readonly subject: boolean;
  readonly speaks: boolean;
  readonly pronoun: boolean;
}

const pronounGender: ReadonlyMap<string, TitleGender> = new Map([
  ...[..."he him his himself".split(" ")].map((word) => [word, "male"] as const),
  ...[..."she her hers herself".split(" ")].map((word) => [word, "female"] as const),
]);
const objects = wordSet("him");
const unnamedOpeners = wordSet("a an one another the this that");
const genericPeople = wordSet("man woman boy girl");
const openers = wordSet(
  "in after before when while as despite although though during since once at on with for if until by",
);

const sentencesBack = 6;
const mentionsBack = 24;
/** What a mention in the sentence before has even if its first name speaks for the other gender. */
const leastScore = 3.5;

/**
 * Finds whom each he, she, him, her, his … stands for among the people named before it: who agrees in gender, who was
 * spoken of last, the subject and the speaker first (after Lappin and Leass 1994). The pronoun's own choice then counts
 * as a mention, so that a chain of pronouns stays with one person.
 */
export function resolvePronouns<R extends Referent>(
  text: Text,
  named: readonly NamedMention<R>[],
): Resolved<R>[] {
  const { words } = text;
  const mentionAt = new Map(named.map((mention) => [mention.first, mention]));
  const learnt = new Map<R, TitleGender>();
  const seen: Seen<R>[] = [];
  const resolved: Resolved<R>[] = [];
  for (let i = 0; i < words.length; i++) {
    const mention = mentionAt.get(i);
    if (mention) {
      seen.push(
        see(text, mention, mention.referent, learnt.get(mention.referent) ?? mention.referent.gender),
      );
      i = mention.last - 1;
      continue;
    }
    const word = words[i]!;
    const gender = pronounGender.get(word.key);
    if (gender) {
      const range = { first: i, last: i + 1 };
      const found = choose(text, i, gender, seen, learnt) ?? cataphor(text, i, gender, mentionAt);
      if (found) {
        resolved.push({ ...range, referent: found, gender });
        if (!found.sure) learnt.set(found, gender);
        seen.push({ ...see(text, range, found, gender), pronoun: true });
      }
      continue;
    }
    const unnamed = unnamedPerson(text, i);
    if (unnamed) {
      seen.push(see<R>(text, unnamed, null, titleGender(words[unnamed.last - 1]!.key)));
      i = unnamed.last - 1;
    }
  }
  return resolved;
}

function see<R extends Referent>(
  text: Text,
  range: WordRange,
  referent: R | null,
  gender: TitleGender | null,
): Seen<R> {
  const speaks = isSpeaker(text, range);
  const subject = speaks || isSubject(text, range);
  const prominence = referent ? (subject ? 3 : isObject(text, range) ? 1.2 : 1.8) : subject ? 2.5 : 0.8;
  return {
    at: range.first,
    referent,
    gender,
    prominence: prominence + (speaks ? 0.7 : 0),
    subject,
    speaks,
    pronoun: false,
  };
}

/** Next to a reporting verb: "Roe said", "said Roe". */
function isSpeaker(text: Text, { first, last }: WordRange): boolean {
  const { words } = text;
  const before = words[first - 1];
  const after = words[last];
  const { sentence } = words[first]!;
  if (after?.sentence === sentence && canQuote(after.key) && after.gap === " ") return true;
  if (after?.sentence === sentence && /^, ?$/.test(after.gap) && speaksAfterApposition(text, last))
    return true;
  return (
    before?.sentence === sentence &&
    canQuote(before.key) &&
    words[first]!.gap === " " &&
    /["”’',]/.test(before.gap)
  );
}

/** "Roe, a councillor from Ghent, said". */
function speaksAfterApposition(text: Text, last: number): boolean {
  const { words } = text;
  for (let i = last + 1; i < Math.min(last + 20, words.length); i++) {
    const word = words[i]!;
    if (word.sentence !== words[last]!.sentence) return false;
    if (/^, ?$/.test(word.gap) && canQuote(word.key)) return true;
  }
  return false;
}

function isSubject(text: Text, { first, last }: WordRange): boolean {
  const { words } = text;
  const { sentence } = words[first]!;
  const after = words[last];
  if (!after || after.sentence !== sentence || after.key === "'s") return false;
  if (after.gap === " " && has(after, Tag.Verb | Tag.Adverb) && !isAfterPreposition(text, first)) return true;
  for (let i = text.sentences[sentence]!.first; i < first; i++)
    if (has(words[i], Tag.Verb) && !has(words[i], Tag.Gerund)) return false;
  return !isAfterPreposition(text, first);
}

function isObject(text: Text, { first }: WordRange): boolean {
  return isAfterPreposition(text, first);
}

function isAfterPreposition(text: Text, first: number): boolean {
  for (let i = first - 1; i >= first - 4 && i >= 0; i--) {
    const word = text.words[i]!;
    if (word.sentence !== text.words[first]!.sentence || /[,;:—–("“]/.test(text.words[i + 1]!.gap))
      return false;
    if (has(word, Tag.Preposition) || word.key === "to") return true;
    if (has(word, Tag.Verb)) return false;
  }
  return false;
}

function choose<R extends Referent>(
  text: Text,
  at: number,
  gender: TitleGender,
  seen: readonly Seen<R>[],
  learnt: ReadonlyMap<R, TitleGender>,
): R | null {
  const word = text.words[at]!;
  const barred = word.quote < 0 ? ownSubjects(text, at, seen) : speakersOf(text, word, seen);
  let best: Seen<R> | null = null;
  let most = leastScore;
  for (let i = seen.length - 1; i >= Math.max(0, seen.length - mentionsBack); i--) {
    const item = seen[i]!;
    const from = text.words[item.at]!;
    const distance = word.sentence - from.sentence;
    if (distance > sentencesBack) break;
    const known = (item.referent && learnt.get(item.referent)) ?? item.gender;
    const contradicts = known !== null && known !== gender;
    if (contradicts && (item.referent === null || item.referent.sure || learnt.has(item.referent))) continue;
    if (from.zone === "furniture" || (item.referent && barred.has(item.referent))) continue;
    let score = 6 + item.prominence - 1.1 * distance - 0.4 * (word.paragraph - from.paragraph);
    if (known === gender) score += item.referent?.sure === true ? 1.5 : 1;
    else score -= contradicts ? 4.5 : 0.5;
    if (item.pronoun) score += 0.5;
    if (from.quote >= 0 && word.quote !== from.quote) score -= 1.5;
    if (from.zone === "headline" || from.zone === "caption") score -= 1;
    if (score > most) {
      most = score;
      best = item;
    }
  }
  return best?.referent ?? null;
}

/** He or she inside a quotation is hardly ever the one who says it. */
function speakersOf<R extends Referent>(text: Text, word: Word, seen: readonly Seen<R>[]): Set<R> {
  const speakers = new Set<R>();
  for (let i = seen.length - 1; i >= Math.max(0, seen.length - mentionsBack); i--) {
    const { at, referent, speaks } = seen[i]!;
    const from = text.words[at]!;
    const near = from.paragraph === word.paragraph || word.sentence - from.sentence === 1;
    if (referent && speaks && from.quote < 0 && near) speakers.add(referent);
  }
  return speakers;
}

/** The subject is not meant by him in its own clause. */
function ownSubjects<R extends Referent>(text: Text, at: number, seen: readonly Seen<R>[]): Set<R> {
  const word = text.words[at]!;
  const subjects = new Set<R>();
  if (!objects.has(word.key) && (word.key !== "her" || opensNounPhrase(text, at))) return subjects;
  for (let i = seen.length - 1; i >= 0; i--) {
    const item = seen[i]!;
    if (text.words[item.at]!.sentence !== word.sentence || opensClause(text, item.at + 1, at)) break;
    if (item.subject && item.referent) subjects.add(item.referent);
  }
  return subjects;
}

/** Whether a clause starts between two words. */
function opensClause(text: Text, first: number, last: number): boolean {
  return text.words
    .slice(first, last)
    .some((word) => has(word, Tag.Conjunction | Tag.Wh) || /[,;:]/.test(word.gap));
}

/** "her plan", not "told her". */
function opensNounPhrase(text: Text, at: number): boolean {
  const next = text.words[at + 1];
  return (
    next !== undefined &&
    next.sentence === text.words[at]!.sentence &&
    next.gap === " " &&
    has(next, Tag.Noun | Tag.Adjective | Tag.Value) &&
    !has(next, Tag.Pronoun)
  );
}

/** "In her speech, Mary Roe said …". */
function cataphor<R extends Referent>(
  text: Text,
  at: number,
  gender: TitleGender,
  mentionAt: ReadonlyMap<number, NamedMention<R>>,
): R | null {
  const { words, sentences } = text;
  const sentence = sentences[words[at]!.sentence]!;
  if (words[at]!.quote >= 0 || !openers.has(words[sentence.first]!.key)) return null;
  for (let i = at + 1; i < sentence.last && i - at < 20; i++) {
    const mention = mentionAt.get(i);
    if (mention)
      return mention.referent.gender === null || mention.referent.gender === gender ? mention.referent : null;
  }
  return null;
}

/** "a neighbour", "the woman": somebody whom a pronoun may mean rather than anybody named. */
function unnamedPerson(text: Text, at: number): WordRange | null {
  const { words } = text;
  const opener = words[at]!;
  if (!unnamedOpeners.has(opener.key)) return null;
  const predicate = words[at - 1];
  if (predicate && (has(predicate, Tag.Auxiliary) || predicate.key === "as" || /,/.test(opener.gap)))
    return null;
  for (let i = at + 1; i < Math.min(at + 5, words.length); i++) {
    const word = words[i]!;
    if (word.sentence !== opener.sentence || word.capital || word.gap !== " ") return null;
    if (genericPeople.has(word.key) || (opener.key !== "the" && isRole(word.key))) {
      const next = words[i + 1];
      const named = next?.sentence === word.sentence && (next.capital || isRole(next.key));
      return named ? null : { first: at, last: i + 1 };
    }
    if (has(word, Tag.Verb) && !has(word, Tag.Adjective | Tag.Noun)) return null;
  }
  return null;
}
