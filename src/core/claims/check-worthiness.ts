import type { ClaimReason } from "../model";
import type { Token } from "../nlp/token";
import { featuresOf } from "./features";
import { bias, weights } from "./weights";

export interface CheckWorthiness {
  /** 0 to 1. */
  readonly score: number;
  /** The features that weigh for and against, the heaviest first. */
  readonly reasons: readonly ClaimReason[];
}

/**
 * How much a fact-checker would want to check a statement: the weighted sum of its features, between 0 and 1. What is
 * only believed is hedged, whatever its words.
 */
export function checkWorthiness(words: readonly Token[], isBelief = false): CheckWorthiness {
  const features = new Set<ClaimReason>([...featuresOf(words), ...(isBelief ? (["hedge"] as const) : [])]);
  const reasons = [...features].sort((a, b) => Math.abs(weights[b]) - Math.abs(weights[a]));
  const sum = reasons.reduce((total, reason) => total + weights[reason], bias);
  return { score: 1 / (1 + Math.exp(-sum)), reasons };
}
