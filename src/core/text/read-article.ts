import type { TextFormat } from "../model";
import type { Article } from "./article";
import { markdownBlocks } from "./markdown-blocks";
import { plainBlocks } from "./plain-blocks";
import { splitSignOff } from "./sign-off";
import { assignZones } from "./zones";

/**
 * Reads a document as an article: its paragraphs in text order, none overlapping another, each with its part in the
 * article. Markdown that the parser would choke on is read as plain text.
 */
export function readArticle(text: string, format: TextFormat): Article {
  const blocks = (format === "markdown" ? markdownBlocks(text) : null) ?? plainBlocks(text);
  return { text, format, ...assignZones(blocks.flatMap(splitSignOff)), problems: [] };
}
