import type { ClaimReason } from "../model";
import { has, isCapitalised, Tag, type Token } from "../nlp/token";
import { mainVerb } from "./clauses";
import * as lexicon from "./words";

/** What holds of a statement's words, in the order of {@link features}. */
export function featuresOf(words: readonly Token[]): ClaimReason[] {
  return tests.filter(([, holds]) => holds(words)).map(([reason]) => reason);
}

/** Those that the words tell, not who says them. */
type WordReason = Exclude<ClaimReason, "office" | "voice-unclear">;

type Test = (words: readonly Token[]) => boolean;

const features: Readonly<Record<WordReason, Test>> = {
  quantity: (words) => words.some(isFigure),
  "precise-quantity": (words) =>
    words.some(
      (word) => has(word, Tag.Money | Tag.Percent) || /^(?:per)?cent$|^(?:[\d.]+)?pct?$/.test(word.norm),
    ) || words.filter(isFigure).length > 1,
  "vague-quantity": among(lexicon.vagueQuantity),
  comparison: among(lexicon.comparison),
  superlative: among(lexicon.superlative),
  causation: among(lexicon.causation),
  law: among(lexicon.law),
  record: among(lexicon.record),
  time: (words) => words.some((word) => isYear(word) || lexicon.time.has(word.norm)),
  name: (words) => words.some((word, index) => index > 0 && isName(word)),
  people: among(lexicon.people),
  health: among(lexicon.health),
  past: (words) => words.some((word) => has(word, Tag.Past)),
  "third-person": (words) => {
    const subject = subjectOf(words);
    return subject !== undefined && !isPronounOfSpeech(subject) && !lexicon.vagueSubject.has(subject.norm);
  },
  detailed: (words) => words.length >= 15,
  short: (words) => words.length < 8,
  "personal-experience": among(lexicon.firstPerson),
  future: (words) => words.some((word, index) => lexicon.future.has(word.norm) || isGoingTo(words, index)),
  "call-to-action": (words) =>
    words.some((word, index) => lexicon.obligation.has(word.norm) || isHaveTo(words, index)),
  hedge: among(lexicon.hedge),
  opinion: among(lexicon.opinion),
  address: among(lexicon.address),
  "many-people": (words) => words.some((word, index) => isMany(word) && peopleFollow(words, index)),
  place: (words) =>
    words.some((word, index) => {
      const next = words[index + 1];
      const located = next !== undefined && /^(?:in|at|near|across)$/.test(word.norm);
      return located && isName(next) && !lexicon.time.has(next.norm);
    }),
  speculation: (words) => /^(?:could|may|might|would)$/.test(words[mainVerb(words)]?.norm ?? ""),
  vague: (words) => lexicon.vagueSubject.has(subjectOf(words)?.norm ?? ""),
};

const tests = Object.entries(features) as [WordReason, Test][];

function among(list: ReadonlySet<string>): Test {
  return (words) => words.some((word) => list.has(word.norm));
}

/** A number that counts or measures: no year, no ordinal, no bare "one". */
function isFigure(word: Token): boolean {
  if (isYear(word) || /^(?:one|first|second|third|\d+(?:st|nd|rd)|.+th)$/.test(word.norm)) return false;
  return has(word, Tag.Value | Tag.Money | Tag.Percent) || /^[#$£€]?\d/.test(word.norm);
}

/** A figure, or a word for many. */
function isMany(word: Token): boolean {
  return (
    isFigure(word) ||
    /^(?:dozens|hundreds|thousands|millions|half|most|majority|percent|cent)$/.test(word.norm)
  );
}

/** "4,000 steel workers", "millions of families" */
function peopleFollow(words: readonly Token[], index: number): boolean {
  return words.slice(index + 1, index + 4).some((word) => lexicon.people.has(word.norm));
}

function isYear(word: Token): boolean {
  return /^(?:1[5-9]|20)\d\d(?:s|-\d\d)?$|^\d0s$/.test(word.norm);
}

function isName(word: Token): boolean {
  return isCapitalised(word) && word.norm !== "i" && !has(word, Tag.Pronoun | Tag.Determiner);
}

/** The first word that is no connective: near enough, since English puts the subject first. */
function subjectOf(words: readonly Token[]): Token | undefined {
  return words.find((word) => !lexicon.connectives.has(word.norm) && !has(word, Tag.Adverb));
}

function isPronounOfSpeech(word: Token): boolean {
  return [lexicon.firstPerson, lexicon.firstPersonPlural, lexicon.address].some((list) =>
    list.has(word.norm),
  );
}

function isGoingTo(words: readonly Token[], index: number): boolean {
  return words[index]?.norm === "going" && words[index + 1]?.norm === "to";
}

function isHaveTo(words: readonly Token[], index: number): boolean {
  return /^(?:have|has|got)$/.test(words[index]?.norm ?? "") && words[index + 1]?.norm === "to";
}
