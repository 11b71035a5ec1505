import search from "approx-string-match";
import type { Span } from "../../core/index";
import type { TextQuote } from "../model";

/** A place where quoted words might be; likenesses are 0 to 1. */
export interface Place extends Span {
  readonly quote: number;
  readonly prefix: number;
  readonly suffix: number;
  /** Whether both ends are sure: a neighbour or the words' own first and last letters are there. */
  readonly firm: boolean;
  /** All together: words 50, context 20 and 20, position 2, as Hypothesis weighs them. */
  readonly score: number;
}

/** Where the words stand letter for letter. Both texts are even. */
export function exactPlaces(text: string, quote: TextQuote, near: number): Place[] {
  const { exact } = quote;
  if (exact === "") return [];
  const places: Place[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const span = { start: at, end: at + exact.length };
    if (isWhole(text, span, quote)) places.push(weigh(text, { ...span, firm: true }, 1, quote, near));
    // Enough to know that there are too many.
    if (places.length >= 200) break;
  }
  return places.sort(byScore);
}

/** Where nearly the words stand, or what stands between their neighbours now. */
export function likelyPlaces(text: string, quote: TextQuote, near: number): Place[] {
  const spans = [...alikeSpans(text, quote.exact), ...spansBetween(text, quote)];
  const places = spans.map(({ start, end, errors }) => {
    const span = fitBounds(text, { start, end }, quote, errors);
    return weigh(text, span, 1 - Math.min(1, errors / quote.exact.length), quote, near);
  });
  const distinct: Place[] = [];
  for (const place of places.sort(byScore)) {
    if (place.end > place.start && !distinct.some((other) => overlap(other, place))) distinct.push(place);
  }
  return distinct;
}

function byScore(a: Place, b: Place): number {
  return b.score - a.score || a.start - b.start;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function weigh(text: string, span: Bounds, alike: number, quote: TextQuote, near: number): Place {
  const prefix = likeness(text, span.start, quote.prefix, "before");
  const suffix = likeness(text, span.end, quote.suffix, "after");
  const position = 1 - Math.abs(span.start - near) / Math.max(1, text.length);
  return {
    ...span,
    quote: alike,
    prefix,
    suffix,
    score: (50 * alike + 20 * prefix + 20 * suffix + 2 * position) / 92,
  };
}

/** How much what stands at a place looks like the context. None: the text's edge is right, all else says little. */
function likeness(text: string, at: number, context: string, side: "before" | "after"): number {
  if (context === "") return (side === "before" ? at === 0 : at === text.length) ? 1 : 0.5;
  const reach = Math.ceil(context.length * 1.25);
  const there = side === "before" ? text.slice(Math.max(0, at - reach), at) : text.slice(at, at + reach);
  const best = search(there, context, context.length)[0];
  return best ? 1 - best.errors / context.length : 0;
}

/** "18" is not in "2018". */
function isWhole(text: string, { start, end }: Span, { exact, prefix, suffix }: TextQuote): boolean {
  const cutsStart =
    isWordCharacter(exact[0]) && isWordCharacter(text[start - 1]) && !isWordCharacter(prefix.at(-1));
  const cutsEnd = isWordCharacter(exact.at(-1)) && isWordCharacter(text[end]) && !isWordCharacter(suffix[0]);
  return !cutsStart && !cutsEnd;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

interface Alike extends Span {
  readonly errors: number;
}

/** The likest places and, for comparison, the likest beside them. */
function alikeSpans(text: string, exact: string): Alike[] {
  const most = Math.min(256, Math.floor(exact.length / 2));
  const best = search(text, exact, most);
  if (best.length === 0) return [];
  let rest = text;
  for (const { start, end } of best.slice(0, 8)) {
    rest = rest.slice(0, start) + "\u0000".repeat(end - start) + rest.slice(end);
  }
  return [...best, ...search(rest, exact, most)].slice(0, 12);
}

/** What stands where the words' neighbours meet it, if it is of about their length. */
function spansBetween(text: string, { exact, prefix, suffix }: TextQuote): Alike[] {
  const [before, after] = [prefix.slice(-16), suffix.slice(0, 16)];
  if (before.length < 8 || after.length < 8) return [];
  const spans: Alike[] = [];
  for (let at = text.indexOf(before); at >= 0 && spans.length < 5; at = text.indexOf(before, at + 1)) {
    const start = at + before.length;
    const end = text.indexOf(after, start);
    if (end < 0 || end - start > 2 * exact.length + 16 || end === start) continue;
    const best = search(text.slice(start, end), exact, exact.length)[0];
    spans.push({
      start,
      end,
      errors: Math.max(best?.errors ?? exact.length, Math.abs(end - start - exact.length)),
    });
  }
  return spans;
}

interface Bounds extends Span {
  readonly firm: boolean;
}

/** The bounds where the old neighbours meet the words, or else at whole words. */
function fitBounds(text: string, span: Span, { exact, prefix, suffix }: TextQuote, errors: number): Bounds {
  const slack = errors + 12;
  const met = {
    start: meeting(text, span.start, prefix, slack, "before"),
    end: meeting(text, span.end, suffix, slack, "after"),
  };
  let start = met.start ?? wordStart(text, span.start);
  let end = met.end ?? wordEnd(text, span.end);
  // A line more or less between paragraphs is no part of the words.
  while (start < end && text[start] === " " && exact[0] !== " ") start++;
  while (end > start && text[end - 1] === " " && exact.at(-1) !== " ") end--;
  if (end <= start) return { ...span, firm: false };
  const isStart = met.start !== null || text.startsWith(exact.slice(0, 6), start);
  const isEnd = met.end !== null || text.slice(end - 6, end).endsWith(exact.slice(-6));
  return { start, end, firm: isStart && isEnd };
}

/** Where the context's nearest letters end (or start) in the text, near the place. */
function meeting(
  text: string,
  at: number,
  context: string,
  slack: number,
  side: "before" | "after",
): number | null {
  for (const length of [16, 8, 5, 3, 2, 1]) {
    if (context.length < length) continue;
    const piece = side === "before" ? context.slice(-length) : context.slice(0, length);
    // So short a piece says something only if it is a mark.
    if (length < 5 && !/[^\p{L}\p{N}\s]/u.test(piece)) continue;
    let nearest: number | null = null;
    const from = Math.max(0, at - slack - length);
    for (let found = text.indexOf(piece, from); found >= 0 && found <= at + slack;) {
      const place = side === "before" ? found + length : found;
      if (
        Math.abs(place - at) <= slack &&
        (nearest === null || Math.abs(place - at) < Math.abs(nearest - at))
      )
        nearest = place;
      found = text.indexOf(piece, found + 1);
    }
    if (nearest !== null) return nearest;
  }
  return null;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isWordCharacter(text[start]) && isWordCharacter(text[start - 1])) start--;
  while (text[start] === " ") start++;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCharacter(text[end - 1]) && isWordCharacter(text[end])) end++;
  while (text[end - 1] === " ") end--;
  return end;
}
