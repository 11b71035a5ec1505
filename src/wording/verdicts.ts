import * as l10n from "@vscode/l10n";
import type { Verdict } from "../annotations/index";
import { verdictStatusNames } from "./decisions";

export const verdictFields: Readonly<Record<Exclude<keyof Verdict, "kind">, () => string>> = {
  status: () => l10n.t("Status"),
  rating: () => l10n.t("Rating"),
  checker: () => l10n.t("Checked by"),
  checkedOn: () => l10n.t("Checked on"),
  secondChecker: () => l10n.t("Second check by"),
  secondCheckedOn: () => l10n.t("Second check on"),
  wording: () => l10n.t("Stand-alone wording"),
  sources: () => l10n.t("Sources"),
  explanation: () => l10n.t("Explanation"),
  reviewUrl: () => l10n.t("Address of the review"),
};

/** Where nobody has said anything yet. */
export const noVerdict: Verdict = {
  kind: "verdict",
  status: "todo",
  rating: null,
  checker: null,
  checkedOn: null,
  secondChecker: null,
  secondCheckedOn: null,
  wording: null,
  sources: [],
  explanation: null,
  reviewUrl: null,
};

/** “False · done”, “in progress” */
export function verdictInShort({ rating, status }: Verdict): string {
  return [...(rating ? [rating.label] : []), verdictStatusNames[status]()].join(" · ");
}
