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

/**
 * The mentions of who is named at an offset, to be marked while the cursor is there: as written where the full name is
 * given, as read where another name stands, as text where it is a pronoun or a description.
 */
export function documentHighlights(
  { document, analysis }: AnalysedDocument,
  offset: number,
): DocumentHighlight[] {
  const entity = mentionAt(analysis, offset)?.entity;
  if (!entity) return [];
  const full = fullestMention(entity);
  return entity.mentions.map((mention) => ({
    range: rangeOf(document, mention),
    kind:
      mention.form !== "name"
        ? DocumentHighlightKind.Text
        : mention === full
          ? DocumentHighlightKind.Write
          : DocumentHighlightKind.Read,
  }));
}

function speakerAt(article: ShownArticle, offset: number): Entity | null {
  return entityOf(article.analysis, quotationAt(article, offset)?.speaker ?? null);
}
