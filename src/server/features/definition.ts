import type { Location } from "vscode-languageserver";
import type { Analysis, Quotation, Span } from "../../core/index";
import { entityOf, fullestMention, mentionAt, quotationAt, type ShownArticle } from "./lookup";
import { locationOf } from "./ranges";

/** Where a name or pronoun is given in full, or the name of who says a quotation, or the words for its source. */
export function definition(article: ShownArticle, offset: number): Location | null {
  const { document, analysis } = article;
  const named = mentionAt(analysis, offset);
  const quotation = quotationAt(article, offset);
  const entity = named?.entity ?? entityOf(analysis, quotation?.speaker ?? null);
  const target = entity ? fullestMention(entity) : quotation && sourceOf(analysis, quotation);
  return target && locationOf(document, target);
}

/** The words for the source; where the quotation itself has none, those of the one it goes on from. */
function sourceOf(analysis: Analysis, quotation: Quotation): Span | null {
  const seen = new Set<Quotation>();
  let at: Quotation | undefined = quotation;
  while (at && !seen.has(at)) {
    if (at.source) return at.source;
    seen.add(at);
    const { continues }: Quotation = at;
    at = analysis.quotations.find(({ id }) => id === continues);
  }
  return null;
}
