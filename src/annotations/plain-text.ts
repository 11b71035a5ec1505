import { firstIndex } from "../core/bisect";

/**
 * A document as the W3C counts it: without byte order mark, every line end one "\n". Offsets go both ways, and to code
 * points, so that the same article as LF or CRLF, with a byte order mark or with emoji has the same selectors.
 */
export interface PlainText {
  readonly text: string;
  /** From the document's UTF-16 offset. */
  toPlain(offset: number): number;
  /** To the document's UTF-16 offset. */
  fromPlain(offset: number): number;
  /** From an offset of `text` to the number of code points before it. */
  toCodePoint(offset: number): number;
  fromCodePoint(codePoint: number): number;
}

export function plainText(document: string): PlainText {
  const hasMark = document.startsWith("\uFEFF");
  // Where in the plain text something was left out before it, in order.
  const left: number[] = hasMark ? [0] : [];
  let text = hasMark ? document.slice(1) : document;
  if (text.includes("\r")) {
    for (let at = text.indexOf("\r\n"), gone = 0; at >= 0; at = text.indexOf("\r\n", at + 2)) {
      left.push(at - gone + 1);
      gone++;
    }
    text = text.replace(/\r\n?/g, "\n");
  }
  // Offsets of the second halves of surrogate pairs.
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(index + 1);
  // The nth thing left out stands in the document n places after where it would be in the plain text.
  const leftInDocument = left.map((place, index) => place + index);
  const pairsInCodePoints = pairs.map((pair, index) => pair - index);
  const clamp = (offset: number, length: number) => Math.min(Math.max(0, Math.trunc(offset)), length);
  return {
    text,
    toPlain(offset) {
      const at = clamp(offset, document.length);
      return at - firstIndex(leftInDocument, (place) => place >= at);
    },
    fromPlain(offset) {
      const at = clamp(offset, text.length);
      return at + firstIndex(left, (place) => place > at);
    },
    toCodePoint(offset) {
      const at = clamp(offset, text.length);
      return at - firstIndex(pairs, (pair) => pair >= at);
    },
    fromCodePoint(codePoint) {
      const at = Math.max(0, Math.trunc(codePoint));
      return clamp(at + firstIndex(pairsInCodePoints, (place) => place > at), text.length);
    },
  };
}
