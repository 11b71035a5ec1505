import * as v from "valibot";
import { findAnchor } from "../anchoring/follow-edits";
import { searchable } from "../anchoring/find-quote";
import type { Annotation, Annotations, Anchor, Body, EntityRef, JsonObject, Message } from "../model";
import { plainText } from "../plain-text";
import {
  annotationSchema,
  collectionSchema,
  type AnnotationJson,
  type CollectionJson,
  type EntityRefJson,
  type MessageJson,
  type PlaceJson,
} from "./schema";

/** What a file turned out to be. Over one that is not ok nothing may be written. */
export type SidecarFile =
  | { readonly state: "ok"; readonly file: CollectionJson }
  /** Not whole: an unfinished write, a merge conflict of Git's, no JSON at all. */
  | { readonly state: "torn" }
  /** JSON, but no annotation collection of ours. */
  | { readonly state: "foreign" }
  /** Of a later version of this program. */
  | { readonly state: "newer" }
  /** Against the schema, there: "first.items.3.body". */
  | { readonly state: "invalid"; readonly path: string };

export function parseSidecar(text: string): SidecarFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { state: "torn" };
  }
  if (typeof json !== "object" || json === null) return { state: "foreign" };
  const { type, formatVersion } = json as { type?: unknown; formatVersion?: unknown };
  if (type !== "AnnotationCollection" || typeof formatVersion !== "number") return { state: "foreign" };
  if (formatVersion > 1) return { state: "newer" };
  const result = v.safeParse(collectionSchema, json);
  if (result.success) return { state: "ok", file: result.output };
  return { state: "invalid", path: whereWrong(json, result.issues) };
}

/** The first thing that is wrong; within an item, what is wrong with it as one of ours. */
function whereWrong(json: object, issues: readonly v.BaseIssue<unknown>[]): string {
  const path = v.getDotPath(issues[0]!) ?? "";
  const index = /^first\.items\.(\d+)$/.exec(path)?.[1];
  if (index === undefined) return path;
  const items = (json as { first: { items: unknown[] } }).first.items;
  const item = v.safeParse(annotationSchema, items[Number(index)]);
  const inner = item.success ? null : v.getDotPath(item.issues[0]);
  return inner === null ? path : `${path}.${inner}`;
}

/** The annotations of a file, with their words found in the document. */
export function fromJson(file: CollectionJson, document: string): Annotations {
  const plain = plainText(document);
  const within = searchable(plain.text);
  const { first, ...collection } = file;
  const { items, ...page } = first;
  return {
    id: file.id,
    items: items.map(annotationOf).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    raw: { ...collection, first: page } as unknown as JsonObject,
  };

  function annotationOf(json: CollectionJson["first"]["items"][number]): Annotation {
    const raw = json as unknown as JsonObject;
    if (json.about === undefined) return foreign(json.id, raw);
    const item = json;
    const isName = item.about === "entity";
    return {
      id: item.id,
      about: item.about,
      anchor: anchorOf(item.target, isName),
      parts: partsOf(item).map((part) => anchorOf(part, false)),
      entity: item.entity ? refOf(item.entity) : null,
      item: item.item ? { type: item.item.quotationType, speakers: item.item.speakers.map(refOf) } : null,
      body: bodyOf(item),
      by: item.creator.name,
      at: item.created,
      raw,
    };
  }

  function anchorOf({ selector: [quote, position] }: PlaceJson, any: boolean): Anchor {
    const { exact, prefix, suffix, copies = 1 } = quote;
    const near = plain.fromCodePoint(position.start);
    return findAnchor(plain, within, { exact, prefix, suffix, copies }, near, any);
  }
}

function foreign(id: string, json: JsonObject): Annotation {
  const quote = { exact: "", prefix: "", suffix: "", copies: null };
  return {
    id,
    about: "selection",
    anchor: { start: 0, end: 0, quote, review: null, any: false },
    parts: [],
    entity: null,
    item: null,
    body: { kind: "foreign", json },
    by: "",
    at: "",
    raw: null,
  };
}

function partsOf({ body }: AnnotationJson): readonly PlaceJson[] {
  return "parts" in body && Array.isArray(body.parts) ? (body.parts as PlaceJson[]) : [];
}

function refOf({ ref, name, entityType }: EntityRefJson): EntityRef {
  return { id: ref, name, type: entityType };
}

function bodyOf({ body, resolved }: AnnotationJson): Body {
  if (Array.isArray(body))
    return { kind: "note", messages: body.map(messageOf), resolved: resolved ?? false };
  switch (body.type) {
    case "Confirm":
      return { kind: "confirm" };
    case "Reject":
      return { kind: "reject" };
    case "SetSpeakers":
      return { kind: "set-speakers", speakers: body.speakers.map(refOf) };
    case "SetType":
      return { kind: "set-type", type: body.quotationType };
    case "SetBounds":
      return { kind: "set-bounds" };
    case "AddQuotation":
      return { kind: "add-quotation", type: body.quotationType, speakers: body.speakers.map(refOf) };
    case "AddClaim":
      return { kind: "add-claim", claimant: body.claimant ? refOf(body.claimant) : null };
    case "Merge":
      return { kind: "merge", into: refOf(body.into) };
    case "Split":
      return { kind: "split", into: refOf(body.into) };
    case "Rename":
      return { kind: "rename", name: body.name };
    case "Retype":
      return { kind: "retype", type: body.entityType };
    case "SetRole":
      return { kind: "set-role", role: body.role ?? null };
    case "Verdict":
      return {
        kind: "verdict",
        status: body.status,
        rating: body.rating
          ? {
              label: body.rating.label,
              value: body.rating.value ?? null,
              best: body.rating.best,
              worst: body.rating.worst,
            }
          : null,
        checker: body.checker ?? null,
        checkedOn: body.checkedOn ?? null,
        secondChecker: body.secondChecker ?? null,
        secondCheckedOn: body.secondCheckedOn ?? null,
        wording: body.wording ?? null,
        sources: (body.sources ?? []).map(({ url, archiveUrl = null, title = null, accessed = null }) => ({
          url,
          archiveUrl,
          title,
          accessed,
        })),
        explanation: body.explanation ?? null,
        reviewUrl: body.reviewUrl ?? null,
      };
  }
}

function messageOf({ id, value, creator, created, modified }: MessageJson): Message {
  return { id, text: value, by: creator.name, at: created, edited: modified ?? null };
}
