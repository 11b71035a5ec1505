import type { Analysis, Id, Quotation, Span } from "../../core/index";
import type { Annotation, EntityRef } from "../model";
import { decisionOf, strongest } from "./decision";
import type { EntityTable } from "./entities";
import { envelope, holds, overlap, shared } from "./spans";

/** The quotations with what people decided about them, in text order. */
export function decideQuotations(
  analysis: Analysis,
  annotations: readonly Annotation[],
  text: string,
  entities: EntityTable,
): Quotation[] {
  // By id, with the spans that each was known by.
  const known = new Map<Id, { quotation: Quotation; readonly spans: Span[] }>();
  for (const quotation of analysis.quotations) {
    known.set(quotation.id, { quotation: withCurrentEntities(quotation, entities), spans: [quotation] });
  }
  for (const annotation of annotations) decide(annotation);
  return carryOn([...known.values()].map(({ quotation }) => quotation)).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );

  function decide(annotation: Annotation): void {
    const { anchor, parts, body } = annotation;
    const decision = decisionOf(annotation);
    if (!decision) return;
    const bounds = parts.length > 0 ? parts : [anchor];
    const entry = find(anchor) ?? restore(annotation, bounds);
    if (!entry) return;
    const update = (fields: Partial<Quotation>) => {
      entry.quotation = {
        ...entry.quotation,
        ...fields,
        decision: strongest(entry.quotation.decision, decision),
      };
    };
    switch (body.kind) {
      case "confirm":
      case "reject": {
        update({});
        return;
      }
      case "set-type": {
        update({ type: body.type });
        return;
      }
      case "set-speakers": {
        update(speakerFields(body.speakers));
        return;
      }
      case "set-bounds": {
        const fields = boundsFields(bounds, entry.quotation.quoted, text);
        entry.spans.push(envelope(bounds));
        update(fields);
        return;
      }
      case "add-quotation": {
        update({ type: body.type, ...(body.speakers.length > 0 ? speakerFields(body.speakers) : {}) });
        return;
      }
      default:
        return;
    }

    function speakerFields(refs: readonly EntityRef[]): Partial<Quotation> {
      const speakers = refs.map((ref) => entities.ensure(ref, decision!).id);
      const { span } = entry!.quotation.confidence;
      return { speaker: speakers[0] ?? null, speakers, reason: "decided", confidence: { span, speaker: 1 } };
    }
  }

  function find(anchor: Span) {
    let best = null;
    let most = 0.5;
    for (const entry of known.values()) {
      const likeness = Math.max(...entry.spans.map((span) => shared(span, anchor)));
      if (likeness > most || (likeness === most && !best)) [best, most] = [entry, likeness];
    }
    return best;
  }

  /** What the analyser no longer finds, or never found: a person's word is enough. */
  function restore({ id, body, item }: Annotation, bounds: readonly Span[]) {
    const made = body.kind === "add-quotation" ? body : item;
    if (!made || body.kind === "reject") return null;
    const speakers = made.speakers.flatMap((ref) => entities.find(ref)?.id ?? []);
    const quotation: Quotation = {
      ...boundsFields(bounds, pairedMarks(text, bounds), text),
      id,
      type: made.type,
      act: "speech",
      stance: "asserted",
      cue: null,
      source: null,
      speaker: speakers[0] ?? null,
      speakers,
      onBehalfOf: null,
      via: null,
      continues: null,
      confidence: { span: 1, speaker: speakers.length > 0 ? 1 : 0 },
      reason: "decided",
      decision: null,
    };
    const entry = { quotation, spans: [envelope(bounds)] };
    known.set(id, entry);
    return entry;
  }
}

function withCurrentEntities(quotation: Quotation, entities: EntityTable): Quotation {
  const now = (id: Id) => entities.current(entities.splitOff(quotation.source, id));
  const speakers = [...new Set(quotation.speakers.map(now))];
  const onBehalfOf = quotation.onBehalfOf && entities.current(quotation.onBehalfOf);
  return { ...quotation, speaker: quotation.speaker && now(quotation.speaker), speakers, onBehalfOf };
}

/** Who goes on from a quotation speaks as its speaker does, whom a person may have corrected. */
function carryOn(quotations: readonly Quotation[]): Quotation[] {
  const done = new Map<Id, Quotation>();
  const carried = new Set<Quotation>();
  for (const quotation of [...quotations].sort((a, b) => a.start - b.start)) {
    const from = quotation.continues === null ? undefined : done.get(quotation.continues);
    const isCarried = from?.reason === "decided" || (from !== undefined && carried.has(from));
    if (isCarried && quotation.reason !== "decided" && quotation.source === null) {
      const { speaker, speakers } = from;
      const follower = { ...quotation, speaker, speakers };
      carried.add(follower);
      done.set(quotation.id, follower);
    } else done.set(quotation.id, quotation);
  }
  return [...done.values()];
}

function boundsFields(bounds: readonly Span[], quoted: readonly Span[], text: string) {
  const span = envelope(bounds);
  const fragments = bounds.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    fragments,
    content: fragments.map(({ start, end }) => text.slice(start, end)).join(" "),
    quoted: quoted.filter((inner) => fragments.some((fragment) => overlap(fragment, inner))),
  };
}

/** What is in double marks within the bounds; all of it where the marks stand around it or are missing. */
function pairedMarks(text: string, bounds: readonly Span[]): Span[] {
  const { start, end } = envelope(bounds);
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/“[^“”]*”|"[^"]*"|«[^«»]*»/g)) {
    found.push({ start: start + match.index + 1, end: start + match.index + match[0].length - 1 });
  }
  return found.filter((inner) => bounds.some((bound) => holds(bound, inner)));
}
