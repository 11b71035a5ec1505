import type { Position, SelectionRange } from "vscode-languageserver";
import type { Span } from "../../core/index";
import type { ShownArticle } from "./lookup";
import { paragraphsOf } from "./prose";
import { rangeOf } from "./ranges";

/**
 * What a growing selection takes in from each position: the word, the name, the quoted words, the fragment, the
 * quotation, the sentence with its attribution, the paragraph, the document.
 */
export function selectionRanges(article: ShownArticle, positions: readonly Position[]): SelectionRange[] {
  const { document } = article;
  return positions.map((position) => {
    const offset = document.offsetAt(position);
    const ranges = chainAt(article, offset).map((span) => rangeOf(document, span));
    const outermost: SelectionRange = { range: ranges.at(-1)! };
    return ranges.slice(0, -1).reduceRight((parent, range) => ({ range, parent }), outermost);
  });
}

/** From the smallest, each within the next. */
function chainAt({ document, analysis, shown }: ShownArticle, offset: number): Span[] {
  const text = document.getText();
  const touches = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const quotations = shown.filter(touches);
  const paragraph = paragraphsOf(document).find(touches);
  const candidates = [
    wordAt(text, offset),
    ...analysis.entities.flatMap(({ mentions }) => mentions),
    ...quotations.flatMap(({ quoted, fragments }) => [...quoted, ...fragments]),
    ...quotations,
    ...(paragraph ? [wholeSentence(paragraph.sentences(), text, shown, offset), paragraph] : []),
  ];
  const chain: Span[] = [];
  for (const span of candidates
    .filter((span) => span !== null)
    .filter((span) => touches(span) && span.end > span.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    const isWider = !inner || (span.start <= inner.start && span.end >= inner.end);
    if (isWider && !(inner?.start === span.start && inner.end === span.end)) chain.push(span);
  }
  const last = chain.at(-1);
  if (last?.start !== 0 || last.end !== text.length) chain.push({ start: 0, end: text.length });
  return chain;
}

/** The sentence at an offset with all of each quotation that it has a part of, and with who says it. */
function wholeSentence(
  sentences: readonly Span[],
  text: string,
  quotations: ShownArticle["shown"],
  offset: number,
): Span | null {
  const sentence = sentences.find(({ end }) => offset <= end + 1) ?? sentences.at(-1);
  if (!sentence) return null;
  let { start, end } = sentence;
  const around = quotations
    .map((quotation) => [quotation, quotation.source, quotation.cue].filter((span) => span !== null))
    .map((spans) => ({
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
    }));
  for (const span of around) {
    if (span.end <= start || span.start >= end) continue;
    const parts = sentences.filter((part) => part.start < span.end && span.start < part.end);
    start = Math.min(start, span.start, ...parts.map((part) => part.start));
    end = Math.max(end, span.end, ...parts.map((part) => part.end));
  }
  // Tokens leave out the marks around a sentence.
  while (/[“‘"'([]/.test(text[start - 1] ?? "")) start--;
  while (/[.!?…”’"')\]]/.test(text[end] ?? "")) end++;
  return { start, end };
}

function wordAt(text: string, offset: number): Span | null {
  const [before, after] = [text.slice(Math.max(0, offset - 100), offset), text.slice(offset, offset + 100)];
  const left = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(before)?.[0] ?? "";
  const right = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(after)?.[0] ?? "";
  const word = left + right;
  const start = offset - left.length + (/^[’'-]*/.exec(word)?.[0].length ?? 0);
  const end = offset + right.length - (/[’'-]*$/.exec(word)?.[0].length ?? 0);
  return start < end && start <= offset && offset <= end ? { start, end } : null;
}
