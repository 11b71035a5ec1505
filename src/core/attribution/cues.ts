import { reportingForms, type Frame, type ReportingVerb } from "../lexicon/reporting-verbs";
import { reportingNouns } from "../lexicon/reporting-nouns";
import type { Act, Stance } from "../model";
import { has, Tag } from "../nlp/token";
import { phraseFrom, type Range } from "./noun-phrase";
import { phraseCue } from "./phrase-cues";
import { breaksBefore, type Unit } from "./unit";
import { skipAdverbs, stanceOf, verbGroup } from "./verb-group";

/** The words that announce a quotation, and what its lexicon entry says of them. */
export interface Cue {
  /** The verb and what belongs to it ("has said"), or "according to". */
  readonly group: Range;
  /** The group without the adverbs that it starts with: "has said" of "also has said". */
  readonly words: Range;
  /** The verb itself. */
  readonly head: number;
  readonly kind: "verb" | "gerund" | "noun" | "passive" | "adjective" | "adverb" | "according-to";
  readonly act: Act;
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
  /** The source, where it is part of the cue: “in Roe's words”, “was told by Roe”. */
  readonly owner?: Range;
}

/** The cues of a unit that stand outside quotation marks, in text order. */
export function findCues(unit: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let i = unit.first; i < unit.last; i++) {
    if (unit.inQuote[i]! >= 0) continue;
    const cue = phraseCue(unit, i) ?? verbCue(unit, i) ?? nounCue(unit, i);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.group.last - 1);
  }
  return cues;
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
  if (!form || /^(?:citing|regarding)$/.test(token.norm) || !has(token, Tag.Verb) || has(token, Tag.Proper))
    return null;
  if (token.norm === "points" && /^per/.test(unit.tokens[i - 1]?.norm ?? "")) return null;
  if (/^-/.test(token.gap) || /^-/.test(unit.tokens[i + 1]?.gap ?? "")) return null;
  const { first, passive, negated } = matrix(unit, i) ?? verbGroup(unit, i);
  const agent = unit.tokens[i + 1]?.norm === "by" ? agentAfter(unit, i, passive) : undefined;
  if (agent === null) return null;
  const before = unit.tokens[first - 1];
  // “the promised jobs”, “added lanes”
  if (first === i && i > unit.first && has(before, Tag.Determiner | Tag.Possessive) && !breaksBefore(unit, i))
    return null;
  if (unit.tokens[first]!.norm === "having") return null;
  const withoutAdverbs = skipAdverbs(unit, first, i);
  if (first > unit.first && before?.norm === "to") return null;
  const { act, frames, stance } = merge(form.verbs, unit.tokens[i + 1]?.norm);
  if (passive && !agent && ![...passiveFrames].some((frame) => frames.has(frame))) return null;
  const participle = form.gerund && first === i;
  if (participle && !isParticiple(unit, i)) return null;
  return {
    group: { first, last: agent?.last ?? i + 1 },
    words: { first: withoutAdverbs, last: i + 1 },
    ...(agent && { owner: agent }),
    head: i,
    kind: participle ? "gerund" : passive ? "passive" : "verb",
    act,
    stance: stanceOf(unit, first, i, stance, negated),
    frames,
  };
}

/** What a passive can report without saying whose words they are. */
const passiveFrames: ReadonlySet<Frame> = new Set(["hearer", "to", "bare", "accuse"]);

/** “was told by Roe”: who says so; null for what is no reporting at all. */
function agentAfter(unit: Unit, verb: number, passive: boolean): Range | null {
  return passive ? phraseFrom(unit, verb + 2) : null;
}

/** “went on to say”, “was at pains to stress”, “took to X to say”: the first verb belongs to the second. */
function matrix(unit: Unit, verb: number): ReturnType<typeof verbGroup> | null {
  if (unit.tokens[verb - 1]?.norm !== "to") return null;
  for (let i = verb - 2; i >= Math.max(unit.first, verb - 6) && !breaksBefore(unit, i + 1); i--) {
    const words = unit.tokens.slice(i, verb - 1).map((token) => token.norm);
    if (leadsToSpeech.test(words.join(" "))) return { ...verbGroup(unit, i), passive: false };
  }
  return null;
}

const leadsToSpeech =
  /^(?:(?:go|goes|went|gone|going) on|(?:is|was|are|were) (?:at pains|quick|keen|careful|eager)|(?:take|takes|took|taken) to (?:the )?\S+|continue[sd]?|proceeded)$/;

/**
 * A verb with several entries has the frames of all; its act and stance are those of the entry that the next word
 * belongs to ("called for", but "called it"), else of writing, else of the first.
 */
function merge(
  verbs: readonly ReportingVerb[],
  next: string | undefined,
): Pick<Cue, "act" | "stance" | "frames"> {
  const takesNext = verbs.find((verb) => next !== undefined && verb.frames.has(next as Frame));
  const free = verbs.filter(
    (verb) => verb.frames.has("quote") || !(verb.frames.has("for") || verb.frames.has("about")),
  );
  const chosen = takesNext ?? free.find((verb) => verb.act === "writing") ?? free[0] ?? verbs[0]!;
  const frames = new Set(verbs.flatMap((verb) => [...verb.frames]));
  return { act: chosen.act, stance: chosen.stance, frames };
}

/** “, adding that …”; not “the saying” or “is asking”. */
function isParticiple(unit: Unit, i: number): boolean {
  if (i === unit.first) return false;
  if (unit.tokens[i - 1]!.norm === "by") return true;
  return breaksBefore(unit, i) || !has(unit.tokens[i - 1], Tag.Determiner | Tag.Preposition | Tag.Adjective);
}
