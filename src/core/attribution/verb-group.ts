import type { Stance } from "../model";
import { has, Tag } from "../nlp/token";
import { breaksBefore, type Unit } from "./unit";

/** The auxiliaries and adverbs before a verb belong to it. */
export function verbGroup(unit: Unit, head: number): { first: number; passive: boolean; negated: boolean } {
  let first = head;
  let passive = false;
  let negated = false;
  for (let i = head - 1; i >= unit.first && head - i < 6; i--) {
    const token = unit.tokens[i]!;
    if (unit.inQuote[i]! >= 0 || breaksBefore(unit, i + 1)) break;
    if (
      !has(token, Tag.Auxiliary | Tag.Adverb | Tag.Negative) &&
      !/^(?:both|all|each|then)$/.test(token.norm)
    )
      break;
    first = i;
    passive ||=
      /^(?:is|are|was|were|be|been|being|am|'re|'m)$/.test(token.norm) && has(unit.tokens[head], Tag.Past);
    negated ||= has(token, Tag.Negative);
  }
  return { first, passive, negated };
}

export function skipAdverbs(unit: Unit, first: number, head: number): number {
  let i = first;
  while (i < head && !has(unit.tokens[i], Tag.Auxiliary | Tag.Negative)) i++;
  return i;
}

export function stanceOf(unit: Unit, first: number, head: number, stance: Stance, negated: boolean): Stance {
  if (negated) return "unsaid";
  for (let i = first; i < head; i++) {
    const norm = unit.tokens[i]!.norm;
    if (norm === "would" || norm === "might" || norm === "could" || norm === "may") return "hypothetical";
    if (norm === "will" || norm === "'ll") return "announced";
  }
  return stance;
}
