import { DocumentHighlightKind, type DocumentHighlight, type Location } from "vscode-languageserver";
import type { Entity } from "../../core/index";
import type { AnalysedDocument } from "../runs";
import { entityOf, fullestMention, mentionAt, quotationAt, type ShownArticle } from "./lookup";
import { locationOf, rangeOf } from "./ranges";

/** All mentions of who is named at an offset, or of who says the quotation there. */
export function references(article: ShownArticle, offset: number, includeDeclaration: boolean): Location[] {
  const { document, analysis } = article;
  const entity = mentionAt(analysis, offset)?.entity ?? speakerAt(article, offset);
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

function speakerAt(article: ShownArticle, offset: number): Entity | null {
  return entityOf(article.analysis, quotationAt(article, offset)?.speaker ?? null);
}
