import type { ClaimReason } from "../model";
import { has, Tag, type Token } from "../nlp/token";
import type { Statement } from "./statements";
import * as lexicon from "./words";

/**
 * Whether a statement could be true or false at all. By the annotation schemas of Konstantinovskiy et al. 2021 (Full Fact)
 * and ClaimBuster no claims are questions, greetings and thanks, wishes and bare intentions, procedure, opinion in
 * which nothing can be checked, and phrases that state nothing.
 */
export function isClaim({ words, kind }: Statement, reasons: readonly ClaimReason[], text: string): boolean {
  if (words.length < 3 || isQuestion(words, text) || lexicon.greeting.has(words[0]!.norm)) return false;
  if (kind === "utterance") return true;
  if (!words.some((word) => has(word, Tag.Verb | Tag.MaybeVerb)) && !reasons.includes("quantity"))
    return false;
  const norms = words.map((word) => word.norm).join(" ");
  if (words.length < 15 && lexicon.procedure.test(norms)) return false;
  if (reasons.some((reason) => checkable.has(reason))) return true;
  return (
    !lexicon.wish.test(norms) &&
    !(kind === "reported" && isBareIntention(reasons, words)) &&
    !isOpinion(reasons)
  );
}

function isQuestion(words: readonly Token[], text: string): boolean {
  const last = words.at(-1)!;
  return text.slice(last.end, last.end + 3).includes("?");
}

/** "We will fight on": nothing but what is to come, of oneself. */
function isBareIntention(reasons: readonly ClaimReason[], words: readonly Token[]): boolean {
  return reasons.includes("future") && words.slice(0, 3).some((word) => /^(?:i|we|let's)$/.test(word.norm));
}

function isOpinion(reasons: readonly ClaimReason[]): boolean {
  return reasons.some((reason) => reason === "opinion" || reason === "call-to-action");
}

/** What evidence can get hold of, beside opinion. */
const checkable: ReadonlySet<ClaimReason> = new Set<ClaimReason>([
  "quantity",
  "precise-quantity",
  "vague-quantity",
  "comparison",
  "superlative",
  "causation",
  "law",
  "record",
  "time",
  "people",
  "health",
  "past",
  "name",
]);
