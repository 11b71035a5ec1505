import * as l10n from "@vscode/l10n";
import type { ClaimReason } from "../core/index";

/** What speaks for or against checking a claim. */
export const claimReasons: Readonly<Record<ClaimReason, () => string>> = {
  quantity: () => l10n.t("figure"),
  "precise-quantity": () => l10n.t("precise figure"),
  "vague-quantity": () => l10n.t("vague quantity"),
  comparison: () => l10n.t("comparison"),
  superlative: () => l10n.t("superlative"),
  causation: () => l10n.t("cause and effect"),
  law: () => l10n.t("law or policy"),
  record: () => l10n.t("record of deeds"),
  time: () => l10n.t("time"),
  name: () => l10n.t("name"),
  people: () => l10n.t("people affected"),
  health: () => l10n.t("health or safety"),
  past: () => l10n.t("told as done"),
  "third-person": () => l10n.t("about others"),
  detailed: () => l10n.t("detailed"),
  short: () => l10n.t("short"),
  "personal-experience": () => l10n.t("personal experience"),
  future: () => l10n.t("future"),
  "call-to-action": () => l10n.t("call to action"),
  hedge: () => l10n.t("hedged"),
  opinion: () => l10n.t("opinion"),
  address: () => l10n.t("speaks to the hearer"),
  vague: () => l10n.t("vague subject"),
  "many-people": () => l10n.t("many people"),
  place: () => l10n.t("place"),
  office: () => l10n.t("said in office"),
  "voice-unclear": () => l10n.t("perhaps the writer's own words"),
};

/** How many statements are worth a look. */
export function claimsWorthChecking(count: number): string {
  return count === 1 ? l10n.t("1 claim worth checking") : l10n.t("{0} claims worth checking", count);
}
