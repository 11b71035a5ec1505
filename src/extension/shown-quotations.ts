import { workspace, type TextDocument } from "vscode";
import type { Analysis, Quotation } from "../core/index";
import { settingsSection, toActs } from "../protocol/settings";

/** The quotations that a person wants highlighted, listed and counted: those of the acts in the settings. */
export function shownQuotations({ quotations }: Analysis, document: TextDocument): readonly Quotation[] {
  const acts = toActs(workspace.getConfiguration(settingsSection, document).get("quotations.acts"));
  return quotations.filter(({ act }) => acts.includes(act));
}
