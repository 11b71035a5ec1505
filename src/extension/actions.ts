import { commands, l10n, QuickPickItemKind, window, type Disposable, type QuickPickItem } from "vscode";
import type { ActiveArticle } from "./active-article";
import { stateOf, type ArticleState } from "./article-state";

interface Action extends QuickPickItem {
  readonly command?: string;
  readonly argument?: string;
}

/** What can be done about the active article: what the status item opens. */
export function registerActions(article: ActiveArticle): Disposable {
  return commands.registerCommand("onTheRecord.showActions", async () => {
    const picked = await window.showQuickPick(actionsFor(stateOf(article)), {
      placeHolder: l10n.t("What to do with this article"),
    });
    if (picked?.command === undefined) return;
    await commands.executeCommand(
      picked.command,
      ...(picked.argument === undefined ? [] : [picked.argument]),
    );
  });
}

function actionsFor(state: ArticleState): Action[] {
  const always: Action[] = [
    { label: "", kind: QuickPickItemKind.Separator },
    {
      label: `$(gear) ${l10n.t("Settings")}`,
      command: "workbench.action.openSettings",
      argument: "@ext:on-the-record.on-the-record",
    },
    { label: `$(output) ${l10n.t("Show Log")}`, command: "onTheRecord.showLog" },
  ];
  if (state === "not-article" || state === "too-long")
    return [
      { label: `$(play) ${l10n.t("Annotate Anyway")}`, command: "onTheRecord.annotateAnyway" },
      ...always,
    ];
  return state === "ok" ? [...reading(), ...always] : always;
}

function reading(): Action[] {
  return [
    { label: `$(arrow-down) ${l10n.t("Next Quotation")}`, command: "onTheRecord.nextQuotation" },
    { label: `$(checklist) ${l10n.t("Next Claim")}`, command: "onTheRecord.nextClaim" },
    { label: `$(person) ${l10n.t("Go to Speaker…")}`, command: "onTheRecord.goToSpeaker" },
    { label: `$(symbol-misc) ${l10n.t("Go to Entity…")}`, command: "onTheRecord.goToEntity" },
    { label: `$(list-tree) ${l10n.t("Show Quotations")}`, command: "onTheRecord.quotations.focus" },
    { label: `$(eye) ${l10n.t("Show or Hide Highlights")}`, command: "onTheRecord.toggleHighlights" },
    {
      label: `$(symbol-color) ${l10n.t("Color Highlights by Kind or by Speaker")}`,
      command: "onTheRecord.toggleColorBy",
    },
  ];
}
