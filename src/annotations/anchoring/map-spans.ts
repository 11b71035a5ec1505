import type { Span } from "../../core/index";

/** Text in place of a span. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Where spans are after edits. All edits are in offsets of the text before and do not overlap, as an editor reports
 * them. A span never grows by what is typed at its ends; one whose words are all replaced becomes empty.
 */
export function mapSpans<S extends Span>(spans: readonly S[], edits: readonly Edit[]): S[] {
  if (edits.length === 0) return [...spans];
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.map((span) => {
    const start = mapOffset(span.start, sorted, "start");
    const end = Math.max(start, mapOffset(span.end, sorted, "end"));
    return start === span.start && end === span.end ? span : { ...span, start, end };
  });
}

/** What is typed at either end stays out; what replaces the first or the last letters stays in. */
function mapOffset(offset: number, sorted: readonly Edit[], side: "start" | "end"): number {
  let shift = 0;
  for (const edit of sorted) {
    const isTypedHere = edit.start === offset && edit.end === offset;
    if (edit.end > offset || (isTypedHere && side === "end")) {
      if (edit.start >= offset) break;
      return edit.start + shift + (side === "start" ? edit.text.length : 0);
    }
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/** The text after the edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** The same edits without what they put back as it was, at their ends: what an editor replaced only to say it anew. */
export function trimEdits(text: string, edits: readonly Edit[]): Edit[] {
  return edits.flatMap((edit) => {
    const old = text.slice(edit.start, edit.end);
    const most = Math.min(old.length, edit.text.length);
    let head = 0;
    while (head < most && old[head] === edit.text[head]) head++;
    let tail = 0;
    while (tail < most - head && old[old.length - 1 - tail] === edit.text[edit.text.length - 1 - tail])
      tail++;
    const trimmed = {
      start: edit.start + head,
      end: edit.end - tail,
      text: edit.text.slice(head, edit.text.length - tail),
    };
    return trimmed.start === trimmed.end && trimmed.text === "" ? [] : [trimmed];
  });
}
