import { firstIndex } from "../bisect";
import { reportingNouns } from "../lexicon/reporting-nouns";
import type { Quotation } from "../model";
import { has, Tag, type Token } from "../nlp/token";
import { breaksBefore } from "./clauses";
import { holdsOffice } from "./in-office";
import type { MentionIndex, Placed } from "./mentions";
import type { SentenceWords } from "./sentences";
import type { Statement } from "./statements";

/**
 * Demands and promises that a phrase names: "Arland's demand to close the strait", "the mayor's pledge of 900 homes".
 * Whether that was demanded or promised can be checked, whoever reports it (PolitiFact's promise meters).
 */
export function embeddedUtterances(
  sentences: readonly SentenceWords[],
  quotations: readonly Quotation[],
  { endingAt }: MentionIndex,
): Statement[] {
  const cues = new Set(quotations.flatMap(({ cue }) => (cue ? [cue.end] : [])));
  return sentences.flatMap(({ words }) =>
    words.flatMap((noun, at): Statement[] => {
      const entry = reportingNouns.get(noun.norm);
      if (entry?.stance !== "demanded" && entry?.stance !== "promised") return [];
      if (
        cues.has(noun.end) ||
        !(words[at + 1]?.norm === "that" || entry.prepositions.has(words[at + 1]?.norm ?? ""))
      )
        return [];
      const owner = ownerOf(words, at, endingAt);
      if (!owner || !holdsOffice(owner.entity)) return [];
      const first = words.findIndex((word) => word.start >= owner.mention.start);
      const phrase = words.slice(first, phraseEnd(words, at + 2));
      if (phrase.length < 5) return [];
      const quotation = enclosing(quotations, noun);
      return [
        {
          kind: "utterance",
          words: phrase,
          claimant: owner.entity.id,
          quotation,
          voiceUnclear: false,
          denied: false,
        },
      ];
    }),
  );
}

/** The innermost of the quotations, which are in text order, round a word; nesting is never deeper than a few. */
function enclosing(quotations: readonly Quotation[], word: Token): Quotation | null {
  const after = firstIndex(quotations, ({ start }) => start > word.start);
  for (let i = after - 1; i >= Math.max(0, after - 3); i--) {
    if (quotations[i]!.end >= word.end) return quotations[i]!;
  }
  return null;
}

/** "Arland's" before the noun, an adjective between them or not. */
function ownerOf(
  words: readonly Token[],
  noun: number,
  endingAt: MentionIndex["endingAt"],
): Placed | undefined {
  let at = noun - 1;
  while (at > 0 && has(words[at], Tag.Adjective) && !has(words[at], Tag.Possessive | Tag.Pronoun)) at--;
  return has(words[at], Tag.Possessive) ? endingAt(words[at - 1]?.end ?? -1) : undefined;
}

/** Up to the next comma, or a clause that is joined on. */
function phraseEnd(words: readonly Token[], from: number): number {
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    if (breaksBefore(word) || /^(?:while|because|although|but|which|who)$/.test(word.norm)) return i;
    if (
      has(word, Tag.Verb) &&
      has(word, Tag.Past | Tag.Auxiliary) &&
      !/^(?:be|been|being)$/.test(word.norm)
    ) {
      if (words[i - 1]?.norm !== "to" && !/^(?:be|been|being|from)$/.test(words[i - 1]?.norm ?? "")) return i;
    }
  }
  return words.length;
}
