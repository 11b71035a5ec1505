/** Measured on the parser: at these counts a document of 100,000 characters is still parsed in seconds. */
const MOST_MARKS = 1000;
const MOST_BLOCKS = 500;
const DEEPEST_INDENT = 60;

/**
 * Whether the Markdown parser reads a text in about linear time. It is quadratic in the lines, brackets and stars of a
 * paragraph, in the quotes and underlined headings of a document, and in the depth of nesting, and overflows where that is
 * thousands deep; no article comes near these limits.
 */
export function isCheapMarkdown(text: string): boolean {
  let marks = 0;
  let quotes = 0;
  let underlines = 0;
  for (const [line] of text.matchAll(/[^\n\r]+|\n\s*\n/g)) {
    if (!line.trim()) {
      marks = 0;
      continue;
    }
    if (NESTED.test(line) || line.search(/\S/) > DEEPEST_INDENT) return false;
    if (/^[ \t]*>/.test(line)) quotes++;
    if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(line)) underlines++;
    marks++;
    for (const char of line) if (INLINE_MARKS.has(char)) marks++;
    if (marks > MOST_MARKS || quotes > MOST_BLOCKS || underlines > MOST_BLOCKS) return false;
  }
  return true;
}

const INLINE_MARKS = new Set("[]*_~`<!&\\");
const NESTED = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){16}/;
