import { plainLine } from "../../wording/text";

/**
 * Text of an article as Markdown that shows it as it stands: no link, no HTML, no icon, no emphasis, on one line.
 * CommonMark lets every ASCII punctuation mark be escaped; these are those that open something, in the middle of a line or
 * at its start, and `:`, `.`, `/` and `@`, without which no renderer takes an address for a link.
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text).replace(/[!#$&()*+./:<>@[\]\\^_`{|}~-]/g, "\\$&");
}
