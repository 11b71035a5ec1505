import { reportingForms, type ReportingVerb } from "../lexicon/reporting-verbs";
import { has, Tag, type Reading, type Token } from "../nlp/token";
import type { QuotedSpan } from "../quotations/marks";
import type { Paragraph } from "../text/article";

/**
 * A sentence as attribution sees it: what stands in marks belongs to the sentence round it, however many sentences it
 * holds itself. Token indexes are the paragraph's, ranges half-open.
 */
export interface Unit {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** For each token of the paragraph the index in `spans` of the outermost quotation that it is in, or -1. */
  readonly inQuote: Int32Array;
  /** The outermost quoted spans of the paragraph, in order. */
  readonly spans: readonly QuotedSpan[];
}

/** In tokens; nobody's sentence is longer, and work within a unit may grow faster than its length. */
const longest = 3000;

/** The units of a paragraph, in order. */
export function unitsOf(paragraph: Paragraph, reading: Reading, quoted: readonly QuotedSpan[]): Unit[] {
  const { tokens, sentences } = reading;
  const spans = quoted.filter((span) => span.depth === 0);
  const inQuote = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  spans.forEach((span, index) => {
    while (at < tokens.length && tokens[at]!.start < span.start) at++;
    while (at < tokens.length && tokens[at]!.end <= span.end) inQuote[at++] = index;
  });
  const units: Unit[] = [];
  for (const sentence of sentences) {
    const { last } = sentence;
    let { first } = sentence;
    while (first < last && tokens[first]!.start < paragraph.bodyStart) first++;
    if (first === last) continue;
    const before = units.at(-1);
    const open =
      before &&
      last - before.first <= longest &&
      (sameQuote(inQuote, before.last - 1, first) ||
        isSignature(tokens, inQuote, before, first, last) ||
        asksForItsAttribution(tokens, inQuote, before, first, last));
    if (open) units[units.length - 1] = { ...before, last };
    else units.push({ paragraph, tokens, first, last, inQuote, spans });
  }
  return units;
}

/** The quotations of a unit or of a part of it, each with the tokens in it. */
export function quotationsIn(
  unit: Unit,
  first: number,
  last: number,
): { span: QuotedSpan; first: number; last: number }[] {
  const out: { span: QuotedSpan; first: number; last: number }[] = [];
  for (let i = first; i < last; i++) {
    const index = unit.inQuote[i]!;
    if (index < 0) continue;
    const start = i;
    while (i + 1 < last && unit.inQuote[i + 1] === index) i++;
    // What goes on from the unit before is that one's.
    if (start === unit.first && unit.inQuote[start - 1] === index) continue;
    out.push({ span: unit.spans[index]!, first: start, last: i + 1 });
  }
  return out;
}

function sameQuote(inQuote: Int32Array, left: number, right: number): boolean {
  return inQuote[left]! >= 0 && inQuote[left] === inQuote[right];
}

/** “We were lucky.” — Ann Roe, Northbridge */
function isSignature(
  tokens: readonly Token[],
  inQuote: Int32Array,
  before: Unit,
  first: number,
  last: number,
): boolean {
  if (inQuote[before.last - 1]! < 0 || inQuote[first]! >= 0 || last - first > 12) return false;
  if (!/^\S*["”’']\S*\s*[—–―-]+\s*$/.test(tokens[first]!.gap)) return false;
  for (let i = first; i < last; i++) if (has(tokens[i], Tag.Verb) && tokens[i]!.text !== "May") return false;
  return true;
}

/**
 * “Will you go?” Roe asked. The mark ended the sentence for the tokeniser only; so did a full stop that should have been a
 * comma, if nothing follows the verb: “It's late.” Roe said.
 */
function asksForItsAttribution(
  tokens: readonly Token[],
  inQuote: Int32Array,
  before: Unit,
  first: number,
  last: number,
): boolean {
  const { gap } = tokens[first]!;
  if (inQuote[before.last - 1]! < 0 || inQuote[first]! >= 0 || !/[?!…—–.-]["”’']/.test(gap)) return false;
  const stopped = /\.["”’']/.test(gap);
  const limit = Math.min(last, first + 8);
  for (let i = first; i < limit; i++) {
    if (!has(tokens[i], Tag.Verb)) continue;
    const reports = reportingForms.get(tokens[i]!.norm)?.verbs.some(isSpeech) ?? false;
    return reports && (!stopped || (i === last - 1 && i > first));
  }
  return false;
}

function isSpeech(verb: ReportingVerb): boolean {
  return verb.frames.has("quote") && (verb.act === "speech" || verb.act === "writing");
}

/** Whether a clause or phrase ends before the token: a comma, a dash, a bracket, a mark. */
export function breaksBefore(unit: Unit, i: number): boolean {
  const gap = unit.tokens[i]?.gap ?? "";
  return /[,;:()—–―"“”]|\s-\s/.test(gap) || unit.inQuote[i] !== unit.inQuote[i - 1];
}

/** Whether the token is a verb that a clause can have as its own: no infinitive after "to", no participle with -ing. */
export function isFinite(unit: Unit, i: number): boolean {
  const token = unit.tokens[i];
  if (!has(token, Tag.Verb) || has(token, Tag.Gerund)) return false;
  return unit.tokens[i - 1]?.norm !== "to";
}
