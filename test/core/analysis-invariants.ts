import { strict as assert } from "node:assert";
import type { Analysis, Id, Quotation, Span, TextSpan } from "../../src/core/index";

/** Asserts what must hold of the analysis of any text whatever. */
export function assertInvariants(text: string, analysis: Analysis): void {
  const { quotations, entities, claims, otherQuoted, problems } = analysis;
  const mentions = entities.flatMap((entity) => entity.mentions);
  const roles = entities.flatMap((entity) => entity.roles);
  for (const span of [...quotations, ...claims, ...otherQuoted, ...mentions, ...roles])
    assertText(text, span);
  for (const span of [analysis.headline, analysis.byline, analysis.dateline, ...problems])
    if (span) assertInside({ start: 0, end: text.length }, span);
  for (const quotation of quotations) assertQuotation(text, quotation);
  assertIds(analysis);
  assertOrdered("quotations", quotations);
  assertOrdered("claims", claims);
  assertOrdered("otherQuoted", otherQuoted);
  assertOrdered(
    "entities",
    entities.flatMap((entity) => entity.mentions[0] ?? []),
  );
  for (const entity of entities) assertOrdered(`mentions of ${entity.id}`, entity.mentions);
}

function assertQuotation(text: string, quotation: Quotation): void {
  const { cue, source, fragments, quoted } = quotation;
  if (cue) assertText(text, cue);
  if (source) assertText(text, source);
  assert.ok(fragments.length > 0, `${quotation.id} has no fragment`);
  for (const span of fragments) assertInside(quotation, span);
  assert.equal(fragments[0]!.start, quotation.start);
  assert.equal(fragments.at(-1)!.end, quotation.end);
  fragments.slice(1).forEach((span, i) => {
    assert.ok(fragments[i]!.end <= span.start, `${quotation.id} has fragments out of order`);
  });
  for (const span of quoted) {
    assert.ok(
      fragments.some((fragment) => fragment.start <= span.start && span.end <= fragment.end),
      `${quotation.id} has quoted words outside its content`,
    );
  }
  assert.equal(
    quotation.content,
    fragments.map((fragment) => text.slice(fragment.start, fragment.end)).join(" "),
  );
  assert.equal(quotation.speaker, quotation.speakers[0] ?? null);
}

function assertIds({ quotations, entities, claims }: Analysis): void {
  const ids = [...quotations, ...entities, ...claims].map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
    "ids that are given twice",
  );
  const known = {
    quotation: new Set(quotations.map(({ id }) => id)),
    entity: new Set(entities.map(({ id }) => id)),
    claim: new Set(claims.map(({ id }) => id)),
  };
  const assertKnown = (kind: keyof typeof known, of: Id, id: Id | null) => {
    assert.ok(id === null || known[kind].has(id), `${of} names no ${kind}: ${id ?? ""}`);
  };
  for (const { id, speakers, onBehalfOf, via, continues } of quotations) {
    for (const speaker of speakers) assertKnown("entity", id, speaker);
    assertKnown("entity", id, onBehalfOf);
    assertKnown("quotation", id, via);
    assertKnown("quotation", id, continues);
    assert.ok(via !== id && continues !== id, `${id} refers to itself`);
  }
  for (const { id, similar } of entities) for (const other of similar) assertKnown("entity", id, other);
  for (const { id, claimant, quotation, links } of claims) {
    assertKnown("entity", id, claimant);
    assertKnown("quotation", id, quotation);
    for (const link of links) assertKnown("claim", id, link.to);
  }
}

function assertText(text: string, span: TextSpan): void {
  assertInside({ start: 0, end: text.length }, span);
  assert.equal(span.text, text.slice(span.start, span.end));
}

function assertInside(outer: Span, span: Span): void {
  assert.ok(
    outer.start <= span.start && span.start < span.end && span.end <= outer.end,
    `${span.start} to ${span.end} is not in ${outer.start} to ${outer.end}`,
  );
}

function assertOrdered(what: string, spans: readonly Span[]): void {
  spans.slice(1).forEach((span, i) => {
    assert.ok(spans[i]!.start <= span.start, `${what} are not in text order at ${span.start}`);
  });
}
