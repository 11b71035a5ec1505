import * as core from "../../core/at-offset";
import type { Act, Analysis, Claim, Entity, Id, Quotation } from "../../core/index";
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

/**
 * The innermost claim that an offset touches, if a reader should see it: it is likely to be worth checking, linked to another or
 * decided upon,
 * and of no quotation that is hidden. On all else a hover would only be in the way.
 */
export function claimAt({ analysis, shown }: ShownArticle, offset: number): Claim | null {
  const ids = new Set(shown.map(({ id }) => id));
  const visible = analysis.claims.filter(
    ({ quotation, checkWorthiness, links, decision }) =>
      (quotation === null || ids.has(quotation)) &&
      (checkWorthiness >= 0.5 || links.length > 0 || decision !== null),
  );
  return core.claimAt(visible, offset);
}

export function entityOf(analysis: Analysis, id: Id | null): Entity | null {
  return id === null ? null : (analysis.entities.find((entity) => entity.id === id) ?? null);
}
