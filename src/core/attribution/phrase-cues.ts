import { attitudes, copulas } from "../lexicon/attitudes";
import { reportingNouns } from "../lexicon/reporting-nouns";
import { lightVerbs, phrasalVerbs, statedNouns } from "../lexicon/reporting-phrases";
import type { Frame } from "../lexicon/reporting-verbs";
import type { Stance } from "../model";
import { has, Tag, type Token } from "../nlp/token";
import type { Cue } from "./cues";
import { ownerBefore, phraseFrom, type Range } from "./noun-phrase";
import { breaksBefore, isFinite, type Unit } from "./unit";
import { stanceOf, verbGroup } from "./verb-group";

/** The cue of several words, or of a word that is no verb, that starts at a token. */
export function phraseCue(unit: Unit, i: number): Cue | null {
  return (
    accordingTo(unit, i) ??
    inTheWords(unit, i) ??
    hearsay(unit, i) ??
    quotedAsSaying(unit, i) ??
    phrasalVerb(unit, i) ??
    lightVerb(unit, i) ??
    statedNoun(unit, i) ??
    attitude(unit, i)
  );
}

const asserted = { act: "speech", stance: "asserted" } as const;
const frames = (...names: Frame[]): ReadonlySet<Frame> => new Set(names);

function accordingTo(unit: Unit, i: number): Cue | null {
  if (norm(unit, i) !== "according" || norm(unit, i + 1) !== "to") return null;
  return { ...cueOf({ first: i, last: i + 2 }, i), ...asserted, kind: "according-to" };
}

/** “in the words of Ann Roe”, “in Roe's words”, “in his view” */
function inTheWords(unit: Unit, i: number): Cue | null {
  if (norm(unit, i) !== "in") return null;
  const act = (noun: string) => (noun === "words" ? "speech" : "thought");
  if (norm(unit, i + 1) === "the" && norm(unit, i + 3) === "of" && isViewNoun(norm(unit, i + 2))) {
    return {
      ...cueOf({ first: i, last: i + 4 }, i),
      ...asserted,
      act: act(norm(unit, i + 2)!),
      kind: "according-to",
    };
  }
  for (let noun = i + 2; noun < Math.min(unit.last, i + 8) && !breaksBefore(unit, noun); noun++) {
    if (!isViewNoun(norm(unit, noun))) continue;
    const before = unit.tokens[noun - 1];
    if (!owns(before) || (noun + 1 < unit.last && !breaksBefore(unit, noun + 1))) return null;
    const owner = { first: i + 1, last: has(before, Tag.Possessive) ? noun - 1 : noun };
    const cue = cueOf({ first: i, last: noun + 1 }, i);
    return { ...cue, ...asserted, act: act(norm(unit, noun)!), kind: "according-to", owner };
  }
  return null;
}

function isViewNoun(word: string | undefined): boolean {
  return /^(?:words|view|opinion|telling|estimation|judgment|judgement)$/.test(word ?? "");
}

/** “Roe reportedly left”: nobody is named as saying so. */
function hearsay(unit: Unit, i: number): Cue | null {
  if (!/^(?:reportedly|allegedly|supposedly|purportedly)$/.test(norm(unit, i) ?? "")) return null;
  return { ...cueOf({ first: i, last: i + 1 }, i), ...asserted, kind: "adverb" };
}

/** “Roe was quoted by the Herald as saying”, “the Herald quoted Roe as saying”: the words are Roe's. */
function quotedAsSaying(unit: Unit, i: number): Cue | null {
  if (!/^(?:quoted|quotes|quoting|cited|cites|citing|reported)$/.test(norm(unit, i) ?? "")) return null;
  const end = Math.min(unit.last, i + 25);
  let as = i + 1;
  while (
    as < end &&
    !(norm(unit, as) === "as" && /^(?:saying|telling|adding)$/.test(norm(unit, as + 1) ?? ""))
  )
    as++;
  if (as >= end) return null;
  const { first, passive } = verbGroup(unit, i);
  const object = passive ? null : phraseFrom(unit, i + 1);
  if (!passive && !object) return null;
  const group = { first, last: as + 2 };
  const cue = { ...cueOf(group, i), ...asserted, kind: "verb", frames: frames("quote", "bare") } as const;
  return object ? { ...cue, owner: { first: object.first, last: Math.min(object.last, as) } } : cue;
}

/** “pointed out that”, “ruled out a sale”, “made it clear that” */
function phrasalVerb(unit: Unit, i: number): Cue | null {
  const found = phrasalVerbs
    .get(norm(unit, i) ?? "")
    ?.find((verb) => verb.particles.every((particle, k) => norm(unit, i + 1 + k) === particle));
  if (!found || !has(unit.tokens[i], Tag.Verb) || unit.tokens[i]!.norm === "clear") return null;
  const last = i + 1 + found.particles.length;
  if (last > unit.last) return null;
  const { first, passive, negated } = verbGroup(unit, i);
  if (passive || norm(unit, first - 1) === "to") return null;
  const stance = stanceOf(unit, first, i, found.stance, negated);
  const gerund = /ing$/.test(norm(unit, i)!) && first === i;
  return {
    ...cueOf({ first, last }, i),
    act: found.act,
    stance,
    kind: gerund ? "gerund" : "verb",
    frames: found.frames,
  };
}

/** “raised concerns that”, “made a plea for”, “repeated his claim that”: the noun says what is reported. */
function lightVerb(unit: Unit, i: number): Cue | null {
  const verb = lightVerbs.get(norm(unit, i) ?? "");
  if (!verb || !has(unit.tokens[i], Tag.Verb)) return null;
  let at = i + 1;
  while (at < Math.min(unit.last, i + 6) && has(unit.tokens[at], Tag.Determiner | Tag.Adjective | Tag.Adverb))
    if (!has(unit.tokens[at], Tag.Noun) || !reportingNouns.has(norm(unit, at)!)) at++;
    else break;
  const noun = at < unit.last ? reportingNouns.get(norm(unit, at)!) : undefined;
  const next = norm(unit, at + 1);
  if (!noun || at + 1 >= unit.last || breaksBefore(unit, at + 1)) return null;
  if (next !== "that" && !noun.prepositions.has(next!)) return null;
  const { first, passive, negated } = verbGroup(unit, i);
  if (passive || norm(unit, first - 1) === "to") return null;
  const stance: Stance = verb === "denied" ? "denied" : noun.stance;
  return {
    ...cueOf({ first, last: at + 1 }, i),
    act: verb === "thought" ? noun.act : "speech",
    stance: stanceOf(unit, first, i, stance, negated),
    kind: /ing$/.test(norm(unit, i)!) && first === i ? "gerund" : "verb",
    frames: frames("noun"),
  };
}

/** “Roe's view is that”, “the message from the council was: …” */
function statedNoun(unit: Unit, i: number): Cue | null {
  const act = statedNouns.get(norm(unit, i) ?? "");
  if (!act) return null;
  let be = i + 1;
  const attached = /^(?:of|from|to)$/.test(norm(unit, be) ?? "");
  if (attached)
    while (be < Math.min(unit.last, i + 12) && !isFinite(unit, be)) {
      if (breaksBefore(unit, be)) return null;
      be++;
    }
  if (!/^(?:is|was|are|were|'s)$/.test(norm(unit, be) ?? "") || breaksBefore(unit, be)) return null;
  const from = be + 1;
  if (from >= unit.last) return null;
  const opens =
    norm(unit, from) === "that" || /:\s*\S?$/.test(unit.tokens[from]!.gap) || unit.inQuote[from]! >= 0;
  if (!opens && !(act === "intention" && norm(unit, from) === "to")) return null;
  let first = i;
  while (first > unit.first && has(unit.tokens[first - 1], Tag.Adjective) && !owns(unit.tokens[first - 1]))
    first--;
  const owner =
    first > unit.first && owns(unit.tokens[first - 1])
      ? ownerBefore(unit, first)
      : attached && norm(unit, i + 1) !== "to"
        ? { first: i + 2, last: be }
        : null;
  if (!owner) return null;
  const cue = cueOf({ first: i, last: from }, i);
  return { ...cue, ...asserted, act, kind: "noun", frames: frames("noun"), owner };
}

/** “is confident that”, “was adamant the pier was safe”, “remains sceptical of the plan” */
function attitude(unit: Unit, i: number): Cue | null {
  const entry = attitudes.get(norm(unit, i) ?? "");
  const next = norm(unit, i + 1);
  if (!entry || i + 1 >= unit.last || breaksBefore(unit, i + 1)) return null;
  let be = i - 1;
  while (be > unit.first && has(unit.tokens[be], Tag.Adverb | Tag.Negative) && i - be < 4) be--;
  if (be <= unit.first || !copulas.test(unit.tokens[be]!.norm)) return null;
  const { first } = verbGroup(unit, be);
  if (/^(?:it|there|this|that|what|which|to)$/.test(norm(unit, first - 1) ?? "to")) return null;
  const takes = next === "that" || entry.prepositions.has(next!) || entry.clause;
  if (!takes) return null;
  const taken = entry.prepositions.has(next!)
    ? frames(next as Frame)
    : frames(entry.clause ? "bare" : "that");
  const kind = "adjective";
  return { ...cueOf({ first, last: i + 1 }, i), act: "thought", stance: "asserted", kind, frames: taken };
}

function cueOf(group: Range, head: number): Pick<Cue, "group" | "words" | "head" | "frames"> {
  return { group, words: group, head, frames: frames("quote", "bare") };
}

function norm(unit: Unit, i: number): string | undefined {
  return i >= unit.first && i < unit.last && unit.inQuote[i]! < 0 ? unit.tokens[i]!.norm : undefined;
}

/** “Roe's”, “his” */
function owns(token: Token | undefined): boolean {
  return has(token, Tag.Possessive) || (has(token, Tag.Pronoun) && has(token, Tag.Determiner));
}
