import { has, Tag, type Token } from "../nlp/token";

/** The first verb that a clause can have as its own, from `from` on, or -1: no infinitive after "to", no form with -ing. */
export function finiteVerb(words: readonly Token[], from = 0): number {
  return words.findIndex(
    (word, i) => i >= from && has(word, Tag.Verb) && !has(word, Tag.Gerund) && words[i - 1]?.norm !== "to",
  );
}

/** Whether a comma stands before the word and nothing but a blank after it. */
export function followsComma(word: Token | undefined): boolean {
  return word !== undefined && /,\s*$/.test(word.gap);
}

/** Whether a phrase or clause ends before the word. */
export function breaksBefore(word: Token): boolean {
  return /[,;:()—–“”"]|\s-\s/.test(word.gap);
}
