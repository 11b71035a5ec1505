import type { TextDocument } from "vscode";
import type { Analysis, Claim, Id } from "../core/index";
import { shownQuotations } from "./shown-quotations";

/** The claims but those from quotations that a person does not want listed. */
export function shownClaims(analysis: Analysis, document: TextDocument): readonly Claim[] {
  const shown = new Set<Id | null>(shownQuotations(analysis, document).map(({ id }) => id)).add(null);
  return analysis.claims.filter(({ quotation }) => shown.has(quotation));
}
