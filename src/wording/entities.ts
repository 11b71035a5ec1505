import * as l10n from "@vscode/l10n";
import type { EntityType, Mention } from "../core/index";

/** One of the type. */
export const entityTypes: Readonly<Record<EntityType, () => string>> = {
  person: () => l10n.t("Person"),
  organization: () => l10n.t("Organization"),
  place: () => l10n.t("Place"),
  group: () => l10n.t("Group"),
  event: () => l10n.t("Event"),
  law: () => l10n.t("Law or treaty"),
  work: () => l10n.t("Work"),
  date: () => l10n.t("Date"),
  quantity: () => l10n.t("Quantity"),
};

/** All of the type, as a heading; in the order that readers ask for them. */
export const entityGroups: Readonly<Record<EntityType, () => string>> = {
  person: () => l10n.t("People"),
  organization: () => l10n.t("Organizations"),
  place: () => l10n.t("Places"),
  group: () => l10n.t("Groups"),
  event: () => l10n.t("Events"),
  law: () => l10n.t("Laws and treaties"),
  work: () => l10n.t("Works"),
  date: () => l10n.t("Dates"),
  quantity: () => l10n.t("Quantities"),
};

export const zones: Readonly<Record<Mention["zone"], () => string>> = {
  body: () => l10n.t("text"),
  headline: () => l10n.t("headline"),
  caption: () => l10n.t("caption"),
  furniture: () => l10n.t("credit or notice"),
};

export function mentionCount(count: number): string {
  return count === 1 ? l10n.t("1 mention") : l10n.t("{0} mentions", count);
}
