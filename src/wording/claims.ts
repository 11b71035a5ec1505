import { t } from "@vscode/l10n";
import type { ClaimReason } from "../core/index";

/** What speaks for or against checking a claim. */
export const claimReasons: Readonly<Record<ClaimReason, () => string>> = {
  quantity: () => t("figure"),
  "precise-quantity": () => t("precise figure"),
  "vague-quantity": () => t("vague quantity"),
  comparison: () => t("comparison"),
  superlative: () => t("superlative"),
  causation: () => t("cause and effect"),
  law: () => t("law or policy"),
  record: () => t("record of deeds"),
  time: () => t("time"),
  name: () => t("name"),
  people: () => t("people affected"),
  health: () => t("health or safety"),
  past: () => t("told as done"),
  "third-person": () => t("about others"),
  detailed: () => t("detailed"),
  short: () => t("short"),
  "personal-experience": () => t("personal experience"),
  future: () => t("future"),
  "call-to-action": () => t("call to action"),
  hedge: () => t("hedged"),
  opinion: () => t("opinion"),
  address: () => t("speaks to the hearer"),
  vague: () => t("vague subject"),
};
