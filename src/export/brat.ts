import { annotationsByItem, plainText, type Annotation } from "../annotations/index";
import type { EntityType, Id, QuotationType, Span } from "../core/index";
import { standingOf, type ExportFile, type ExportInput, type Standing } from "./input";

/**
 * Standoff for brat (https://brat.nlplab.org/standoff.html): the text, and beside it its annotations, in code points. A span
 * over a line end is cut into fragments there, as brat wants it.
 */
export function toBratFiles({
  name,
  text,
  analysis,
  annotations,
}: ExportInput): readonly [ExportFile, ExportFile] {
  const plain = plainText(text);
  const byItem = annotationsByItem(analysis, annotations);
  const lines: string[] = [];
  const count = { T: 0, R: 0, A: 0, "#": 0 };
  const next = (kind: keyof typeof count) => `${kind}${++count[kind]}`;

  const mentions = new Map<string, string>();
  const first = new Map<Id, string>();
  for (const entity of analysis.entities) {
    const ids = entity.mentions.flatMap((mention) => {
      const id = textBound(entityNames[entity.type], [mention]);
      if (id) mentions.set(`${entity.id} ${mention.start}`, id);
      return id ? [id] : [];
    });
    if (ids[0]) first.set(entity.id, ids[0]);
    if (ids.length > 1) lines.push(`*\tEquiv ${ids.join(" ")}`);
    if (ids[0]) describe(ids[0], standingOf(entity.decision), byItem.get(entity.id), `name: ${entity.name}`);
  }
  const cues = new Map<number, string | null>();
  for (const quotation of analysis.quotations) {
    const id = textBound(quotationNames[quotation.type], quotation.fragments);
    if (!id) continue;
    describe(id, standingOf(quotation.decision), byItem.get(quotation.id));
    attribute("Act", id, quotation.act);
    attribute("Stance", id, quotation.stance);
    if (quotation.cue) {
      const { cue } = quotation;
      if (!cues.has(cue.start)) cues.set(cue.start, textBound("Cue", [cue]));
      relate("HasCue", id, cues.get(cue.start));
    }
    for (const speaker of quotation.speakers) relate("HasSpeaker", id, mentionIn(quotation.source, speaker));
  }
  for (const claim of analysis.claims) {
    const id = textBound("Claim", [claim]);
    if (!id) continue;
    describe(id, standingOf(claim.decision), byItem.get(claim.id));
    if (claim.claimant !== null) relate("HasClaimant", id, first.get(claim.claimant));
  }
  return [
    { name: `${name}.ann`, text: lines.map((line) => `${line}\n`).join("") },
    { name: `${name}.txt`, text: plain.text },
  ];

  function textBound(type: string, spans: readonly Span[]): string | null {
    const fragments = spans.flatMap(({ start, end }) => linesOf(plain.toPlain(start), plain.toPlain(end)));
    if (fragments.length === 0) return null;
    const id = next("T");
    const offsets = fragments.map(
      ({ start, end }) => `${plain.toCodePoint(start)} ${plain.toCodePoint(end)}`,
    );
    const words = fragments.map(({ start, end }) => plain.text.slice(start, end)).join(" ");
    lines.push(`${id}\t${type} ${offsets.join(";")}\t${words}`);
    return id;
  }

  /** The pieces of a span on each line, without blanks at their ends. */
  function linesOf(start: number, end: number): Span[] {
    return [...plain.text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)].map(({ index, 0: piece }) => ({
      start: start + index,
      end: start + index + piece.length,
    }));
  }

  function relate(type: string, from: string, to: string | null | undefined): void {
    if (to) lines.push(`${next("R")}\t${type} Arg1:${from} Arg2:${to}`);
  }

  function attribute(type: string, of: string, value: string): void {
    lines.push(`${next("A")}\t${type} ${of} ${value}`);
  }

  function note(of: string, words: string): void {
    lines.push(`${next("#")}\tAnnotatorNotes ${of}\t${words.replace(/[\s\p{Cc}]+/gu, " ").trim()}`);
  }

  function describe(
    id: string,
    { state, by, at }: Standing,
    about: readonly Annotation[] = [],
    more = "",
  ): void {
    attribute("State", id, state);
    if (more) note(id, more);
    if (by !== null && at !== null) note(id, `${state} by ${by}, ${at}`);
    for (const { body } of about) {
      if (body.kind === "note")
        for (const message of body.messages) note(id, `${message.by}: ${message.text}`);
      if (body.kind === "verdict")
        note(id, `verdict: ${body.status}${body.rating ? `, ${body.rating.label}` : ""}`);
    }
  }

  function mentionIn(source: Span | null, speaker: Id): string | undefined {
    const entity = analysis.entities.find(({ id }) => id === speaker);
    const here =
      source && entity?.mentions.find(({ start, end }) => start >= source.start && end <= source.end);
    return (here && mentions.get(`${speaker} ${here.start}`)) ?? first.get(speaker);
  }
}

const quotationNames: Readonly<Record<QuotationType, string>> = {
  direct: "DirectQuotation",
  mixed: "MixedQuotation",
  indirect: "IndirectQuotation",
};

const entityNames: Readonly<Record<EntityType, string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  group: "Group",
  event: "Event",
  law: "Law",
  work: "Work",
  date: "Date",
  quantity: "Quantity",
};
