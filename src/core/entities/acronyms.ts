import { wordSet } from "../lexicon/words";
import { keyOf, type Text, type WordRange } from "./words";

/** The full forms that acronyms in parentheses introduce: "the Council for Open Records (COR)". */
export interface Expansions {
  /** The full form that starts at a word. */
  get(first: number): WordRange | undefined;
  /** The key of the full form that the acronym at a word stands for. */
  acronymOf(at: number): string | undefined;
  /** Where the next full form or acronym after a word starts. */
  next(after: number): number;
}

const linkWords = wordSet("of for the and in on de des du la to at &");

/** Schwartz and Hearst (2003) in the small: the acronym's letters are the initials of the words before it. */
export function expandAcronyms(text: Text): Expansions {
  const forms = new Map<number, WordRange>();
  const acronyms = new Map<number, string>();
  const starts: number[] = [];
  text.words.forEach((_, at) => {
    if (!isInParentheses(text, at)) return;
    const form = expansion(text, at);
    if (!form) return;
    forms.set(form.first, form);
    acronyms.set(at, keyOf(text, form));
    starts.push(form.first, at);
  });
  starts.sort((a, b) => a - b);
  let cursor = 0;
  return {
    get: (first) => forms.get(first),
    acronymOf: (at) => acronyms.get(at),
    next: (after) => {
      while (cursor < starts.length && starts[cursor]! <= after) cursor++;
      return starts[cursor] ?? Infinity;
    },
  };
}

function isInParentheses(text: Text, at: number): boolean {
  const word = text.words[at]!;
  const after = text.words[at + 1]?.gap ?? text.document.slice(word.end, word.end + 1);
  return (
    /^\p{Lu}[\p{L}&-]{1,7}$/u.test(word.text) &&
    /\p{Lu}.*\p{Lu}/u.test(word.text) &&
    /\($/.test(word.gap) &&
    after.startsWith(")")
  );
}

function expansion(text: Text, at: number): WordRange | null {
  const letters = text.words[at]!.text.replace(/[^\p{L}]/gu, "").toLowerCase();
  const { sentence } = text.words[at]!;
  let left = letters.length - 1;
  let first = at;
  for (let i = at - 1; i >= 0 && left >= 0 && at - i < 2 * letters.length + 4; i--) {
    const word = text.words[i]!;
    if (word.sentence !== sentence || (i < at - 1 && !/^[ -]$/.test(text.words[i + 1]!.gap))) return null;
    if (linkWords.has(word.key)) continue;
    if (!word.key.startsWith(letters[left]!)) return null;
    left--;
    first = i;
  }
  const named = left < 0 && at - first > 1 && text.words[first]!.capital;
  return named ? { first, last: at } : null;
}
