/** Text of an article on one line, cut to at most `length` UTF-16 code units. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length <= length
    ? line
    : `${line
        .slice(0, length - 1)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd()}…`;
}
