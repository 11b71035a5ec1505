import { strict as assert } from "node:assert";
import { createAnalyzer, type Analysis, type Id, type Quotation } from "../../../src/core/index";

/**
 * What a case says of one quotation; what it leaves out is not compared. Entities go by their names (joined by " & "
 * where several speak), other quotations by their content, and ` || ` stands where the attribution splits a content.
 */
export interface Expected {
  readonly content: string;
  readonly speaker?: string | null;
  readonly source?: string | null;
  readonly cue?: string | null;
  readonly type?: Quotation["type"];
  readonly act?: Quotation["act"];
  readonly stance?: Quotation["stance"];
  readonly onBehalfOf?: string | null;
  readonly via?: string | null;
  readonly continues?: string | null;
  readonly reason?: Quotation["reason"];
}

/** A test of its own: these are all the quotations of the text, in order. */
export function check(text: string, ...expected: readonly Expected[]): void {
  it(text.replace(/\s*\n\s*/g, " ¶ "), () => {
    const picked = describeQuotations(text).map((quotation, i) => pick(quotation, expected[i]));
    assert.deepEqual(picked, expected);
  });
}

/** The quotations of a text, in order, in the words of a case. */
export function describeQuotations(text: string): Required<Expected>[] {
  const analysis = createAnalyzer().analyze(text);
  return analysis.quotations.map((quotation) => describeQuotation(text, analysis, quotation));
}

function pick(found: Required<Expected>, expected: Expected | undefined): Expected {
  if (!expected) return found;
  const keys = Object.keys(expected) as (keyof Expected)[];
  return Object.fromEntries(keys.map((key) => [key, found[key]])) as unknown as Expected;
}

function describeQuotation(text: string, analysis: Analysis, quotation: Quotation): Required<Expected> {
  const nameOf = (id: Id) => analysis.entities.find((entity) => entity.id === id)?.name ?? `unknown id ${id}`;
  const contentOf = (id: Id | null) => {
    const other = analysis.quotations.find((candidate) => candidate.id === id);
    return other ? contentText(text, other) : id;
  };
  return {
    content: contentText(text, quotation),
    speaker: quotation.speakers.map(nameOf).join(" & ") || null,
    source: quotation.source && onOneLine(quotation.source.text),
    cue: quotation.cue && onOneLine(quotation.cue.text),
    type: quotation.type,
    act: quotation.act,
    stance: quotation.stance,
    onBehalfOf: quotation.onBehalfOf === null ? null : nameOf(quotation.onBehalfOf),
    via: contentOf(quotation.via),
    continues: contentOf(quotation.continues),
    reason: quotation.reason,
  };
}

function contentText(text: string, quotation: Quotation): string {
  return quotation.fragments.map((span) => onOneLine(text.slice(span.start, span.end))).join(" || ");
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
