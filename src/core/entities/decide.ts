import { firstNameGender, isCommonWord } from "../lexicon/names";
import { knownOrganizations } from "../lexicon/organizations";
import { placeWeight } from "../lexicon/places";
import { isRole, titleModifiers } from "../lexicon/titles";
import { has, Tag } from "../nlp/token";
import { candidate, type Candidate } from "./candidates";
import { contextEvidence } from "./context-evidence";
import { formEvidence } from "./form-evidence";
import { add, best, type Kind, type Scores } from "./scores";
import type { Text } from "./words";

/** A name and what kind of thing it names. */
export interface Name extends Candidate {
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** All candidates that are written alike. */
interface Form {
  readonly sample: Candidate;
  readonly context: Partial<Record<Kind, number>>;
  count: number;
  strong: number;
}

const enoughEvidence = 1;

/** News calls nobody by one name who has not been named in full. */
const bareName: Scores = { person: -1.2 };

/**
 * Decides over the whole article what each candidate names: the words of the name, what stands around it here, and
 * what stands around it elsewhere. Names of several words come first, for the short names to be read by.
 */
export function decide(text: Text, found: readonly Candidate[]): Name[] {
  const candidates = settleWeak(text, found);
  const forms = new Map<string, Form>();
  const contexts = candidates.map((item) => {
    const context = contextEvidence(text, item);
    const form = forms.get(item.key) ?? { sample: item, context: {}, count: 0, strong: 0 };
    form.count++;
    if (!item.weak) form.strong++;
    add(form.context, context);
    forms.set(item.key, form);
    return context;
  });
  const shortNames = shortForms(text, forms);
  const names: Name[] = [];
  candidates.forEach((item, i) => {
    const form = forms.get(item.key)!;
    const scores: Partial<Record<Kind, number>> = { ...formScores(text, form) };
    add(scores, contexts[i]!);
    const full = item.last - item.first <= 3 ? shortNames.get(item.key) : undefined;
    const bare = item.last - item.first === 1 && !item.title && !isFirstName(item.key);
    add(scores, full ?? (bare ? bareName : {}));
    const { kind, score, lead } = best(scores);
    if (item.compound || score < enoughEvidence || (form.strong === 0 && !standsAlone(text, item, score)))
      return;
    names.push({ ...item, kind, confidence: confidenceOf(lead) });
  });
  return names;
}

function formScores(text: Text, form: Form): Scores {
  const scores: Partial<Record<Kind, number>> = { ...formEvidence(text, form.sample) };
  add(scores, form.context, 1 / Math.sqrt(form.count));
  return scores;
}

function isFirstName(key: string): boolean {
  return firstNameGender(key) !== null && !isCommonWord(key);
}

function confidenceOf(lead: number): number {
  return Math.round(100 / (1 + Math.exp(-0.6 * lead - 0.2))) / 100;
}

/** A word that only ever opens sentences is a name if no dictionary has it, or if it is known as one. */
function standsAlone(text: Text, item: Candidate, score: number): boolean {
  if (item.last - item.first > 1 || item.title) return true;
  if (item.key.length < 2 || (text.small.get(item.key) ?? 0) > 0) return false;
  if (score >= 3) return true;
  const next = text.words[item.last];
  const describes =
    next?.sentence === text.words[item.first]!.sentence &&
    next.gap === " " &&
    has(next, Tag.Noun) &&
    !has(next, Tag.Verb);
  return !isCommonWord(item.key) && !describes;
}

/** What the full names of the article say of their parts: "Roe" is a person where "Mary Roe" is. */
function shortForms(text: Text, forms: ReadonlyMap<string, Form>): Map<string, Scores> {
  const short = new Map<string, Partial<Record<Kind, number>>>();
  const put = (key: string, scores: Scores) => {
    const known = short.get(key);
    if (!known) short.set(key, { ...scores });
    else
      for (const kind of Object.keys(scores) as Kind[])
        known[kind] = Math.max(known[kind] ?? 0, scores[kind]!);
  };
  for (const form of forms.values()) {
    const { first, last } = form.sample;
    if (last - first < 2) continue;
    const { kind } = best(formScores(text, form));
    const parts = form.sample.key.split(" ");
    if (kind === "person") {
      for (let i = 1; i < parts.length; i++) put(parts.slice(i).join(" "), { person: 4 });
      put(parts[0]!, { person: firstNameGender(parts[0]!) ? 2 : 1.5 });
    } else if (kind === "organization") {
      for (let i = 1; i < parts.length; i++)
        if (placeWeight(parts.slice(0, i).join(" ")) === 0)
          put(parts.slice(0, i).join(" "), { organization: i > 1 ? 3 : 1.5 });
      put(parts[parts.length - 1]!, { organization: 1 });
    }
  }
  return short;
}

/**
 * The first word of a sentence is capitalised anyway: takes it off a name that the article or the name lists know
 * without it, and drops ordinary words.
 */
function settleWeak(text: Text, candidates: readonly Candidate[]): Candidate[] {
  const strong = new Set<string>();
  for (const item of candidates) if (!item.weak) strong.add(item.key);
  return candidates.flatMap((item) => {
    if (!item.weak) return [item];
    const first = text.words[item.first]!;
    const ordinary = isCommonWord(first.key) && !firstNameGender(first.key);
    if (item.last - item.first === 1) {
      const named = strong.has(item.key) && (text.small.get(item.key) ?? 0) === 0;
      return !ordinary || named || knownOrganizations.has(item.key) || placeWeight(item.key) > 0
        ? [item]
        : [];
    }
    if (strong.has(item.key) || !ordinary) return [item];
    let start = item.first + 1;
    while (start < item.last && !text.words[start]!.capital) start++;
    const rest = { ...candidate(text, { first: start, last: item.last }, null), weak: false };
    const next = text.words[start]!;
    const known =
      strong.has(rest.key) ||
      knownOrganizations.has(rest.key) ||
      (has(first, Tag.Verb) && !has(first, Tag.Noun)) ||
      isRole(first.key) ||
      (titleModifiers.has(first.key) && firstNameGender(next.key) !== null) ||
      (firstNameGender(next.key) !== null && placeWeight(item.key) === 0 && !isCommonWord(next.key)) ||
      (placeWeight(rest.key) >= 5 && placeWeight(item.key) === 0);
    return [known ? rest : item];
  });
}
