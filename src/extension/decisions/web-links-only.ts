/**
 * A note's Markdown with links of the web alone: what would open a file or run something stands there as it was written.
 * Destinations follow "](" in links and pictures, "]:" in definitions, and "<" by themselves.
 */
export function webLinksOnly(markdown: string): string {
  return markdown
    .replace(/\]([(:])(?!\s*<?https?:\/\/)/gi, "]\\$1")
    .replace(/<(?!https?:\/\/)(?=[a-z][a-z0-9+.-]{1,31}:)/gi, "\\<");
}
