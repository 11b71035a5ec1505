import type { Span } from "../../../src/core/index";
import { searchable, findQuote, plainText } from "../../../src/annotations/index";
import { describe as describeQuote } from "../../../src/annotations/anchoring/describe";
import { even } from "../../../src/annotations/anchoring/even";
import {
  changeFact,
  move,
  paragraphsOf,
  pick,
  randomOf,
  replaceAll,
  reword,
  sentencesOf,
  splice,
  tracked,
  type Tracked,
} from "./revisions";

/**
 * What became of the words: untouched wherever they are now, reworded, a name or number changed, torn apart or cut down,
 * or taken out.
 */
export type Fate = "unchanged" | "reworded" | "fact-changed" | "torn" | "deleted";

export interface Tally {
  total: number;
  /** At the right place, or, where a fact changed or the words are gone, in review. */
  right: number;
  /** In review with the right place as the first candidate. */
  firstCandidate: number;
  /** In review though it need not be. */
  asked: number;
  /** Placed on other words. */
  wrong: number;
  lost: number;
}

export type Tallies = Record<Fate, Tally>;

/** A person's span in an article: a quotation, a claim or a selection. */
export interface Case {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Revises articles at random, and counts where the annotated words are found afterwards. */
export function simulate(
  cases: readonly Case[],
  revisions: number,
  seed: number,
  onFailure: (report: string) => void = () => undefined,
): Tallies {
  const random = randomOf(seed);
  const tallies: Tallies = {
    unchanged: emptyTally(),
    reworded: emptyTally(),
    "fact-changed": emptyTally(),
    torn: emptyTally(),
    deleted: emptyTally(),
  };
  for (let revision = 0; revision < revisions; revision++) {
    const article = cases[revision % cases.length]!;
    const text = plainText(article.text).text;
    const revised = revise(text, article.spans, random);
    const within = searchable(revised.text);
    for (const span of article.spans) {
      const truth = truthOf(text, span, revised);
      const tally = tallies[truth.fate];
      const quote = describeQuote(text, span);
      const found = findQuote(within, quote, span.start);
      tally.total++;
      // Words that were only added to may be found as they were.
      const isRight = (place: Span) =>
        truth.places.some(
          ({ start, end }) =>
            (place.start === start && place.end === end) ||
            (place.start >= start &&
              place.end <= end &&
              revised.text.slice(place.start, place.end) === quote.exact),
        );
      const report = () =>
        onFailure(
          `${truth.fate}: ${JSON.stringify(quote.exact)}\n  should be ${JSON.stringify(truth.places.map(({ start, end }) => revised.text.slice(start, end)))} is ${found.review ? found.review.reason + JSON.stringify(found.review.candidates.slice(0, 2).map((c) => [c.score, revised.text.slice(c.start, c.end)])) : JSON.stringify(revised.text.slice(found.span.start, found.span.end))}`,
        );
      if (!found.review) {
        const isFine = isRight(found.span) && !needsReview.includes(truth.fate);
        if (isFine) tally.right++;
        else {
          tally.wrong++;
          report();
        }
        continue;
      }
      const first = found.review.candidates[0];
      if (first && isRight(first)) tally.firstCandidate++;
      if (needsReview.includes(truth.fate)) {
        tally.right++;
        if (truth.fate === "fact-changed" && !(first && isRight(first))) report();
      } else {
        tally.asked++;
        report();
      }
    }
  }
  return tallies;
}

const needsReview: readonly Fate[] = ["fact-changed", "torn", "deleted"];

function emptyTally(): Tally {
  return { total: 0, right: 0, firstCandidate: 0, asked: 0, wrong: 0, lost: 0 };
}

/** One to four things that desks do to a story between two versions of it. */
function revise(text: string, spans: readonly Span[], random: () => number): Tracked {
  let now = tracked(text);
  for (let steps = 1 + Math.floor(random() * 4); steps > 0; steps--) {
    const kind = random();
    if (kind < 0.3) now = editSentence(now, random);
    else if (kind < 0.45) now = moveParagraph(now, random);
    else if (kind < 0.55) now = changeHeadline(now, random);
    else if (kind < 0.65) now = renameSomebody(now, random);
    else if (kind < 0.85) now = editAnnotated(now, spans, random);
    else now = addOrCut(now, random);
  }
  return now;
}

function editSentence(now: Tracked, random: () => number): Tracked {
  const sentences = sentencesOf(now.text);
  if (sentences.length === 0) return now;
  return reword(now, pick(sentences, random), random);
}

function moveParagraph(now: Tracked, random: () => number): Tracked {
  const paragraphs = paragraphsOf(now.text);
  if (paragraphs.length < 3) return now;
  const [one, other] = [pick(paragraphs, random), pick(paragraphs, random)];
  // The last one may end without a line end: it stays.
  if (one === other || one === paragraphs.at(-1) || (other.start >= one.start && other.start <= one.end))
    return now;
  return move(now, one, other.start);
}

function changeHeadline(now: Tracked, random: () => number): Tracked {
  const end = now.text.indexOf("\n");
  return splice(
    now,
    { start: 0, end },
    pick(["A week later, questions remain", "What the council decided"], random),
  );
}

function renameSomebody(now: Tracked, random: () => number): Tracked {
  const names = [...now.text.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu)].map(([name]) => name);
  if (names.length === 0) return now;
  return replaceAll(now, pick(names, random), pick(["Marisol", "Trefor", "Ulvberg"], random));
}

/** Within words that are annotated: what editors really do to quotations and claims. */
function editAnnotated(now: Tracked, spans: readonly Span[], random: () => number): Tracked {
  const span = pick(spans, random);
  const [start, end] = [now.origin.indexOf(span.start), now.origin.indexOf(span.end - 1) + 1];
  if (start < 0 || end <= start) return now;
  const here = { start, end };
  return random() < 0.5 ? reword(now, here, random) : (changeFact(now, here, random) ?? now);
}

function addOrCut(now: Tracked, random: () => number): Tracked {
  const sentences = sentencesOf(now.text);
  if (sentences.length === 0) return now;
  const sentence = pick(sentences, random);
  return random() < 0.6
    ? splice(
        now,
        { start: sentence.end, end: sentence.end },
        " Officials gave no further details of the matter.",
      )
    : splice(now, { start: sentence.start, end: Math.min(now.text.length, sentence.end + 1) }, "");
}

/** Where the words of a span are in the revised text, by the origin of its letters. */
function truthOf(
  text: string,
  span: Span,
  { text: revised, origin, changed }: Tracked,
): { readonly fate: Fate; readonly places: readonly Span[] } {
  const left = origin.flatMap((from, at) => (from >= span.start && from < span.end ? [at] : []));
  if (left.length === 0) return { fate: "deleted", places: [] };
  const [first, last] = [left[0]!, left.at(-1)! + 1];
  const place = trim(revised, { start: first, end: last });
  const was = text.slice(span.start, span.end);
  const now = revised.slice(place.start, place.end);
  if (even(now) === even(was)) return { fate: "unchanged", places: [place] };
  const isInOrder = left.every((at, index) => index === 0 || origin[at]! >= origin[left[index - 1]!]!);
  const isWhole = left.length > (span.end - span.start) * 0.75 && left.length > (last - first) * 0.75;
  if (changed.some((at) => at >= span.start && at < span.end))
    return { fate: "fact-changed", places: [place] };
  if (!isInOrder || !isWhole) return { fate: "torn", places: [place] };
  return { fate: factsIn(now) === factsIn(was) ? "reworded" : "fact-changed", places: [place] };
}

function trim(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - (inside.length - inside.trimEnd().length),
  };
}

/** Told more simply than the code under test does it: all figures, and words with a capital within a sentence. */
function factsIn(text: string): string {
  return (text.match(/\d+|(?<=[\p{Ll},] )\p{Lu}\p{L}*/gu) ?? []).join(" ");
}
