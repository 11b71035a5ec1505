import { workspace, type TextDocument } from "vscode";
import { settingsSection } from "../../protocol/settings";
import { lookupIn } from "../../wording/lookup";
import { isTentativeBelow } from "../../wording/quotations";
import { shownOf } from "../../wording/views";
import { highlightSettings } from "../highlight-settings";
import { shownClaims } from "../shown-claims";
import { shownQuotations } from "../shown-quotations";
import { speakerColor } from "../speaker-looks";
import { claimsTree } from "./claims-tree";
import { entitiesTree, shownEntities, type EntitiesTreeOptions } from "./entities-tree";
import { quotationsTree } from "./quotations-tree";
import type { ShownArticle } from "./shown-article";
import type { TreeContent } from "./show-tree";
import type { ViewChoices } from "./view-choices";

// What the views show of an article, as the reader wants it.

export function quotationsContent(article: ShownArticle, choices: ViewChoices): TreeContent | null {
  const { document, analysis } = article;
  if (!document || !analysis) return null;
  const quotations = shownQuotations(analysis, document);
  const { colorBy, tentativeBelow } = highlightSettings(document);
  return {
    roots: quotationsTree(quotations, lookupIn(document.getText(), analysis), {
      order: choices.quotationOrder.value,
      isTentative: (quotation) => isTentativeBelow(tentativeBelow, quotation),
      colorOfType: (type) => (colorBy === "kind" ? `onTheRecord.${type}Line` : undefined),
      ...look(article, document),
    }),
    description: countOf(quotations.length, analysis.quotations.length),
  };
}

/** Whether the reader does not see all quotations of the article. */
export function hidesQuotations({ document, analysis }: ShownArticle): boolean {
  if (!document || !analysis) return false;
  return shownQuotations(analysis, document).length < analysis.quotations.length;
}

export function entitiesContent(article: ShownArticle, choices: ViewChoices): TreeContent | null {
  const { document, analysis } = article;
  if (!document || !analysis) return null;
  const showCredits = workspace
    .getConfiguration(settingsSection, document)
    .get("entities.showCredits", false);
  const options = {
    order: choices.entityOrder.value,
    types: choices.entityTypes.value,
    showCredits,
    ...look(article, document),
  };
  return {
    roots: entitiesTree(analysis, document.getText(), options),
    description: countOf(shownEntities(analysis.entities, options).length, analysis.entities.length),
  };
}

export function claimsContent(article: ShownArticle, choices: ViewChoices): TreeContent | null {
  const { document, analysis } = article;
  if (!document || !analysis) return null;
  const claims = shownClaims(analysis, document).filter(({ kind }) =>
    choices.claimKinds.value.includes(kind),
  );
  return {
    roots: claimsTree(claims, lookupIn(document.getText(), analysis), {
      groupBy: choices.claimGrouping.value,
      ...look(article, document),
    }),
    description: countOf(claims.length, analysis.claims.length),
  };
}

/** In the colours that the text has. */
function look(
  article: ShownArticle,
  document: TextDocument,
): Pick<EntitiesTreeOptions, "nameOf" | "colorOf"> {
  const { analysis } = article;
  const hasColors = highlightSettings(document).colorBy === "speaker";
  return {
    nameOf: (id) => article.nameOf(id),
    colorOf: (id) => (hasColors && analysis ? (speakerColor(id, analysis) ?? undefined) : undefined),
  };
}

/** Nothing where there is nothing: the view's welcome says so. */
function countOf(shown: number, all: number): string {
  return shown === 0 ? "" : shownOf(shown, all);
}
