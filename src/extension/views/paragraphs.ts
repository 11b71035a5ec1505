import { firstIndex } from "../../core/bisect";
import { shorten } from "../../wording/text";

export interface Paragraphs {
  /** The number of the paragraph at an offset, from 1. */
  numberAt(offset: number): number;
  /** The words that a paragraph begins with. */
  openingOf(number: number): string;
}

/** A text's paragraphs as a reader counts them: apart by blank lines or, where it has none, a line each. */
export function paragraphsOf(text: string): Paragraphs {
  const hasBlankLines = /\S[^\S\n]*\n[^\S\n]*\n/.test(text.slice(0, 20_000));
  const lines = [...linesOf(text)];
  const starts = lines
    .filter(({ words }, index) => words !== "" && (!hasBlankLines || (lines[index - 1]?.words ?? "") === ""))
    .map(({ start }) => start);
  return {
    numberAt: (offset) =>
      Math.max(
        1,
        firstIndex(starts, (start) => start > offset),
      ),
    openingOf(number) {
      const start = starts[number - 1] ?? 0;
      return shorten(text.slice(start, Math.min(start + 80, starts[number] ?? text.length)), 60);
    },
  };
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly words: string }> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf("\n", start);
    const next = end < 0 ? text.length : end + 1;
    yield { start, words: text.slice(start, next).trim() };
    start = next;
  }
}
