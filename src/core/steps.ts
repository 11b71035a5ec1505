import { firstIndex } from "./bisect";
import type { Span } from "./model";

/** The first of the spans, which are in text order, that starts after an offset; after the last comes the first. */
export function nextAfter<T extends Span>(spans: readonly T[], offset: number): T | null {
  return spans[firstIndex(spans, ({ start }) => start > offset)] ?? spans[0] ?? null;
}

/** The last that starts before an offset; before the first comes the last. */
export function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | null {
  return spans[firstIndex(spans, ({ start }) => start >= offset) - 1] ?? spans.at(-1) ?? null;
}
