import type { Span } from "../model";

/** A line of a document: the span of what is written on it, without the white space around. */
export interface Line extends Span {
  readonly text: string;
  /** Columns of white space before the words; a tab counts as four. */
  readonly indent: number;
}

/** The lines of a text in order, blank ones included (their `text` is empty). */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029]/g;
  let from = 0;
  for (;;) {
    const found = breaks.exec(text);
    lines.push(lineOf(text, from, found?.index ?? text.length));
    if (!found) return lines;
    from = breaks.lastIndex;
  }
}

function lineOf(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to);
  const words = raw.trim();
  const before = words ? raw.length - raw.trimStart().length : 0;
  const start = from + before;
  return { start, end: start + words.length, text: words, indent: columns(raw.slice(0, before)) };
}

// Form feeds and byte order marks take no room on the page.
function columns(space: string): number {
  let width = 0;
  for (const char of space) width += char === "\t" ? 4 : char === "\f" || char === "\uFEFF" ? 0 : 1;
  return width;
}
