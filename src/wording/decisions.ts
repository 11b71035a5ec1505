import * as l10n from "@vscode/l10n";
import type { Verdict, VerdictStatus } from "../annotations/index";
import type { Decision } from "../core/index";

/** How an item came to be there: "confirmed by Ann Roe, 2026-03-02". */
export function standingText(decision: Decision | null): string {
  if (!decision) return l10n.t("proposed");
  return states[decision.state](decision.by, decision.at.slice(0, 10));
}

const states: Readonly<Record<Decision["state"], (by: string, day: string) => string>> = {
  confirmed: (by, day) => l10n.t("confirmed by {0}, {1}", by, day),
  corrected: (by, day) => l10n.t("corrected by {0}, {1}", by, day),
  added: (by, day) => l10n.t("added by {0}, {1}", by, day),
  rejected: (by, day) => l10n.t("rejected by {0}, {1}", by, day),
};

/** The same in a word, for a row. */
export const stateNames: Readonly<Record<Decision["state"], () => string>> = {
  confirmed: () => l10n.t("confirmed"),
  corrected: () => l10n.t("corrected"),
  added: () => l10n.t("added"),
  rejected: () => l10n.t("rejected"),
};

/** The heading of what people rejected. */
export function rejectedGroup(): string {
  return l10n.t("Rejected");
}

export function noteCount(count: number): string {
  return count === 1 ? l10n.t("1 note") : l10n.t("{0} notes", count);
}

/** How many of those shown people have decided upon. */
export function checkedOf(checked: number, all: number): string {
  return l10n.t("{0} of {1} checked", checked, all);
}

export const verdictStatusNames: Readonly<Record<VerdictStatus, () => string>> = {
  todo: () => l10n.t("to do"),
  "in-progress": () => l10n.t("in progress"),
  "awaiting-second-check": () => l10n.t("awaiting second check"),
  done: () => l10n.t("done"),
};

/** "Mostly true, done" */
export function verdictText({ status, rating }: Verdict): string {
  const words = verdictStatusNames[status]();
  return rating ? `${rating.label}, ${words}` : words;
}
