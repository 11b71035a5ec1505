import { wordSet } from "../../lexicon/words";
import { has, Tag } from "../../nlp/token";
import { canQuote } from "../reporting-words";
import type { Text, Word } from "../words";

const future = wordSet(
  "will shall 'll won't wo due scheduled expected expects expect set plans plan planned planning going upcoming hopes hope intends vows vowed until till should must would could may might can",
);
const ordinaryFuture = wordSet(
  "begins starts opens ends expires runs meets returns faces hosts visits votes",
);
const farthest = 25;

/**
 * Whether the sentence at a date looks ahead to it ("will meet on Monday"), back ("met on Monday"), or does not say
 * (null): by the verb nearest before it, or after it where none stands before.
 */
export function looksAhead(text: Text, at: number): boolean | null {
  const { sentence } = text.words[at]!;
  for (let i = at - 1; i >= Math.max(0, at - farthest) && text.words[i]!.sentence === sentence; i--) {
    const said = direction(text.words, i);
    if (said !== null) return said;
  }
  for (
    let i = at + 1;
    i < Math.min(text.words.length, at + farthest) && text.words[i]!.sentence === sentence;
    i++
  ) {
    const said = direction(text.words, i);
    if (said !== null) return said;
  }
  return null;
}

function direction(words: readonly Word[], i: number): boolean | null {
  const word = words[i]!;
  if (word.capital && !word.weak) return null;
  const before = words[i - 1];
  if (future.has(word.key)) return true;
  if (ordinaryFuture.has(word.key)) return true;
  // "is to meet", "are to be held"
  if (word.key === "to" && before && /^(?:is|are)$/.test(before.key)) return true;
  if (word.key === "was" || word.key === "were" || word.key === "had" || word.key === "did") return false;
  if (!has(word, Tag.Past) || has(word, Tag.Auxiliary)) return null;
  // "will be held", "to be signed", "planned talks"
  const helped = before !== undefined && /^(?:be|been|being|get|is|are|to|the|a|an)$/.test(before.key);
  if (helped && before.key === "been") return false;
  if (helped && !canQuote(word.key)) return null;
  return has(word, Tag.Verb) ? false : null;
}
