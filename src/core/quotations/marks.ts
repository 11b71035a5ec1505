import type { Problem, Span } from "../model";
import type { Article, Paragraph } from "../text/article";
import { scanMarks, type Mark, type MarkFamily } from "./scan-marks";

/** A stretch in quotation marks. The span includes the marks; a running quotation has one per paragraph. */
export interface QuotedSpan extends Span {
  /** What is inside the marks. */
  readonly inner: Span;
  /** Index of its paragraph in the article. */
  readonly paragraph: number;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  /** Whether the quotation goes on in the next paragraph. */
  readonly runsOn: boolean;
}

/** A pair of marks, or a mark and the place where its quotation must have ended; offsets in the paragraph's prose. */
interface Pair {
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly closed: boolean;
}

/**
 * Pairs the quotation marks of each paragraph. A quotation that is left open runs on if the next paragraph opens with
 * a mark (Chicago Manual of Style 13.32, AP) or closes one that it never opened; otherwise it ends with its paragraph
 * and is reported, so that a forgotten mark never swallows the rest of the article.
 */
export function findQuotedSpans(article: Article): { spans: QuotedSpan[]; problems: Problem[] } {
  const spans: QuotedSpan[] = [];
  const problems: Problem[] = [];
  const marks = article.paragraphs.map((p) => (p.zone === "advertising" ? [] : scanMarks(p.prose)));
  let inherited = false;
  article.paragraphs.forEach((paragraph, index) => {
    const { pairs, open } = pairMarks(marks[index]!, paragraph.prose, inherited);
    const last = open && toParagraphEnd(open, paragraph.prose);
    inherited =
      open !== null && goesOn(open, paragraph.prose, marks[index + 1], article.paragraphs[index + 1]);
    if (last && (inherited || open.family !== "single")) pairs.push(last);
    let depths: number[] = [];
    for (const pair of pairs.sort((a, b) => a.start - b.start || b.end - a.end)) {
      depths = depths.filter((end) => end > pair.start);
      const runsOn = pair === last && inherited;
      spans.push(toSpan(pair, paragraph.start, index, depths.length, runsOn));
      depths.push(pair.end);
      if (!pair.closed && !runsOn) {
        const start = paragraph.start + pair.start;
        problems.push({ code: "unclosed-quotation", start, end: paragraph.start + pair.innerStart });
      }
    }
  });
  return { spans, problems };
}

function toSpan(pair: Pair, offset: number, paragraph: number, depth: number, runsOn: boolean): QuotedSpan {
  const inner = { start: offset + pair.innerStart, end: offset + pair.innerEnd };
  return { start: offset + pair.start, end: offset + pair.end, inner, paragraph, depth, runsOn };
}

/** Nobody quotes deeper than this; marks that would are let be, so that the work stays linear. */
const deepest = 8;

/** The pairs of a paragraph and the mark that is still open at its end. */
function pairMarks(
  marks: readonly Mark[],
  prose: string,
  inherited: boolean,
): { pairs: Pair[]; open: Mark | null } {
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  const ahead = lookAhead(marks);
  if (inherited && marks[0] && !marks[0].canOpen) {
    const start = prose.length - prose.trimStart().length;
    stack.push({ ...marks[0], start, end: start });
  }
  marks.forEach((mark, i) => {
    const { closerFollows, closerNext } = ahead[i]!;
    const isApostrophe = mark.maybeApostrophe && closerNext;
    const level =
      mark.canClose && !isApostrophe ? stack.findLastIndex((open) => open.family === mark.family) : -1;
    if (level >= 0) {
      const open = stack[level]!;
      stack.length = level;
      pairs.push({
        start: open.start,
        innerStart: open.end,
        innerEnd: mark.start,
        end: mark.end,
        closed: true,
      });
    } else if (mark.canOpen && (mark.family !== "single" || closerFollows || stack.length === 0)) {
      if (stack.length < deepest) stack.push(mark);
    }
  });
  return { pairs, open: recover(stack, pairs, prose) };
}

/**
 * A mark that is still open although its like opened again after it was forgotten: its quotation ends with the clause
 * before that. Gives the mark, if any, after which none opens.
 */
function recover(stack: readonly Mark[], pairs: Pair[], prose: string): Mark | null {
  let rest: Mark | null = null;
  for (const open of stack) {
    const inside = [...pairs, ...stack].filter(
      (other) => other.start > open.start && sameSign(prose, other.start, open),
    );
    const next = inside.reduce((least, other) => Math.min(least, other.start), Infinity);
    if (next === Infinity) rest = open;
    else if (open.family !== "single") pairs.push(endBefore(next, open, prose));
  }
  return rest;
}

function sameSign(prose: string, at: number, open: Mark): boolean {
  return prose.charAt(at) === prose.charAt(open.start);
}

function endBefore(next: number, open: Mark, prose: string): Pair {
  const between = prose.slice(open.end, next);
  const stop = Math.max(...[".", "!", "?", ","].map((sign) => between.lastIndexOf(`${sign} `)));
  const end = open.end + (stop > 0 ? stop + 1 : between.trimEnd().length);
  return { start: open.start, innerStart: open.end, innerEnd: end, end, closed: false };
}

function toParagraphEnd(open: Mark, prose: string): Pair {
  const end = Math.max(open.end, prose.trimEnd().length);
  return { start: open.start, innerStart: open.end, innerEnd: end, end, closed: false };
}

/** Whether the next paragraph opens with a mark of the same family, or closes one that it did not open. */
function goesOn(
  open: Mark,
  prose: string,
  marks: readonly Mark[] | undefined,
  next: Paragraph | undefined,
): boolean {
  const first = marks?.find((mark) => mark.family === open.family && !mark.maybeApostrophe);
  if (!first || !next) return false;
  const startsParagraph = /^$|:$/.test(prose.slice(0, open.start).trim());
  if (first.canOpen)
    return next.prose.slice(0, first.start).trim() === "" && (open.family !== "single" || startsParagraph);
  return first.canClose && open.family !== "single";
}

interface Ahead {
  /** Whether any mark of the family after this one surely closes. */
  readonly closerFollows: boolean;
  /** Whether the next mark of the family does. */
  readonly closerNext: boolean;
}

function lookAhead(marks: readonly Mark[]): Ahead[] {
  const out: Ahead[] = [];
  const none: Ahead = { closerFollows: false, closerNext: false };
  const ahead: Record<MarkFamily, Ahead> = { double: none, single: none, guillemet: none };
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    const known = ahead[mark.family];
    out[i] = known;
    const closerNext = mark.canClose && !mark.canOpen;
    ahead[mark.family] = { closerNext, closerFollows: closerNext || known.closerFollows };
  }
  return out;
}
