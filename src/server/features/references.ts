import { DocumentHighlightKind, type DocumentHighlight, type Location } from "vscode-languageserver";
import type { Analysis, Entity } from "../../core/index";
import type { AnalysedDocument } from "../runs";
import { entityOf, fullestMention, mentionAt, quotationAt } from "./lookup";
import { locationOf, rangeOf } from "./ranges";

/** All mentions of who is named at an offset, or of who says the quotation there. */
export function references(
  { document, analysis }: AnalysedDocument,
  offset: number,
  includeDeclaration: boolean,
): Location[] {
  const entity = mentionAt(analysis, offset)?.entity ?? speakerAt(analysis, offset);
  if (!entity) return [];
  const declaration = includeDeclaration ? null : fullestMention(entity);
  return entity.mentions
    .filter((mention) => mention !== declaration)
    .map((mention) => locationOf(document, mention));
}

/** The mentions of who is named at an offset, to be marked while the cursor is there. */
export function documentHighlights(
  { document, analysis }: AnalysedDocument,
  offset: number,
): DocumentHighlight[] {
  const named = mentionAt(analysis, offset);
  return (named?.entity.mentions ?? []).map((mention) => ({
    range: rangeOf(document, mention),
    kind: DocumentHighlightKind.Text,
  }));
}

function speakerAt(analysis: Analysis, offset: number): Entity | null {
  return entityOf(analysis, quotationAt(analysis, offset)?.speaker ?? null);
}
