import type { Span } from "../../core/index";
import { shorten } from "../../wording/text";

/** How much is shown before and after, in UTF-16 code units. */
const before = 24;
const after = 60;

/** Some words of a text on one line with what stands around them in their paragraph, and where they are in it. */
export function inContext(text: string, { start, end }: Span): { label: string; emphasis: Span } {
  const left = wholeWords(lastLine(text.slice(Math.max(0, start - before), start)), start > before);
  const words = shorten(text.slice(start, end), 100);
  const right = firstLine(text.slice(end, end + after));
  return {
    label: left + words + right,
    emphasis: { start: left.length, end: left.length + words.length },
  };
}

/** Without the word that the cut went through, where there was one. */
function wholeWords(left: string, isCut: boolean): string {
  if (!isCut || left.length < before) return left;
  const blank = left.indexOf(" ");
  return blank < 0 ? "" : `…${left.slice(blank)}`;
}

function lastLine(text: string): string {
  return oneLine(text.slice(text.search(/[^\n\r]*$/)));
}

function firstLine(text: string): string {
  return oneLine(text.slice(0, text.search(/[\n\r]|$/))).trimEnd();
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]/gu, " ");
}
