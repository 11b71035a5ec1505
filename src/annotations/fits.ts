import { isPlaced } from "./all-anchors";
import type { Annotations } from "./model";

/**
 * How well decisions go with the text that they were read for: the share of those whose words are there. Names alone say
 * nothing, for they are in many articles; nor do decisions that are at no words of their own. 0 to 1.
 */
export function fitOf({ items }: Annotations): number {
  const telling = items.filter(({ anchor }) => !anchor.any && isLong(anchor.quote.exact));
  return telling.length === 0 ? 0 : telling.filter(isPlaced).length / telling.length;
}

/** At this fit and above, decisions are taken to be about the text. */
export const goodFit = 0.5;

/** A word or two is in many articles as well. */
function isLong(words: string): boolean {
  return (words.match(/\S+/g) ?? []).length >= 3;
}
