import { commands, l10n, window, type TextDocument } from "vscode";
import type { Conflict } from "../../annotations/index";
import type { Kept, Trouble } from "../../storage/keeper";
import type { DecisionStore } from "./decision-store";
import { sidecarOf } from "./sidecar-storage";

/** Tells a person that what they just decided could not be kept, and what they can do. Silent where it was. */
export function reportTrouble(document: TextDocument, store: DecisionStore, kept: Kept): void {
  switch (kept.state) {
    case "saved":
      return;
    case "unwritable": {
      const reason = kept.error instanceof Error ? kept.error.message : String(kept.error);
      void window.showErrorMessage(
        l10n.t("The decision is kept in this window, but could not be written: {0}", reason),
      );
      return;
    }
    case "trouble":
      void offerFile(document, kept.trouble);
      return;
    case "conflict":
      void settle(document, store, kept.conflicts);
  }
}

async function offerFile(document: TextDocument, trouble: Trouble): Promise<void> {
  const open = l10n.t("Open the File");
  const answer = await window.showErrorMessage(troubles[trouble.state](trouble), open);
  if (answer === open) await commands.executeCommand("vscode.open", sidecarOf(document.uri));
}

const troubles: Readonly<Record<Trouble["state"], (trouble: Trouble) => string>> = {
  torn: () =>
    l10n.t(
      "Nothing was decided: the file of decisions is not whole. It was left as it is. Mend it, or move it away.",
    ),
  foreign: () =>
    l10n.t("Nothing was decided: the file of decisions is not one of this program's. It was left as it is."),
  newer: () =>
    l10n.t("Nothing was decided: the file of decisions comes from a newer version of this program."),
  invalid: (trouble) =>
    l10n.t(
      "Nothing was decided: the file of decisions has a mistake at {0}. It was left as it is.",
      "path" in trouble ? trouble.path : "",
    ),
  unreadable: () => l10n.t("Nothing was decided: the file of decisions cannot be read."),
};

/** Nobody's decision is written over: the person says which one holds. */
async function settle(
  document: TextDocument,
  store: DecisionStore,
  conflicts: readonly Conflict[],
): Promise<void> {
  const mine = l10n.t("Keep Mine");
  const theirs = l10n.t("Take Theirs");
  const answer = await window.showWarningMessage(
    conflicts.length === 1
      ? l10n.t("Somebody else has decided otherwise meanwhile.")
      : l10n.t("Somebody else has decided {0} matters otherwise meanwhile.", conflicts.length),
    mine,
    theirs,
  );
  if (answer === undefined) return;
  const choice = answer === mine ? "ours" : "theirs";
  const kept = await store.resolve(document, new Map(conflicts.map(({ id }) => [id, choice])));
  reportTrouble(document, store, kept);
}
