import type { Edit, Span } from "../core/index";
import { holdBack } from "./held-marks";
import type { Highlights, MarkKind } from "./highlights";
import { movedSpans, touchesAny } from "./moved-spans";

/** The marks that a document has on the screen, and the edits since they were set. */
export interface Marks {
  readonly shown: Highlights;
  readonly edits: readonly Edit[];
  /** Whether there are more, which wait for a pause in typing. */
  readonly areHeld: boolean;
}

export const noMarks: Marks = { shown: new Map(), edits: [], areHeld: false };

/** What is left of the marks after the edits. */
export function movedMarks({ shown, edits }: Marks): Highlights {
  return edits.length === 0
    ? shown
    : new Map([...shown].map(([kind, spans]) => [kind, movedSpans(spans, edits)]));
}

/** The marks once `wanted` are set; `near` are the lines that a person types on, none where nobody does. */
export function nextMarks(marks: Marks, wanted: Highlights, near: readonly Span[]): Marks {
  if (near.length === 0) return { shown: wanted, edits: [], areHeld: false };
  const shown = holdBack(wanted, movedMarks(marks), near);
  return { shown, edits: [], areHeld: count(shown) < count(wanted) };
}

/** The kinds that are to be set anew: the editor has moved all others along with the text to where they belong. */
export function changedKinds(before: Marks, after: Marks): readonly MarkKind[] {
  return [...new Set([...before.shown.keys(), ...after.shown.keys()])].filter((kind) => {
    const spans = before.shown.get(kind) ?? [];
    return (
      touchesAny(spans, before.edits) ||
      !areEqual(movedSpans(spans, before.edits), after.shown.get(kind) ?? [])
    );
  });
}

function areEqual(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);
}

function count(highlights: Highlights): number {
  return [...highlights.values()].reduce((sum, spans) => sum + spans.length, 0);
}
