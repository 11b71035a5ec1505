import { l10n } from "vscode";

export function quotationCount(count: number): string {
  return count === 1 ? l10n.t("1 quotation") : l10n.t("{0} quotations", count);
}

export function speakerCount(count: number): string {
  return count === 1 ? l10n.t("1 speaker") : l10n.t("{0} speakers", count);
}
