import type { QuotationType } from "../model";
import type { Draft } from "./draft";

/** Direct: every word of the content is in marks, or it is a transcript's turn; mixed: some are; indirect: none. */
export function typeOf(draft: Draft): QuotationType {
  if (draft.evidence === "turn" || draft.evidence === "answer")
    return draft.unit.paragraph.zone === "headline" ? "indirect" : "direct";
  if (draft.quoted.length === 0) return "indirect";
  const marked = draft.quoted.reduce((sum, span) => sum + span.end - span.start, 0);
  const whole = draft.fragments.reduce((sum, span) => sum + span.end - span.start, 0);
  return marked >= whole - 2 * draft.fragments.length ? "direct" : "mixed";
}
