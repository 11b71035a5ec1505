import { Range, type TextDocument } from "vscode";
import type { Span } from "../core/index";

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
