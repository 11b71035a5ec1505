import { shorten } from "../../wording/text";

/**
 * Text of an article for a label that is no Markdown. VS Code makes icons of `$(name)` in some of these, and knows no
 * escape that other editors would not show: a mark without width keeps it from seeing one.
 */
export function plainLabel(text: string, length: number): string {
  return shorten(text, length).replace(/\$\(/g, "$\u200b(");
}
