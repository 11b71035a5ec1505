import type { Entity } from "../model";
import type { Reading } from "../nlp/token";
import type { QuotedSpan } from "../quotations/marks";
import type { Article } from "../text/article";
import { buildEntities } from "./build";
import { findCandidates } from "./candidates";
import { decide } from "./decide";
import { findHeadlineNames } from "./headline-names";
import { noteSimilar } from "./similar";
import { parseDay } from "./values/calendar";
import { findDates } from "./values/dates";
import { findQuantities } from "./values/quantities";
import { readWords } from "./words";

export interface EntityInput {
  readonly article: Article;
  /** One per paragraph of the article. */
  readonly readings: readonly Reading[];
  readonly quoted: readonly QuotedSpan[];
  /** The day of publication, ISO 8601, where it is known. */
  readonly date?: string | undefined;
  /** Whether a first name may say a person's gender. */
  readonly genderFromNames?: boolean | undefined;
}

/**
 * The people, organisations, places, … of an article with all their mentions (names, pronouns, descriptions such as
 * "the senator"), in the order of their first mention. Takes time in proportion to the article's length.
 */
export function findEntities(input: EntityInput): Entity[] {
  const text = readWords(input);
  const decided = decide(text, findCandidates(text));
  const names = [...decided, ...findHeadlineNames(text, decided)].sort((a, b) => a.first - b.first);
  const dates = findDates(text, parseDay(input.date ?? ""));
  const dated = new Set(
    dates.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  const quantities = findQuantities(text, (at) => dated.has(at));
  return noteSimilar(
    buildEntities(text, names, { dates, quantities, genderFromNames: input.genderFromNames === true }),
  );
}
