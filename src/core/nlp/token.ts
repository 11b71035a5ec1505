import { firstIndex } from "../bisect";
import type { Span } from "../model";

/** Bits of {@link Token.tags}. */
export const Tag = {
  Noun: 1 << 0,
  Plural: 1 << 1,
  Proper: 1 << 2,
  Person: 1 << 3,
  FirstName: 1 << 4,
  Male: 1 << 5,
  Female: 1 << 6,
  Place: 1 << 7,
  Organization: 1 << 8,
  Honorific: 1 << 9,
  Acronym: 1 << 10,
  Pronoun: 1 << 11,
  Determiner: 1 << 12,
  /** The clitic of a possessive: 's or a bare apostrophe. */
  Possessive: 1 << 13,
  Verb: 1 << 14,
  /** Past tense or past participle. */
  Past: 1 << 15,
  Present: 1 << 16,
  Infinitive: 1 << 17,
  Gerund: 1 << 18,
  /** Auxiliary, modal or copula. */
  Auxiliary: 1 << 19,
  Negative: 1 << 20,
  Adjective: 1 << 21,
  Adverb: 1 << 22,
  Preposition: 1 << 23,
  Conjunction: 1 << 24,
  Wh: 1 << 25,
  Value: 1 << 26,
  Money: 1 << 27,
  Percent: 1 << 28,
  Date: 1 << 29,
  /** The word alone could be a noun (or a verb, below); its neighbours decided otherwise. */
  MaybeNoun: 1 << 30,
  MaybeVerb: 1 << 31,
} as const;

/**
 * A word with its place in the document. Clitics are tokens of their own, as in the Penn Treebank: "she" "'s",
 * "do" "n't", "Roe" "'s".
 */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** In lower case, with straight apostrophes and without an abbreviation's full stops: "us" for "U.S.". */
  readonly norm: string;
  /** Bits of {@link Tag}. */
  readonly tags: number;
  /** What stands between the token before it in its paragraph (or the paragraph's start) and this one. */
  readonly gap: string;
}

/** A sentence of a paragraph: its span, and its tokens as a half-open range of the paragraph's. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** The tokens and sentences of one paragraph, in text order. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export function has(token: Token | undefined, tags: number): boolean {
  return token !== undefined && (token.tags & tags) !== 0;
}

/** The tokens, which are in text order, that lie in a span. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const first = firstIndex(tokens, (token) => token.start >= span.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= span.end) last++;
  return tokens.slice(first, last);
}

/** Whether the token starts with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}
