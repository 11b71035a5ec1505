import type { OtherQuoted } from "../model";
import { has, isCapitalised, Tag, type Token } from "../nlp/token";
import type { QuotedSpan } from "./marks";

interface Context {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly headline: boolean;
}

/**
 * What words in marks are that no attribution claims: somebody's words all the same (a sentence of their own, or so
 * long that nobody would coin them), or a title, a nickname, a term, a scare quote.
 */
export function kindOfQuoted(context: Context, span: QuotedSpan): "quotation" | OtherQuoted["kind"] {
  const words = context.tokens
    .slice(context.first, context.last)
    .filter((t) => t.start >= span.start && t.end <= span.end);
  const first = words[0];
  if (!first) return "scare";
  const at = context.tokens.indexOf(first);
  const before = at > context.first ? context.tokens[at - 1] : undefined;
  const alone = words.length === context.last - context.first;
  if (span.runsOn) return "quotation";
  if (alone && (words.length >= 3 || hasVerb(words))) return "quotation";
  if (context.headline && !isCapitalised(before ?? first)) return "quotation";
  if (/[:,]\s*\S{0,2}$/.test(first.gap) && hasVerb(words) && !isTitleCase(words)) return "quotation";
  if (isTitleCase(words) && words.length <= 8)
    return isCapitalised(before ?? first) && words.length <= 2 ? "nickname" : "title";
  if (
    /^(?:called|named|known|dubbed|titled|entitled|word|term|phrase|means|meaning)$/.test(before?.norm ?? "")
  )
    return "term";
  if (words.length >= 6 && (hasVerb(words) || words.length >= 8)) return "quotation";
  return "scare";
}

function hasVerb(words: readonly Token[]): boolean {
  return words.some((word) => has(word, Tag.Verb));
}

function isTitleCase(words: readonly Token[]): boolean {
  const large = words.filter(
    (word) => !has(word, Tag.Preposition | Tag.Determiner | Tag.Conjunction | Tag.Possessive),
  );
  return (
    words.length > 0 &&
    isCapitalised(words[0]!) &&
    large.every((word) => isCapitalised(word) || has(word, Tag.Value))
  );
}
