import { languages, type TextDocument } from "vscode";

/** The documents that may be articles, on any file system. */
export const articleSelector = [
  { language: "plaintext" },
  { language: "markdown" },
  { language: "news" },
] as const;

export function mayBeArticle(document: TextDocument): boolean {
  return languages.match(articleSelector, document) > 0;
}
