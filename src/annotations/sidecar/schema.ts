import * as v from "valibot";

/**
 * The sidecar's form, `article.txt.annotations.jsonld`: an annotation collection of the W3C Web Annotation model, with terms
 * of our own for what people decide. The one source of `schemas/annotations.schema.json`, which a test holds it to.
 * Objects may hold more than is named here: what others add is kept.
 */
const text = v.string();
const filled = v.pipe(text, v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const timestamp = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/));
const day = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d/));

const entityTypes = [
  "person",
  "organization",
  "place",
  "group",
  "event",
  "law",
  "work",
  "date",
  "quantity",
] as const;
const entityType = v.picklist(entityTypes);
const quotationType = v.picklist(["direct", "mixed", "indirect"]);
const entityRef = v.looseObject({ ref: filled, name: filled, entityType });

const quoteSelector = v.looseObject({
  type: v.literal("TextQuoteSelector"),
  exact: text,
  prefix: text,
  suffix: text,
  copies: v.optional(count),
});
const positionSelector = v.looseObject({ type: v.literal("TextPositionSelector"), start: count, end: count });
const otherSelector = v.looseObject({ type: filled });
const place = v.looseObject({
  type: v.literal("SpecificResource"),
  source: filled,
  selector: v.tupleWithRest([quoteSelector, positionSelector], otherSelector),
});
const person = v.looseObject({ type: v.literal("Person"), name: text });
const parts = v.pipe(v.array(place), v.minLength(1));

const message = v.looseObject({
  id: filled,
  type: v.literal("TextualBody"),
  value: text,
  format: v.literal("text/markdown"),
  creator: person,
  created: timestamp,
  modified: v.optional(timestamp),
});

const rating = v.looseObject({
  type: v.literal("Rating"),
  label: filled,
  value: v.optional(v.number()),
  best: v.number(),
  worst: v.number(),
});

const reference = v.looseObject({
  url: filled,
  archiveUrl: v.optional(text),
  title: v.optional(text),
  accessed: v.optional(day),
});

const decision = v.variant("type", [
  v.looseObject({ type: v.literal("Confirm") }),
  v.looseObject({ type: v.literal("Reject") }),
  v.looseObject({ type: v.literal("SetSpeakers"), speakers: v.array(entityRef) }),
  v.looseObject({ type: v.literal("SetType"), quotationType }),
  v.looseObject({ type: v.literal("SetBounds"), parts }),
  v.looseObject({
    type: v.literal("AddQuotation"),
    quotationType,
    speakers: v.array(entityRef),
    parts: v.optional(parts),
  }),
  v.looseObject({ type: v.literal("AddClaim"), claimant: v.optional(entityRef) }),
  v.looseObject({ type: v.literal("Merge"), into: entityRef }),
  v.looseObject({ type: v.literal("Split"), into: entityRef, parts }),
  v.looseObject({ type: v.literal("Rename"), name: filled }),
  v.looseObject({ type: v.literal("Retype"), entityType }),
  v.looseObject({ type: v.literal("SetRole"), role: v.optional(text) }),
  v.looseObject({
    type: v.literal("Verdict"),
    status: v.picklist(["todo", "in-progress", "awaiting-second-check", "done"]),
    rating: v.optional(rating),
    checker: v.optional(text),
    checkedOn: v.optional(day),
    secondChecker: v.optional(text),
    secondCheckedOn: v.optional(day),
    wording: v.optional(text),
    sources: v.optional(v.array(reference)),
    explanation: v.optional(text),
    reviewUrl: v.optional(text),
  }),
]);

/** One of ours: `about` says so. */
export const annotationSchema = v.looseObject({
  id: filled,
  type: v.literal("Annotation"),
  motivation: text,
  creator: person,
  created: timestamp,
  about: v.picklist(["quotation", "claim", "entity", "selection"]),
  entity: v.optional(entityRef),
  item: v.optional(v.looseObject({ quotationType, speakers: v.array(entityRef) })),
  resolved: v.optional(v.boolean()),
  body: v.union([decision, v.array(message)]),
  target: place,
});

const foreignAnnotation = v.looseObject({
  id: filled,
  type: v.union([filled, v.array(text)]),
  about: v.optional(v.never()),
});

export const collectionSchema = v.looseObject({
  "@context": v.array(v.union([text, v.looseObject({})])),
  id: filled,
  type: v.literal("AnnotationCollection"),
  label: v.optional(text),
  formatVersion: v.literal(1),
  first: v.looseObject({
    id: filled,
    type: v.literal("AnnotationPage"),
    startIndex: v.literal(0),
    items: v.array(v.union([annotationSchema, foreignAnnotation])),
  }),
});

export type CollectionJson = v.InferOutput<typeof collectionSchema>;
export type AnnotationJson = v.InferOutput<typeof annotationSchema>;
export type BodyJson = AnnotationJson["body"];
export type MessageJson = v.InferOutput<typeof message>;
export type PlaceJson = v.InferOutput<typeof place>;
export type EntityRefJson = v.InferOutput<typeof entityRef>;
