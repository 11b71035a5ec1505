import type { Analysis, Id } from "../../core/index";
import { isPlaced } from "../all-anchors";
import type { Annotation, Annotations, Body } from "../model";
import { decideClaims } from "./claims";
import { entityTable } from "./entities";
import { decideQuotations } from "./quotations";
import { shared } from "./spans";

/**
 * The analysis of a text with people's decisions in it. Each item says by `decision` that it was confirmed, corrected, added
 * or rejected; null: proposed. What was rejected is still in the lists: {@link withoutRejected} leaves it out. Decisions
 * whose words are in review are not applied.
 */
export function applyDecisions(analysis: Analysis, annotations: Annotations, text: string): Analysis {
  const all = annotations.items.filter(isPlaced).sort(inTurn);
  if (all.length === 0) return analysis;
  const about = (kind: Annotation["about"]) => all.filter((annotation) => annotation.about === kind);
  const entities = entityTable(analysis, text);
  for (const annotation of about("entity")) entities.apply(annotation);
  const quotations = decideQuotations(analysis, about("quotation"), text, entities);
  const claims = decideClaims(analysis, quotations, about("claim"), text, entities);
  return {
    ...analysis,
    quotations,
    entities: entities.all().map((entity) => ({
      ...entity,
      similar: [...new Set(entity.similar.map(entities.current))].filter((id) => id !== entity.id),
    })),
    claims,
  };
}

/** The analysis as readers see it: nothing that a person rejected, and nobody who was rejected as a speaker. */
export function withoutRejected(analysis: Analysis): Analysis {
  const stays = ({ decision }: { readonly decision: Analysis["claims"][number]["decision"] }) =>
    decision?.state !== "rejected";
  const entities = analysis.entities.filter(stays);
  if (
    entities.length === analysis.entities.length &&
    analysis.quotations.every(stays) &&
    analysis.claims.every(stays)
  )
    return analysis;
  const gone = new Set(analysis.entities.filter((entity) => !stays(entity)).map(({ id }) => id));
  const there = (id: Id | null) => (id !== null && gone.has(id) ? null : id);
  return {
    ...analysis,
    entities,
    quotations: analysis.quotations.filter(stays).map((quotation) => {
      const speakers = quotation.speakers.filter((id) => !gone.has(id));
      return {
        ...quotation,
        speakers,
        speaker: speakers[0] ?? null,
        onBehalfOf: there(quotation.onBehalfOf),
      };
    }),
    claims: analysis.claims.filter(stays).map((claim) => ({ ...claim, claimant: there(claim.claimant) })),
  };
}

/** Which annotations each item of a decided analysis has, notes and verdicts too, by the item's id. */
export function annotationsByItem(
  analysis: Analysis,
  annotations: Annotations,
): ReadonlyMap<Id, readonly Annotation[]> {
  const found = new Map<Id, Annotation[]>();
  for (const annotation of annotations.items) {
    const id = itemOf(annotation, analysis);
    if (id === null) continue;
    const list = found.get(id);
    if (list) list.push(annotation);
    else found.set(id, [annotation]);
  }
  return found;
}

function itemOf(annotation: Annotation, analysis: Analysis): Id | null {
  const { about, anchor, parts, entity } = annotation;
  if (about === "selection" || !isPlaced(annotation)) return null;
  if (about === "entity") {
    return (
      analysis.entities.find(({ id }) => id === entity?.id)?.id ??
      analysis.entities.find(({ mentions }) => mentions.some((mention) => shared(mention, anchor) > 0.5))
        ?.id ??
      null
    );
  }
  const items = about === "quotation" ? analysis.quotations : analysis.claims;
  const bounds = [anchor, ...parts];
  let best: Id | null = null;
  let most = 0.5;
  for (const item of items) {
    const likeness = item.id === annotation.id ? 1 : Math.max(...bounds.map((span) => shared(item, span)));
    if (likeness > most || (likeness === most && best === null)) [best, most] = [item.id, likeness];
  }
  return best;
}

const order: readonly Body["kind"][] = ["add-quotation", "add-claim", "split", "merge", "set-bounds"];

/** What makes items first, then the rest, each in the order in which it was decided. */
function inTurn(a: Annotation, b: Annotation): number {
  const rank = ({ body }: Annotation) =>
    order.includes(body.kind) ? order.indexOf(body.kind) : order.length;
  return rank(a) - rank(b) || compare(a.at, b.at) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
