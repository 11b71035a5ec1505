import { firstIndex } from "../bisect";
import type { Claim, Id } from "../model";
import { contradicts } from "./figures";
import type { MentionIndex } from "./mentions";
import { profileOf, type Profile } from "./profile";
import type { SentenceWords } from "./sentences";
import type { Statement } from "./statements";

export type Link = Claim["links"][number];
type Relation = Link["relation"];

/** A claim with what it was made of. */
export interface Made {
  readonly claim: Claim;
  readonly statement: Statement;
}

/**
 * The claims of one article that say the same (`repeats`), of which one denies the other (`denies`), or whose figures
 * for the same thing cannot both be right (`disagrees`), as ClaimReview's and Full Fact's claim matching group them;
 * each link from both its ends. Claims are compared only where they share words that few claims have, so that work stays linear.
 */
export function linksOf(
  made: readonly Made[],
  mentions: MentionIndex,
  sentences: readonly SentenceWords[],
): ReadonlyMap<Id, readonly Link[]> {
  const links = new Map<Id, Map<Id, Relation>>();
  const profiles = made.map(({ claim, statement }) => profileOf(claim, statement, mentions));
  for (const [a, b] of candidates(profiles)) {
    const relation = isNested(made[a]!.claim, made[b]!.claim) ? null : relate(profiles[a]!, profiles[b]!);
    if (relation) link(made[a]!.claim.id, made[b]!.claim.id, relation);
  }
  made.forEach((one, index) => {
    const { claim } = one;
    if (!isDenial(one)) return;
    for (const other of [...deniedBy(made, index), ...meantBy(made, index, sentences)])
      link(claim.id, other, "denies");
  });
  return new Map(
    [...links].map(([id, to]) => [id, [...to].map(([other, relation]) => ({ to: other, relation }))]),
  );

  function link(a: Id, b: Id, relation: Relation): void {
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      const of = links.get(from) ?? new Map<Id, Relation>();
      links.set(from, of);
      if (!of.has(to) || relation === "denies") of.set(to, relation);
    }
  }
}

/** Words that more claims share tell nothing apart; the nearest claims of a word are compared with it. */
const most = 12;

/** Pairs of claims that share at least two words or names. */
function* candidates(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const holders = new Map<string, number[]>();
  for (const [index, { words }] of profiles.entries()) {
    const shared = new Map<number, number>();
    for (const word of words) {
      const list = holders.get(word) ?? [];
      for (const other of list.slice(-most)) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(index);
      holders.set(word, list);
    }
    for (const [other, count] of shared) if (count >= 2) yield [other, index];
  }
}

function isNested(a: Claim, b: Claim): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words that say the same must be nearly all of the shorter claim's; of the longer, half. */
function relate(a: Profile, b: Profile): Relation | null {
  const [shorter, longer] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const shared = [...shorter.words].filter((word) => longer.words.has(word)).length;
  const share = shared / shorter.words.size;
  if (datesDiffer(a, b)) return null;
  if (shared >= 2 && share >= 0.6 && contradicts(a.figures, b.figures)) return "disagrees";
  const isSame = shared === longer.words.size && shared >= 2;
  if (!isSame && (shared < 3 || share < 0.75 || shared / longer.words.size < 0.5)) return null;
  if (a.figures.length > 0 && b.figures.length > 0 && !sameFigures(a, b)) return null;
  return a.negative === b.negative ? "repeats" : "denies";
}

function datesDiffer(a: Profile, b: Profile): boolean {
  return (
    a.dates.length > 0 &&
    b.dates.length > 0 &&
    !a.dates.some((date) => b.dates.some((other) => date.startsWith(other) || other.startsWith(date)))
  );
}

function sameFigures(a: Profile, b: Profile): boolean {
  return a.figures.some((figure) => b.figures.some((other) => other.value === figure.value));
}

function isDenial({ claim, statement }: Made): boolean {
  return (
    deniesBack.test(claim.text) ||
    (statement.kind === "utterance" && statement.quotation?.stance === "denied")
  );
}

/** What the denial's own words say that it denies. */
function deniedBy(made: readonly Made[], denial: number): Id[] {
  const { quotation } = made[denial]!.statement;
  if (!quotation) return [];
  return near(made, denial)
    .filter(({ statement }) => statement.denied && statement.quotation === quotation)
    .map(({ claim }) => claim.id);
}

/** "Roe denied this": what somebody else claimed last, in the sentence before. */
function meantBy(made: readonly Made[], denial: number, sentences: readonly SentenceWords[]): Id[] {
  const { claim } = made[denial]!;
  if (!deniesBack.test(claim.text)) return [];
  const index = firstIndex(sentences, ({ end }) => end > claim.start);
  const before = sentences[index - 1];
  if (!before) return [];
  const meant = near(made, denial)
    .filter((other) => other.claim.start >= before.start && other.claim.end <= claim.start)
    .filter((other) => other.statement.kind === "reported" && other.claim.claimant !== claim.claimant)
    .at(-1);
  return meant ? [meant.claim.id] : [];
}

/** "denied this", "rejected the allegations" */
const deniesBack =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|rebut(?:s|ted)?) (?:this|that|it|all (?:this|that)|(?:the|these|those|this|that|all|any|such|her|his|their|its) (?:claim|allegation|accusation|charge|assertion|report|suggestion|statement)s?)$/i;

function near(made: readonly Made[], index: number): readonly Made[] {
  return made.slice(Math.max(0, index - 6), index + 7);
}
