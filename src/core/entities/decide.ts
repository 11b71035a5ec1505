import { media } from "../lexicon/events";
import { isCommonWord } from "../lexicon/names";
import { placeWeight } from "../lexicon/places";
import { has, Tag } from "../nlp/token";
import type { Candidate } from "./candidates";
import { contextEvidence } from "./context-evidence";
import { collectForms, isFirstName, shortFormEvidence, type Form } from "./forms";
import { add, best, type Kind, type Scores } from "./scores";
import { settleWeak } from "./settle-weak";
import type { Text } from "./words";

/** A name and what kind of thing it names. */
export interface Name extends Candidate {
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
}

const enoughEvidence = 1;

/** News calls nobody by one name who has not been named in full. */
const bareName: Scores = { person: -1.2 };

/**
 * Decides over the whole article what each candidate names: by the words of the name, what stands around it here, what
 * stands around it elsewhere, and what the full names say of their parts.
 */
export function decide(text: Text, found: readonly Candidate[]): Name[] {
  const candidates = settleWeak(text, found);
  const contexts = candidates.map((item) => contextEvidence(text, item));
  const forms = collectForms(text, candidates, contexts);
  const shortForms = shortFormEvidence(forms);
  const fullNames = firstFullNames(candidates, forms);
  return candidates.flatMap((item, i) => {
    const form = forms.get(item.key)!;
    const scores: Partial<Record<Kind, number>> = { ...form.scores };
    if (form.length === 1) add(scores, contexts[i]!);
    const short = shortForms.get(item.key);
    add(scores, short ?? (isBare(form) ? bareName : {}));
    if (placeWeight(item.key) > 0 && isNamesake(item, short, contexts[i]!, fullNames))
      add(scores, { person: 4 });
    if (isMedium(text, item)) add(scores, { other: 8 });
    const { kind, score, lead } = best(scores);
    const known = form.strong || shortForms.has(item.key);
    const named = score >= enoughEvidence && (known || standsAlone(text, item, score));
    return named && !item.compound ? [{ ...item, kind, confidence: confidenceOf(lead) }] : [];
  });
}

const writtenThere =
  /^(?:accounts?|posts?|pages?|users?|feeds?|videos?|handle|threads?|statement|messages?)$/;

/** "on Twitter", "a Facebook post": where something is said, not who. */
function isMedium({ words }: Text, { first, last, key }: Candidate): boolean {
  if (!media.has(key)) return false;
  const { sentence, gap } = words[first]!;
  const [before, next] = [words[first - 1], words[last]];
  if (before?.sentence === sentence && gap === " " && /^(?:on|via)$/.test(before.key)) return true;
  return next?.sentence === sentence && next.gap === " " && writtenThere.test(next.key);
}

/** By surname and by first name, where the article first names somebody in full who has it. */
function firstFullNames(
  candidates: readonly Candidate[],
  forms: ReadonlyMap<string, Form>,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { key, first: at } of candidates) {
    const form = forms.get(key)!;
    if (form.length < 2 || best(form.scores).kind !== "person") continue;
    for (const part of [key.slice(key.lastIndexOf(" ") + 1), key.slice(0, key.indexOf(" "))])
      if (!first.has(part)) first.set(part, at);
  }
  return first;
}

/** "Washington said", after Dora Washington was named: the woman, where nothing here speaks of a place. */
function isNamesake(
  { key, first }: Candidate,
  short: Scores | undefined,
  context: Scores,
  fullNames: ReadonlyMap<string, number>,
): boolean {
  const named = fullNames.get(key);
  if (named === undefined || named > first || (short?.person ?? 0) === 0) return false;
  return (context.person ?? 0) > 0 && (context.place ?? 0) <= 0;
}

function isBare({ key, length, titled }: Form): boolean {
  return length === 1 && !titled && !isFirstName(key);
}

/** The scores are about log odds, the weights guessed: so a flat logistic. */
function confidenceOf(lead: number): number {
  return Math.round(100 / (1 + Math.exp(-0.6 * lead - 0.2))) / 100;
}

/** A word that only ever opens sentences is a name if no dictionary has it, or if it is known as one. */
function standsAlone(text: Text, item: Candidate, score: number): boolean {
  if (item.last - item.first > 1 || item.title) return true;
  if (item.key.length < 2 || (text.small.get(item.key) ?? 0) > 0) return false;
  return score >= 3 || (!isCommonWord(item.key) && !describesNext(text, item));
}

/** "Rapeseed" in "Rapeseed production". */
function describesNext(text: Text, { first, last }: Candidate): boolean {
  const next = text.words[last];
  return (
    next?.sentence === text.words[first]!.sentence &&
    next.gap === " " &&
    has(next, Tag.Noun) &&
    !has(next, Tag.Verb)
  );
}
