import { moved, type Edit, type Span } from "../core/index";

/** Where spans are after edits, each in offsets of the text that the edits before it made, without those whose words are gone. */
export function movedSpans(spans: readonly Span[], edits: readonly Edit[]): readonly Span[] {
  if (edits.length === 0) return spans;
  return spans.map((span) => moved(span, edits)).filter(({ start, end }) => start < end);
}

/** Whether an edit reached into one of the spans or touched its edge: where it is then is the editor's to say. */
export function touchesAny(spans: readonly Span[], edits: readonly Edit[]): boolean {
  let now = spans;
  for (const edit of edits) {
    if (now.some(({ start, end }) => start <= edit.end && edit.start <= end)) return true;
    now = movedSpans(now, [edit]);
  }
  return false;
}
