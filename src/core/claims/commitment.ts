import { wordSet } from "../lexicon/words";
import type { Entity, Mention, Quotation } from "../model";
import { has, Tag, type Token } from "../nlp/token";

/** Finds the entities whose mention ends with a word. */
export type MentionEndingAt = (offset: number) => { entity: Entity; mention: Mention } | undefined;

/**
 * Whether a speaker's words bind the speaker or the body that he or she speaks for: "we will build", "the ministry is
 * prepared to", "she would resign". A promise or threat cannot be checked (Konstantinovskiy et al. 2021: predictions and
 * intentions are kept apart); that it was made can, which is what PolitiFact's promise meters do. What will happen
 * by itself ("inflation will fall") is a prediction, and stays its speaker's.
 */
export function isCommitment(
  words: readonly Token[],
  quotation: Quotation,
  endingAt: MentionEndingAt,
): boolean {
  const at = words.findIndex((_, i) => marksIntent(words, i));
  if (at < 1 || startsAside(words, at)) return false;
  let subject = at - 1;
  while (subject > 0 && has(words[subject], Tag.Adverb | Tag.Auxiliary)) subject--;
  const word = words[subject]!;
  if (/^(?:i|we)$/.test(word.norm)) return true;
  const found = endingAt(word.end);
  if (found && quotation.speakers.includes(found.entity.id)) return true;
  if (found && found.entity.id === quotation.onBehalfOf) return true;
  // "the prosecutor told the firm she would sue": the first "she" of indirect speech is its speaker where it is nobody else.
  if (!found && subject === 0 && quotation.type !== "direct" && /^(?:he|she|they|it)$/.test(word.norm))
    return true;
  return quotation.speaker !== null && (seats.has(word.norm) || heads(quotation, found?.entity));
}

/** "will", "would", "is going to", "is ready to": of a deed to come, not of what is or would be. */
function marksIntent(words: readonly Token[], i: number): boolean {
  const [word, next, after] = [words[i]!.norm, words[i + 1]?.norm ?? "", words[i + 2]?.norm];
  if (/^(?:will|won't|would|shall|'ll|wo)$/.test(word)) {
    let verb = i + 1;
    while (has(words[verb], Tag.Adverb | Tag.Negative) || /^(?:not|n't)$/.test(words[verb]?.norm ?? ""))
      verb++;
    return !/^(?:be|have|need|like|love|prefer|say|think)$/.test(words[verb]?.norm ?? "be");
  }
  return (
    /^(?:prepared|ready|determined|going|set|committed|poised)$/.test(word) && next === "to" && after !== "be"
  );
}

/** Inside a relative or reporting clause of its own, somebody else's will is told. */
function startsAside(words: readonly Token[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => /^(?:who|which|that|whether)$/.test(word.norm));
}

/** "the President of Arland said Arland would": the speaker's role names the body. */
function heads({ source }: Quotation, entity: Entity | undefined): boolean {
  if (!entity || (entity.type !== "organization" && entity.type !== "place")) return false;
  return source !== null && entity.aliases.concat(entity.name).some((name) => source.text.includes(name));
}

/** Seats and bodies of power, which stand for those who speak for them. */
const seats = wordSet(`
  government administration kremlin pentagon whitehall elysee ministry cabinet council company party army military
  state city county country department agency commission police force union board bank firm
`);
