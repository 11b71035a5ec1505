import { firstNameGender, isCommonWord } from "../lexicon/names";
import { knownOrganizations, otherAcronyms } from "../lexicon/organizations";
import { placeWeight } from "../lexicon/places";
import { candidate } from "./candidates";
import type { Name } from "./decide";
import type { Kind } from "./scores";
import { isFunctionWord, keyOf, type Text, type WordRange } from "./words";

const longestName = 7;

/**
 * The names in lines whose capitals say nothing, headlines above all: those that the rest of the article or the name
 * lists know, and a first name with a word that no dictionary has.
 */
export function findHeadlineNames(text: Text, names: readonly Name[]): Name[] {
  const known = new Map<string, Kind>();
  const learn = (key: string, kind: Kind) => {
    if (!known.has(key)) known.set(key, kind);
  };
  for (const { key, kind } of names) learn(key, kind);
  for (const { key, kind } of names) if (kind === "person") learn(key.slice(key.lastIndexOf(" ") + 1), kind);
  const found: Name[] = [];
  for (const sentence of text.sentences) {
    if (!sentence.headlineStyle) continue;
    let i = sentence.first;
    while (i < sentence.last) {
      const match = text.words[i]!.capital ? matchAt(text, i, sentence.last, known) : null;
      if (match) found.push(match);
      i = match?.last ?? i + 1;
    }
  }
  return found;
}

function matchAt(text: Text, first: number, limit: number, known: ReadonlyMap<string, Kind>): Name | null {
  let end = first + 1;
  while (end < limit && end - first < longestName && /^[ -]$/.test(text.words[end]!.gap)) end++;
  for (let last = end; last > first; last--) {
    const kind = kindOf(text, { first, last }, known);
    if (kind) return { ...candidate(text, { first, last }), kind, confidence: 0.7 };
  }
  return null;
}

function kindOf(text: Text, range: WordRange, known: ReadonlyMap<string, Kind>): Kind | null {
  const key = keyOf(text, range);
  const single = range.last - range.first === 1;
  const first = text.words[range.first]!;
  if (single && isFunctionWord(first) && !first.text.includes(".")) return null;
  const kind = known.get(key);
  if (kind && !(single && isCommonWord(key) && (text.small.get(key) ?? 0) > 0)) return kind;
  if (single && (isCommonWord(key) || (otherAcronyms.has(key) && placeWeight(key) === 0))) return null;
  if (placeWeight(key) >= 3) return "place";
  if (knownOrganizations.has(key)) return "organization";
  return range.last - range.first === 2 && isPerson(text, range) ? "person" : null;
}

function isPerson(text: Text, { first, last }: WordRange): boolean {
  const surname = text.words[last - 1]!;
  const name = text.words[first]!;
  return (
    surname.capital &&
    surname.gap === " " &&
    surname.text.length > 1 &&
    firstNameGender(name.key) !== null &&
    !isCommonWord(name.key) &&
    !isCommonWord(surname.key) &&
    placeWeight(surname.key) === 0 &&
    placeWeight(name.key) === 0
  );
}
