import { expandAcronyms } from "./acronyms";
import { endOfRun, isPrefix, startsName } from "./runs";
import { splitRun } from "./split-run";
import { keyOf, type Text, type WordRange } from "./words";

/** Words that may be a name, without title and possessive. */
export interface Candidate extends WordRange {
  /** The folded words, joined by blanks; a hyphen stays a hyphen. */
  readonly key: string;
  /** Its first capital says little. */
  readonly weak: boolean;
  /** Title or office right before it: "Sen.", "Prime Minister". */
  readonly title: WordRange | null;
  /** Set on "New York" in "New York-based": no mention, but evidence. */
  readonly compound: boolean;
  /** The key of the full form that introduces this acronym: "the Council for … (CXY)". */
  readonly expansion: string | null;
}

/** The capitalised runs of the article, cut into candidates, in text order; lines in headline style are left to others. */
export function findCandidates(text: Text): Candidate[] {
  const expansions = expandAcronyms(text);
  const candidates: Candidate[] = [];
  for (const sentence of text.sentences) {
    if (sentence.headlineStyle) continue;
    let i = sentence.first;
    while (i < sentence.last) {
      const introduced = expansions.get(i);
      const expansion = expansions.acronymOf(i);
      let last = i + 1;
      if (introduced) {
        last = introduced.last;
        candidates.push(candidate(text, introduced));
      } else if (expansion !== undefined) {
        candidates.push({ ...candidate(text, { first: i, last }), expansion });
      } else if (startsName(text, i)) {
        last = endOfRun(text, i, Math.min(sentence.last, expansions.next(i)));
        for (const part of splitRun(text, { first: i, last }))
          candidates.push(candidate(text, part, part.title));
      }
      i = last;
    }
  }
  return candidates;
}

export function candidate(text: Text, { first, last }: WordRange, title: WordRange | null = null): Candidate {
  const word = text.words[first]!;
  const next = text.words[last];
  const before = text.words[first - 1];
  const prefixed = word.gap === "-" && before?.sentence === word.sentence && isPrefix(text, first - 1);
  const compound = prefixed || (next?.sentence === word.sentence && next.gap === "-" && !next.capital);
  const key = keyOf(text, { first, last });
  return { first, last, key, weak: word.weak && title === null, title, compound, expansion: null };
}
