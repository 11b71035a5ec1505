import type {
  Annotation,
  Annotations,
  Anchor,
  Body,
  EntityRef,
  Json,
  JsonObject,
  Message,
  Verdict,
} from "../model";
import { describe } from "../anchoring/describe";
import { plainText, type PlainText } from "../plain-text";
import { context } from "./context";
import { keepUnknown } from "./keep-unknown";
import type {
  AnnotationJson,
  BodyJson,
  CollectionJson,
  EntityRefJson,
  MessageJson,
  PlaceJson,
} from "./schema";

export interface WriteOptions {
  /** The article as a reference relative to the sidecar: {@link sourceOf} its name. */
  readonly source: string;
}

/** "my article.txt" as a relative IRI. */
export function sourceOf(fileName: string): string {
  return encodeURIComponent(fileName);
}

/** "article.txt.annotations.jsonld" */
export function sidecarName(fileName: string): string {
  return `${fileName}${sidecarEnding}`;
}

export const sidecarEnding = ".annotations.jsonld";

/** The annotations of a document as they stand in the file: places as selectors, as the W3C counts. */
export function toJson(annotations: Annotations, document: string, options: WriteOptions): CollectionJson {
  const plain = plainText(document);
  const items = [...annotations.items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const fresh = {
    "@context": [...context],
    id: annotations.id,
    type: "AnnotationCollection",
    label: "On the Record",
    formatVersion: 1,
    first: {
      id: `${annotations.id}#1`,
      type: "AnnotationPage",
      startIndex: 0,
      items: items.map((item) => annotationJson(item, plain, options.source)),
    },
  } satisfies JsonObject;
  return keepUnknown(annotations.raw, fresh) as unknown as CollectionJson;
}

/** The file's text: the same annotations always give the same bytes, and a changed one changes its own lines. */
export function formatSidecar(file: CollectionJson): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Both in one. */
export function writeSidecar(annotations: Annotations, document: string, options: WriteOptions): string {
  return formatSidecar(toJson(annotations, document, options));
}

function annotationJson(annotation: Annotation, plain: PlainText, source: string): Json {
  const { id, about, anchor, entity, item, body, by, at, raw } = annotation;
  if (body.kind === "foreign") return body.json;
  const fresh: AnnotationJson = {
    id,
    type: "Annotation",
    motivation: motivations[body.kind],
    creator: { type: "Person", name: by },
    created: at,
    about,
    ...(entity && { entity: refJson(entity) }),
    ...(item && { item: { quotationType: item.type, speakers: item.speakers.map(refJson) } }),
    ...(body.kind === "note" && { resolved: body.resolved }),
    body: bodyJson(
      body,
      annotation.parts.map((part) => placeJson(part, plain, source)),
    ),
    target: placeJson(anchor, plain, source),
  };
  return keepUnknown(raw, fresh as unknown as Json);
}

/** Why the W3C says an annotation was made. */
const motivations: Readonly<Record<Exclude<Body["kind"], "foreign">, string>> = {
  confirm: "assessing",
  reject: "assessing",
  "set-speakers": "identifying",
  "set-type": "classifying",
  "set-bounds": "editing",
  "add-quotation": "identifying",
  "add-claim": "identifying",
  merge: "linking",
  split: "identifying",
  rename: "identifying",
  retype: "classifying",
  "set-role": "describing",
  note: "commenting",
  verdict: "assessing",
};

function placeJson(anchor: Anchor, plain: PlainText, source: string): PlaceJson {
  const start = plain.toPlain(anchor.start);
  const isPlaced = anchor.review === null;
  const end = isPlaced ? plain.toPlain(anchor.end) : start + anchor.quote.exact.length;
  const quote = isPlaced ? describe(plain.text, { start, end }) : anchor.quote;
  const first = plain.toCodePoint(start);
  return {
    type: "SpecificResource",
    source,
    selector: [
      {
        type: "TextQuoteSelector",
        exact: quote.exact,
        prefix: quote.prefix,
        suffix: quote.suffix,
        ...(quote.copies === 1 || quote.copies === null ? {} : { copies: quote.copies }),
      },
      {
        type: "TextPositionSelector",
        start: first,
        end: isPlaced ? plain.toCodePoint(end) : first + Array.from(anchor.quote.exact).length,
      },
    ],
  };
}

function bodyJson(body: Exclude<Body, { kind: "foreign" }>, places: PlaceJson[]): BodyJson {
  const parts = { parts: places };
  switch (body.kind) {
    case "confirm":
      return { type: "Confirm" };
    case "reject":
      return { type: "Reject" };
    case "set-speakers":
      return { type: "SetSpeakers", speakers: body.speakers.map(refJson) };
    case "set-type":
      return { type: "SetType", quotationType: body.type };
    case "set-bounds":
      return { type: "SetBounds", ...parts };
    case "add-quotation":
      return {
        type: "AddQuotation",
        quotationType: body.type,
        speakers: body.speakers.map(refJson),
        ...(places.length > 0 && parts),
      };
    case "add-claim":
      return { type: "AddClaim", ...(body.claimant && { claimant: refJson(body.claimant) }) };
    case "merge":
      return { type: "Merge", into: refJson(body.into) };
    case "split":
      return { type: "Split", into: refJson(body.into), ...parts };
    case "rename":
      return { type: "Rename", name: body.name };
    case "retype":
      return { type: "Retype", entityType: body.type };
    case "set-role":
      return { type: "SetRole", ...(body.role !== null && { role: body.role }) };
    case "note":
      return body.messages.map(messageJson);
    case "verdict":
      return verdictJson(body);
  }
}

function messageJson({ id, text, by, at, edited }: Message): MessageJson {
  return {
    id,
    type: "TextualBody",
    value: text,
    format: "text/markdown",
    creator: { type: "Person", name: by },
    created: at,
    ...(edited !== null && { modified: edited }),
  };
}

function verdictJson(verdict: Verdict): BodyJson {
  const { status, rating, sources, checker, checkedOn, secondChecker, secondCheckedOn } = verdict;
  const { wording, explanation, reviewUrl } = verdict;
  return {
    type: "Verdict",
    status,
    ...(rating && {
      rating: {
        type: "Rating",
        label: rating.label,
        ...(rating.value !== null && { value: rating.value }),
        best: rating.best,
        worst: rating.worst,
      },
    }),
    ...withoutNulls({ checker, checkedOn, secondChecker, secondCheckedOn, wording }),
    ...(sources.length > 0 && {
      sources: sources.map((source) => ({ url: source.url, ...withoutNulls(source) })),
    }),
    ...withoutNulls({ explanation, reviewUrl }),
  };
}

function withoutNulls<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: Exclude<T[K], null>;
  };
}

function refJson({ id, name, type }: EntityRef): EntityRefJson {
  return { ref: id, name, entityType: type };
}
