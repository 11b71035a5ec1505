import { plainLine } from "../wording/text";

/**
 * Text of an article on one line, as Markdown that shows it as it stands and stays readable: only what would open markup,
 * HTML or a link is escaped. An address stays one, which readers of Markdown may make a link of.
 */
export function escapeMarkdownText(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_[\]<>|~&$!]/g, "\\$&")
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
