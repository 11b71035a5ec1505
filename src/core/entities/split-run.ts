import { isDemonym } from "../lexicon/demonyms";
import { eventHeads, lawHeads } from "../lexicon/events";
import { firstNameGender } from "../lexicon/names";
import { knownOrganizations, organizationHeads } from "../lexicon/organizations";
import { placeHeads, placeWeight } from "../lexicon/places";
import { isTitle, titleModifiers } from "../lexicon/titles";
import type { Text, WordRange } from "./words";

export interface RunPart extends WordRange {
  readonly title: WordRange | null;
}

/**
 * Cuts a run of capitalised words into names: "U.S. President Jane Roe" into the country and the person, the title
 * between them kept with her.
 */
export function splitRun(text: Text, run: WordRange): RunPart[] {
  const keys = text.words.slice(run.first, run.last).map(({ key }) => key);
  if (knownOrganizations.has(keys.join(" ")) || keys.length === 1) return [{ ...run, title: null }];
  const person = personAfterTitle(keys);
  if (person > 0) {
    const titleStart = startOfTitle(keys, person);
    const before = titleStart > 0 ? splitRun(text, { first: run.first, last: run.first + titleStart }) : [];
    const title = { first: run.first + titleStart, last: run.first + person };
    return [...before, { first: run.first + person, last: run.last, title }];
  }
  const prefix = prefixLength(keys);
  if (prefix === 0) return [{ ...run, title: null }];
  const cut = run.first + prefix;
  const place = placeWeight(keys.slice(0, prefix).join(" ")) > 0;
  const rest = splitRun(text, { first: cut, last: run.last });
  return place ? [{ first: run.first, last: cut, title: null }, ...rest] : rest;
}

/** Where the name after a title starts; 0 if there is none. */
function personAfterTitle(keys: readonly string[]): number {
  for (let k = keys.length - 1; k > 0; k--) {
    if (isNameOfOther(keys[k]!) && k === keys.length - 1) return 0;
    const titleBefore = isTitle(keys[k - 1]!) || isSecretaryOf(keys, k);
    if (titleBefore) return isTitle(keys[k]!) || keys[k] === "of" || keys[k] === "and" ? 0 : k;
  }
  return 0;
}

/** "Secretary of State Jane Roe": the name starts at k. */
function isSecretaryOf(keys: readonly string[], k: number): boolean {
  const of = keys.lastIndexOf("of", k - 1);
  return of > 0 && isTitle(keys[of - 1]!) && k - of <= 3 && firstNameGender(keys[k]!) !== null;
}

function startOfTitle(keys: readonly string[], person: number): number {
  let start = person - 1;
  const of = keys.lastIndexOf("of", person - 1);
  if (of > 0 && isSecretaryOf(keys, person)) start = of - 1;
  while (
    start > 0 &&
    (isTitle(keys[start - 1]!) || titleModifiers.has(keys[start - 1]!) || isDemonym(keys[start - 1]!))
  )
    start--;
  return start;
}

function isNameOfOther(key: string): boolean {
  return organizationHeads.has(key) || placeHeads.has(key) || eventHeads.has(key) || lawHeads.has(key);
}

/** Words of nationality or place that stand before another name and are no part of it. */
function prefixLength(keys: readonly string[]): number {
  const last = keys[keys.length - 1]!;
  for (let n = Math.min(2, keys.length - 1); n > 0; n--) {
    const prefix = keys.slice(0, n).join(" ");
    const demonym = isDemonym(prefix);
    const weight = placeWeight(prefix);
    if (!demonym && weight < 5) continue;
    if (placeWeight(keys.join(" ")) > 0 || isNameOfOther(last)) continue;
    const named = firstNameGender(keys[n]!) !== null && keys.length - n > 1;
    if (named && (demonym || weight >= 5)) return n;
    if (prefix === "us" || prefix === "uk") return knownOrganizations.has(keys.slice(n).join(" ")) ? 0 : n;
  }
  return 0;
}
