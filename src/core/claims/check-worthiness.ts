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

/** What is known of a statement beside its words. */
export interface Setting {
  /** Reasons that its speaker gives: a belief is hedged, an office weighs. */
  readonly reasons?: readonly ClaimReason[];
  /** Whether the claim is that something was said: what is to come or is only felt weighs nothing against that. */
  readonly isUtterance?: boolean;
  /** Of its whole sentence, attribution included, in words. */
  readonly length?: number;
}

/** How much a fact-checker would want to check a statement: the weighted sum of its features, between 0 and 1. */
export function checkWorthiness(
  words: readonly Token[],
  { reasons: given = [], isUtterance = false, length = words.length }: Setting = {},
): CheckWorthiness {
  const own = featuresOf(words).filter((reason) => !(isUtterance && ofContent.has(reason)));
  const features = new Set<ClaimReason>([...own, ...given]);
  if (length >= 8) features.delete("short");
  const reasons = [...features].sort((a, b) => Math.abs(weights[b]) - Math.abs(weights[a]));
  const sum = reasons.reduce((total, reason) => total + weights[reason], bias);
  return { score: 1 / (1 + Math.exp(-sum)), reasons };
}

const ofContent: ReadonlySet<ClaimReason> = new Set<ClaimReason>([
  "future",
  "call-to-action",
  "hedge",
  "speculation",
  "opinion",
  "address",
  "vague",
]);
