import type { OtherQuoted } from "../model";
import { has, isCapitalised, Tag, type Token } from "../nlp/token";

/** What stands round words in marks. */
export interface QuotedContext {
  readonly before: Token | undefined;
  /** Nothing else stands in their sentence. */
  readonly alone: boolean;
  /** They end with a full stop, a question mark or an exclamation mark of their own. */
  readonly closed: boolean;
  readonly headline: boolean;
  readonly runsOn: boolean;
  /** They open the sentence and end with a comma, as words do that an attribution follows. */
  readonly attributable: boolean;
}

const coined = /^(?:called|named|known|dubbed|titled|entitled|word|term|phrase|means|meaning)$/;

/**
 * What words in marks are that no attribution claims: somebody's words all the same (a sentence of their own, or so
 * long that nobody would coin them), or a title, a nickname, a term, a scare quote.
 */
export function kindOfQuoted(
  words: readonly Token[],
  context: QuotedContext,
): "quotation" | OtherQuoted["kind"] {
  const { before, alone, headline, runsOn, attributable } = context;
  const first = words[0];
  if (!first) return "scare";
  if (runsOn || attributable) return "quotation";
  if (alone && (words.length >= 3 || hasVerb(words) || context.closed)) return "quotation";
  if (headline && words.length >= 2) return "quotation";
  if (/[:,]\s*\S{0,2}$/.test(first.gap) && hasVerb(words) && !isTitleCase(words)) return "quotation";
  if (isTitleCase(words) && words.length <= 8) {
    return isCapitalised(before ?? first) && words.length <= 2 ? "nickname" : "title";
  }
  if (coined.test(before?.norm ?? "")) return "term";
  if (words.length >= 6 && (hasVerb(words) || words.length >= 8)) return "quotation";
  return "scare";
}

function hasVerb(words: readonly Token[]): boolean {
  return words.some((word) => has(word, Tag.Verb));
}

function isTitleCase(words: readonly Token[]): boolean {
  const small = Tag.Preposition | Tag.Determiner | Tag.Conjunction | Tag.Possessive;
  const large = words.filter((word) => !has(word, small));
  return isCapitalised(words[0]!) && large.every((word) => isCapitalised(word) || has(word, Tag.Value));
}
