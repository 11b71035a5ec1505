import { fullFirstName } from "../lexicon/nicknames";
import { firstNameGender, isCommonWord } from "../lexicon/names";
import { fold } from "../lexicon/words";
import type { Text, WordRange } from "./words";

const article = /^(?:al|el|ul|an|as|ash|bin|ibn)-(?=.{3})/;

/**
 * By what somebody with a full name, folded and cut into words, may be called later: its ends ("van der Berg", "Berg"),
 * its first name, the first of two surnames ("Ortega" of "Maria Ortega Ruiz"), a surname without its Arabic article.
 */
export function shortNames(parts: readonly string[]): string[] {
  const ends = parts.slice(1).map((_, i) => parts.slice(i + 1).join(" "));
  const surname = parts[parts.length - 1]!;
  const bare = surname.replace(article, "");
  const middle = parts.length === 3 && isFamilyName(parts[1]!) ? [parts[1]!] : [];
  return [...ends, parts[0]!, ...(bare === surname ? [] : [bare]), ...middle];
}

function isFamilyName(part: string): boolean {
  return part.length > 3 && firstNameGender(part) === null && !isCommonWord(part);
}

/** Whether two full names can be one person's: the same surname, and first names and initials that do not speak against it. */
export function mayBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (b.length < 2 || a[a.length - 1] !== b[b.length - 1]) return false;
  const [x, y] = [a[0]!, b[0]!];
  const first = x === y || isInitialOf(x, y) || isInitialOf(y, x) || isShortened(x, y) || areNicknames(x, y);
  return first && !differInInitial(a, b);
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}

/** "Ben" and "Benjamin". */
function isShortened(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.startsWith(short);
}

/** "Bill" and "William". */
function areNicknames(a: string, b: string): boolean {
  return fullFirstName(a) === b || fullFirstName(b) === a;
}

/** "Ana K. Silva" and "Ana R. Silva"; "John Hadley Sr." and "Jr." differ in the last word already. */
function differInInitial(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== 3 || b.length !== 3) return false;
  const [x, y] = [a[1]!, b[1]!];
  return (x.length === 1 || y.length === 1) && x[0] !== y[0];
}

/** The words of a name with their diacritics; null in capitals, which often lack them. */
export function spellingOf(text: Text, { first, last }: WordRange): readonly string[] | null {
  const written = text.words.slice(first, last).map((word) => word.text);
  return written.every((word) => word === word.toUpperCase())
    ? null
    : written.map((word) => word.normalize("NFC").toLowerCase().replaceAll("’", "'").replaceAll(".", ""));
}

/** "José Marín" and "Jose Marin": one of the two may be a misspelling, which is for a person to say. */
export function differInMarks(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (!a || !b || a.length !== b.length) return false;
  return a.some((word, i) => word !== b[i] && fold(word) === fold(b[i]!));
}
