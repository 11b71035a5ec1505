import type { Span } from "../../core/index";
import type { Candidate, Review, TextQuote } from "../model";
import { exactPlaces, likelyPlaces, type Place } from "./candidates";
import { even } from "./even";
import { sameFacts, usageOf, type Usage } from "./facts";

/** Where quoted words are in a text, or what a person has to say where they are. */
export type Found =
  { readonly span: Span; readonly review: null } | { readonly span: Span | null; readonly review: Review };

/** A plain text to look for many quotes in. */
export interface Searchable {
  readonly text: string;
  readonly even: string;
  readonly usage: Usage;
}

export function searchable(plain: string): Searchable {
  let usage: Usage | undefined;
  return {
    text: plain,
    even: even(plain),
    get usage() {
      return (usage ??= usageOf(plain));
    },
  };
}

/** What a place must have to be taken without asking; each is tested by `test/annotations/anchoring`. */
const least = {
  /** Likeness of the context, on both sides together or on one. */
  context: 0.6,
  oneSide: 0.85,
  /** Likeness of the context on the other side of changed words. */
  bothSides: 0.5,
  /** Likeness of words that are hardly changed. */
  hardlyChanged: 0.9,
  /** Likeness of words that are not the same. */
  quote: 0.7,
  score: 0.65,
  /** Ahead of the runner-up. */
  margin: 0.08,
};

/**
 * Looks for quoted words: first letter for letter, then by likeness, each weighed with its context and position.
 *
 * Words that stand once, and stood once, are found wherever they are. Of copies, and of words that were changed, the
 * context must say which; and changed words must have the same names and numbers. All else is for a person to say. With
 * `any`, one copy is as good as another.
 */
export function findQuote(within: Searchable, quote: TextQuote, near: number, any = false): Found {
  const evened = evenQuote(quote);
  const exact = exactPlaces(within.even, evened, near);
  const found = findUnchanged(within, quote, near, any, exact);
  if (found) return placed(found);
  const likely = likelyPlaces(within.even, evened, near);
  const all = [...exact, ...likely.filter((place) => !exact.some((other) => overlap(other, place)))].sort(
    (a, b) => b.score - a.score,
  );
  const [best, second] = all;
  if (!best) return { span: null, review: { reason: "gone", candidates: [] } };
  if (best.quote < 1 && isTrusted(best, second, quote, within)) return placed(best);
  const candidates = all.slice(0, 5).map(candidate);
  return { span: null, review: { reason: reasonFor(best, exact.length), candidates } };
}

/** The same for words as they were alone: fast enough for every key that is typed. */
export function findUnchanged(
  within: Searchable,
  quote: TextQuote,
  near: number,
  any: boolean,
  exact = exactPlaces(within.even, evenQuote(quote), near),
): Span | null {
  if (isUntouched(within.text, quote, near)) return { start: near, end: near + quote.exact.length };
  const [best, second] = exact;
  if (!best) return null;
  const isOnly = !second && isTelling(quote.exact) && (quote.copies ?? 1) === 1;
  if (any || isOnly) return best;
  return isAtHome(best) && leads(best, second) && !isCutOut(within.even, evenQuote(quote)) ? best : null;
}

function evenQuote({ exact, prefix, suffix, copies }: TextQuote): TextQuote {
  return { exact: even(exact), prefix: even(prefix), suffix: even(suffix), copies };
}

function placed({ start, end }: Span): Found {
  return { span: { start, end }, review: null };
}

function candidate({ start, end, score }: Place): Candidate {
  return { start, end, score: Math.round(score * 100) / 100 };
}

/** Whether the words with all their context stand where they stood. */
function isUntouched(text: string, { exact, prefix, suffix }: TextQuote, near: number): boolean {
  return (
    exact !== "" && near >= prefix.length && text.startsWith(prefix + exact + suffix, near - prefix.length)
  );
}

/** Long enough not to come up by chance. */
function isTelling(exact: string): boolean {
  return exact.length >= 14 && exact.trim().split(" ").length >= 3;
}

/** Whether the neighbours are still the same. */
function isAtHome({ prefix, suffix }: Place): boolean {
  return (prefix + suffix) / 2 >= least.context || Math.max(prefix, suffix) >= least.oneSide;
}

function leads(best: Place, second: Place | undefined): boolean {
  return !second || best.score - second.score >= least.margin;
}

/** Whether the words' neighbours stand together now, so that the words between them were taken out. */
function isCutOut(text: string, { exact, prefix, suffix, copies }: TextQuote): boolean {
  if (copies === 1) return false;
  const [before, after] = [prefix.trimEnd().slice(-20), suffix.trimStart().slice(0, 20)];
  if (before.length < 10 || after.length < 10 || `${before} ${after}`.includes(exact)) return false;
  return text.includes(`${before} ${after}`) || text.includes(before + after);
}

function isTrusted(best: Place, second: Place | undefined, quote: TextQuote, within: Searchable): boolean {
  return (
    best.firm &&
    best.quote >= least.quote &&
    best.score >= least.score &&
    isAmongBoth(best) &&
    !isNeighbour(best, quote, within) &&
    isOfLength(best, quote) &&
    leads(best, second) &&
    sameFacts(quote.exact, within.text.slice(best.start, best.end), within.usage)
  );
}

/** Changed words must have what was on both sides of them; hardly changed ones need not quite. */
function isAmongBoth({ prefix, suffix, quote }: Place): boolean {
  const isBetween = Math.min(prefix, suffix) >= least.bothSides || quote >= least.hardlyChanged;
  return (prefix + suffix) / 2 >= least.context && isBetween;
}

/** Whether it is what stood beside the words, and stands in their place since they are gone. */
function isNeighbour(
  { start, end }: Place,
  { prefix, suffix }: TextQuote,
  { even: text }: Searchable,
): boolean {
  const head = text.slice(start, Math.min(end, start + 15));
  const tail = text.slice(Math.max(start, end - 15), end);
  return (
    (head.length >= 10 && even(suffix).includes(head)) || (tail.length >= 10 && even(prefix).includes(tail))
  );
}

function isOfLength({ start, end }: Place, { exact }: TextQuote): boolean {
  return end - start >= exact.length * 0.75 && end - start <= exact.length * 1.4;
}

function reasonFor(best: Place, copies: number): Review["reason"] {
  if (copies > 1 && best.quote === 1) return "ambiguous";
  return best.score >= 0.5 && isAtHome(best) ? "changed" : "gone";
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
