import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  emptyAnalysis,
  isEnglish,
  looksLikeArticle,
  type Analysis,
  type Analyzer,
  type TextFormat,
} from "../core/index";
import type { Annotate } from "../protocol/settings";

/** Longer texts are read only when a person asks for it: about the length of four novels, in UTF-16 code units. */
export const longestText = 2_000_000;

export interface ReadOptions {
  readonly annotate: Annotate;
  /** A person asked to annotate this document, whatever it looks like. */
  readonly anyway: boolean;
  readonly genderFromNames: boolean;
}

/** Reads a document that looks like an article, is called news, or that a person wants to be read. */
export function* readDocument(
  analyzer: Analyzer,
  document: TextDocument,
  { annotate, anyway, genderFromNames }: ReadOptions,
): Generator<undefined, Analysis> {
  const text = document.getText();
  const format = formatOf(document);
  if (!anyway) {
    if (text.length > longestText) return emptyAnalysis("too-long");
    if (document.languageId !== "news") {
      if (annotate === "never") return emptyAnalysis("not-article");
      if (!text.trim()) return emptyAnalysis("empty");
      // What is not English is for the analyzer to say.
      if (annotate === "auto" && isEnglish(text) && !looksLikeArticle(text, format))
        return emptyAnalysis("not-article");
    }
  }
  return yield* analyzer.analyzeSteps(text, { format, genderFromNames });
}

export function formatOf(document: TextDocument): TextFormat {
  return document.languageId === "markdown" ? "markdown" : "plaintext";
}
