import { isCommonWord } from "../lexicon/names";
import { legalForms } from "../lexicon/organizations";
import { canonicalPlace } from "../lexicon/places";
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
  return linkBy(names, ({ key }) => canonicalPlace(withoutArticle(key)));
}

/** Names that are alike but for an article or a plural. */
export function linkAlike(names: readonly Name[]): OtherNames[] {
  return linkBy(names, ({ key }) => withoutArticle(key));
}

/**
 * The names of each organisation together: an acronym with the full name it abbreviates, a company with and without
 * "Inc.", the first words of a name ("Roe Foods" for "Roe Foods Group") or its last ("the Commission").
 */
export function linkOrganizations(names: readonly Name[]): OtherNames[] {
  const full = new Set<string>();
  for (const name of names) full.add(companyKey(name.key));
  const short = new Map<string, Set<string>>();
  for (const key of full) {
    for (const form of shortForms(key)) {
      if (form === key) continue;
      const targets = short.get(form) ?? new Set();
      short.set(form, targets.add(key));
    }
  }
  const introduced = new Map<string, string>();
  for (const { key, expansion } of names) if (expansion) introduced.set(key, companyKey(expansion));
  const resolve = (key: string): string => {
    const own = companyKey(key);
    const expansion = introduced.get(own);
    if (expansion !== undefined) return expansion;
    const targets = short.get(own);
    return targets?.size === 1 ? [...targets][0]! : own;
  };
  return linkBy(names, ({ key }) => {
    const once = resolve(key);
    return once === companyKey(key) ? once : resolve(once);
  });
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

function shortForms(key: string): string[] {
  const parts = key.split(/[ -]/);
  if (parts.length < 2) return [];
  const content = parts.filter((part) => !linkWords.has(part));
  const initials = content.map((part) => part[0]).join("");
  const allInitials = parts.map((part) => part[0]).join("");
  const forms = [parts[parts.length - 1]!];
  for (let n = 1; n < parts.length; n++) {
    if (n > 1 || !isCommonWord(parts[0]!) || parts[1] === "of") forms.push(parts.slice(0, n).join(" "));
  }
  if (content.length > 1) forms.push(initials, allInitials);
  return forms;
}

function linkBy(names: readonly Name[], keyOf: (name: Name) => string): OtherNames[] {
  return [...groupBy(names, keyOf)].map(([key, same]) => ({ key, names: same }));
}
