import type { QuotedSpan } from "../quotations/marks";
import { has, Tag } from "../nlp/token";
import { phraseFrom, subjectBefore, type Range } from "./noun-phrase";
import { groupStart } from "./shared-subject";
import { breaksBefore, isFinite, type Unit } from "./unit";

/** The words beside a quotation that attribute it without any reporting verb that the lexicon knows. */
export interface Beside {
  readonly cue: Range | null;
  readonly source: Range;
}

const reach = 14;

/** “…,” Roe grinned. Roe shrugged: “…” The trade - Ann Roe: “…” “…” — Ann Roe */
export function besideQuotation(unit: Unit, span: QuotedSpan, words: Range): Beside | null {
  return after(unit, span, words.last) ?? before(unit, words.first) ?? around(unit, words.first);
}

function after(unit: Unit, span: QuotedSpan, end: number): Beside | null {
  // “…,” and she nodded.
  const joined = end < unit.last && /^(?:and|but)$/.test(unit.tokens[end]!.norm);
  const from = joined ? end + 1 : end;
  if (from >= unit.last || unit.inQuote[from]! >= 0) return null;
  const { prose, start } = unit.paragraph;
  const gap = unit.tokens[from]!.gap;
  const signed = /["”’']\s*(?:[—–―-]+|:)\s*$/.test(gap) && phraseFrom(unit, from);
  if (signed && signed.last >= unit.last && (!gap.includes(":") || signed.last - signed.first < 5))
    return { cue: null, source: signed };
  if (!/[,?!…—–-]$/.test(prose.slice(0, span.inner.end - start).trimEnd())) return null;
  const verb = finiteIn(unit, from, Math.min(unit.last, from + reach));
  if (verb === null) return null;
  if (verb > from) return { cue: { first: verb, last: verb + 1 }, source: { first: from, last: verb } };
  const source = phraseFrom(unit, from + 1);
  return source && { cue: { first: from, last: from + 1 }, source };
}

/** “Roe proclaimed the plan a “terrific piece of work and worth the wait””: the words in marks are the subject's. */
function around(unit: Unit, at: number): Beside | null {
  return at > unit.first && unit.inQuote[at - 1]! < 0 ? subjectOf(unit, at) : null;
}

/** The subject of a sentence that ends with a colon. */
export function leadIn(unit: Unit): Beside | null {
  const { prose, start } = unit.paragraph;
  const after = prose.slice(unit.tokens[unit.last - 1]!.end - start);
  return /^["”’']?\s*:\s*$/.test(after) ? subjectOf(unit, unit.last) : null;
}

function before(unit: Unit, at: number): Beside | null {
  const { gap } = unit.tokens[at]!;
  if (at <= unit.first || unit.inQuote[at - 1]! >= 0 || !/[:,]\s*\S{0,2}$/.test(gap)) return null;
  const subject = subjectOf(unit, at);
  if (subject || !gap.includes(":")) return subject;
  const name = nameEndingAt(unit, at);
  return name && { cue: null, source: name };
}

/** The nearest verb before `at` that has a subject of its own. */
function subjectOf(unit: Unit, at: number): Beside | null {
  for (let i = at - 1; i >= Math.max(unit.first, at - 3 * reach) && unit.inQuote[i]! < 0; i--) {
    if (!isFinite(unit, i)) continue;
    const group = groupStart(unit, i);
    const source = subjectBefore(unit, group);
    if (source) return { cue: { first: group, last: i + 1 }, source };
  }
  return null;
}

function nameEndingAt(unit: Unit, end: number): Range | null {
  let first = end;
  while (
    first > unit.first &&
    unit.inQuote[first - 1]! < 0 &&
    has(unit.tokens[first - 1], Tag.Noun | Tag.Person | Tag.Honorific)
  ) {
    first--;
    if (breaksBefore(unit, first)) break;
  }
  return first < end ? { first, last: end } : null;
}

function finiteIn(unit: Unit, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (i > from && (unit.inQuote[i]! >= 0 || breaksBefore(unit, i))) return null;
    if (isFinite(unit, i) && !has(unit.tokens[i], Tag.Auxiliary)) return i;
  }
  return null;
}
