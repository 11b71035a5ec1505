import { reportingForms } from "../lexicon/reporting-verbs";
import type { Act, OtherQuoted, Span, Stance } from "../model";
import type { QuotedSpan } from "../quotations/marks";
import { kindOfQuoted } from "../quotations/other-quoted";
import { besideQuotation, leadIn } from "./beside";
import { hasFiniteVerb } from "./content";
import { startsPhrase, type Range } from "./noun-phrase";
import { proposeAttributions, type Proposal } from "./propose";
import { quotationsIn, type Unit } from "./unit";

/** A quotation before anybody knows who its speaker is. Spans are the document's. */
export interface Draft {
  readonly unit: Unit;
  readonly fragments: readonly Span[];
  readonly quoted: readonly QuotedSpan[];
  readonly cue: Span | null;
  readonly act: Act;
  readonly stance: Stance;
  readonly source: Span | null;
  /** Where the source stands, if not in the quotation's own sentence. */
  readonly sourceUnit: Unit | null;
  readonly evidence: Evidence;
  /** The cue of the quotation that reports this one. */
  readonly within: Span | null;
  /** The sentences before, the nearest first, whose subjects a pronoun may mean. */
  readonly earlier: readonly Unit[];
}

/** What the span rests on; confidence.ts says how much each is worth. */
export type Evidence =
  "quote-cue" | "quote-beside" | "quote-alone" | "that" | "clause" | "phrase" | "round" | "turn" | "answer";

/** The drafts of a unit, and what stands in marks there without being a quotation. */
export function draftsOf(unit: Unit): { drafts: Draft[]; otherQuoted: OtherQuoted[] } {
  const drafts = proposeAttributions(unit).map((proposal) => fromProposal(unit, proposal));
  const attributed = new Set(drafts.flatMap((draft) => draft.quoted));
  const otherQuoted: OtherQuoted[] = [];
  for (const { span, first, last } of quotationsIn(unit, unit.first, unit.last)) {
    if (attributed.has(span)) continue;
    const kind = kindOfQuoted(unit.tokens.slice(first, last), {
      before: first > unit.first ? unit.tokens[first - 1] : undefined,
      alone: first === unit.first && last === unit.last,
      closed: /[.?!…]$/.test(innerText(unit, span)),
      headline: unit.paragraph.zone === "headline",
      runsOn: span.runsOn,
      attributable: first === unit.first && /[,?!]$/.test(innerText(unit, span)),
    });
    if (kind === "quotation") drafts.push(marked(unit, span, { first, last }));
    else otherQuoted.push({ start: span.start, end: span.end, text: textOf(unit, span), kind });
  }
  return { drafts: drafts.sort((a, b) => a.fragments[0]!.start - b.fragments[0]!.start), otherQuoted };
}

function fromProposal(unit: Unit, proposal: Proposal): Draft {
  const { cue, source, content } = proposal;
  const fragments = content.map((range) => toSpan(unit, range));
  const quoted = content.flatMap(({ first, last }) =>
    quotationsIn(unit, first, last).map(({ span }) => span),
  );
  return {
    unit,
    fragments,
    quoted,
    cue: wordsOf(unit, withPreposition(unit, proposal)),
    act: quoted.length === 0 && takesStand(unit, proposal) ? "thought" : cue.act,
    stance: cue.stance,
    source: source && wordsOf(unit, source),
    sourceUnit: null,
    evidence: evidenceOf(unit, proposal, fragments, quoted),
    within: proposal.within && wordsOf(unit, proposal.within.words),
    earlier: [],
  };
}

/** “called for”, “spoke of”: the preposition between the cue and the content belongs to the cue. */
function withPreposition(unit: Unit, { cue, content, shape }: Proposal): Range {
  const { words } = cue;
  const next = unit.tokens[words.last]?.norm ?? "";
  const between = shape === "before" && content[0]!.first === words.last + 1;
  return between && /^(?:for|on|of|about|over|at|to|as|against)$/.test(next)
    ? { first: words.first, last: words.last + 1 }
    : words;
}

/** “praised the plan”, “opposed it”: an attitude to a thing, of which no words are reported. */
function takesStand(unit: Unit, { cue, content }: Proposal): boolean {
  const { first, last } = content[0]!;
  const nounPhrase =
    first === cue.group.last && startsPhrase(unit.tokens[first]) && !hasFiniteVerb(unit, first, last);
  return nounPhrase && cue.frames.has("np") && (cue.stance === "asserted" || cue.stance === "denied");
}

function evidenceOf(
  unit: Unit,
  proposal: Proposal,
  fragments: readonly Span[],
  quoted: readonly QuotedSpan[],
): Evidence {
  const { cue, content, shape } = proposal;
  if (quoted[0] && quoted[0].start === fragments[0]!.start) return "quote-cue";
  if (unit.tokens[content[0]!.first - 1]?.norm === "that") return "that";
  if (shape !== "before") return "round";
  return cue.frames.has("bare") ? "clause" : "phrase";
}

/** Words in marks that no reporting verb of the lexicon takes. */
function marked(unit: Unit, span: QuotedSpan, words: Range): Draft {
  const beside = besideQuotation(unit, span, words);
  return {
    ...alone(unit, { start: span.start, end: span.end }),
    quoted: [span],
    cue: beside?.cue ? wordsOf(unit, beside.cue) : null,
    source: beside && wordsOf(unit, beside.source),
    evidence: beside ? "quote-beside" : "quote-alone",
  };
}

/** Words that nothing is known of but that somebody says them. */
function alone(unit: Unit, words: Span): Draft {
  return {
    unit,
    fragments: [words],
    quoted: [],
    cue: null,
    act: "speech",
    stance: "asserted",
    source: null,
    sourceUnit: null,
    evidence: "quote-alone",
    within: null,
    earlier: [],
  };
}

/** “The board was blunt:” and the quotation in the next paragraph. */
export function ledBy(before: Unit | undefined, draft: Draft): Draft {
  if (!before || draft.evidence !== "quote-alone" || draft.unit.first > 0) return draft;
  const lead = leadIn(before);
  if (!lead) return draft;
  const cue = lead.cue && wordsOf(before, lead.cue);
  return {
    ...draft,
    cue,
    source: wordsOf(before, lead.source),
    sourceUnit: before,
    evidence: "quote-beside",
  };
}

/** “The letter read:” and, in the next paragraph, what it read, without any marks. */
export function ledWhole(before: Unit | undefined, units: readonly Unit[]): Draft | null {
  const unit = units[0];
  const lead = before && unit && before.paragraph !== unit.paragraph ? leadIn(before) : null;
  if (!lead?.cue || !unit || unit.spans.length > 0 || unit.paragraph.zone !== "body") return null;
  const verb = reportingForms
    .get(before!.tokens[lead.cue.last - 1]!.norm)
    ?.verbs.find(({ frames }) => frames.has("quote"));
  if (!verb) return null;
  return {
    ...alone(unit, {
      start: unit.tokens[unit.first]!.start,
      end: unit.paragraph.start + unit.paragraph.prose.trimEnd().length,
    }),
    act: verb.act,
    cue: wordsOf(before!, lead.cue),
    source: wordsOf(before!, lead.source),
    sourceUnit: before!,
    evidence: "quote-beside",
  };
}

function innerText(unit: Unit, span: QuotedSpan): string {
  return textOf(unit, span.inner).trimEnd();
}

function textOf(unit: Unit, span: Span): string {
  return unit.paragraph.prose.slice(span.start - unit.paragraph.start, span.end - unit.paragraph.start);
}

export function wordsOf(unit: Unit, range: Range): Span {
  return { start: unit.tokens[range.first]!.start, end: unit.tokens[range.last - 1]!.end };
}

/** The range's words with the marks of every quotation that starts or ends among them. */
function toSpan(unit: Unit, range: Range): Span {
  let { start, end } = wordsOf(unit, range);
  const firstQuote = unit.spans[unit.inQuote[range.first]!];
  const lastQuote = unit.spans[unit.inQuote[range.last - 1]!];
  if (
    firstQuote &&
    firstQuote.inner.start <= start &&
    unit.inQuote[range.first - 1] !== unit.inQuote[range.first]
  )
    start = firstQuote.start;
  if (lastQuote && unit.inQuote[range.last] !== unit.inQuote[range.last - 1]) end = lastQuote.end;
  return { start, end: closeBracket(unit, start, end) };
}

/** “… (Ohio)”: a bracket that opens in the span closes in it. */
function closeBracket(unit: Unit, start: number, end: number): number {
  const { prose, start: offset } = unit.paragraph;
  const inside = prose.slice(start - offset, end - offset);
  return inside.lastIndexOf("(") > inside.lastIndexOf(")") && prose.charAt(end - offset) === ")"
    ? end + 1
    : end;
}
