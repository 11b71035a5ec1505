import { Disposable, workspace } from "vscode";
import { settingsSection } from "../../protocol/settings";
import { lookupIn } from "../../wording/lookup";
import type { ActiveArticle } from "../active-article";
import { shownQuotations } from "../shown-quotations";
import { claimsTree } from "./claims-tree";
import { entitiesTree } from "./entities-tree";
import { quotationsTree } from "./quotations-tree";
import { showTree } from "./show-tree";

/** The views of the activity bar's container. */
export function showViews(article: ActiveArticle): Disposable {
  return Disposable.from(
    showTree("onTheRecord.quotations", article, (analysis, document) =>
      quotationsTree(shownQuotations(analysis, document), lookupIn(document.getText(), analysis)),
    ),
    showTree("onTheRecord.entities", article, (analysis, document) =>
      entitiesTree(analysis, document, {
        showCredits: workspace.getConfiguration(settingsSection, document).get("entities.showCredits", false),
      }),
    ),
    showTree("onTheRecord.claims", article, claimsTree),
  );
}
