import { l10n } from "vscode";
import type { EntityType, QuotationType } from "../../core/index";

/** The words for the core's codes. */
export const quotationTypes: Readonly<Record<QuotationType, string>> = {
  direct: l10n.t("direct quotation"),
  mixed: l10n.t("mixed quotation"),
  indirect: l10n.t("indirect quotation"),
};

export const entityTypes: Readonly<Record<EntityType, string>> = {
  person: l10n.t("People"),
  organization: l10n.t("Organizations"),
  place: l10n.t("Places"),
  group: l10n.t("Groups"),
  event: l10n.t("Events"),
  law: l10n.t("Laws and Treaties"),
  work: l10n.t("Works"),
  date: l10n.t("Dates"),
  quantity: l10n.t("Quantities"),
};
