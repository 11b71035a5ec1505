import search from "approx-string-match";
import type { Span } from "../../core/index";
import { plainText, type PlainText } from "../plain-text";
import type { Anchor, Candidate, Review, TextQuote } from "../model";
import { describe } from "./describe";
import { even } from "./even";
import { sameFacts } from "./facts";
import { findQuote, findUnchanged, searchable, type Searchable } from "./find-quote";
import { mapSpans, trimEdits, type Edit } from "./map-spans";

/** An anchor on these words of the document; `any`: on a name, wherever it stands. */
export function anchorAt(document: string, span: Span, any = false): Anchor {
  const plain = plainText(document);
  const start = plain.toPlain(span.start);
  const end = plain.toPlain(span.end);
  return { start: span.start, end: span.end, quote: describe(plain.text, { start, end }), review: null, any };
}

/** Finds words in a document, as after edits that nobody saw; `near` is where they were, in the plain text's offsets. */
export function findAnchor(
  document: PlainText,
  within: Searchable,
  quote: TextQuote,
  near: number,
  any = false,
): Anchor {
  const found = findQuote(within, quote, near, any);
  const toDocument = <S extends Span>(span: S): S => ({
    ...span,
    start: document.fromPlain(span.start),
    end: document.fromPlain(span.end),
  });
  if (!found.review) return { ...toDocument(found.span), quote, review: null, any };
  const at = document.fromPlain(near);
  const candidates = found.review.candidates.map(toDocument);
  return { start: at, end: at, quote, review: { ...found.review, candidates }, any };
}

/**
 * The anchors after edits in the editor. Whose words stand untouched move exactly. Whose words were changed by hand stay
 * with them while names and numbers are the same; whose words were taken out are found where they were put, by undo or by
 * moving a paragraph, or else come up for review.
 */
export function followEdits(
  anchors: readonly Anchor[],
  before: string,
  edits: readonly Edit[],
  after: string,
): Anchor[] {
  const trimmed = trimEdits(before, edits);
  const texts = lazyTexts(before, after);
  return mapSpans(anchors, trimmed).map((moved, index) => {
    const anchor = anchors[index]!;
    const isTouched =
      trimmed.some((edit) => edit.start < anchor.end && edit.end > anchor.start) ||
      trimmed.some((edit) => edit.start === edit.end && edit.start > anchor.start && edit.start < anchor.end);
    if (!isTouched && !anchor.review) return moved;
    return settle(anchor, moved, trimmed, texts);
  });
}

interface Texts {
  readonly before: PlainText;
  readonly after: PlainText;
  readonly within: Searchable;
}

function lazyTexts(before: string, after: string): Texts {
  let plainBefore: PlainText | undefined;
  let plainAfter: PlainText | undefined;
  let within: Searchable | undefined;
  return {
    get before() {
      return (plainBefore ??= plainText(before));
    },
    get after() {
      return (plainAfter ??= plainText(after));
    },
    get within() {
      return (within ??= searchable(this.after.text));
    },
  };
}

function settle(anchor: Anchor, moved: Anchor, edits: readonly Edit[], texts: Texts): Anchor {
  const quote = anchor.review ? anchor.quote : freshQuote(anchor, texts.before);
  const { after, within } = texts;
  const start = after.toPlain(moved.start);
  const end = after.toPlain(moved.end);
  if (start < end && within.even.slice(start, end) === even(quote.exact))
    return { ...moved, quote, review: null };
  const found = findUnchanged(within, quote, start, anchor.any);
  if (found) {
    const span = { start: after.fromPlain(found.start), end: after.fromPlain(found.end) };
    return { ...moved, ...span, quote, review: null };
  }
  if (isReworded(quote.exact, within.text.slice(start, end), within))
    return { ...moved, quote, review: null };
  const others = anchor.review ? mapSpans(anchor.review.candidates, edits) : [];
  return { ...moved, quote, review: reviewOf(moved, others) };
}

/** The place itself first, if anything is left there. */
function reviewOf({ start, end }: Span, others: readonly Candidate[]): Review {
  const candidates = others.filter(
    (other) => other.start < other.end && (other.end <= start || other.start >= end),
  );
  if (start === end) return { reason: "gone", candidates };
  return { reason: "changed", candidates: [{ start, end, score: 1 }, ...candidates] };
}

/** An anchor in review with all places where its words might be, for a person to choose from; dear, so only when asked. */
export function withCandidates(anchor: Anchor, document: string): Anchor {
  if (!anchor.review) return anchor;
  const plain = plainText(document);
  const near = plain.toPlain(anchor.start);
  const found = findAnchor(plain, searchable(plain.text), anchor.quote, near, anchor.any);
  const here = anchor.start < anchor.end ? anchor.review.candidates.slice(0, 1) : [];
  const others = found.review?.candidates ?? [{ start: found.start, end: found.end, score: 1 }];
  const elsewhere = others.filter(({ start, end }) => end <= anchor.start || start >= anchor.end);
  return { ...anchor, review: { ...anchor.review, candidates: [...here, ...elsewhere] } };
}

/** What the anchor's words were just before: their context may have changed since they were decided upon. */
function freshQuote(anchor: Anchor, before: PlainText): TextQuote {
  const start = before.toPlain(anchor.start);
  const end = before.toPlain(anchor.end);
  const isIntact = even(before.text.slice(start, end)) === even(anchor.quote.exact);
  return isIntact ? describe(before.text, { start, end }) : anchor.quote;
}

/** Whether words typed over are still those that were decided upon: half the same, with the same names and numbers. */
function isReworded(was: string, now: string, within: Searchable): boolean {
  if (now.trim() === "" || now.length < was.length / 2 || now.length > was.length * 2) return false;
  const differences = search(even(now), even(was), Math.floor(was.length / 2));
  return differences.length > 0 && sameFacts(was, now, within.usage);
}
