import type { Entity, Id, Quotation, Span, TextSpan } from "../model";
import { speakerConfidence, spanConfidence } from "./confidence";
import type { Draft } from "./draft";
import { contentId } from "./ids";
import { indexSpeakers, type Speaker } from "./speakers";
import { describeSources } from "./unnamed-sources";
import { typeOf } from "./quotation-type";

/** Who spoke last, and in which quotation: what a quotation without a source goes on from. */
interface Running {
  readonly quotation: Id;
  readonly speaker: Speaker;
  readonly paragraph: Draft["unit"]["paragraph"];
}

/** Turns drafts into quotations, in text order, and adds the unnamed sources to the entities. */
export function resolveSpeakers(
  text: string,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): { quotations: Quotation[]; entities: Entity[] } {
  const index = indexSpeakers(entities);
  const unnamed = describeSources(text);
  const takenIds = new Map<string, number>();
  const byCue = new Map<number, Id>();
  const quotations: Quotation[] = [];
  const interviewee = mostNamed(entities);
  let running: Running | null = null;
  for (const draft of drafts) {
    const named = draft.source && nameSpeaker(draft, draft.source);
    const goesOn: Running | null = draft.source || draft.cue || !running ? null : running;
    const speaker: Speaker =
      (draft.evidence === "answer" ? interviewee : named) ?? (goesOn && continued(draft, goesOn)) ?? nobody;
    const via = draft.within ? (byCue.get(draft.within.start) ?? null) : null;
    const quotation: Quotation = {
      ...build(text, draft, speaker, takenIds),
      continues: goesOn?.quotation ?? null,
      via,
    };
    quotations.push(quotation);
    if (draft.cue) byCue.set(draft.cue.start, quotation.id);
    if (speaker !== nobody) running = { quotation: quotation.id, speaker, paragraph: draft.unit.paragraph };
  }
  return {
    quotations,
    entities: [...entities, ...unnamed.entities()].sort((a, b) => firstOf(a) - firstOf(b)),
  };

  function nameSpeaker(draft: Draft, source: Span): Speaker | null {
    const { tokens } = draft.sourceUnit ?? draft.unit;
    const known = index.named(source, tokens) ?? unnamed.resolve(source, tokens);
    if (!known)
      return refersBack.test(text.slice(source.start, source.end)) && running
        ? { ...running.speaker, reason: "pronoun" }
        : null;
    return draft.evidence === "turn" ? { ...known, reason: "turn" } : known;
  }
}

const nobody: Speaker = { speakers: [], onBehalfOf: null, reason: "unattributed" };
/** A pronoun that no entity takes stands for whoever spoke last. */
const refersBack = /^(?:he|she|they|it)$/i;

/** Who gives the answers of an interview: the person whom the article names most. */
function mostNamed(entities: readonly Entity[]): Speaker | null {
  const count = (entity: Entity) =>
    entity.mentions.filter((mention) => mention.form === "name" && mention.zone !== "furniture").length;
  const people = entities.filter((entity) => entity.type === "person" && count(entity) > 0);
  const [first] = people.toSorted((a, b) => count(b) - count(a));
  return first ? { speakers: [first.id], onBehalfOf: null, reason: "turn" } : null;
}

function firstOf(entity: Entity): number {
  return entity.mentions[0]?.start ?? 0;
}

/** Words in marks with no source of their own go on from the quotation before. */
function continued(draft: Draft, running: Running): Speaker {
  const reason = running.paragraph === draft.unit.paragraph ? "continued" : "running";
  return { ...running.speaker, reason };
}

function build(
  text: string,
  draft: Draft,
  speaker: Speaker,
  takenIds: Map<string, number>,
): Omit<Quotation, "via" | "continues"> {
  const { fragments } = draft;
  const start = fragments[0]!.start;
  const end = fragments.at(-1)!.end;
  const content = fragments.map((span) => text.slice(span.start, span.end)).join(" ");
  return {
    id: contentId("quotation", content, takenIds),
    start,
    end,
    text: text.slice(start, end),
    type: typeOf(draft),
    act: draft.act,
    stance: draft.stance,
    fragments,
    content,
    quoted: draft.quoted.map((span) => span.inner),
    cue: draft.cue && textSpan(text, draft.cue),
    source: draft.source ? textSpan(text, draft.source) : null,
    speaker: speaker.speakers[0] ?? null,
    speakers: speaker.speakers,
    onBehalfOf: speaker.onBehalfOf,
    confidence: {
      span: spanConfidence(draft.evidence, draft.act, draft.quoted.length > 0),
      speaker: speakerConfidence[speaker.reason],
    },
    reason: speaker.reason,
    decision: null,
  };
}

function textSpan(text: string, span: Span): TextSpan {
  return { ...span, text: text.slice(span.start, span.end) };
}
