import type { Paragraph } from "../text/article";
import { tagTerms, type Term } from "./compromise";
import { cliticParts, detachClitics, type Part } from "./clitics";
import { retag } from "./context";
import { tagBits } from "./tag-bits";
import { isCapitalised, type Reading, type Sentence, type Token } from "./token";

/**
 * compromise's tokeniser and tagger are quadratic in the length of a sentence and in runs of marks, so none of its
 * inputs is longer than this many UTF-16 units.
 */
export const maxPiece = 2000;

/** The tokens and sentences of a paragraph, with offsets in the document. */
export function readParagraph(paragraph: Paragraph): Reading {
  const { prose, start } = paragraph;
  const detached = detachClitics(prose);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let lastEnd = 0;
  const push = (whole: Part, term: Term) => {
    const part = withoutBrackets(prose, whole);
    const text = prose.slice(part.start, part.end);
    const gap = prose.slice(lastEnd, part.start);
    const norm = part.norm ?? normalise(text);
    tokens.push({
      start: start + part.start,
      end: start + part.end,
      text,
      norm,
      tags: part.tags ?? tagBits(term),
      gap,
    });
    lastEnd = part.end;
  };
  for (const piece of pieces(prose)) {
    let at = piece.start;
    for (const terms of tagTerms(detached.slice(piece.start, piece.end))) {
      const first = tokens.length;
      for (const term of terms) {
        const wordStart = at + term.pre.length;
        const wordEnd = wordStart + term.text.length;
        if (term.text && !onlyDashes.test(term.text))
          for (const part of cliticParts(prose, wordStart, wordEnd)) push(part, term);
        at = wordEnd + term.post.length;
      }
      const starts = sentenceStarts(tokens, first);
      starts.forEach((start, i) => addSentence(tokens, sentences, start, starts[i + 1] ?? tokens.length));
    }
  }
  return { tokens: retag(tokens, sentences), sentences };
}

/** A horizontal bar between blanks is a word to compromise; as every other dash it belongs to the gap. */
const onlyDashes = /^[―‒–—-]+$/;

/** compromise takes the brackets of "(26)" and the second of "(AFL-CIO)" for parts of the word. */
function withoutBrackets(prose: string, part: Part): Part {
  const opened = prose[part.start] === "(" && part.end - part.start > 1;
  const start = part.start + (opened ? 1 : 0);
  const closed =
    prose[part.end - 1] === ")" && part.end - start > 1 && !prose.slice(start, part.end).includes("(");
  return opened || closed ? { ...part, start, end: part.end - (closed ? 1 : 0) } : part;
}

/** Where compromise sees one sentence, a capital after a full stop and a closing mark starts another: “… out.” He left. */
function sentenceStarts(tokens: readonly Token[], first: number): number[] {
  const starts: number[] = [];
  for (let i = first; i < tokens.length; i++) {
    if (i === first || (/[.!?…]["”’')\]]+\s+["“‘'([]*$/.test(tokens[i]!.gap) && isCapitalised(tokens[i]!)))
      starts.push(i);
  }
  return starts;
}

/** A boundary before a small letter is none (“Will you go?” she asked), nor is one in "No. 2" or "Rs. 500". */
function addSentence(tokens: Token[], sentences: Sentence[], first: number, last: number): void {
  const end = tokens[last - 1]!.end;
  const before = sentences.at(-1);
  const numbered =
    /^(?:nos?|rs|tk|sh)$/.test(tokens[first - 1]?.norm ?? "") && /^\d/.test(tokens[first]!.text);
  const room = before && end - before.start <= maxPiece;
  if (room && (numbered || /^\p{Ll}/u.test(tokens[first]!.text))) {
    sentences[sentences.length - 1] = { ...before, end, last };
  } else {
    sentences.push({ start: tokens[first]!.start, end, first, last });
  }
}

function normalise(text: string): string {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return /^(?:\p{L}\.)+\p{L}?\.?$/u.test(lower) ? lower.replaceAll(".", "") : lower;
}

/** Cuts long prose after a sentence or a word near the limit. */
function* pieces(prose: string): Generator<{ start: number; end: number }> {
  let start = 0;
  while (prose.length - start > maxPiece) {
    const window = prose.slice(start, start + maxPiece);
    const stop = Math.max(...[". ", "? ", "! ", ".” ", '." ', ".’ "].map((mark) => endOfLast(window, mark)));
    const end = start + (stop > maxPiece / 2 ? stop : endOfLast(window, " ") || hardCut(window));
    yield { start, end };
    start = end;
  }
  yield { start, end: prose.length };
}

function endOfLast(window: string, mark: string): number {
  const at = window.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

/** Never between the halves of a surrogate pair. */
function hardCut(window: string): number {
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
}
