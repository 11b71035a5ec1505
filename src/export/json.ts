import { annotationsByItem, inReview, isPlaced, type Annotation } from "../annotations/index";
import type { Id } from "../core/index";
import { standingOf, type ExportFile, type ExportInput } from "./input";

/** All there is, as JSON: the analysis' own fields, and with each item its standing, notes and verdict. */
export function toJsonFile({ name, text, analysis, annotations, version }: ExportInput): ExportFile {
  const byItem = annotationsByItem(analysis, annotations);
  const withPeople = <T extends { readonly id: Id; readonly decision: Parameters<typeof standingOf>[0] }>(
    item: T,
  ) => {
    const about = byItem.get(item.id) ?? [];
    const { decision, ...fields } = item;
    return { ...fields, ...standingOf(decision), notes: about.flatMap(notesOf), ...verdictOf(about) };
  };
  const selections = annotations.items.filter((item) => item.about === "selection" && isPlaced(item));
  const content = {
    version,
    article: name,
    ...analysis,
    quotations: analysis.quotations.map(withPeople),
    entities: analysis.entities.map(withPeople),
    claims: analysis.claims.map(withPeople),
    notes: selections.flatMap(({ anchor, ...item }) =>
      notesOf({ anchor, ...item }).map((note) => ({
        start: anchor.start,
        end: anchor.end,
        words: text.slice(anchor.start, anchor.end),
        ...note,
      })),
    ),
    needsReview: inReview(annotations).map(({ id, about, anchor, body, by, at }) => ({
      id,
      about,
      decision: body.kind,
      text: anchor.quote.exact,
      reason: anchor.review?.reason ?? "changed",
      by,
      at,
    })),
  };
  return { name: `${name}.analysis.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}

function notesOf({ body }: Annotation) {
  if (body.kind !== "note") return [];
  return body.messages.map(({ text, by, at, edited }) => ({ text, by, at, edited, resolved: body.resolved }));
}

function verdictOf(annotations: readonly Annotation[]) {
  for (const { body, by, at } of annotations) {
    if (body.kind === "verdict") return { verdict: { ...body, kind: undefined, by, at } };
  }
  return {};
}
