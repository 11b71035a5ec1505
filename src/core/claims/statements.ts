import type { EntityInput } from "../entities/find-entities";
import type { Quotation, Span } from "../model";
import { has, isCapitalised, Tag, type Token } from "../nlp/token";
import type { Zone } from "../text/article";

/** What somebody, or the article itself, states in one sentence. */
export interface Statement {
  /** In text order; an attribution in the middle is left out. */
  readonly words: readonly Token[];
  /** Null: the article's own. */
  readonly quotation: Quotation | null;
}

interface SentenceWords extends Span {
  readonly words: readonly Token[];
  readonly zone: Zone;
}

/** The statements of an article, in text order: its quotations' content by sentence, and the sentences outside them. */
export function findStatements(input: EntityInput, quotations: readonly Quotation[]): Statement[] {
  const sentences = sentencesOf(input);
  const relaying = new Map(quotations.map(({ id }) => [id, [] as Quotation[]]));
  for (const quotation of quotations) relaying.get(quotation.via ?? "")?.push(quotation);
  const outside = notCovered(sentences, quotations).filter(({ zone }) => !silent.has(zone));
  return [
    ...quotations.flatMap((quotation) => contentsOf(quotation, sentences, relaying.get(quotation.id) ?? [])),
    ...outside.map(({ words }) => ({ words, quotation: null })),
  ].sort((a, b) => a.words[0]!.start - b.words[0]!.start);
}

/** Lines in which the article states nothing. */
const silent: ReadonlySet<Zone> = new Set<Zone>(["byline", "dateline", "credit", "furniture", "advertising"]);

function sentencesOf({ article, readings }: EntityInput): SentenceWords[] {
  return readings.flatMap(({ tokens, sentences }, paragraph) => {
    const { zone, bodyStart } = article.paragraphs[paragraph]!;
    return sentences
      .map(({ first, last, start, end }) => ({
        words: tokens.slice(first, last).filter((word) => word.start >= bodyStart),
        zone,
        start: Math.max(start, bodyStart),
        end,
      }))
      .filter(({ words }) => words.length > 0);
  });
}

/** A quotation's content, sentence by sentence, without what it reports of others: that is a quotation of its own. */
function contentsOf(
  quotation: Quotation,
  sentences: readonly SentenceWords[],
  relayed: readonly Quotation[],
): Statement[] {
  return overlapping(sentences, quotation)
    .map(({ words }) => words.filter((word) => quotation.fragments.some((span) => isWithin(word, span))))
    .flatMap(splitQuoted)
    .filter((words) => !relayed.some((inner) => words.some((word) => isWithin(word, inner))))
    .map((words) => ({ words, quotation }));
}

/** Cuts at full stops: the reader of sentences takes all that stands inside a pair of marks for one. */
function splitQuoted(words: readonly Token[]): Token[][] {
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

function notCovered(sentences: readonly SentenceWords[], spans: readonly Span[]): SentenceWords[] {
  const covered = new Set(spans.flatMap((span) => overlapping(sentences, span)));
  return sentences.filter((sentence) => !covered.has(sentence));
}

/** Those of the sorted sentences that share a character with a span. */
function overlapping(sentences: readonly SentenceWords[], { start, end }: Span): SentenceWords[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sentences.length && sentences[last]!.start < end) last++;
  return sentences.slice(low, last);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
