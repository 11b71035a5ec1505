import { wordSet } from "../lexicon/words";
import { has, Tag } from "../nlp/token";
import { isSpeaker, isSubject } from "./prominence";
import { canQuote } from "./reporting-words";
import type { Text, Word, WordRange } from "./words";

/** An "it", and the index of the organisation it stands for. */
export interface ResolvedIt extends WordRange {
  readonly of: number;
}

const empty = wordSet(
  "seem seems seemed appear appears appeared emerge emerges emerged follow follows rain rains snow",
);
const be = wordSet("is was 's");

/**
 * The "it" that opens a sentence or speaks, where the subject or speaker of the sentence before it is an organisation.
 * `mentions` has those of each organisation.
 */
export function resolveIt(text: Text, mentions: readonly (readonly WordRange[])[]): ResolvedIt[] {
  const subjects = new Map<number, { at: number; of: number }>();
  mentions.forEach((own, of) => {
    for (const range of own) {
      if (!isSubject(text, range) && !isSpeaker(text, range)) continue;
      const { sentence } = text.words[range.first]!;
      const known = subjects.get(sentence);
      if (!known || range.first < known.at) subjects.set(sentence, { at: range.first, of });
    }
  });
  const found: ResolvedIt[] = [];
  text.words.forEach((word, at) => {
    if (word.key !== "it" || word.quote >= 0 || !acts(text, at)) return;
    const opens = text.sentences[word.sentence]!.first === at;
    const speaks = canQuote(text.words[at + 1]!.key);
    if (!opens && !speaks) return;
    const before =
      subjects.get(word.sentence - 1) ?? (speaks ? subjectFurtherBack(text, word, subjects) : undefined);
    const own = subjects.get(word.sentence);
    const subject = own && own.at < at ? own : before;
    if (!subject) return;
    found.push({ first: at, last: at + 1, of: subject.of });
    if (opens) subjects.set(word.sentence, { at, of: subject.of });
  });
  return found;
}

/** The body spoken of in the same paragraph before a sentence about others: what speaks is hardly a thing. */
function subjectFurtherBack(
  text: Text,
  { sentence, paragraph }: Word,
  subjects: ReadonlyMap<number, { readonly at: number; readonly of: number }>,
): { readonly at: number; readonly of: number } | undefined {
  for (let back = 2; back <= 3; back++) {
    const found = subjects.get(sentence - back);
    if (found) return text.words[found.at]!.paragraph === paragraph ? found : undefined;
  }
  return undefined;
}

/** "It plans", "it is hiring", not "it is clear", "it seems". */
function acts(text: Text, at: number): boolean {
  const [verb, after] = [text.words[at + 1], text.words[at + 2]];
  if (verb?.sentence !== text.words[at]!.sentence || empty.has(verb.key)) return false;
  if (be.has(verb.key)) return after?.sentence === verb.sentence && has(after, Tag.Gerund);
  return has(verb, Tag.Verb | Tag.Auxiliary | Tag.Adverb);
}
