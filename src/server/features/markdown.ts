/**
 * Text of an article as Markdown that shows it as it stands: no link, no HTML, no icon, no emphasis, on one line.
 * CommonMark lets every ASCII punctuation mark be escaped; these are those that open something, in the middle of a line or
 * at its start, and `:`, `.`, `/` and `@`, without which no renderer takes an address for a link.
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text).replace(/[!#$&()*+./:<>@[\]\\^_`{|}~-]/g, "\\$&");
}

/** Text on one line, without control characters or marks that change its direction. */
export function plainLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** A text cut to at most `length` UTF-16 code units, at a blank where there is one near. */
export function shorten(text: string, length: number): string {
  const line = plainLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const blank = cut.lastIndexOf(" ");
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, "")).trimEnd()}…`;
}
