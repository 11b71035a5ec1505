import { t } from "@vscode/l10n";
import type { EntityType, Mention } from "../core/index";

/** One of the type. */
export const entityTypes: Readonly<Record<EntityType, () => string>> = {
  person: () => t("Person"),
  organization: () => t("Organization"),
  place: () => t("Place"),
  group: () => t("Group"),
  event: () => t("Event"),
  law: () => t("Law or treaty"),
  work: () => t("Work"),
  date: () => t("Date"),
  quantity: () => t("Quantity"),
};

/** All of the type, as a heading; in the order that readers ask for them. */
export const entityGroups: Readonly<Record<EntityType, () => string>> = {
  person: () => t("People"),
  organization: () => t("Organizations"),
  place: () => t("Places"),
  group: () => t("Groups"),
  event: () => t("Events"),
  law: () => t("Laws and treaties"),
  work: () => t("Works"),
  date: () => t("Dates"),
  quantity: () => t("Quantities"),
};

export const zones: Readonly<Record<Mention["zone"], () => string>> = {
  body: () => t("text"),
  headline: () => t("headline"),
  caption: () => t("caption"),
  furniture: () => t("credit or notice"),
};

export function mentionCount(count: number): string {
  return count === 1 ? t("1 mention") : t("{0} mentions", count);
}
