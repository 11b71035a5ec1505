import { isDemonym } from "../lexicon/demonyms";
import { isCommonWord } from "../lexicon/names";
import { knownOrganizations, legalForms } from "../lexicon/organizations";
import { canonicalPlace, placeWeight } from "../lexicon/places";
import { wordSet } from "../lexicon/words";
import type { Name } from "./decide";
import { groupBy } from "./group-by";

/** The names of one organisation, place, group, event or law, in text order. */
export interface OtherNames {
  /** The folded full name: what ids are made of. */
  readonly key: string;
  readonly names: Name[];
}

/** The names of each place together: "the U.S." is the United States. */
export function linkPlaces(names: readonly Name[]): OtherNames[] {
  const introduced = expansionsOf(names, withoutArticle);
  return groupNames(names, ({ key }) => canonicalPlace(introduced.get(key) ?? withoutArticle(key)));
}

/** Names that are alike but for an article, and their acronyms. */
export function linkAlike(names: readonly Name[]): OtherNames[] {
  const introduced = expansionsOf(names, withoutArticle);
  return groupNames(names, ({ key }) => introduced.get(key) ?? withoutArticle(key));
}

/**
 * The names of each organisation together: an acronym with the full name it abbreviates, a company with and without
 * "Inc.", the first words of a name ("Roe Foods" for "Roe Foods Group") or its last ("the Commission"), where only
 * one organisation of the article can be meant.
 */
export function linkOrganizations(names: readonly Name[]): OtherNames[] {
  const introduced = expansionsOf(names, companyKey);
  const acronyms = new Map<string, Set<string>>();
  const shortNames = new Map<string, Set<string>>();
  const keys = new Set(names.map((name) => companyKey(name.key)));
  for (const key of keys) {
    for (const form of initialsOf(key)) addTo(acronyms, form, key);
    for (const form of partsOf(key)) if (!knownOrganizations.has(form)) addTo(shortNames, form, key);
  }
  const resolve = (key: string): string =>
    introduced.get(key) ??
    withoutCountry(key, keys) ??
    onlyOne(acronyms.get(key)) ??
    onlyOne(shortNames.get(key)) ??
    key;
  return groupNames(names, ({ key }) => resolve(resolve(companyKey(key))));
}

/** "US Trade Department" is the Trade Department, "Kenyan Red Cross" the Red Cross where the article says both. */
function withoutCountry(key: string, keys: ReadonlySet<string>): string | undefined {
  const parts = key.split(" ");
  for (let i = 1; i <= Math.min(2, parts.length - 2); i++) {
    const country = parts.slice(0, i).join(" ");
    const rest = parts.slice(i).join(" ");
    if (keys.has(rest) && (isDemonym(country) || placeWeight(country) >= 5)) return rest;
  }
  return undefined;
}

/** What acronyms in parentheses stand for: "the Council for Open Records (COR)". */
function expansionsOf(names: readonly Name[], keyOf: (key: string) => string): Map<string, string> {
  return new Map(
    names.flatMap(({ key, expansion }) =>
      expansion === null ? [] : [[keyOf(key), keyOf(expansion)] as const],
    ),
  );
}

function addTo(index: Map<string, Set<string>>, form: string, key: string): void {
  if (form !== key) index.set(form, (index.get(form) ?? new Set()).add(key));
}

function onlyOne(keys: ReadonlySet<string> | undefined): string | undefined {
  return keys?.size === 1 ? [...keys][0] : undefined;
}

const linkWords = wordSet("of for the and in on de des du la to at &");

function companyKey(key: string): string {
  const parts = withoutArticle(key).split(" ");
  while (parts.length > 1 && legalForms.has(parts[parts.length - 1]!)) parts.pop();
  return parts.join(" ");
}

function withoutArticle(key: string): string {
  return key.replace(/^the (?=.)/, "");
}

/** "ria" of "River Insurance Agency", with and without the small words. */
export function initialsOf(key: string): string[] {
  const parts = key.split(/[ -]/);
  const content = parts.filter((part) => !linkWords.has(part));
  return content.length < 2 ? [] : [content, parts].map((words) => words.map((word) => word[0]).join(""));
}

/** The beginnings and the last word of a name, which it can be short for. */
function partsOf(key: string): string[] {
  const parts = key.split(" ");
  const named = !isCommonWord(parts[0]!) || parts[1] === "of";
  return parts.flatMap((part, i) => {
    if (i === 0) return named ? [part] : [];
    return i === parts.length - 1 ? [part] : [parts.slice(0, i + 1).join(" ")];
  });
}

function groupNames(names: readonly Name[], keyOf: (name: Name) => string): OtherNames[] {
  return [...groupBy(names, keyOf)].map(([key, same]) => ({ key, names: same }));
}
