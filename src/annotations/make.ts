import type { Analysis, Entity, EntityType, Id, Quotation, Span } from "../core/index";
import { anchorAt } from "./anchoring/follow-edits";
import type { About, Annotation, Annotations, Body, EntityRef } from "./model";

/** Who decides, when, and the id of what comes of it: "urn:uuid:…". */
export interface Author {
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

/** An article without decisions. The id is an IRI, "urn:uuid:…". */
export function noAnnotations(id: string): Annotations {
  return { id, items: [], raw: null };
}

/** A decision about a quotation as it is shown. `parts`: new bounds. */
export function onQuotation(
  quotation: Quotation,
  body: Body,
  { analysis, text, author, parts = [] }: Context,
): Annotation {
  const speakers = quotation.speakers.flatMap((id) =>
    refOf(analysis.entities.find((entity) => entity.id === id)),
  );
  return make("quotation", quotation, body, text, author, parts, {
    item: { type: quotation.type, speakers },
  });
}

/** A decision about a claim as it is shown. */
export function onClaim(
  claim: Span,
  body: Body,
  { text, author, parts = [] }: Omit<Context, "analysis">,
): Annotation {
  return make("claim", claim, body, text, author, parts, {});
}

/** A decision about an entity. `parts`: the mentions to split off. */
export function onEntity(
  entity: Entity,
  body: Body,
  { text, author, parts = [] }: Omit<Context, "analysis">,
): Annotation {
  const mention = entity.mentions.find(({ form }) => form === "name") ??
    entity.mentions[0] ?? { start: 0, end: 0 };
  return make("entity", mention, body, text, author, parts, { entity: refOf(entity)[0]! });
}

/** A note on any words; or words that are a quotation, or a claim, that was not found. */
export function onSelection(
  span: Span,
  body: Body,
  { text, author, parts = [] }: Omit<Context, "analysis">,
): Annotation {
  const about: About =
    body.kind === "add-quotation" ? "quotation" : body.kind === "add-claim" ? "claim" : "selection";
  return make(about, span, body, text, author, parts, {});
}

export interface Context {
  readonly analysis: Analysis;
  /** Of the document. */
  readonly text: string;
  readonly author: Author;
  readonly parts?: readonly Span[];
}

function make(
  about: About,
  span: Span,
  body: Body,
  text: string,
  { id, by, at }: Author,
  parts: readonly Span[],
  { entity = null, item = null }: { readonly entity?: EntityRef | null; readonly item?: Annotation["item"] },
): Annotation {
  return {
    id,
    about,
    anchor: anchorAt(text, span, about === "entity"),
    parts: parts.map((part) => anchorAt(text, part)),
    entity,
    item,
    body,
    by,
    at,
    raw: null,
  };
}

function refOf(entity: Entity | undefined): EntityRef[] {
  return entity ? [{ id: entity.id, name: entity.name, type: entity.type }] : [];
}

/** A reference to an entity that the analysis has or that a person names anew. */
export function entityRef(analysis: Analysis, name: string, type: EntityType): EntityRef {
  const there = analysis.entities.find((entity) => entity.type === type && entity.name === name);
  return there ? refOf(there)[0]! : { id: freeId(analysis, name, type), name, type };
}

function freeId({ entities }: Analysis, name: string, type: EntityType): Id {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const taken = new Set(entities.map(({ id }) => id));
  const id = `${type}:${slug || "unnamed"}`;
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** An annotation in review, with its words where a person says they are. */
export function placeAt(annotation: Annotation, span: Span, text: string): Annotation {
  const { anchor, parts } = annotation;
  if (anchor.review) return { ...annotation, anchor: anchorAt(text, span, anchor.any) };
  const index = parts.findIndex(({ review }) => review !== null);
  return { ...annotation, parts: parts.map((part, at) => (at === index ? anchorAt(text, span) : part)) };
}
