import type { Article } from "../text/article";
import type { Problem, Span } from "../model";

/** A stretch in quotation marks. The span includes the marks; a running quotation has one per paragraph. */
export interface QuotedSpan extends Span {
  /** What is inside the marks. */
  readonly inner: Span;
  /** Index of its paragraph in the article. */
  readonly paragraph: number;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  /** Whether the quotation goes on in the next paragraph, which opens with a mark of its own. */
  readonly runsOn: boolean;
}

export function findQuotedSpans(article: Article): { spans: QuotedSpan[]; problems: Problem[] } {
  void article;
  return { spans: [], problems: [] };
}
