import { readParagraph } from "../../../src/core/nlp/read-paragraph";
import type { Reading } from "../../../src/core/nlp/token";
import { readArticle } from "../../../src/core/text/read-article";

/** The readings of a text's paragraphs. */
export function read(text: string): Reading[] {
  return readArticle(text, "plaintext").paragraphs.map(readParagraph);
}
