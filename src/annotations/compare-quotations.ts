import type { Analysis, Quotation } from "../core/index";

/** What two versions of an article quote: nothing is in two of the lists, and each is in the order of its text. */
export interface QuotationChanges {
  readonly added: readonly Quotation[];
  readonly dropped: readonly Quotation[];
  readonly reworded: readonly { readonly before: Quotation; readonly after: Quotation }[];
}

/** Below this share of words in common, a quotation is another one rather than the same in other words. */
const least = 0.5;

/** Which quotations of an earlier version a later one has no more, which are new, and which stand in other words. */
export function compareQuotations(
  { quotations: before }: Pick<Analysis, "quotations">,
  { quotations: after }: Pick<Analysis, "quotations">,
): QuotationChanges {
  const waiting = new Map<string, Quotation[]>();
  for (const quotation of before) {
    const key = wordsOf(quotation).join(" ");
    waiting.set(key, [...(waiting.get(key) ?? []), quotation]);
  }
  const fresh = after.filter((quotation) => !waiting.get(wordsOf(quotation).join(" "))?.shift());
  const gone = [...waiting.values()].flat().sort((a, b) => a.start - b.start);
  const pairs = fresh
    .flatMap((now) => gone.map((old) => ({ before: old, after: now, likeness: likeness(old, now) })))
    .filter((pair) => pair.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Quotation>();
  const reworded = pairs.flatMap(({ before: old, after: now }) => {
    if (taken.has(old) || taken.has(now)) return [];
    taken.add(old).add(now);
    return [{ before: old, after: now }];
  });
  return {
    added: fresh.filter((quotation) => !taken.has(quotation)),
    dropped: gone.filter((quotation) => !taken.has(quotation)),
    reworded: reworded.sort((a, b) => a.after.start - b.after.start),
  };
}

/** Letter case, marks and blanks are no other words. */
function wordsOf({ content }: Quotation): readonly string[] {
  return content.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The share of words that both have, counted as often as they occur: 0 to 1. */
function likeness(a: Quotation, b: Quotation): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared++;
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
