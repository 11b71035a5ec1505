import type { Paragraph } from "../text/article";
import type { Reading } from "./token";

/** The tokens and sentences of a paragraph. */
export function readParagraph(paragraph: Paragraph): Reading {
  void paragraph;
  return { tokens: [], sentences: [] };
}
