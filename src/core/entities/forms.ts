import { firstNameGender, isCommonWord } from "../lexicon/names";
import { knownOrganizations } from "../lexicon/organizations";
import { placeWeight } from "../lexicon/places";
import type { Candidate } from "./candidates";
import { formEvidence } from "./form-evidence";
import { initialsOf } from "./link-others";
import { shortNames } from "./person-names";
import { add, best, raise, type Kind, type Scores } from "./scores";
import type { Text } from "./words";

/** All candidates of the article that are written alike. */
export interface Form {
  readonly key: string;
  /** How many words it has. */
  readonly length: number;
  /** In capitals. */
  readonly shouted: boolean;
  /** Some of them with a title before. */
  readonly titled: boolean;
  /** Some of them where a capital says something. */
  readonly strong: boolean;
  /** The key of what it abbreviates. */
  readonly expansion: string | null;
  /** What its words say, and what stands around it all over the article. */
  readonly scores: Scores;
}

/** The forms by key. `contexts` has the evidence around each candidate. */
export function collectForms(
  text: Text,
  candidates: readonly Candidate[],
  contexts: readonly Scores[],
): Map<string, Form> {
  const members = new Map<string, number[]>();
  candidates.forEach(({ key }, i) => {
    const same = members.get(key);
    if (same) same.push(i);
    else members.set(key, [i]);
  });
  const forms = new Map<string, Form>();
  for (const [key, indexes] of members) {
    const all = indexes.map((i) => candidates[i]!);
    const { first, last } = all[0]!;
    const scores: Partial<Record<Kind, number>> = { ...formEvidence(text, { first, last }) };
    const weight = Math.min(Math.sqrt(indexes.length), 2) / indexes.length;
    for (const i of indexes) add(scores, contexts[i]!, weight);
    forms.set(key, {
      key,
      length: last - first,
      shouted: /^\p{Lu}+$/u.test(text.words[first]!.text) && last - first === 1,
      titled: all.some(({ title }) => title !== null),
      strong: all.some(({ weak }) => !weak),
      expansion: all.find(({ expansion }) => expansion !== null)?.expansion ?? null,
      scores,
    });
  }
  return forms;
}

/** What the full names of the article say of their parts, by key: "Roe" is a person where "Mary Roe" is one. */
export function shortFormEvidence(forms: ReadonlyMap<string, Form>): Map<string, Scores> {
  const short = new Map<string, Partial<Record<Kind, number>>>();
  const put = (key: string, scores: Scores) => {
    const known = short.get(key) ?? {};
    raise(known, scores);
    short.set(key, known);
  };
  for (const form of forms.values()) {
    const full = form.expansion === null ? undefined : forms.get(form.expansion);
    if (full) put(form.key, { [best(full.scores).kind]: 8 });
    if (form.titled) put(form.key, { person: 3 });
    if (form.length < 2) continue;
    const { kind } = best(form.scores);
    const parts = form.key.split(" ");
    if (kind === "person") {
      for (const part of shortNames(parts))
        if (part !== parts[0]) put(part, { person: part.includes("-") ? 6 : 4 });
      put(parts[0]!, { person: firstNameGender(parts[0]!) ? 2 : 1.5 });
    } else if (kind === "organization") {
      for (const acronym of initialsOf(form.key.replaceAll("'s", "")))
        if (acronym.length > 2 && forms.get(acronym)?.shouted) put(acronym, { organization: 4 });
      for (let i = 1; i < parts.length; i++) {
        const start = parts.slice(0, i).join(" ");
        const otherName = placeWeight(start) > 0 || (i > 1 && isFirstName(parts[0]!));
        if (!otherName) put(start, { organization: i > 1 ? 3 : 1.5 });
      }
      put(parts[parts.length - 1]!, { organization: 1 });
    }
  }
  for (const form of forms.values()) if (isPluralOfThing(form, forms)) put(form.key, { other: 3 });
  return short;
}

/** "Velotrons", where a "Velotron" is in the article, too: things, or their owners. */
function isPluralOfThing({ key, length }: Form, forms: ReadonlyMap<string, Form>): boolean {
  if (length > 1 || !key.endsWith("s") || knownOrganizations.has(key) || placeWeight(key) > 0) return false;
  const one = forms.get(key.slice(0, -1));
  return one !== undefined && one.length === 1 && best(one.scores).kind !== "person";
}

/** A first name that is no ordinary word. */
export function isFirstName(key: string): boolean {
  return firstNameGender(key) !== null && !isCommonWord(key);
}
