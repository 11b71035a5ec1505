import * as l10n from "@vscode/l10n";
import type { Entity, EntityType, Mention } from "../core/index";

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

/** The name as it stands within a sentence: with "the" where the article writes its first full mention so. */
export function nameInSentence({ name, mentions }: Entity, text: string): string {
  const full = mentions.find((mention) => mention.text === name);
  const hasArticle =
    full !== undefined && /\bthe\s$/i.test(text.slice(Math.max(0, full.start - 5), full.start));
  return hasArticle ? l10n.t("the {0}", name) : name;
}

/** "Marta Olsen, Tom Brandt and the county council" */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : l10n.t("{0} and {1}", names.slice(0, -1).join(", "), last);
}

/** What a date or quantity stands for: "2021-03-04", "4,000,000 USD". */
export function valueOf({ type, value }: Entity): string | null {
  if (value === null || type === "date") return value;
  return value.replace(/^\d{5,15}/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ","));
}
