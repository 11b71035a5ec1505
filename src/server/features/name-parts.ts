/** The words of a name, without markup that stands between them. */
export function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.&'’-]*[\p{L}\p{M}\p{N}.])?/gu) ?? [];
}

/**
 * What a mention stands for in a new name: "Roe" of "Ann Roe" becomes "Castle" in "Mary Castle". Null where it is no
 * part of the old name, so that nobody can say.
 */
export function matchingPart(
  mention: string,
  oldName: string,
  newName: string,
  isPerson: boolean,
): string | null {
  const [part, before, after] = [mention, oldName, newName].map(wordsOf) as [string[], string[], string[]];
  const words = isPerson ? personPart(part, before, after) : otherPart(part, before, after);
  if (!words || words.length === 0) return null;
  const found = words.join(" ");
  const isShouted = mention === mention.toUpperCase() && mention !== mention.toLowerCase();
  return isShouted && oldName !== oldName.toUpperCase() ? found.toUpperCase() : found;
}

function personPart(part: string[], wholeBefore: string[], wholeAfter: string[]): string[] | null {
  if (same(part, wholeBefore)) return wholeAfter;
  const [before, after] = [withoutSuffix(wholeBefore), withoutSuffix(wholeAfter)];
  const [familyBefore, familyAfter] = [familyNames(before, after), familyNames(after, before)];
  const givenBefore = before.slice(0, before.length - familyBefore.length);
  const givenAfter = after.slice(0, after.length - familyAfter.length);
  if (same(part, familyBefore) || endsWith(familyBefore, part)) return familyAfter;
  if (same(part, givenBefore)) return givenAfter.length > 0 ? givenAfter : after;
  // "Ann Roe" of "Ann B. Roe", "A. Roe" of "Ann Roe"
  const front = part.slice(0, part.length - familyBefore.length);
  if (front.length > 0 && endsWith(part, familyBefore) && givenAfter.length > 0) {
    if (same(front, before.slice(0, front.length)))
      return [...givenAfter.slice(0, front.length), ...familyAfter];
    if (front.every((word, i) => isInitialOf(word, before[i])))
      return [
        ...givenAfter.slice(0, front.length).map((word, i) => initialLike(front[i]!, word)),
        ...familyAfter,
      ];
  }
  // A short form from the front: "Ann" of "Ann Mary Roe"; the family name where it comes first, "Xi".
  if (!startsWith(before, part)) return null;
  return (givenAfter.length > 0 ? givenAfter : after).slice(0, part.length);
}

function otherPart(part: string[], before: string[], after: string[]): string[] | null {
  if (same(part, before)) return after;
  const acronym = (words: string[]): string => words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "").join("");
  const letters = part.join("").replace(/\./g, "");
  if (part.length === 1 && before.length > 1 && letters === acronym(before))
    return after.length > 1 ? [acronym(after)] : after;
  if (startsWith(before, part))
    return after.slice(0, Math.max(1, after.length - (before.length - part.length)));
  if (endsWith(before, part)) return after.slice(-Math.max(1, Math.min(part.length, after.length)));
  return null;
}

/**
 * The family name: what is left where only the given names or only the family name changed, or else the last word with
 * the particles before it ("van Dyke").
 */
function familyNames(name: string[], other: string[]): string[] {
  if (name.length < 2) return name;
  let shared = 0;
  while (shared < name.length - 1 && shared < other.length - 1 && equal(name[shared]!, other[shared]!))
    shared++;
  if (shared > 0) return name.slice(shared);
  let start = name.length - 1;
  while (start > 1 && /^(?:al|el|bin|ibn|bint|[a-z]{1,3}|della|dell[ao]|vander|von)$/.test(name[start - 1]!))
    start--;
  return name.slice(start);
}

function withoutSuffix(name: string[]): string[] {
  const isSuffix = name.length > 2 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(name.at(-1)!);
  return isSuffix ? name.slice(0, -1) : name;
}

function initialLike(initial: string, word: string): string {
  return word[0]! + initial.slice(1);
}

function isInitialOf(initial: string, word: string | undefined): boolean {
  return /^\p{Lu}\.?$/u.test(initial) && word !== undefined && equal(initial[0]!, word[0]!);
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && same(words.slice(0, start.length), start);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.length > 0 && same(words.slice(-end.length), end);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => equal(word, b[i]!));
}

function equal(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
