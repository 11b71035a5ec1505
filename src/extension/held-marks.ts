import type { Span } from "../core/index";
import type { Highlights, MarkKind } from "./highlights";

/**
 * The marks to show while a person types: all that were shown and still hold, and the new ones away from `near`, the lines
 * that are typed on. What comes and goes with every letter under the cursor keeps nobody's eye.
 */
export function holdBack(next: Highlights, shown: Highlights, near: readonly Span[]): Highlights {
  const kept = new Map<MarkKind, readonly Span[]>();
  for (const [kind, marks] of next) {
    const before = shown.get(kind) ?? [];
    kept.set(
      kind,
      marks.filter(
        (mark) => !near.some((line) => touch(mark, line)) || before.some((known) => overlap(mark, known)),
      ),
    );
  }
  return kept;
}

function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
