/**
 * What an analysis is: plain read-only data. Offsets are UTF-16 code units of the document, half-open, and
 * `text === document.slice(start, end)` holds for every {@link TextSpan}. Fields that nothing fills are null or empty,
 * never missing.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextSpan extends Span {
  readonly text: string;
}

/** Of an entity, a quotation or a claim. Made from content, so that an edit elsewhere leaves it alone. */
export type Id = string;

export type TextFormat = "plaintext" | "markdown";

export type Status = "ok" | "not-article" | "not-english" | "empty" | "too-long" | "error";

export interface Analysis {
  readonly status: Status;
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly dateline: Span | null;
  /** Each list in text order. */
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly otherQuoted: readonly OtherQuoted[];
  readonly problems: readonly Problem[];
}

/** `direct`: all of the content is in marks (or a transcript's turn); `mixed`: some; `indirect`: none. */
export type QuotationType = "direct" | "mixed" | "indirect";

/** What kind of act the cue names: said, wrote, believes, plans to. */
export type Act = "speech" | "writing" | "thought" | "intention";

export type Stance =
  | "asserted"
  | "denied"
  | "asked"
  | "demanded"
  | "promised"
  | "declined"
  | "unsaid"
  | "hypothetical"
  | "announced";

export interface Quotation extends TextSpan {
  readonly id: Id;
  readonly type: QuotationType;
  readonly act: Act;
  readonly stance: Stance;
  /** The content; several spans where the attribution interrupts it. */
  readonly fragments: readonly Span[];
  /** The fragments joined by a blank: no attribution, no leading "that". */
  readonly content: string;
  /** The words inside marks, verbatim. */
  readonly quoted: readonly Span[];
  readonly cue: TextSpan | null;
  /** The words that name the speaker here, apposition included; null where none do. */
  readonly source: TextSpan | null;
  readonly speaker: Id | null;
  /** All who speak in a joint statement; `speaker` is the first. */
  readonly speakers: readonly Id[];
  /** A spokesman's ministry. */
  readonly onBehalfOf: Id | null;
  /** The quotation that reports this one: "Smith said Jones told him". */
  readonly via: Id | null;
  /** The quotation that this one goes on from. */
  readonly continues: Id | null;
  readonly confidence: { readonly span: number; readonly speaker: number };
  readonly reason: SpeakerReason;
  readonly decision: Decision | null;
}

/** Why this speaker: a code; shells turn it into a sentence. */
export type SpeakerReason =
  /** The source is the speaker's full name. */
  | "named"
  /** The source is a part of a name that the article gives in full: "Roe". */
  | "short-name"
  /** The source is a pronoun. */
  | "pronoun"
  /** The source is a description or an unnamed source: "two officials". */
  | "described"
  /** The quotation goes on from the one before. */
  | "continued"
  /** The speaker is named before a colon or dash: an interview, a transcript, a headline. */
  | "turn"
  /** No source is near; the running speaker is taken. */
  | "running"
  /** No evidence for any speaker. */
  | "unattributed"
  /** A person has said who speaks. */
  | "decided";

export type EntityType =
  "person" | "organization" | "place" | "group" | "event" | "law" | "work" | "date" | "quantity";

export interface Entity {
  readonly id: Id;
  /** The fullest name in the article, without title: "Ann Roe". */
  readonly name: string;
  readonly type: EntityType;
  /** "two officials familiar with the talks" */
  readonly unnamed: boolean;
  /** The best of `roles`: "the lead American diplomat". */
  readonly role: string | null;
  readonly roles: readonly TextSpan[];
  /** Of people. A first name is a basis only where the options allow it; "they" is none. */
  readonly gender: {
    readonly value: "female" | "male" | "nonbinary" | "unknown";
    readonly basis: "pronoun" | "title" | "name" | null;
  } | null;
  readonly age: number | null;
  /**
   * Of a date, ISO 8601: "2022-01-10", "2022-01", "2022", "2022-01-10/2022-01-14"; null where it is told from a day of
   * publication that is not known. Of a quantity, number and unit: "2400000 GBP", "5 percent", "1200 homes", "10-15 days",
   * "2/3", "12". A bare "$" is taken for the US dollar, a bare "Rs" for India's unless the article is about another country.
   */
  readonly value: string | null;
  readonly aliases: readonly string[];
  /** One or two letters apart: perhaps a misspelling, never merged by itself. */
  readonly similar: readonly Id[];
  readonly confidence: number;
  readonly mentions: readonly Mention[];
  readonly decision: Decision | null;
}

/** A name's span leaves out titles, possessives and outer punctuation. */
export interface Mention extends TextSpan {
  readonly form: "name" | "nominal" | "pronoun";
  readonly zone: "body" | "headline" | "caption" | "furniture";
}

/** `reported`: somebody's; `stated`: the article's own; `utterance`: that it was said at all. */
export type ClaimKind = "reported" | "stated" | "utterance";

/** What speaks for or against checking a claim: a code; shells turn it into words. */
export type ClaimReason =
  | "quantity"
  | "precise-quantity"
  | "vague-quantity"
  | "comparison"
  | "superlative"
  | "causation"
  | "law"
  | "record"
  | "time"
  | "name"
  | "people"
  | "health"
  | "past"
  | "third-person"
  | "detailed"
  | "short"
  | "personal-experience"
  | "future"
  | "call-to-action"
  | "hedge"
  | "opinion"
  | "address"
  | "vague"
  | "many-people"
  | "place"
  | "office"
  | "speculation"
  | "voice-unclear";

export interface Claim extends TextSpan {
  readonly id: Id;
  readonly kind: ClaimKind;
  readonly claimant: Id | null;
  readonly quotation: Id | null;
  /** Pronouns, short names and relative dates resolved in [brackets]. */
  readonly standalone: string | null;
  /** 0 to 1. */
  readonly checkWorthiness: number;
  /** The heaviest first. */
  readonly reasons: readonly ClaimReason[];
  readonly links: readonly { readonly to: Id; readonly relation: "repeats" | "denies" | "disagrees" }[];
  readonly decision: Decision | null;
}

/** Words in marks that nobody says: a scare quote, the title of a work, a nickname. */
export interface OtherQuoted extends TextSpan {
  readonly kind: "scare" | "title" | "nickname" | "gloss" | "term";
}

export interface Problem extends Span {
  readonly code: "unclosed-quotation";
}

/** A person's, laid over by annotations/; null: proposed by the analyser. */
export interface Decision {
  readonly state: "confirmed" | "corrected" | "added" | "rejected";
  readonly by: string;
  readonly at: string;
}
