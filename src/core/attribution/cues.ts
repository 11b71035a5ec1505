import { reportingForms, type Frame, type ReportingVerb } from "../lexicon/reporting-verbs";
import { reportingNouns } from "../lexicon/reporting-nouns";
import type { Act, Stance } from "../model";
import { has, Tag } from "../nlp/token";
import type { Range } from "./noun-phrase";
import { breaksBefore, type Unit } from "./unit";

/** The words that announce a quotation, and what its lexicon entry says of them. */
export interface Cue {
  /** The verb and what belongs to it ("has said"), or "according to". */
  readonly group: Range;
  /** The group without the adverbs that it starts with: "has said" of "also has said". */
  readonly words: Range;
  /** The verb itself. */
  readonly head: number;
  readonly kind: "verb" | "gerund" | "noun" | "passive" | "according-to";
  readonly act: Act;
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
}

/** The cues of a unit that stand outside quotation marks, in text order. */
export function findCues(unit: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let i = unit.first; i < unit.last; i++) {
    if (unit.inQuote[i]! >= 0) continue;
    const cue = accordingTo(unit, i) ?? verbCue(unit, i) ?? nounCue(unit, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingTo(unit: Unit, i: number): Cue | null {
  if (unit.tokens[i]!.norm !== "according" || unit.tokens[i + 1]?.norm !== "to") return null;
  const group = { first: i, last: i + 2 };
  return {
    group,
    words: group,
    head: i,
    kind: "according-to",
    act: "speech",
    stance: "asserted",
    frames: new Set(["quote", "bare"]),
  };
}

/** “his claim that”, “the mayor's call for”: a noun with its owner before it and its content after it. */
function nounCue(unit: Unit, i: number): Cue | null {
  const { tokens } = unit;
  const noun = reportingNouns.get(tokens[i]!.norm);
  const next = tokens[i + 1];
  if (!noun || !next || i + 1 >= unit.last || breaksBefore(unit, i + 1)) return null;
  if (next.norm !== "that" && !noun.prepositions.has(next.norm)) return null;
  let first = i;
  while (
    first > unit.first &&
    has(tokens[first - 1], Tag.Adjective | Tag.Adverb) &&
    !has(tokens[first - 1], Tag.Pronoun)
  )
    first--;
  const owner = tokens[first - 1];
  if (
    first === unit.first ||
    !(has(owner, Tag.Possessive) || (has(owner, Tag.Pronoun) && has(owner, Tag.Determiner)))
  )
    return null;
  const frames = new Set<Frame>(["noun"]);
  const group = { first, last: i + 1 };
  return {
    group,
    words: group,
    head: i,
    kind: "noun",
    act: noun.act,
    stance: noun.stance,
    frames,
  };
}

function verbCue(unit: Unit, i: number): Cue | null {
  const token = unit.tokens[i]!;
  const form = reportingForms.get(token.norm);
  if (!form || token.norm === "citing" || !has(token, Tag.Verb) || has(token, Tag.Proper)) return null;
  if (/^-/.test(token.gap) || /^-/.test(unit.tokens[i + 1]?.gap ?? "") || unit.tokens[i + 1]?.norm === "by")
    return null;
  const { first, passive, negated } = verbGroup(unit, i);
  const before = unit.tokens[first - 1];
  // “the promised jobs”, “added lanes”
  if (first === i && i > unit.first && has(before, Tag.Determiner | Tag.Possessive) && !breaksBefore(unit, i))
    return null;
  if (unit.tokens[first]!.norm === "having") return null;
  const withoutAdverbs = skipAdverbs(unit, first, i);
  if (first > unit.first && before?.norm === "to") return null;
  const { act, frames, stance } = merge(form.verbs, unit.tokens[i + 1]?.norm);
  if (passive && !(frames.has("hearer") || frames.has("to") || frames.has("bare"))) return null;
  const participle = form.gerund && first === i;
  if (participle && !isParticiple(unit, i)) return null;
  return {
    group: { first, last: i + 1 },
    words: { first: withoutAdverbs, last: i + 1 },
    head: i,
    kind: participle ? "gerund" : passive ? "passive" : "verb",
    act,
    stance: stanceOf(unit, first, i, stance, negated),
    frames,
  };
}

/**
 * A verb with several entries has the frames of all; its act and stance are those of the entry that the next word
 * belongs to ("called for", but "called it"), else of writing, else of the first.
 */
function merge(
  verbs: readonly ReportingVerb[],
  next: string | undefined,
): Pick<Cue, "act" | "stance" | "frames"> {
  const takesNext = verbs.find((verb) => next !== undefined && verb.frames.has(next as Frame));
  const free = verbs.filter((verb) => !verb.frames.has("for") && !verb.frames.has("about"));
  const chosen = takesNext ?? free.find((verb) => verb.act === "writing") ?? free[0] ?? verbs[0]!;
  const frames = new Set(verbs.flatMap((verb) => [...verb.frames]));
  return { act: chosen.act, stance: chosen.stance, frames };
}

/** “, adding that …”; not “the saying” or “is asking”. */
function isParticiple(unit: Unit, i: number): boolean {
  if (i === unit.first) return false;
  return breaksBefore(unit, i) || !has(unit.tokens[i - 1], Tag.Determiner | Tag.Preposition | Tag.Adjective);
}

/** The auxiliaries and adverbs before a verb belong to it. */
function verbGroup(unit: Unit, head: number): { first: number; passive: boolean; negated: boolean } {
  let first = head;
  let passive = false;
  let negated = false;
  for (let i = head - 1; i >= unit.first && head - i < 6; i--) {
    const token = unit.tokens[i]!;
    if (unit.inQuote[i]! >= 0 || breaksBefore(unit, i + 1)) break;
    if (
      !has(token, Tag.Auxiliary | Tag.Adverb | Tag.Negative) &&
      !/^(?:both|all|each|then)$/.test(token.norm)
    )
      break;
    first = i;
    passive ||=
      /^(?:is|are|was|were|be|been|being|am|'re|'m)$/.test(token.norm) && has(unit.tokens[head], Tag.Past);
    negated ||= has(token, Tag.Negative);
  }
  return { first, passive, negated };
}

function skipAdverbs(unit: Unit, first: number, head: number): number {
  let i = first;
  while (i < head && !has(unit.tokens[i], Tag.Auxiliary | Tag.Negative)) i++;
  return i;
}

function stanceOf(unit: Unit, first: number, head: number, stance: Stance, negated: boolean): Stance {
  if (negated) return "unsaid";
  for (let i = first; i < head; i++) {
    const norm = unit.tokens[i]!.norm;
    if (norm === "would" || norm === "might" || norm === "could" || norm === "may") return "hypothetical";
    if (norm === "will" || norm === "'ll") return "announced";
  }
  return stance;
}
