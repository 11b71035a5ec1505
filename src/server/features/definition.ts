import type { Location } from "vscode-languageserver";
import type { Analysis, Quotation, Span } from "../../core/index";
import { entityOf, fullestMention, mentionAt, quotationAt, type ShownArticle } from "./lookup";
import { locationOf } from "./ranges";

/** Where a name or pronoun is given in full, or the words that name a quotation's source. */
export function definition(article: ShownArticle, offset: number): Location | null {
  const { document, analysis } = article;
  const named = mentionAt(analysis, offset);
  const quotation = quotationAt(article, offset);
  const target = named ? fullestMention(named.entity) : quotation && sourceOf(analysis, quotation);
  return target && locationOf(document, target);
}

/** Where the quotation itself names no source: that of the one it goes on from, or its speaker's full name. */
function sourceOf(analysis: Analysis, quotation: Quotation): Span | null {
  const seen = new Set<Quotation>();
  let at: Quotation | undefined = quotation;
  while (at && !seen.has(at)) {
    if (at.source) return at.source;
    seen.add(at);
    const { continues }: Quotation = at;
    at = analysis.quotations.find(({ id }) => id === continues);
  }
  const speaker = entityOf(analysis, quotation.speaker);
  return speaker && fullestMention(speaker);
}
