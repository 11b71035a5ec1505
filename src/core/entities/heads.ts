import { businessHeads, businessKinds, describedBy, organizationKinds } from "../lexicon/organizations";
import { fullTitle, isOccupation, isRole } from "../lexicon/titles";
import { has, Tag } from "../nlp/token";
import { isFunctionWord, type Text, type Word, type WordRange } from "./words";

/**
 * The head nouns among the words of a person's roles. One that is somebody's is there as "own father" too, and a
 * relation only so: "her father" may be said again, "the father" says nothing.
 */
export function headsOfRoles(text: Text, roles: readonly WordRange[]): Set<string> {
  const heads = new Set<string>();
  for (const role of roles) {
    const owned = [role.first - 1, role.first].some((i) => isOwner(text.words[i]));
    for (const key of ownWords(text, role)) {
      if (isOccupation(key)) heads.add(key);
      const title = fullTitle(key);
      if (title) heads.add(title);
      if (owned && isRole(key)) heads.add(`own ${key}`);
    }
  }
  return heads;
}

function isOwner(word: Word | undefined): boolean {
  return word !== undefined && (/^(?:his|her|their)$/.test(word.key) || has(word, Tag.Possessive));
}

/** The head nouns of an organisation: of its name, and of what it is said to be beside its name. */
export function headsOfOrganization(text: Text, names: readonly WordRange[]): Set<string> {
  const heads = new Set<string>();
  for (const name of names) {
    for (const key of ownWords(text, name)) if (describedBy.has(key)) heads.add(key);
    if (name.last - name.first > 1 && businessHeads.has(text.words[name.last - 1]!.key)) heads.add("company");
    if (flying.test(text.words[name.last - 1]!.key)) heads.add("airline");
    const kind = kindBefore(text, name) ?? kindAfter(text, name);
    if (!kind) continue;
    heads.add(kind);
    if (businessKinds.has(kind)) heads.add("company");
  }
  return heads;
}

export function wordsOf(text: Text, ranges: readonly WordRange[]): Set<string> {
  return new Set(ranges.flatMap(({ first, last }) => text.words.slice(first, last).map(({ key }) => key)));
}

/** The words of a name or role before what it is attached to, without owners. */
function ownWords(text: Text, { first, last }: WordRange): string[] {
  const keys: string[] = [];
  for (let i = first; i < last; i++) {
    const { key } = text.words[i]!;
    if (key === "of" || key === "for" || key === "at" || key === "in") break;
    if (!text.words[i + 1]?.key.startsWith("'")) keys.push(key);
  }
  return keys;
}

const flying = /^(?:air|airlines|airways)$/;

function isKind(key: string): boolean {
  return organizationKinds.has(key) || businessKinds.has(key);
}

/** "shipbuilder Harwick", "the shipbuilder, Harwick,". */
function kindBefore(text: Text, { first }: WordRange): string | null {
  const before = text.words[first - 1];
  if (before?.sentence !== text.words[first]!.sentence || before.capital !== before.weak) return null;
  return /^,? $/.test(text.words[first]!.gap) && isKind(before.key) ? before.key : null;
}

/** "Harwick, the department store chain," */
function kindAfter(text: Text, { last }: WordRange): string | null {
  const opener = text.words[last];
  if (!opener || !/^, ?$/.test(opener.gap) || !/^(?:the|a|an|one|its|which)$/.test(opener.key)) return null;
  let kind: string | null = null;
  for (let i = last + 1; i < last + 8; i++) {
    const word = text.words[i];
    if (word?.sentence !== opener.sentence || !/^[ -]$/.test(word.gap) || isFunctionWord(word)) break;
    if (has(word, Tag.Verb) && !has(word, Tag.Noun | Tag.Adjective | Tag.MaybeNoun)) break;
    kind = isKind(word.key) ? word.key : null;
    if (isRole(word.key)) return null;
  }
  return kind;
}
