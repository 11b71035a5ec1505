import type { Token } from "../nlp/token";

/**
 * Words as a name to be read: one blank between them, wherever lines end, without the marks of Markdown between them, a
 * bracket that they do not close, and symbols at their ends.
 */
export function writtenName(words: readonly Pick<Token, "text" | "gap">[]): string {
  const all = words.map(({ text, gap }, i) => (i === 0 ? text : gap.replace(/\s+/g, " ") + text)).join("");
  const [opened] = all.split(unclosed);
  const trimmed = opened!.replace(symbolsBefore, "").replace(symbolsBehind, "");
  return trimmed || all;
}

const unclosed = /[^\p{L}\p{N}()[\]]{0,9}[([][^()[\]]*$/u;
const symbolsBefore = /^[\s*_~`|^<>{}\\#]+/;
const symbolsBehind = /[\s*_~`|^<>{}\\#$]+$/;
