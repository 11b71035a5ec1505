import { isRole, isTitle, type TitleGender } from "../lexicon/titles";
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

/** A mention as the pronouns after it see it; `referent` null: somebody without a name. */
export interface Seen<R extends Referent> {
  readonly at: number;
  readonly referent: R | null;
  readonly gender: TitleGender | null;
  readonly prominence: number;
  readonly subject: boolean;
  readonly speaks: boolean;
  readonly pronoun: boolean;
}

const unnamedOpeners = wordSet("a an one another the this that");
const genericPeople = wordSet("man woman boy girl");

/** How much a mention draws the pronouns after it: the subject and the speaker most (after Lappin and Leass 1994). */
export function see<R extends Referent>(
  text: Text,
  range: WordRange,
  referent: R | null,
  gender: TitleGender | null,
): Seen<R> {
  const speaks = isSpeaker(text, range);
  const subject = speaks || isSubject(text, range);
  const main = subject && !isEmbedded(text, range);
  const prominence = referent
    ? subject
      ? main
        ? 3
        : 2.4
      : isObject(text, range)
        ? 1.2
        : 1.8
    : subject
      ? 2.5
      : 0.8;
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
export function isSpeaker(text: Text, { first, last }: WordRange): boolean {
  const { words } = text;
  const before = words[first - 1];
  const after = words[last];
  const { sentence } = words[first]!;
  if (after?.sentence === sentence && canQuote(after.key) && after.gap === " ") return true;
  if (after?.sentence === sentence && /^, ?$/.test(after.gap) && speaksAfterApposition(text, last))
    return true;
  if (before?.sentence !== sentence || words[first]!.gap !== " ") return false;
  const verb = words[beforeRole(words, first - 1)]!;
  return verb.sentence === sentence && canQuote(verb.key) && /["”’',]/.test(verb.gap);
}

/** Over the role in "said provincial secretary Ana Silva". */
function beforeRole(words: readonly Word[], at: number): number {
  let i = at;
  if (!isRole(words[i]!.key) && !isTitle(words[i]!.key)) return at;
  while (i > 0 && at - i < 5 && !canQuote(words[i]!.key) && words[i]!.gap === " ") i--;
  return i;
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

export function isSubject(text: Text, { first, last }: WordRange): boolean {
  const { words } = text;
  const { sentence } = words[first]!;
  const after = words[last];
  if (!after || after.sentence !== sentence || after.key === "'s") return false;
  if (after.gap === " " && has(after, Tag.Verb | Tag.Adverb) && !isAfterPreposition(text, first)) return true;
  for (let i = text.sentences[sentence]!.first; i < first; i++)
    if (has(words[i], Tag.Verb) && !has(words[i], Tag.Gerund)) return false;
  return !isAfterPreposition(text, first);
}

/** "asked whether Roe would start": the subject of a clause that hangs on another one. */
function isEmbedded(text: Text, { first }: WordRange): boolean {
  for (let i = first - 1; i >= first - 4 && i > text.sentences[text.words[first]!.sentence]!.first; i--) {
    if (/^(?:whether|if|that|because)$/.test(text.words[i]!.key)) return true;
    if (has(text.words[i], Tag.Verb)) return false;
  }
  return false;
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

/** "a neighbour", "the woman": somebody whom a pronoun may mean rather than anybody named. */
export function unnamedPerson(text: Text, at: number): WordRange | null {
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
