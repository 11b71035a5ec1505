import { commands, type Disposable } from "vscode";
import type { Status } from "../core/index";
import type { ActiveArticle } from "./active-article";

/** What the views and the status have to show. */
export type ArticleState = "none" | "analysing" | Status;

export function stateOf({ document, analysis, hasFailed }: ActiveArticle): ArticleState {
  if (!document) return "none";
  if (hasFailed) return "error";
  return analysis?.status ?? "analysing";
}

/** Keeps the key `onTheRecord.state`, by which views, menus and commands show what fits. */
export function keepStateContext(article: ActiveArticle): Disposable {
  let known: ArticleState | undefined;
  const update = (): void => {
    const state = stateOf(article);
    if (state === known) return;
    known = state;
    void commands.executeCommand("setContext", "onTheRecord.state", state);
  };
  update();
  return article.onDidChange(update);
}
