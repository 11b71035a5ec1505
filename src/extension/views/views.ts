import { Disposable, workspace } from "vscode";
import type { ActiveArticle } from "../active-article";
import { claimsTree } from "./claims-tree";
import { entitiesTree } from "./entities-tree";
import { quotationsTree } from "./quotations-tree";
import { showTree } from "./show-tree";

/** The views of the activity bar's container. */
export function showViews(article: ActiveArticle): Disposable {
  const entities = showTree("onTheRecord.entities", article, (analysis, document) =>
    entitiesTree(analysis, document, {
      showCredits: workspace.getConfiguration("onTheRecord", document).get("entities.showCredits", false),
    }),
  );
  return Disposable.from(
    showTree("onTheRecord.quotations", article, quotationsTree),
    entities,
    showTree("onTheRecord.claims", article, claimsTree),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("onTheRecord.entities")) entities.refresh();
    }),
  );
}
