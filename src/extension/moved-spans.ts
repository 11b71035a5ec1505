import type { Span } from "../core/index";

/** A span of a text, and how many UTF-16 code units came in its place. */
export interface TextEdit extends Span {
  readonly length: number;
}

/** Where spans are after edits, each in offsets of the text that the edits before it made. They grow at no edge. */
export function movedSpans(spans: readonly Span[], edits: readonly TextEdit[]): readonly Span[] {
  if (edits.length === 0) return spans;
  return spans.flatMap((span) => {
    let { start, end } = span;
    for (const edit of edits) {
      start = movedStart(start, edit);
      end = movedEnd(end, edit);
    }
    return start < end ? [{ start, end }] : [];
  });
}

/** Whether an edit reached into one of the spans or touched its edge: where it is then is the editor's to say. */
export function touchesAny(spans: readonly Span[], edits: readonly TextEdit[]): boolean {
  let moved = spans;
  for (const edit of edits) {
    if (moved.some(({ start, end }) => start <= edit.end && edit.start <= end)) return true;
    moved = movedSpans(moved, [edit]);
  }
  return false;
}

function movedStart(offset: number, { start, end, length }: TextEdit): number {
  if (offset >= end) return offset + length - (end - start);
  return offset > start ? start + length : offset;
}

function movedEnd(offset: number, { start, end, length }: TextEdit): number {
  if (offset <= start) return offset;
  return offset >= end ? offset + length - (end - start) : start;
}
