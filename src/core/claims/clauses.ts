import { has, Tag, type Token } from "../nlp/token";

/** The first verb that a clause can have as its own, from `from` on, or -1: no infinitive after "to", no form with -ing. */
export function finiteVerb(words: readonly Token[], from = 0): number {
  return words.findIndex(
    (word, i) => i >= from && has(word, Tag.Verb) && !has(word, Tag.Gerund) && words[i - 1]?.norm !== "to",
  );
}

/** Whether a comma stands before the word and nothing but a blank after it. */
export function followsComma(word: Token | undefined): boolean {
  return word !== undefined && /,\s*$/.test(word.gap);
}

/** Whether a phrase or clause ends before the word. */
export function breaksBefore(word: Token): boolean {
  return /[,;:()—–“”"]|\s-\s/.test(word.gap);
}

/**
 * The verb of a main clause, or -1: not of a relative or subordinate clause, nor a participle that only describes a noun
 * ("a report published in May").
 */
export function mainVerb(words: readonly Token[]): number {
  let subordinate = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (opensSubordinate(words, i)) subordinate = 1;
    if (!has(word, Tag.Verb) || has(word, Tag.Gerund) || words[i - 1]?.norm === "to") continue;
    if (isParticipleOf(words, i) || followsDeterminer(words, i)) continue;
    if (subordinate === 0) return i;
    subordinate = 0;
    while (has(words[i + 1], Tag.Verb | Tag.Adverb | Tag.Negative)) i++;
  }
  return -1;
}

function opensSubordinate(words: readonly Token[], i: number): boolean {
  const { norm } = words[i]!;
  if (
    /^(?:who|which|whose|whom|where|when|while|because|although|though|if|unless|what|how|whether|why)$/.test(
      norm,
    )
  )
    return true;
  if (norm === "that") return i > 0 && !has(words[i + 1], Tag.Verb) ? !has(words[i], Tag.Pronoun) : i > 0;
  return (
    /^(?:as|after|before|since|until)$/.test(norm) &&
    has(words[i + 1], Tag.Pronoun | Tag.Determiner | Tag.Noun) &&
    clauseSoon(words, i + 1)
  );
}

/** A verb before the next comma. */
function clauseSoon(words: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 6); i++) {
    if (i > from && breaksBefore(words[i]!)) return false;
    if (has(words[i], Tag.Verb) && !has(words[i], Tag.Gerund)) return true;
  }
  return false;
}

/** "a retired general", "in part" */
function followsDeterminer(words: readonly Token[], i: number): boolean {
  const before = words[i - 1];
  return (
    before !== undefined &&
    !has(words[i], Tag.Auxiliary) &&
    (/^(?:the|an?|his|her|its|their|our|my|your)$/.test(before.norm) ||
      /^(?:in|of|at|on|for|with|from)$/.test(before.norm))
  );
}

function isParticipleOf(words: readonly Token[], i: number): boolean {
  const word = words[i]!;
  if (!has(word, Tag.Past) || has(word, Tag.Auxiliary) || words[i + 1]?.norm !== "by") return false;
  const rises = /^[^\p{L}]*\d/u.test(words[i + 2]?.text ?? "") || has(words[i + 2], Tag.Value | Tag.Money);
  return !rises && has(words[i - 1], Tag.Noun) && !has(words[i - 1], Tag.Proper | Tag.Pronoun);
}
