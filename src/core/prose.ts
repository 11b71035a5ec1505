import type { Span, TextFormat } from "./model";
import { readParagraph } from "./nlp/read-paragraph";
import { readArticle } from "./text/read-article";

/** A paragraph as an editor needs it: where it is, and its sentences, which are read on demand. */
export interface ProseParagraph extends Span {
  sentences(): readonly Span[];
}

/** The paragraphs of a text, in text order. */
export function paragraphsIn(text: string, format: TextFormat): readonly ProseParagraph[] {
  return readArticle(text, format).paragraphs.map((paragraph) => ({
    start: paragraph.start,
    end: paragraph.end,
    sentences: () => readParagraph(paragraph).sentences,
  }));
}
