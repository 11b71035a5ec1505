/** Text of an article on one line, without control characters or marks that change its direction. */
export function plainLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** The same, cut to at most `length` UTF-16 code units, at a blank where there is one near. */
export function shorten(text: string, length: number): string {
  const line = plainLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const blank = cut.lastIndexOf(" ");
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, "")).trimEnd()}…`;
}

/** The same for labels in which VS Code makes a picture of `$(name)`: a joiner without width between them stops that. */
export function labelText(text: string, length: number): string {
  return shorten(text, length).replace(/\$(?=\()/g, "$\u2060");
}
