import { reportingForms } from "../lexicon/reporting-verbs";
import type { Quotation, Span } from "../model";
import { has, Tag, type Token } from "../nlp/token";
import { mainVerb } from "./clauses";
import { overlapping, type SentenceWords } from "./sentences";
import type { Statement } from "./statements";

/**
 * What the article states itself: the sentences, or the parts of them before and after quotations that state something by
 * themselves. A sentence of no quotation between two that are attributed may go on with what somebody said (free
 * indirect speech, as BBC and Reuters guidance on attribution warns): its voice is unclear.
 */
export function remainders(
  sentences: readonly SentenceWords[],
  quotations: readonly Quotation[],
): Statement[] {
  const taken = new Set<Token>();
  for (const span of quotations.map(extent)) {
    for (const { words } of overlapping(sentences, span)) {
      for (const word of words) if (word.start < span.end && word.end > span.start) taken.add(word);
    }
  }
  const attributed = sentences.map(({ words }) => words.some((word) => taken.has(word)));
  return sentences.flatMap(({ words, paragraph }, index) => {
    if (!attributed[index]) {
      const isBetween = [index - 1, index + 1].every(
        (beside) => attributed[beside] && sentences[beside]!.paragraph === paragraph,
      );
      return [{ ...stated, words, voiceUnclear: isBetween }];
    }
    return runs(words, (word) => !taken.has(word))
      .map(trim)
      .filter(statesByItself)
      .map((part) => ({ ...stated, words: part }));
  });
}

const stated = {
  kind: "stated",
  claimant: null,
  quotation: null,
  voiceUnclear: false,
  denied: false,
} as const;

/** A quotation with its attribution. */
function extent({ start, end, source, cue }: Quotation): Span {
  const parts = [source, cue].filter((part) => part !== null);
  return {
    start: Math.min(start, ...parts.map((part) => part.start)),
    end: Math.max(end, ...parts.map((part) => part.end)),
  };
}

/** Without what joins a part to the rest: "While the pier was shut, Roe said …". */
function trim(words: readonly Token[]): readonly Token[] {
  let [first, last] = [0, words.length];
  while (first < last && joins.test(words[first]!.norm)) first++;
  while (last > first && (joins.test(words[last - 1]!.norm) || has(words[last - 1], Tag.Preposition))) last--;
  return words.slice(first, last);
}

const joins =
  /^(?:and|but|or|while|although|though|whereas|because|since|as|that|yet|so|after|before|when|until)$/;

/**
 * A clause with its subject. What belongs to the attribution ("in an interview that aired on Sunday", "she added") and
 * what only names the source states nothing.
 */
function statesByItself(words: readonly Token[]): boolean {
  if (words.length < 4) return false;
  const verb = mainVerb(words);
  if (verb < 1 || has(words[0], Tag.Verb)) return false;
  const opensWithPhrase = has(words[0], Tag.Preposition | Tag.Gerund);
  if (opensWithPhrase && words.slice(0, verb).some((word) => /^(?:that|which|who|where)$/.test(word.norm)))
    return false;
  if (/^(?:if|unless|whether)$/.test(words[0]!.norm)) return false;
  const mainVerbs = words.filter((_, i) => isMainVerb(words, i));
  const onlyReports = mainVerbs.length > 0 && mainVerbs.every((word) => reportingForms.has(word.norm));
  return !(onlyReports && words.length < 9);
}

function isMainVerb(words: readonly Token[], i: number): boolean {
  const word = words[i]!;
  return has(word, Tag.Verb) && !has(word, Tag.Auxiliary | Tag.Gerund) && words[i - 1]?.norm !== "to";
}

function runs(words: readonly Token[], isIn: (word: Token) => boolean): Token[][] {
  const found: Token[][] = [];
  words.forEach((word, index) => {
    if (!isIn(word)) return;
    if (index > 0 && isIn(words[index - 1]!)) found.at(-1)!.push(word);
    else found.push([word]);
  });
  return found;
}
