import type { Span } from "../../core/index";
import type { TextQuote } from "../model";
import { even } from "./even";

/** Characters of context on each side; more where the same words stand elsewhere too. */
const context = 32;
const contextOfCopies = 64;

/** The words at a span of a plain text, with what stands around them. */
export function describe(plain: string, span: Span): TextQuote {
  const exact = plain.slice(span.start, span.end);
  const copies = Math.max(1, countOf(even(plain), even(exact)));
  const length = copies > 1 ? contextOfCopies : context;
  return {
    exact,
    prefix: whole(plain.slice(Math.max(0, span.start - length), span.start)),
    suffix: whole(plain.slice(span.end, span.end + length)),
    copies,
  };
}

/** Without half a surrogate pair at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
}

function countOf(text: string, words: string): number {
  if (words === "") return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}
