import * as l10n from "@vscode/l10n";
import type { Act, Entity, Quotation, QuotationType, Stance } from "../core/index";
import { listOf, nameInSentence } from "./entities";
import { speakersOf, type Lookup } from "./lookup";

// Functions, since the language is known only once `config` of @vscode/l10n was called.

export const quotationTypes: Readonly<Record<QuotationType, () => string>> = {
  direct: () => l10n.t("Direct quotation"),
  mixed: () => l10n.t("Mixed quotation"),
  indirect: () => l10n.t("Indirect quotation"),
};

export const actNames: Readonly<Record<Act, () => string>> = {
  speech: () => l10n.t("spoken"),
  writing: () => l10n.t("written"),
  thought: () => l10n.t("thought"),
  intention: () => l10n.t("intended"),
};

const stances: Readonly<Record<Stance, () => string>> = {
  asserted: () => l10n.t("asserted"),
  denied: () => l10n.t("denied"),
  asked: () => l10n.t("asked"),
  demanded: () => l10n.t("demanded"),
  promised: () => l10n.t("promised"),
  declined: () => l10n.t("declined"),
  unsaid: () => l10n.t("not said"),
  hypothetical: () => l10n.t("hypothetical"),
  // Bare "announced" would read as a thing said already.
  announced: () => l10n.t("announced, not yet said"),
};

/** What must not be missed: that the words were written, thought or intended, or that they were not asserted. */
export function qualifiersOf({ act, stance }: Quotation): string[] {
  return [
    ...(act === "speech" ? [] : [actNames[act]()]),
    ...(stance === "asserted" ? [] : [stances[stance]()]),
  ];
}

/** For whom it is said, and who reports that it was. */
export function relaysOf({ onBehalfOf, via }: Quotation, lookup: Lookup): string[] {
  const principal = onBehalfOf === null ? undefined : lookup.entities.get(onBehalfOf);
  const report = via === null ? undefined : lookup.quotations.get(via);
  const reporters = report ? speakersInSentence(report, lookup) : "";
  return [
    ...(principal ? [l10n.t("for {0}", nameInSentence(principal, lookup.text))] : []),
    ...(reporters ? [l10n.t("as reported by {0}", reporters)] : []),
  ];
}

/** All who say it, on one line; the article's own words where they name nobody, empty where it has none. */
export function speakerNames(quotation: Quotation, lookup: Lookup): string {
  const names = speakersOf(quotation, lookup).map(({ name }) => name);
  return names.length > 0 ? listOf(names) : (quotation.source?.text ?? "");
}

/** The same, as it stands within a sentence. */
export function speakersInSentence(quotation: Quotation, lookup: Lookup): string {
  const names = speakersOf(quotation, lookup).map((speaker) => nameInSentence(speaker, lookup.text));
  return names.length > 0 ? listOf(names) : (quotation.source?.text ?? "");
}

/** Who else says it. */
export function togetherWith(others: readonly Entity[], lookup: Lookup): string {
  return l10n.t("with {0}", listOf(others.map((other) => nameInSentence(other, lookup.text))));
}

/** What stands where a speaker's name would. */
export function speakerNotNamed(): string {
  return l10n.t("Speaker not named");
}

/** Below this, a speaker is a guess, and is shown as one. */
const tentative = 0.6;

export function isTentative(quotation: Quotation): boolean {
  return isTentativeBelow(tentative, quotation);
}

/** The same by a person's own bound. */
export function isTentativeBelow(bound: number, { speaker, confidence }: Quotation): boolean {
  return speaker !== null && confidence.speaker < bound;
}

/** A speaker's name, as a guess where it is one. */
export function withDoubt(name: string, isDoubtful: boolean): string {
  return isDoubtful ? l10n.t("perhaps {0}", name) : name;
}

/** How sure, as words and as a percentage. */
export function certainty(confidence: number): string {
  const percent = Math.round(confidence * 100);
  if (confidence >= 0.95) return l10n.t("almost certain ({0}%)", percent);
  if (confidence >= 0.8) return l10n.t("very likely ({0}%)", percent);
  if (confidence >= tentative) return l10n.t("likely ({0}%)", percent);
  return l10n.t("uncertain ({0}%)", percent);
}

export function quotationCount(count: number): string {
  return count === 1 ? l10n.t("1 quotation") : l10n.t("{0} quotations", count);
}

export function speakerCount(count: number): string {
  return count === 1 ? l10n.t("1 speaker") : l10n.t("{0} speakers", count);
}
