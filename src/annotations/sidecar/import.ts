import * as v from "valibot";
import { findAnchor } from "../anchoring/follow-edits";
import { searchable } from "../anchoring/find-quote";
import { noAnnotations } from "../make";
import type { Annotation, Annotations, Json, JsonObject, Message } from "../model";
import { plainText } from "../plain-text";
import { isObject } from "./keep-unknown";
import { fromJson } from "./read";
import { annotationSchema, type CollectionJson } from "./schema";

export interface Imported {
  /** Null where the text is no JSON-LD of annotations. */
  readonly annotations: Annotations | null;
  /** How many annotations have neither words in the text nor anything to say. */
  readonly skipped: number;
}

/**
 * Annotations of the W3C's model, from this program or another: a collection, a page, a list or a single one. Decisions
 * come back as they were; comments of other programs become notes where their words are.
 */
export function importJsonLd(text: string, document: string): Imported {
  const json = parse(text);
  const items = json === undefined ? null : itemsOf(json);
  if (!items) return { annotations: null, skipped: 0 };
  const ours = items.filter((item) =>
    v.is(annotationSchema, item),
  ) as unknown as CollectionJson["first"]["items"];
  const id = isObject(json) && typeof json.id === "string" ? json.id : "urn:x-on-the-record:import";
  const first = { id: `${id}#1`, type: "AnnotationPage" as const, startIndex: 0 as const, items: ours };
  const file: CollectionJson = { "@context": [], id, type: "AnnotationCollection", formatVersion: 1, first };
  const others = items.filter((item) => item.about === undefined && !isFound(item));
  const notes = others.flatMap((item, index) => noteOf(item, document, `${id}/${index + 1}`) ?? []);
  const all = [...fromJson(file, document).items, ...notes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { annotations: { ...noAnnotations(id), items: all }, skipped: others.length - notes.length };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
  } catch {
    return undefined;
  }
}

function itemsOf(json: Json): readonly JsonObject[] | null {
  if (Array.isArray(json)) return (json as readonly Json[]).filter(isObject);
  if (!isObject(json)) return null;
  if (json.type === "Annotation") return [json];
  if (json.type === "AnnotationPage") return Array.isArray(json.items) ? itemsOf(json.items as Json) : null;
  return json.type === "AnnotationCollection" && json.first !== undefined ? itemsOf(json.first) : null;
}

/** What a program found is found anew. */
function isFound({ standing, creator }: JsonObject): boolean {
  return standing !== undefined && isObject(creator) && creator.type === "Software";
}

function noteOf(item: JsonObject, document: string, fallbackId: string): Annotation | null {
  const id = typeof item.id === "string" ? item.id : fallbackId;
  const by = nameOf(item.creator);
  const at = typeof item.created === "string" ? item.created : "1970-01-01T00:00:00Z";
  const bodies = item.bodyValue === undefined ? listOf(item.body) : [item.bodyValue];
  const messages = bodies.flatMap((body, index): Message[] => {
    const text = isObject(body) && body.type === "TextualBody" ? body.value : item.bodyValue;
    if (typeof text !== "string") return [];
    const who = isObject(body) && body.creator !== undefined ? nameOf(body.creator) : by;
    return [{ id: `${id}#${index + 1}`, text, by: who, at, edited: null }];
  });
  const anchor = anchorOf(item.target, document);
  if (!anchor || messages.length === 0) return null;
  return {
    ...{ id, about: "selection", anchor, parts: [], entity: null, item: null, by, at, raw: null },
    body: { kind: "note", messages, resolved: false },
  };
}

function anchorOf(target: Json | undefined, document: string): Annotation["anchor"] | null {
  const selectors = listOf(target).flatMap((one) => (isObject(one) ? listOf(one.selector) : []));
  const of = (type: string) => selectors.filter(isObject).find((selector) => selector.type === type);
  const plain = plainText(document);
  const [quote, position] = [of("TextQuoteSelector"), of("TextPositionSelector")];
  const start = typeof position?.start === "number" ? plain.fromCodePoint(position.start) : 0;
  const end = typeof position?.end === "number" ? plain.fromCodePoint(position.end) : start;
  const exact = typeof quote?.exact === "string" ? quote.exact : plain.text.slice(start, end);
  if (exact === "") return null;
  const context = (text: Json | undefined) => (typeof text === "string" ? text : "");
  const words = { exact, prefix: context(quote?.prefix), suffix: context(quote?.suffix), copies: null };
  const given = quote
    ? words
    : {
        ...words,
        prefix: plain.text.slice(Math.max(0, start - 32), start),
        suffix: plain.text.slice(end, end + 32),
      };
  return findAnchor(plain, searchable(plain.text), given, start);
}

function nameOf(creator: Json | undefined): string {
  if (typeof creator === "string") return creator;
  return isObject(creator) && typeof creator.name === "string" ? creator.name : "";
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}
