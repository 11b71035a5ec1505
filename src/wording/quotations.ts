import * as l10n from "@vscode/l10n";
import type { Act, QuotationType, SpeakerReason, Stance } from "../core/index";

// Functions, since the language is known only once `config` of @vscode/l10n was called.

export const quotationTypes: Readonly<Record<QuotationType, () => string>> = {
  direct: () => l10n.t("Direct quotation"),
  mixed: () => l10n.t("Mixed quotation"),
  indirect: () => l10n.t("Indirect quotation"),
};

export const acts: Readonly<Record<Act, () => string>> = {
  speech: () => l10n.t("spoken"),
  writing: () => l10n.t("written"),
  thought: () => l10n.t("thought"),
  intention: () => l10n.t("intended"),
};

export const stances: Readonly<Record<Stance, () => string>> = {
  asserted: () => l10n.t("asserted"),
  denied: () => l10n.t("denied"),
  asked: () => l10n.t("asked"),
  demanded: () => l10n.t("demanded"),
  promised: () => l10n.t("promised"),
  declined: () => l10n.t("declined"),
  unsaid: () => l10n.t("not said"),
  hypothetical: () => l10n.t("hypothetical"),
  announced: () => l10n.t("announced"),
};

export const speakerReasons: Readonly<Record<SpeakerReason, () => string>> = {
  named: () => l10n.t("The speaker is named here in full."),
  "short-name": () => l10n.t("The short name used here stands for a full name in this article."),
  pronoun: () => l10n.t("The pronoun used here stands for this speaker."),
  described: () => l10n.t("The speaker is described here, not named."),
  continued: () => l10n.t("This goes on from the quotation before it."),
  turn: () => l10n.t("The speaker's name opens the line."),
  running: () => l10n.t("No source is given here; the speaker before is taken to go on."),
  unattributed: () => l10n.t("Nothing in the article says who the speaker is."),
};

/** What stands where a speaker's name would. */
export function speakerNotNamed(): string {
  return l10n.t("Speaker not named");
}

/** How sure, as words and as a percentage. */
export function certainty(confidence: number): string {
  const percent = Math.round(confidence * 100);
  if (confidence >= 0.95) return l10n.t("almost certain ({0}%)", percent);
  if (confidence >= 0.8) return l10n.t("very likely ({0}%)", percent);
  if (confidence >= 0.6) return l10n.t("likely ({0}%)", percent);
  return l10n.t("uncertain ({0}%)", percent);
}
