import type { Problem, Span, TextFormat } from "../model";

/** What a line or paragraph of an article is. */
export type Zone =
  | "headline"
  | "standfirst"
  | "byline"
  | "dateline"
  | "caption"
  | "credit"
  | "furniture"
  | "advertising"
  | "body";

/** A paragraph as a reader sees it. Offsets are UTF-16 code units of the document. */
export interface Paragraph extends Span {
  readonly zone: Zone;
  readonly kind: "paragraph" | "heading" | "list-item" | "block-quote";
  /**
   * What is read: as long as the paragraph's slice of the document, each UTF-16 unit in its place, with markup, link
   * targets, code and line breaks blanked by spaces. So an offset in `prose` plus `start` is an offset in the document.
   */
  readonly prose: string;
  /** Where the news starts: after a dateline's "PARIS (Reuters) - ", else `start`. */
  readonly bodyStart: number;
}

/** A document cut into paragraphs, with the article's own lines told apart. */
export interface Article {
  readonly text: string;
  readonly format: TextFormat;
  readonly paragraphs: readonly Paragraph[];
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly dateline: Span | null;
  readonly problems: readonly Problem[];
}
