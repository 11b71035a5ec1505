import type { Span } from "../../core/index";
import { plainText, type PlainText } from "../plain-text";
import type { Anchor, Review, TextQuote } from "../model";
import { describe } from "./describe";
import { even } from "./even";
import { sameFacts } from "./facts";
import { findQuote, searchable, type Searchable } from "./find-quote";
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
    return settle(anchor, moved, texts);
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

function settle(anchor: Anchor, moved: Anchor, texts: Texts): Anchor {
  const quote = anchor.review ? anchor.quote : freshQuote(anchor, texts.before);
  const { after, within } = texts;
  const start = after.toPlain(moved.start);
  const end = after.toPlain(moved.end);
  const now = within.even.slice(start, end);
  if (now === even(quote.exact) && now !== "") return { ...moved, quote, review: null };
  const found = findQuote(within, quote, start, anchor.any);
  if (!found.review && even(quote.exact) === within.even.slice(found.span.start, found.span.end)) {
    return {
      ...moved,
      start: after.fromPlain(found.span.start),
      end: after.fromPlain(found.span.end),
      quote,
      review: null,
    };
  }
  if (isReworded(quote.exact, within.text.slice(start, end), within))
    return { ...moved, quote, review: null };
  const candidates = (found.review?.candidates ?? [{ ...found.span!, score: 0.9 }])
    .filter((candidate) => candidate.start >= end || candidate.end <= start)
    .map((candidate) => ({
      ...candidate,
      start: after.fromPlain(candidate.start),
      end: after.fromPlain(candidate.end),
    }));
  const here = { start: moved.start, end: moved.end, score: 1 };
  const review: Review =
    end > start ? { reason: "changed", candidates: [here, ...candidates] } : { reason: "gone", candidates };
  return { ...moved, quote, review };
}

/** What the anchor's words were just before: their context may have changed since they were decided upon. */
function freshQuote(anchor: Anchor, before: PlainText): TextQuote {
  const start = before.toPlain(anchor.start);
  const end = before.toPlain(anchor.end);
  const isIntact = even(before.text.slice(start, end)) === even(anchor.quote.exact);
  return isIntact ? describe(before.text, { start, end }) : anchor.quote;
}

/** Whether words typed over are still those that were decided upon: much the same, with the same names and numbers. */
function isReworded(was: string, now: string, within: Searchable): boolean {
  if (now.trim() === "" || now.length < was.length / 2 || now.length > was.length * 2) return false;
  return sameFacts(was, now, within.usage);
}
