import { has, Tag, type Token } from "../nlp/token";
import { finiteVerb, followsComma } from "./clauses";

/** The words of a report without the clauses that its writer may have put in, and those clauses. */
export interface Voices {
  readonly own: readonly Token[];
  readonly unclear: readonly (readonly Token[])[];
}

/**
 * Takes the non-restrictive relative clauses out of indirect speech: "Roe said the plant, which closed in 2019, was safe".
 * Whether the speaker or the writer says so cannot be told: PARC and PolNeAR leave background that the writer adds out
 * of the content, and Reuters' and AP's handbooks let a writer add it so.
 */
export function separateVoices(words: readonly Token[]): Voices {
  const own: Token[] = [];
  const unclear: Token[][] = [];
  for (let i = 0; i < words.length;) {
    const end = opensRelative(words, i) ? relativeEnd(words, i) : i;
    if (end - i < 4 || finiteVerb(words.slice(i, end)) < 0) {
      own.push(words[i++]!);
      continue;
    }
    const clause = words.slice(i, end);
    unclear.push(isObjectRelative(clause) ? clause.slice(1) : clause);
    i = end;
  }
  return own.length < 3 ? { own: words, unclear: [] } : { own, unclear };
}

/** ", which": after a comma, and not the first word. */
function opensRelative(words: readonly Token[], i: number): boolean {
  return i > 0 && /^(?:which|who)$/.test(words[i]!.norm) && followsComma(words[i]);
}

/** Up to the comma or dash after which the main clause goes on. */
function relativeEnd(words: readonly Token[], from: number): number {
  for (let i = from + 2; i < words.length; i++) {
    const word = words[i]!;
    if (/[;—–]/.test(word.gap)) return i;
    if (!followsComma(word)) continue;
    if (/^(?:and|but|or|while|although|though|because|so)$/.test(word.norm)) return i;
    if (has(word, Tag.Verb) && !has(word, Tag.Gerund)) return i;
  }
  return words.length;
}

/** "which the council sold": the antecedent is what is sold, and a subject follows. */
export function isObjectRelative(clause: readonly Token[]): boolean {
  return clause[0]!.norm === "which" && !has(clause[1], Tag.Verb | Tag.Adverb | Tag.Negative);
}
