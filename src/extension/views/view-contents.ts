import { workspace, type TextDocument } from "vscode";
import { annotationsByItem } from "../../annotations/index";
import { fullestMention } from "../../core/at-offset";
import type { Decision, Id } from "../../core/index";
import { settingsSection } from "../../protocol/settings";
import { checkedOf } from "../../wording/decisions";
import { lookupIn } from "../../wording/lookup";
import { isTentativeBelow } from "../../wording/quotations";
import { shownOf } from "../../wording/views";
import type { DecisionStore } from "../decisions/decision-store";
import { highlightSettings } from "../highlight-settings";
import { shownClaims } from "../shown-claims";
import { shownQuotations } from "../shown-quotations";
import { speakerColor } from "../speaker-looks";
import { claimsTree } from "./claims-tree";
import { rejectedNodes, withSaid, type RejectedItem, type Said } from "./decided-rows";
import { entitiesTree, shownEntities, type EntitiesTreeOptions } from "./entities-tree";
import { quotationsTree } from "./quotations-tree";
import type { TreeNode } from "./tree-node";
import type { ShownArticle } from "./shown-article";
import type { TreeContent } from "./show-tree";
import type { ViewChoices } from "./view-choices";

// What the views show of an article, as the reader wants it.

export function quotationsContent(
  article: ShownArticle,
  choices: ViewChoices,
  decisions: DecisionStore,
): TreeContent | null {
  const { document, analysis } = article;
  if (!document || !analysis) return null;
  const quotations = shownQuotations(analysis, document);
  const { colorBy, tentativeBelow } = highlightSettings(document);
  const roots = (): readonly TreeNode[] =>
    quotationsTree(quotations, lookupIn(document.getText(), analysis), {
      order: choices.quotationOrder.value,
      isTentative: (quotation) => isTentativeBelow(tentativeBelow, quotation),
      colorOfType: (type) => (colorBy === "kind" ? `onTheRecord.${type}Line` : undefined),
      ...look(article, document),
    });
  const rejected = () =>
    article.whole?.quotations.map((item) => rejectedItem(item, item.content, item)) ?? [];
  return {
    roots: () => withDecisions(roots(), rejected(), article, decisions),
    description: countOf(quotations, analysis.quotations.length),
  };
}

/** Whether the reader does not see all quotations of the article. */
export function hidesQuotations({ document, analysis }: ShownArticle): boolean {
  if (!document || !analysis) return false;
  return shownQuotations(analysis, document).length < analysis.quotations.length;
}

export function entitiesContent(
  article: ShownArticle,
  choices: ViewChoices,
  decisions: DecisionStore,
): TreeContent | null {
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
  const roots = (): readonly TreeNode[] => entitiesTree(analysis, document.getText(), options);
  const rejected = () =>
    article.whole?.entities.map((item) => rejectedItem(item, item.name, fullestMention(item))) ?? [];
  return {
    roots: () => withDecisions(roots(), rejected(), article, decisions),
    description: countOf(shownEntities(analysis.entities, options), analysis.entities.length),
  };
}

export function claimsContent(
  article: ShownArticle,
  choices: ViewChoices,
  decisions: DecisionStore,
): TreeContent | null {
  const { document, analysis } = article;
  if (!document || !analysis) return null;
  const claims = shownClaims(analysis, document).filter(({ kind }) =>
    choices.claimKinds.value.includes(kind),
  );
  const roots = (): readonly TreeNode[] =>
    claimsTree(claims, lookupIn(document.getText(), analysis), {
      groupBy: choices.claimGrouping.value,
      ...look(article, document),
    });
  const rejected = () => article.whole?.claims.map((item) => rejectedItem(item, item.text, item)) ?? [];
  return {
    roots: () => withDecisions(roots(), rejected(), article, decisions),
    description: countOf(claims, analysis.claims.length),
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

interface Decided {
  readonly id: Id;
  readonly decision: Decision | null;
}

/** The rows with what people said about their items, and below them what they rejected. */
function withDecisions(
  roots: readonly TreeNode[],
  rejected: readonly (RejectedItem | null)[],
  article: ShownArticle,
  decisions: DecisionStore,
): readonly TreeNode[] {
  const { document, whole } = article;
  if (!document || !whole) return roots;
  const all: readonly Decided[] = [...whole.quotations, ...whole.entities, ...whole.claims];
  const annotations = annotationsByItem(whole, decisions.annotations(document));
  const said = new Map(
    all.map(({ id, decision }): [Id, Said] => {
      const bodies = annotations.get(id)?.map(({ body }) => body) ?? [];
      const verdict = bodies.find((body) => body.kind === "verdict") ?? null;
      return [id, { decision, verdict, notes: bodies.filter(({ kind }) => kind === "note").length }];
    }),
  );
  return [
    ...withSaid(roots, (id) => said.get(id)),
    ...rejectedNodes(
      rejected.filter((item) => item !== null),
      (id) => article.nameOf(id),
    ),
  ];
}

function rejectedItem(
  { id, decision }: Decided,
  text: string,
  span: RejectedItem["span"],
): RejectedItem | null {
  return decision?.state === "rejected" ? { id, text, span, decision } : null;
}

/** Nothing where there is nothing: the view's welcome says so. How many are checked is told once one is. */
function countOf(shown: readonly Decided[], all: number): string {
  if (shown.length === 0) return "";
  const checked = shown.filter(({ decision }) => decision !== null).length;
  if (checked === 0) return shownOf(shown.length, all);
  const words = checkedOf(checked, shown.length);
  return shown.length === all ? words : `${shownOf(shown.length, all)} · ${words}`;
}
