import { firstIndex } from "../bisect";
import type { EntityInput } from "../entities/find-entities";
import type { Span } from "../model";
import { has, isCapitalised, Tag, type Token } from "../nlp/token";
import type { Zone } from "../text/article";

/** The words of a sentence, at least one. */
export interface SentenceWords extends Span {
  readonly words: readonly Token[];
  /** The index of its paragraph. */
  readonly paragraph: number;
}

/** The sentences of the lines in which the article states something, in text order, without datelines. */
export function sentencesOf({ article, readings }: EntityInput): SentenceWords[] {
  return readings.flatMap(({ tokens, sentences }, paragraph) => {
    const { zone, bodyStart } = article.paragraphs[paragraph]!;
    if (silent.has(zone)) return [];
    const opening = firstIndex(tokens, (word) => word.start >= bodyStart);
    return sentences
      .map(({ first, last }) => tokens.slice(Math.max(first, opening), last))
      .flatMap(cutAtFullStops)
      .map((words) => ({ words, paragraph, start: words[0]!.start, end: words.at(-1)!.end }));
  });
}

/** Those of the sorted sentences that share a character with a span. */
export function overlapping(sentences: readonly SentenceWords[], { start, end }: Span): SentenceWords[] {
  const first = firstIndex(sentences, (sentence) => sentence.end > start);
  let last = first;
  while (last < sentences.length && sentences[last]!.start < end) last++;
  return sentences.slice(first, last);
}

const silent: ReadonlySet<Zone> = new Set<Zone>(["byline", "dateline", "credit", "furniture", "advertising"]);

/** The reader of sentences takes all that stands inside a pair of marks for one; a claim is one of them. */
function cutAtFullStops(words: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before && !isSentenceStart(before, word)) parts.at(-1)!.push(word);
    else parts.push([word]);
  });
  return parts;
}

function isSentenceStart(before: Token, word: Token): boolean {
  const abbreviated = before.text.length === 1 || has(before, Tag.Honorific | Tag.Acronym);
  return isCapitalised(word) && !abbreviated && /[.!?]["”’)\]]*\s/.test(word.gap);
}
