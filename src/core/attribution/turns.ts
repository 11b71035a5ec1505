import { isPeopleNoun } from "../lexicon/people-nouns";
import { has, isCapitalised, Tag } from "../nlp/token";
import type { Draft } from "./draft";
import { proposeAttributions } from "./propose";
import { quotationsIn, type Unit } from "./unit";

/** What stands before a colon at a line's start and names no speaker. */
const labels =
  /^(?:note|notes|update|updated|related|photo|image|source|sources|video|watch|read|listen|correction|byline|editor|breaking|analysis|opinion|exclusive|live|review|where|when|what|who|why|how|cost|tickets|details|latest|letter|letters|interview|q&a|explainer|factbox|timeline|profile|obituary|recap|preview|weather|traffic)$/i;
const question = /^\s*(?:Q|QUESTION|Question)\s*[.:]\s/;
const answer = /^\s*(?:A|ANSWER|Answer)\s*[.:]\s/;

/**
 * A paragraph that is one speaker's turn: “ANN ROE: We never met.”, “Q: … A: …” in an interview, “Roe: Council has
 * failed” in a headline. `"question"` for the interviewer's own words, which are no quotation; null for other paragraphs.
 */
export function turnOf(units: readonly Unit[]): Draft | "question" | null {
  const unit = units[0];
  if (!unit) return null;
  const { prose } = unit.paragraph;
  if (question.test(prose)) return "question";
  if (answer.test(prose)) return turn(units, unit.first + 1, null);
  const signed = isHeadline(unit) ? signedHeadline(unit) : null;
  if (signed) return signed;
  const colon = colonIn(unit);
  if (colon === null || !namesSpeaker(unit, colon)) return null;
  // “Flood: Lagos threatens to act”: the topic of a headline that has its own attribution.
  if (isHeadline(unit) && proposeAttributions({ ...unit, first: colon }).length > 0) return null;
  const source = { start: unit.tokens[unit.first]!.start, end: unit.tokens[colon - 1]!.end };
  if (unit.inQuote[unit.first]! >= 0) return turn(units, colon, source, []);
  return turn(units, colon, source);
}

/** An answer of an interview that has no labels; what stands in brackets before it is the writer's: “(Laughs) No.” */
export function answerTurn(units: readonly Unit[]): Draft | null {
  const unit = units[0];
  if (!unit) return null;
  let { first } = unit;
  if (unit.tokens[first]!.gap.includes("("))
    while (first < unit.last && !unit.tokens[first]!.gap.includes(")")) first++;
  return turn(units, first < unit.last ? first : unit.first, null);
}

/** “Pier to close in May: mayor”, “Talks near a deal - sources” */
function signedHeadline(unit: Unit): Draft | null {
  const { tokens, first, last } = unit;
  for (let i = last - 1; i >= Math.max(first + 2, last - 4); i--) {
    if (!/^["”’']?(?::\s|\s[-–—]\s)/.test(tokens[i]!.gap)) continue;
    const words = tokens.slice(i, last);
    const head = words.at(-1)!;
    const names =
      isPeopleNoun(head.norm) ||
      documents.test(head.norm) ||
      has(head, Tag.Acronym) ||
      has(head, Tag.Honorific);
    if (!names || words.some((word) => has(word, Tag.Verb)) || i - first < 3) return null;
    const draft = turn([{ ...unit, last: i }], first, { start: tokens[i]!.start, end: head.end });
    return draft && { ...draft, evidence: "turn" };
  }
  return null;
}

const documents =
  /^(?:report|study|poll|survey|source|sources|union|watchdog|experts?|analysts?|ceo|mayor|pm|premier|police|minister|officials?|data|statement|court|judge|lawyer|coroner|agency)$/;

function namesSpeaker(unit: Unit, colon: number): boolean {
  const name = unit.tokens.slice(unit.first, colon);
  if (labels.test(name[0]!.norm) || labels.test(name.at(-1)!.norm)) return false;
  if (!name.every((token) => isCapitalised(token) || has(token, Tag.Preposition))) return false;
  const capitals = name.every((token) => /^[^\p{Ll}]*$/u.test(token.text));
  // A transcript that is quoted as a whole: “ROE: We never met.
  if (unit.inQuote[unit.first]! >= 0) return capitals && name.every((token) => token.text.length > 1);
  if (isHeadline(unit)) return true;
  if (unit.inQuote[colon]! >= 0) return false;
  return capitals || (name.length <= 3 && name.some((token) => has(token, Tag.Person | Tag.Proper)));
}

function isHeadline(unit: Unit): boolean {
  return unit.paragraph.zone === "headline" || unit.paragraph.zone === "standfirst";
}

function turn(
  units: readonly Unit[],
  from: number,
  source: Draft["source"],
  quoted = quotationsIn(units[0]!, from, units.at(-1)!.last).map(({ span }) => span),
): Draft | null {
  const unit = units[0]!;
  const { last } = units.at(-1)!;
  if (from >= last) return null;
  const { prose, start: offset } = unit.paragraph;
  const start = Math.min(unit.tokens[from]!.start, quoted[0]?.start ?? Infinity);
  const end = isHeadline(unit)
    ? Math.max(unit.tokens[last - 1]!.end, quoted.at(-1)?.end ?? 0)
    : offset + prose.trimEnd().length;
  const sourceUnit = null;
  return {
    unit,
    fragments: [{ start, end }],
    quoted,
    cue: null,
    act: "speech",
    stance: "asserted",
    source,
    sourceUnit,
    evidence: source ? "turn" : "answer",
    within: null,
    earlier: [],
  };
}

/** The token after a colon that ends the unit's first words, or null. */
function colonIn(unit: Unit): number | null {
  const limit = Math.min(unit.last, unit.first + 6);
  for (let i = unit.first + 1; i < limit; i++) {
    const { gap } = unit.tokens[i]!;
    if (/^:\s/.test(gap))
      return unit.inQuote[i - 1]! === unit.inQuote[i] || unit.inQuote[i - 1]! < 0 ? i : null;
    if (/[,;.!?“”"()]/.test(gap) || has(unit.tokens[i], Tag.Verb)) return null;
  }
  return null;
}
