import { has, isCapitalised, Tag } from "../nlp/token";
import type { Draft } from "./draft";
import type { Unit } from "./unit";

/** What stands before a colon at a line's start and names no speaker. */
const labels =
  /^(?:note|notes|update|updated|related|photo|image|source|sources|video|watch|read|listen|correction|byline|editor|breaking|analysis|opinion|exclusive|live|review|q|a|where|when|what|who|why|how|cost|tickets|details)$/i;

/** “Roe: Council has failed”, “ANN ROE: We never met.”: a headline's or transcript's turn, named before a colon. */
export function turnOf(unit: Unit): Draft | null {
  const { tokens, first, last, paragraph } = unit;
  const colon = colonIn(unit);
  if (colon === null || first > 0) return null;
  const name = tokens.slice(first, colon);
  const headline = paragraph.zone === "headline" || paragraph.zone === "standfirst";
  const capitals = name.every((token) => /^[^\p{Ll}]*$/u.test(token.text));
  if (!name.every((token) => isCapitalised(token) || has(token, Tag.Preposition))) return null;
  if (labels.test(name[0]!.norm) || !(headline || capitals || name.length <= 3)) return null;
  if (!headline && !capitals && !name.some((token) => has(token, Tag.Person | Tag.Proper))) return null;
  const start = spanStart(unit, colon);
  const end = spanEnd(unit, last);
  return {
    unit,
    fragments: [{ start, end }],
    quoted: unit.spans.filter((span) => span.start >= start && span.end <= end),
    cue: null,
    act: "speech",
    stance: "asserted",
    source: { start: tokens[first]!.start, end: tokens[colon - 1]!.end },
    sourceUnit: null,

    evidence: "turn",
  };
}

/** The token after a colon that ends the unit's first words, or null. */
function colonIn(unit: Unit): number | null {
  const limit = Math.min(unit.last, unit.first + 6);
  for (let i = unit.first + 1; i < limit; i++) {
    const { gap } = unit.tokens[i]!;
    if (/^:\s/.test(gap)) return unit.inQuote[i - 1]! < 0 ? i : null;
    if (/[,;.!?“”"()]/.test(gap) || has(unit.tokens[i], Tag.Verb)) return null;
  }
  return null;
}

function spanStart(unit: Unit, i: number): number {
  const quote = unit.spans[unit.inQuote[i]!];
  return quote && unit.inQuote[i - 1] !== unit.inQuote[i] ? quote.start : unit.tokens[i]!.start;
}

function spanEnd(unit: Unit, last: number): number {
  const quote = unit.spans[unit.inQuote[last - 1]!];
  return Math.max(unit.tokens[last - 1]!.end, quote?.end ?? 0);
}
