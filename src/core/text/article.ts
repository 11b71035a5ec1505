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

/** A block of text as a reader sees it, before it is known what it is for. Offsets are UTF-16 units of the document. */
export interface Block extends Span {
  readonly kind: "paragraph" | "heading" | "list-item" | "block-quote";
  /**
   * What is read: as long as the paragraph's slice of the document, each UTF-16 unit in its place, with markup, link
   * targets, code and line breaks blanked by spaces. So an offset in `prose` plus `start` is an offset in the document.
   */
  readonly prose: string;
}

/** A block and its part in the article. */
export interface Paragraph extends Block {
  readonly zone: Zone;
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
