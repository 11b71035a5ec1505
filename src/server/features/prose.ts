import type { TextDocument } from "vscode-languageserver-textdocument";
import { paragraphsIn, type ProseParagraph } from "../../core/index";
import { formatOf } from "../read-document";

/** The paragraphs of a document, read once for each of its versions. */
export function paragraphsOf(document: TextDocument): readonly ProseParagraph[] {
  const before = known.get(document);
  if (before?.version === document.version) return before.paragraphs;
  const paragraphs = paragraphsIn(document.getText(), formatOf(document));
  known.set(document, { version: document.version, paragraphs });
  return paragraphs;
}

const known = new WeakMap<
  TextDocument,
  { readonly version: number; readonly paragraphs: readonly ProseParagraph[] }
>();
