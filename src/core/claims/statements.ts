import type { EntityInput } from "../entities/find-entities";
import type { ClaimKind, Quotation, Span } from "../model";
import type { Token } from "../nlp/token";
import { overlapping, sentencesOf, type SentenceWords } from "./sentences";

/** What somebody, or the article itself, states in one sentence. */
export interface Statement {
  readonly kind: ClaimKind;
  /** In text order; an attribution in the middle is left out. */
  readonly words: readonly Token[];
  /** Null: the article's own. */
  readonly quotation: Quotation | null;
}

/**
 * The statements of an article, in text order: what its quotations assert, sentence by sentence (`reported`); that
 * somebody promised, demanded, denied, … at all (`utterance`); and what it says itself outside of both (`stated`).
 */
export function findStatements(input: EntityInput, quotations: readonly Quotation[]): Statement[] {
  const sentences = sentencesOf(input);
  const relaying = new Map(quotations.map(({ id }) => [id, [] as Quotation[]]));
  for (const quotation of quotations) relaying.get(quotation.via ?? "")?.push(quotation);
  const asserted = quotations.filter(isAsserted);
  const others = quotations.filter((quotation) => !isAsserted(quotation));
  return [
    ...asserted.flatMap((quotation) => contents(quotation, sentences, relaying.get(quotation.id) ?? [])),
    ...utterances(others, sentences),
    ...remainders(sentences, quotations.map(extent)),
  ].sort((a, b) => a.words[0]!.start - b.words[0]!.start);
}

/** Only what is asserted is its speaker's claim; of the rest, that it was said can be checked. */
function isAsserted({ stance, act }: Quotation): boolean {
  return (stance === "asserted" || stance === "announced") && act !== "intention";
}

/** A quotation's content, sentence by sentence, without what it reports of others: that is a quotation of its own. */
function contents(
  quotation: Quotation,
  sentences: readonly SentenceWords[],
  relayed: readonly Quotation[],
): Statement[] {
  let fragment = 0;
  const isContent = (word: Token) => {
    while (fragment < quotation.fragments.length - 1 && quotation.fragments[fragment]!.end <= word.start)
      fragment++;
    return isWithin(word, quotation.fragments[fragment]!);
  };
  return overlapping(sentences, quotation)
    .map(({ words }) => words.filter(isContent))
    .filter((words) => words.length > 0)
    .filter((words) => !relayed.some((inner) => words.some((word) => isWithin(word, inner))))
    .map((words) => ({ kind: "reported", words, quotation }));
}

/** The sentences with the attributions. What somebody asked, or would say, is nothing said. */
function utterances(quotations: readonly Quotation[], sentences: readonly SentenceWords[]): Statement[] {
  const bySentence = new Map<SentenceWords, Quotation>();
  for (const quotation of quotations) {
    if (quotation.stance === "asked" || quotation.stance === "hypothetical") continue;
    const sentence = overlapping(sentences, quotation.cue ?? quotation)[0];
    if (sentence && !bySentence.has(sentence)) bySentence.set(sentence, quotation);
  }
  return [...bySentence].map(([{ words }, quotation]) => ({ kind: "utterance", words, quotation }));
}

/** A quotation with its attribution. */
function extent({ start, end, source, cue }: Quotation): Span {
  const parts = [source, cue].filter((part) => part !== null);
  return {
    start: Math.min(start, ...parts.map((part) => part.start)),
    end: Math.max(end, ...parts.map((part) => part.end)),
  };
}

/** The sentences, or the parts of them before and after quotations. */
function remainders(sentences: readonly SentenceWords[], extents: readonly Span[]): Statement[] {
  const taken = new Set<Token>();
  for (const span of extents) {
    for (const { words } of overlapping(sentences, span)) {
      for (const word of words) if (word.start < span.end && word.end > span.start) taken.add(word);
    }
  }
  return sentences
    .flatMap(({ words }) => runs(words, (word) => !taken.has(word)))
    .map((words) => ({ kind: "stated", words, quotation: null }));
}

function runs(words: readonly Token[], isIn: (word: Token) => boolean): Token[][] {
  const found: Token[][] = [];
  words.forEach((word, index) => {
    if (!isIn(word)) return;
    if (index > 0 && isIn(words[index - 1]!)) found.at(-1)!.push(word);
    else found.push([word]);
  });
  return found;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
