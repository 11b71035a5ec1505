import { t } from "@vscode/l10n";
import type { Act, QuotationType, SpeakerReason, Stance } from "../core/index";

// Functions, since the language is known only once `config` of @vscode/l10n was called.

export const quotationTypes: Readonly<Record<QuotationType, () => string>> = {
  direct: () => t("Direct quotation"),
  mixed: () => t("Mixed quotation"),
  indirect: () => t("Indirect quotation"),
};

export const acts: Readonly<Record<Act, () => string>> = {
  speech: () => t("spoken"),
  writing: () => t("written"),
  thought: () => t("thought"),
  intention: () => t("intended"),
};

export const stances: Readonly<Record<Stance, () => string>> = {
  asserted: () => t("asserted"),
  denied: () => t("denied"),
  asked: () => t("asked"),
  demanded: () => t("demanded"),
  promised: () => t("promised"),
  declined: () => t("declined"),
  unsaid: () => t("not said"),
  hypothetical: () => t("hypothetical"),
  announced: () => t("announced"),
};

export const speakerReasons: Readonly<Record<SpeakerReason, () => string>> = {
  named: () => t("The speaker is named here in full."),
  "short-name": () => t("The short name used here stands for a full name in this article."),
  pronoun: () => t("The pronoun used here stands for this speaker."),
  described: () => t("The speaker is described here, not named."),
  continued: () => t("This goes on from the quotation before it."),
  turn: () => t("The speaker's name opens the line."),
  running: () => t("No source is given here; the speaker before is taken to go on."),
  unattributed: () => t("Nothing in the article says who the speaker is."),
};

/** What stands where a speaker's name would. */
export function speakerNotNamed(): string {
  return t("Speaker not named");
}

/** How sure, as words and as a percentage. */
export function certainty(confidence: number): string {
  const percent = Math.round(confidence * 100);
  if (confidence >= 0.95) return t("almost certain ({0}%)", percent);
  if (confidence >= 0.8) return t("very likely ({0}%)", percent);
  if (confidence >= 0.6) return t("likely ({0}%)", percent);
  return t("uncertain ({0}%)", percent);
}
