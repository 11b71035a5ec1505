import type { Entity } from "../model";
import type { Reading } from "../nlp/token";
import type { QuotedSpan } from "../quotations/marks";
import type { Article } from "../text/article";

export interface EntityInput {
  readonly article: Article;
  /** One per paragraph of the article. */
  readonly readings: readonly Reading[];
  readonly quoted: readonly QuotedSpan[];
}

/**
 * The people, organisations, places, … of an article with all their mentions (names, pronouns, descriptions such as
 * "the senator"), in the order of their first mention.
 */
export function findEntities(input: EntityInput): Entity[] {
  void input;
  return [];
}
