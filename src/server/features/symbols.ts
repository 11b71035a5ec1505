import * as l10n from "@vscode/l10n";
import { SymbolKind, type DocumentSymbol } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Quotation, Span } from "../../core/index";
import { lookupIn } from "../../wording/lookup";
import { speakerNames, withDoubt } from "../../wording/quotations";
import { isGuess, type ShownArticle } from "./lookup";
import { plainLabel } from "./plain";
import { rangeOf } from "./ranges";

/** The outline: headline and byline, then the quotations in text order, those inside others below them. */
export function documentSymbols(article: ShownArticle): DocumentSymbol[] {
  const { document, analysis, shown } = article;
  const lookup = lookupIn(document.getText(), analysis);
  const headings = [
    { span: analysis.headline, detail: l10n.t("Headline") },
    { span: analysis.byline, detail: l10n.t("Byline") },
  ].flatMap(({ span, detail }) => (span ? [headingSymbol(document, span, detail)] : []));
  const quotations = nest(shown, (quotation) =>
    quotationSymbol(
      document,
      quotation,
      withDoubt(speakerNames(quotation, lookup), isGuess(article, quotation)),
    ),
  );
  return [...headings, ...quotations].sort(
    (a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start),
  );
}

function headingSymbol(document: TextDocument, span: Span, detail: string): DocumentSymbol {
  const range = rangeOf(document, span);
  const name = nonEmpty(document.getText(range), detail);
  return { name, detail, kind: SymbolKind.Module, range, selectionRange: range };
}

function quotationSymbol(document: TextDocument, quotation: Quotation, speakers: string): DocumentSymbol {
  const range = rangeOf(document, quotation);
  const first = quotation.fragments[0];
  return {
    name: nonEmpty(quotation.content, nonEmpty(quotation.text, l10n.t("Quotation"))),
    detail: plainLabel(speakers, 60),
    kind: SymbolKind.String,
    range,
    selectionRange: first ? rangeOf(document, first) : range,
    children: [],
  };
}

/** Symbols in a tree by containment, as the protocol wants it: spans in text order, an outer one before its inner ones. */
function nest(
  quotations: readonly Quotation[],
  symbolOf: (quotation: Quotation) => DocumentSymbol,
): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { span: Span; symbol: DocumentSymbol }[] = [];
  for (const quotation of [...quotations].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && open.at(-1)!.span.end < quotation.end) open.pop();
    const symbol = symbolOf(quotation);
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ span: quotation, symbol });
  }
  return roots;
}

/** Clients refuse a symbol without a name. */
function nonEmpty(text: string, otherwise: string): string {
  return plainLabel(text, 100) || otherwise;
}
