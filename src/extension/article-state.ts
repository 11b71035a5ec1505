import { commands, type Disposable } from "vscode";
import type { Status } from "../core/index";
import type { ActiveArticle } from "./active-article";
import { highlightSettings } from "./highlight-settings";

/** What the views and the status have to show. */
export type ArticleState = "none" | "analysing" | Status;

export function stateOf({ document, analysis, hasFailed }: ActiveArticle): ArticleState {
  if (!document) return "none";
  if (hasFailed) return "error";
  return analysis?.status ?? "analysing";
}

/**
 * Keeps the keys `onTheRecord.state` and `onTheRecord.areHighlightsOn`, by which views, menus and commands show what fits.
 * The second is not the setting itself, which a folder can have for itself.
 */
export function keepStateContext(article: ActiveArticle): Disposable {
  const known = new Map<string, unknown>();
  const keep = (key: string, value: unknown): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand("setContext", `onTheRecord.${key}`, value);
  };
  const update = (): void => {
    keep("state", stateOf(article));
    keep("areHighlightsOn", article.document !== null && highlightSettings(article.document).enabled);
  };
  update();
  return article.onDidChange(update);
}
