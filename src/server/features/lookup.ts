import * as core from "../../core/at-offset";
import type { Act, Analysis, Entity, Id, Quotation } from "../../core/index";
import { defaultSettings } from "../../protocol/settings";
import { isTentativeBelow } from "../../wording/quotations";
import type { AnalysedDocument } from "../runs";

/** An article as a person wants to see it. */
export interface ShownArticle extends AnalysedDocument {
  /** The quotations that are shown: not those of other acts. */
  readonly shown: readonly Quotation[];
  /** A speaker who is less sure than this is a guess. */
  readonly tentativeBelow: number;
}

export function showActs(
  analysed: AnalysedDocument,
  acts: readonly Act[],
  tentativeBelow = defaultSettings.tentativeBelow,
): ShownArticle {
  const shown = analysed.analysis.quotations.filter(({ act }) => acts.includes(act));
  return { ...analysed, shown, tentativeBelow };
}

/** Whether a quotation's speaker is a guess. */
export function isGuess({ tentativeBelow }: ShownArticle, quotation: Quotation): boolean {
  return isTentativeBelow(tentativeBelow, quotation);
}

export { fullestMention, mentionAt } from "../../core/at-offset";

/** The innermost quotation that an offset touches, or whose attribution it touches. */
export function quotationAt({ shown }: ShownArticle, offset: number): Quotation | null {
  return core.quotationAt(shown, offset);
}

export function entityOf(analysis: Analysis, id: Id | null): Entity | null {
  return id === null ? null : (analysis.entities.find((entity) => entity.id === id) ?? null);
}
