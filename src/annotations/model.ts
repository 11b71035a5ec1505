/**
 * What people decide about an article: plain read-only data. In memory every place is a span of the document as it is
 * now (UTF-16 code units, as in the core's analysis); selectors of the W3C are made and read at the sidecar's edge alone.
 */
import type { EntityType, Id, QuotationType, Span } from "../core/index";

/** All decisions about one article: what its sidecar holds. */
export interface Annotations {
  /** Of the collection, an IRI. */
  readonly id: string;
  /** Sorted by id. */
  readonly items: readonly Annotation[];
  /** The collection as it was read, without its items, so that fields that this version does not know are kept. */
  readonly raw: JsonObject | null;
}

/** One decision, with the words it is about. */
export interface Annotation {
  /** An IRI, "urn:uuid:…", given when it is made and never changed. */
  readonly id: string;
  readonly about: About;
  /** The words decided upon: of a quotation or claim as it was found, of an entity a mention, or what was selected. */
  readonly anchor: Anchor;
  /** Further places: the new bounds, the fragments of a quotation that was added, the mentions that are split off. */
  readonly parts: readonly Anchor[];
  /** Which entity, where it is about one. */
  readonly entity: EntityRef | null;
  /** What a quotation was taken for when it was decided upon, so that it can be shown where it is no longer found. */
  readonly item: { readonly type: QuotationType; readonly speakers: readonly EntityRef[] } | null;
  readonly body: Body;
  /** The name of whoever decided. */
  readonly by: string;
  /** When, ISO 8601. */
  readonly at: string;
  /** The annotation as it was read, so that fields that this version does not know are kept; null for a new one. */
  readonly raw: JsonObject | null;
}

export type About = "quotation" | "claim" | "entity" | "selection";

/** An entity as a person chose it: found again by its id, or else by name and type. */
export interface EntityRef {
  readonly id: Id;
  readonly name: string;
  readonly type: EntityType;
}

/** Where words are now, and what they were when they were decided upon. */
export interface Anchor extends Span {
  readonly quote: TextQuote;
  /** Null: the words are at the span. Otherwise a person has to say where they are; the span is where they were last. */
  readonly review: Review | null;
  /** Whether any place where the words stand will do: they are a name, and the decision is about whom it names. */
  readonly any: boolean;
}

/** Words and what stands around them; every line end is one "\n". */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How often the exact words stood in the text; null where whoever wrote the selector did not say. */
  readonly copies: number | null;
}

export interface Review {
  /** `changed`: other words, names or numbers are there; `ambiguous`: more than one place fits; `gone`: none does well. */
  readonly reason: "changed" | "ambiguous" | "gone";
  /** The best first; may be empty. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate extends Span {
  /** 0 to 1. */
  readonly score: number;
}

export type Body =
  /** It is right as it was found: a quotation, a claim, a name, a figure. */
  | { readonly kind: "confirm" }
  /** It is no quotation, no claim, no entity to be listed. */
  | { readonly kind: "reject" }
  /** Who says a quotation; empty: nobody who is named. */
  | { readonly kind: "set-speakers"; readonly speakers: readonly EntityRef[] }
  | { readonly kind: "set-type"; readonly type: QuotationType }
  /** A quotation or claim runs over `parts`. */
  | { readonly kind: "set-bounds" }
  /** `parts` are a quotation that was not found. */
  | { readonly kind: "add-quotation"; readonly type: QuotationType; readonly speakers: readonly EntityRef[] }
  /** The anchor is a claim that was not found. */
  | { readonly kind: "add-claim"; readonly claimant: EntityRef | null }
  /** The entity is the same as another. */
  | { readonly kind: "merge"; readonly into: EntityRef }
  /** `parts` are mentions of another entity, one that is there or a new one. */
  | { readonly kind: "split"; readonly into: EntityRef }
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "retype"; readonly type: EntityType }
  | { readonly kind: "set-role"; readonly role: string | null }
  | Note
  | Verdict
  /** What other programs wrote; kept as it is. */
  | { readonly kind: "foreign"; readonly json: JsonObject };

export type BodyKind = Body["kind"];

/** A thread of comments. */
export interface Note {
  readonly kind: "note";
  readonly messages: readonly Message[];
  readonly resolved: boolean;
}

export interface Message {
  readonly id: string;
  /** Markdown. */
  readonly text: string;
  readonly by: string;
  readonly at: string;
  /** When it was last edited. */
  readonly edited: string | null;
}

/** What came of checking a claim. */
export interface Verdict {
  readonly kind: "verdict";
  readonly status: VerdictStatus;
  readonly rating: Rating | null;
  readonly checker: string | null;
  readonly checkedOn: string | null;
  readonly secondChecker: string | null;
  readonly secondCheckedOn: string | null;
  /** The claim in words that stand alone. */
  readonly wording: string | null;
  readonly sources: readonly Source[];
  readonly explanation: string | null;
  /** Where the review is published. */
  readonly reviewUrl: string | null;
}

export type VerdictStatus = "todo" | "in-progress" | "awaiting-second-check" | "done";

export const verdictStatuses: readonly VerdictStatus[] = [
  "todo",
  "in-progress",
  "awaiting-second-check",
  "done",
];

/** A rating as it was given, with the ends of its scale, so that it says what it says when the scale is changed. */
export interface Rating {
  readonly label: string;
  /** Null: not on the scale, like “unproven”. */
  readonly value: number | null;
  readonly best: number;
  readonly worst: number;
}

export interface Source {
  readonly url: string;
  readonly archiveUrl: string | null;
  readonly title: string | null;
  /** A date, ISO 8601. */
  readonly accessed: string | null;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}
