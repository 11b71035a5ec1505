/**
 * The text with what only looks different made the same, offset for offset: blanks of all kinds and line ends, curly and
 * straight marks, hyphens and dashes. So text that was wrapped anew or typeset is still the same text.
 */
export function even(text: string): string {
  return text
    .replace(/\s/g, " ")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[‐‑‒–—―−]/g, "-");
}
