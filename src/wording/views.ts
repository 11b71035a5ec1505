import * as l10n from "@vscode/l10n";
import type { ClaimKind, Entity } from "../core/index";
import { listOf } from "./entities";
import { speakerNotNamed } from "./quotations";

// What the views of the side bar say.

/** The group of quotations whose speaker is a guess. */
export function toCheck(): { readonly label: string; readonly explanation: string } {
  return {
    label: l10n.t("To check"),
    explanation: l10n.t("Quotations whose speaker is not sure enough to be taken as given."),
  };
}

export function alsoCalled(names: readonly string[]): string {
  return l10n.t("Also: {0}", names.join(", "));
}

export function perhapsSameAs(names: readonly string[]): string {
  return l10n.t("perhaps the same as {0}", listOf(names));
}

const genders: Readonly<Record<NonNullable<Entity["gender"]>["value"], () => string>> = {
  female: () => l10n.t("female"),
  male: () => l10n.t("male"),
  nonbinary: () => l10n.t("nonbinary"),
  unknown: () => "",
};

const genderBases = {
  pronoun: () => l10n.t("by the pronoun"),
  title: () => l10n.t("by the title"),
  name: () => l10n.t("by the first name"),
} as const;

/** With what it is told from; empty where it is not known. */
export function genderOf({ gender }: Entity): string {
  const value = gender ? genders[gender.value]() : "";
  if (value === "") return "";
  return gender?.basis
    ? l10n.t("Gender: {0} ({1})", value, genderBases[gender.basis]())
    : l10n.t("Gender: {0}", value);
}

export function ageOf({ age }: Entity): string {
  return age === null ? "" : l10n.t("Age: {0}", age);
}

export function entityCount(count: number): string {
  return count === 1 ? l10n.t("1 entity") : l10n.t("{0} entities", count);
}

export type WorthGroup = "high" | "middle" | "low";

export const worthGroups: Readonly<Record<WorthGroup, () => string>> = {
  high: () => l10n.t("Check first"),
  middle: () => l10n.t("Worth checking"),
  low: () => l10n.t("Perhaps"),
};

export function worthChecking(worth: number): string {
  return l10n.t("Worth checking: {0}%", Math.round(worth * 100));
}

export const claimKinds: Readonly<Record<ClaimKind, () => string>> = {
  reported: () => l10n.t("Somebody's claim"),
  stated: () => l10n.t("The article's own claim"),
  utterance: () => l10n.t("That it was said"),
};

/** How another claim, made by `who`, has to do with this one. */
export const claimLinks = {
  repeats: (who: string) => l10n.t("also claimed by {0}", who),
  denies: (who: string) => l10n.t("against what {0} says", who),
  disagrees: (who: string) => l10n.t("another figure from {0}", who),
} as const;

export function theArticle(): string {
  return l10n.t("the article");
}

/** The headings of claims that nobody by name makes. */
export const voiceGroups = {
  article: () => l10n.t("The article"),
  unnamed: speakerNotNamed,
} as const;

export function claimCount(count: number): string {
  return count === 1 ? l10n.t("1 claim") : l10n.t("{0} claims", count);
}

export function paragraphNumber(number: number): string {
  return l10n.t("Paragraph {0}", number);
}

/** How many of all that there are the filter lets through. */
export function shownOf(shown: number, all: number): string {
  return shown === all ? String(all) : l10n.t("{0} of {1}", shown, all);
}
