import { commands, Disposable, type Memento } from "vscode";
import type { ActiveArticle } from "../active-article";
import type { DecisionStore } from "../decisions/decision-store";
import type { Choice } from "./choices";
import { registerCopyRows } from "./copy-rows";
import { followCursor } from "./follow-cursor";
import { showArticle } from "./shown-article";
import { showTree } from "./show-tree";
import { showStandings } from "./standing-badges";
import { createViewChoices } from "./view-choices";
import { registerViewCommands } from "./view-commands";
import { claimsContent, entitiesContent, hidesQuotations, quotationsContent } from "./view-contents";

/** The views of the activity bar's container. */
export function showViews(active: ActiveArticle, decisions: DecisionStore, memory: Memento): Disposable {
  const article = showArticle(active);
  const choices = createViewChoices(memory);
  const chosen: readonly Pick<Choice<unknown>, "onDidChange" | "dispose">[] = [
    choices.quotationOrder,
    choices.entityOrder,
    choices.entityTypes,
    choices.claimGrouping,
    choices.claimKinds,
    choices.follow,
  ];
  const views = [
    showTree("onTheRecord.quotations", article, () => quotationsContent(article, choices, decisions)),
    showTree("onTheRecord.entities", article, () => entitiesContent(article, choices, decisions)),
    showTree("onTheRecord.claims", article, () => claimsContent(article, choices, decisions)),
  ];
  const refresh = (): void => {
    views.forEach((view) => view.refresh());
    void commands.executeCommand("setContext", "onTheRecord.quotations.isFiltered", hidesQuotations(article));
  };
  refresh();
  return Disposable.from(
    article,
    ...views,
    ...chosen,
    article.onDidChange(refresh),
    decisions.onDidChange((uri) => {
      if (uri.toString() === article.document?.uri.toString()) refresh();
    }),
    showStandings(),
    ...chosen.map((choice) => choice.onDidChange(refresh)),
    followCursor(article, views, choices.follow),
    registerViewCommands(article, choices),
    registerCopyRows(article, views),
  );
}
