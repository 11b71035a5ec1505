import type { Analysis, Quotation, Span } from "../../core/index";
import { fullestMention } from "../../core/at-offset";
import type { Subject } from "./subject";

/** Something that a person checks, with the words that it is found at. */
export interface Checkable {
  readonly subject: Subject;
  readonly span: Span;
}

/** All that can be checked, in text order, what is longer first: quotations, names and figures, claims. */
export function checkables({ entities, claims }: Analysis, quotations: readonly Quotation[]): Checkable[] {
  const found: Checkable[] = [
    ...quotations.map((item) => ({ subject: { about: "quotation" as const, item }, span: item })),
    ...claims.map((item) => ({ subject: { about: "claim" as const, item }, span: item })),
    ...entities.flatMap((item) => {
      const span = fullestMention(item);
      return span ? [{ subject: { about: "entity" as const, item }, span }] : [];
    }),
  ];
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** What the selection is at: just that, or else the shortest that holds it. */
export function checkableAt(all: readonly Checkable[], { start, end }: Span): Checkable | null {
  const exact = all.filter(({ span }) => span.start === start && span.end === end);
  const unchecked = exact.find(isUnchecked);
  if (unchecked ?? exact[0]) return unchecked ?? exact[0]!;
  const holding = all.filter(({ span }) => span.start <= start && end <= span.end);
  return holding.reduce<Checkable | null>(
    (best, next) => (best && lengthOf(best) <= lengthOf(next) ? best : next),
    null,
  );
}

/** The next one that nobody has decided upon, round the end of the text; null where there is none but itself. */
export function nextUnchecked(
  all: readonly Checkable[],
  from: Checkable | null,
  offset: number,
): Checkable | null {
  const at = from ? all.indexOf(from) : all.findIndex(({ span }) => span.start >= offset) - 1;
  const rest = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
  return rest.find(isUnchecked) ?? null;
}

export function isUnchecked({ subject }: Checkable): boolean {
  return subject.item.decision === null;
}

function lengthOf({ span }: Checkable): number {
  return span.end - span.start;
}
