import type { Location, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../../core/index";

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function locationOf(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}
