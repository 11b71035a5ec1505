import { firstNameGender, isCommonWord } from "../lexicon/names";
import { knownOrganizations } from "../lexicon/organizations";
import { placeWeight } from "../lexicon/places";
import { isRankAcronym, isRole, titleModifiers } from "../lexicon/titles";
import { has, Tag } from "../nlp/token";
import { candidate, type Candidate } from "./candidates";
import { formEvidence } from "./form-evidence";
import { canQuote } from "./reporting-words";
import { best } from "./scores";
import type { Text } from "./words";

/** As much evidence as a known name or the last word of a name gives. */
const sureForm = 6;

/**
 * The first word of a sentence is capitalised anyway: takes it off a name that the article or the name lists know
 * without it, and drops ordinary words.
 */
export function settleWeak(text: Text, candidates: readonly Candidate[]): Candidate[] {
  const strong = new Set<string>();
  const surnames = new Set<string>();
  for (const { weak, key, first, last } of candidates) {
    if (!weak) strong.add(key);
    if (last - first > 1) surnames.add(text.words[last - 1]!.key);
  }
  return candidates.flatMap((item) => {
    const { key } = text.words[item.first]!;
    const ranked = item.last - item.first === 2 && isRankAcronym(key) && item.title === null;
    const second = text.words[item.last - 1]!.key;
    if (ranked && surnames.has(second) && !isCommonWord(second)) {
      const title = { first: item.first, last: item.first + 1 };
      return [candidate(text, { first: title.last, last: item.last }, title)];
    }
    if (!item.weak || !(isCommonWord(key) || isRole(key)) || (firstNameGender(key) && !canQuote(key)))
      return [item];
    if (item.last - item.first > 1) return [withoutOpener(text, item, strong)];
    const named = (strong.has(item.key) || surnames.has(item.key)) && (text.small.get(item.key) ?? 0) === 0;
    return named || knownOrganizations.has(item.key) || placeWeight(item.key) > 0 ? [item] : [];
  });
}

/** "Economist Ana Silva" without its first word; "Open Records Council" as it is. */
function withoutOpener(text: Text, item: Candidate, strong: ReadonlySet<string>): Candidate {
  const first = text.words[item.first]!;
  let start = item.first + 1;
  while (start < item.last - 1 && !text.words[start]!.capital) start++;
  const rest = { ...candidate(text, { first: start, last: item.last }), weak: false };
  const second = text.words[start]!.key;
  // "Pike-Marlow"
  if (text.words[start]!.gap === "-") return item;
  const startsPerson = firstNameGender(second) !== null;
  if (strong.has(item.key) || best(formEvidence(text, item)).score >= sureForm) return item;
  if (strong.has(rest.key) || knownOrganizations.has(rest.key) || isRole(first.key)) return rest;
  if (has(first, Tag.Verb) && !has(first, Tag.Noun)) return rest;
  if (placeWeight(item.key) > 0) return item;
  const named = startsPerson && (titleModifiers.has(first.key) || !isCommonWord(second));
  return named || placeWeight(rest.key) >= 5 ? rest : item;
}
