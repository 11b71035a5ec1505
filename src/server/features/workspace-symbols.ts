import { SymbolKind, type SymbolInformation } from "vscode-languageserver";
import { fullestMention } from "./lookup";
import type { AnalysedDocument } from "../runs";
import { plainLabel } from "./plain";
import { locationOf } from "./ranges";

/** The people and organizations that an article names. */
export function symbolsOf({ document, analysis }: AnalysedDocument): SymbolInformation[] {
  return analysis.entities.flatMap((entity) => {
    const kind = kinds[entity.type];
    const mention = fullestMention(entity);
    if (kind === undefined || entity.unnamed || mention?.form !== "name") return [];
    const role = entity.role === null ? {} : { containerName: plainLabel(entity.role, 80) };
    return [{ name: plainLabel(entity.name, 100), kind, location: locationOf(document, mention), ...role }];
  });
}

/** The protocol has no kinds for these; editors show icons by them. */
const kinds: Readonly<Record<string, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
};

/** Those that a person may mean, the best first: all letters of the query are in the name in their order. */
export function matchSymbols(
  symbols: Iterable<SymbolInformation>,
  query: string,
  limit: number,
): SymbolInformation[] {
  const wanted = fold(query).replace(/\s+/g, "");
  const matches: { readonly symbol: SymbolInformation; readonly rank: number }[] = [];
  for (const symbol of symbols) {
    const rank = rankOf(fold(symbol.name), wanted);
    if (rank !== null) matches.push({ symbol, rank });
  }
  return matches
    .sort((a, b) => a.rank - b.rank || (a.symbol.name < b.symbol.name ? -1 : 1))
    .slice(0, limit)
    .map(({ symbol }) => symbol);
}

/** 0 where a word starts with the query, 1 where the name holds it, 2 where its letters are scattered; null elsewhere. */
function rankOf(name: string, wanted: string): number | null {
  const letters = name.replace(/\s+/g, "");
  const words = name.split(" ");
  if (words.some((_, i) => words.slice(i).join("").startsWith(wanted))) return 0;
  if (letters.includes(wanted)) return 1;
  let at = 0;
  for (const letter of wanted) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return null;
  }
  return 2;
}

/** Without case and diacritics. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
