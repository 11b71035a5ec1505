import { isDemonym, isDemonymAdjective, isInhabitant } from "../lexicon/demonyms";
import { eventHeads, lawHeads } from "../lexicon/events";
import { firstNameGender, isCommonWord } from "../lexicon/names";
import { knownOrganizations, organizationHeads } from "../lexicon/organizations";
import { placeHeads, placeWeight } from "../lexicon/places";
import { isHonorific, isRankAcronym, isTitle, postNominals, titleModifiers } from "../lexicon/titles";
import { wordSet } from "../lexicon/words";
import type { Text, WordRange } from "./words";

export interface RunPart extends WordRange {
  readonly title: WordRange | null;
}

/**
 * Cuts a run of capitalised words into names: "U.S. President Jane Roe" into the country and the person, the title
 * between them kept with her.
 */
export function splitRun(text: Text, { first, last }: WordRange): RunPart[] {
  let end = last;
  while (
    end > first + 1 &&
    !/^\p{Lu}|\d|^-|'s$/u.test(text.words[end - 1]!.text) &&
    text.words[end - 1]!.gap !== "-"
  )
    end--;
  return splitTrimmed(text, { first, last: end });
}

function splitTrimmed(text: Text, run: WordRange): RunPart[] {
  const keys = text.words.slice(run.first, run.last).map(({ key }) => key);
  const whole = { ...run, title: null };
  if (keys.length === 1 || isKnown(keys) || isDemonym(keys.join(" "))) return [whole];
  if (keys.length > 2 && postNominals.has(keys[keys.length - 1]!))
    return splitRun(text, { first: run.first, last: run.last - 1 });
  const held = personAfterPortfolio(text, run, keys);
  if (held) {
    const body = { first: run.first, last: held.first, title: null };
    return organizationHeads.has(text.words[held.first - 1]!.key) && held.first - run.first > 1
      ? [body, held]
      : [held];
  }
  const joints = text.words.slice(run.first, run.last).map(({ gap }) => gap !== "-");
  const person = personAfterTitle(keys, joints);
  if (person > 0) {
    const titleStart = startOfTitle(keys, person);
    const before = titleStart > 0 ? splitRun(text, { first: run.first, last: run.first + titleStart }) : [];
    const title = { first: run.first + titleStart, last: run.first + person };
    return [...before, { first: run.first + person, last: run.last, title }];
  }
  const kept = withoutTrailingTitle(keys);
  if (kept < keys.length) return splitRun(text, { first: run.first, last: run.first + kept });
  const prefix = prefixLength(keys, text.words[run.first]!.text);
  if (prefix === 0) return [whole];
  const cut = run.first + prefix;
  const rest = splitRun(text, { first: cut, last: run.last });
  return isDemonym(keys.slice(0, prefix).join(" ")) || (prefix === 1 && followers.test(keys[0]!))
    ? rest
    : [{ first: run.first, last: cut, title: null }, ...rest];
}

/** "Minister for Agriculture Hawa Ntandu", "Leader of the Opposition Ana Silva": the run starts after the small words. */
function personAfterPortfolio(
  text: Text,
  { first, last }: WordRange,
  keys: readonly string[],
): RunPart | null {
  const { words } = text;
  let at = first - 1;
  if (words[at]?.key === "the") at--;
  const joined = words[at]?.key === "of" || words[at]?.key === "for";
  const office = words[at - 1];
  if (!joined || office?.sentence !== words[first]!.sentence || !isTitle(office.key)) return null;
  let person = 0;
  while (person < keys.length && isOfPortfolio(keys[person]!)) person++;
  const length = keys.length - person;
  if (
    person === 0 ||
    keys.some(isHonorific) ||
    length < 2 ||
    length > 4 ||
    keys.slice(person).some(isHeadOfOther)
  )
    return null;
  return { first: first + person, last, title: { first: at - 1, last: first + person } };
}

function isOfPortfolio(key: string): boolean {
  return key === "and" || key === "&" || (isCommonWord(key) && firstNameGender(key) === null);
}

function isKnown(keys: readonly string[]): boolean {
  const name = keys.join(" ");
  return knownOrganizations.has(name) || placeWeight(name) > 0;
}

/** Where the name after a title starts; 0 if there is none. */
function personAfterTitle(keys: readonly string[], joints: readonly boolean[]): number {
  if (isHeadOfOther(keys[keys.length - 1]!)) return 0;
  for (let k = keys.length - 1; k > 0; k--) {
    const title = keys[k - 1]!;
    if (
      !isTitle(title) &&
      !isInhabitant(title) &&
      !isPortfolio(keys, k) &&
      !(isRankAcronym(title) && opensFullName(joints, k))
    )
      continue;
    const named = !isTitle(keys[k]!) && !smallWords.has(keys[k]!);
    return named && !isOffice(keys.slice(k)) ? k : 0;
  }
  return 0;
}

const smallWords = wordSet("of and for");

/** "Chief | Election Officer": no name, but what the title is of. */
function isOffice(keys: readonly string[]): boolean {
  return (
    keys.length > 1 && isTitle(keys[keys.length - 1]!) && isCommonWord(keys[0]!) && !firstNameGender(keys[0]!)
  );
}

/** Two words at least, parted by blanks: "Kofi Mensah" after "Nana", not "Akufo-Addo". */
function opensFullName(joints: readonly boolean[], k: number): boolean {
  return joints.slice(k).filter(Boolean).length > 1;
}

/** "Secretary of State Jane Roe": the name starts at k. */
function isPortfolio(keys: readonly string[], k: number): boolean {
  const of = keys.lastIndexOf("of", k - 1);
  return of > 0 && isTitle(keys[of - 1]!) && k - of === 2;
}

/** What stands before the title belongs to it as far as it is no name: "Orange County | Sheriff", "Chief Justice". */
function startOfTitle(keys: readonly string[], person: number): number {
  let start = isPortfolio(keys, person) ? person - 3 : person - 1;
  const title = start;
  while (start > 0 && isBeforeTitle(keys[start - 1]!)) start--;
  if (portfolioStart(keys, start) === 0) return 0;
  while (start > 0 && start < title && isHeadOfOther(keys[start]!)) start++;
  return start;
}

const portfolioTitles = wordSet(
  "minister secretary commissioner officer commander spokesperson spokesman spokeswoman",
);

/** "Special Relief Commissioner": ordinary words that say what the office is for. */
function portfolioStart(keys: readonly string[], title: number): number {
  if (!portfolioTitles.has(keys[title]!)) return title;
  let start = title;
  while (start > 0 && isOfPortfolio(keys[start - 1]!)) start--;
  return start === 0 ? 0 : title;
}

function isBeforeTitle(key: string): boolean {
  return isTitle(key) || titleModifiers.has(key) || isDemonym(key);
}

function isHeadOfOther(key: string): boolean {
  return organizationHeads.has(key) || placeHeads.has(key) || eventHeads.has(key) || lawHeads.has(key);
}

/** "Silva Foods CEO", "Senate Democratic (leader)": how many words are the name. */
function withoutTrailingTitle(keys: readonly string[]): number {
  let end = keys.length;
  const last = keys[end - 1]!;
  const person = firstNameGender(keys[0]!) !== null && placeWeight(keys[0]!) === 0;
  if (isDemonymAdjective(keys.slice(-2).join(" "))) return end - 2;
  if (isDemonymAdjective(last) && !person) return end - 1;
  if (!isTitle(last) || person || isTitle(keys[0]!) || titleModifiers.has(keys[0]!)) return end;
  while (end > 1 && isBeforeTitle(keys[end - 1]!)) end--;
  return end;
}

/** "Marxist", "Presbyterian", "Blairite". */
const followers = /\p{L}{3}(?:ist|ian|ite)$/u;

/** Words of nationality, place or organisation that stand before another name and are no part of it. */
function prefixLength(keys: readonly string[], firstText: string): number {
  const last = keys[keys.length - 1]!;
  if (isHeadOfOther(last)) return 0;
  if (followers.test(keys[0]!) && isFullName(keys.slice(1))) return 1;
  for (let n = Math.min(2, keys.length - 1); n > 0; n--) {
    const prefix = keys.slice(0, n).join(" ");
    const named = isFullName(keys.slice(n));
    if (named && (isDemonym(prefix) || placeWeight(prefix) >= 5 || knownOrganizations.has(prefix))) return n;
    if ((prefix === "us" || prefix === "uk") && !isKnown(keys.slice(n))) return n;
  }
  if (/^\p{Lu}{2,6}$/u.test(firstText) && isFullName(keys.slice(1)) && firstText.length > 2) return 1;
  const head = keys.findLastIndex((key) => organizationHeads.has(key));
  return head > 0 && keys.length - head === 3 && isFullName(keys.slice(head + 1)) ? head + 1 : 0;
}

/** A first name and one or two words, not all of them ordinary ones. */
function isFullName(keys: readonly string[]): boolean {
  const first = keys[0]!;
  if (keys.length < 2 || keys.length > 3 || firstNameGender(first) === null) return false;
  return !isCommonWord(first) || !isCommonWord(keys[keys.length - 1]!);
}
