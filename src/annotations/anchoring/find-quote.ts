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
  /** Likeness of words that are not the same. */
  quote: 0.6,
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
  if (isUntouched(within.text, quote, near)) return placed({ start: near, end: near + quote.exact.length });
  const evened: TextQuote = {
    exact: even(quote.exact),
    prefix: even(quote.prefix),
    suffix: even(quote.suffix),
    copies: quote.copies,
  };
  const exact = exactPlaces(within.even, evened, near);
  const only = exact.length === 1 && exact[0]!;
  if (only && isTelling(evened.exact) && (quote.copies ?? 1) === 1) return placed(only);
  if (any && exact[0]) return placed(exact[0]);
  if (exact[0] && isAtHome(exact[0]) && leads(exact[0], exact[1]) && !isCutOut(within.even, evened))
    return placed(exact[0]);
  const likely = likelyPlaces(within.even, evened, near);
  const all = [...exact, ...likely.filter((place) => !exact.some((other) => overlap(other, place)))].sort(
    (a, b) => b.score - a.score,
  );
  const [best, second] = all;
  if (!best) return { span: null, review: { reason: "gone", candidates: [] } };
  if (best.quote < 1 && isTrusted(best, second, quote, within)) return placed(best);
  return {
    span: null,
    review: { reason: reasonFor(best, exact.length), candidates: all.slice(0, 5).map(candidate) },
  };
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
  return exact.length >= 20 && exact.trim().split(" ").length >= 4;
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
    best.quote >= least.quote &&
    best.score >= least.score &&
    isAtHome(best) &&
    leads(best, second) &&
    sameFacts(quote.exact, within.text.slice(best.start, best.end), within.usage)
  );
}

function reasonFor(best: Place, copies: number): Review["reason"] {
  if (copies > 1 && best.quote === 1) return "ambiguous";
  return best.score >= 0.5 && isAtHome(best) ? "changed" : "gone";
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
