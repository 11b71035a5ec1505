import type { Entity, EntityType, Id, Quotation, Span, TextSpan } from "../model";
import { speakerConfidence, spanConfidence } from "./confidence";
import { wordsOf, type Draft } from "./draft";
import { contentId } from "./ids";
import { mainSubject } from "./noun-phrase";
import { indexSpeakers, type Speaker } from "./speakers";
import { describeSources } from "./unnamed-sources";
import { typeOf as quotationType } from "./quotation-type";
import type { Token } from "../nlp/token";
import type { Unit } from "./unit";

/** Who spoke last, and in which quotation: what a quotation without a source goes on from. */
interface Running {
  readonly quotation: Id;
  readonly speaker: Speaker;
  readonly unit: Unit;
  /** Whether it has words in marks. */
  readonly marked: boolean;
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
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  let running: Running | null = null;
  for (const given of drafts) {
    const draft = ledBySubject(given);
    const named = draft.source && nameSpeaker(draft, draft.source);
    const goesOn: Running | null =
      draft.source || draft.cue || draft.evidence === "answer" || !running ? null : running;
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
    if (speaker !== nobody && !isAside(draft))
      running = { quotation: quotation.id, speaker, unit: draft.unit, marked: draft.quoted.length > 0 };
  }
  return {
    quotations,
    entities: [...entities, ...unnamed.entities()].sort((a, b) => firstOf(a) - firstOf(b)),
  };

  /** “…,” Roe said, a point that Pell disputes. “…”: what goes on is the words in marks. */
  function isAside(draft: Draft): boolean {
    return running !== null && running.unit === draft.unit && running.marked && draft.quoted.length === 0;
  }

  /** “Roe shook her head. “It is over.””: words in marks alone are the subject's of the sentence before, if that quotes nobody. */
  function ledBySubject(draft: Draft): Draft {
    const {
      unit,
      earlier: [previous],
    } = draft;
    if (draft.evidence !== "quote-alone" || draft.source || !previous || previous === running?.unit)
      return draft;
    if (unit.inQuote[unit.first]! < 0 || (running && previous.paragraph !== unit.paragraph)) return draft;
    const subject = mainSubject(previous);
    const words = subject && wordsOf(previous, subject);
    const [id] = (words && index.named(words, previous.tokens)?.speakers) ?? [];
    return id !== undefined && known.get(id)?.type === "person"
      ? { ...draft, source: words, sourceUnit: previous }
      : draft;
  }

  function nameSpeaker(draft: Draft, source: Span): Speaker | null {
    const { tokens } = draft.sourceUnit ?? draft.unit;
    const speaker = speakerOf(source, tokens);
    if (!speaker) return backReference(draft, text.slice(source.start, source.end).toLowerCase());
    return draft.evidence === "turn" ? { ...speaker, reason: "turn" } : speaker;
  }

  function speakerOf(source: Span, tokens: readonly Token[]): Speaker | null {
    const named = index.named(source, tokens);
    if (named) return named;
    const described = unnamed.resolve(source, tokens);
    return described && { ...described, onBehalfOf: index.onBehalfOf(source, tokens) };
  }

  /** A pronoun that no entity takes stands for the subject of a sentence before, or for whoever spoke last. */
  function backReference(draft: Draft, pronoun: string): Speaker | null {
    const types = refersTo[pronoun];
    if (!types) return null;
    const fits = (type: EntityType) => types.includes(type);
    const plural = pronoun === "they";
    const own = plural ? subjectOf(draft.sourceUnit ?? draft.unit, fits, plural, draft.source?.start) : null;
    if (own) return { ...own, reason: "pronoun" };
    for (const unit of draft.earlier) {
      if (unit === running?.unit) break;
      if (unit !== draft.earlier[0] && unit.paragraph !== draft.unit.paragraph) break;
      const meant = subjectOf(unit, fits, plural);
      if (meant && !isOfOtherGender(meant, pronoun)) return { ...meant, reason: "pronoun" };
    }
    return running && { ...running.speaker, reason: "pronoun" };
  }

  /** The subject of a sentence, if it is of a type that fits; nothing is made of one that does not. */
  function subjectOf(
    unit: Unit,
    fits: (type: EntityType) => boolean,
    several: boolean,
    before = Infinity,
  ): Speaker | null {
    const subject = mainSubject(unit);
    const words = subject && wordsOf(unit, subject);
    if (words && words.end > before) return null;
    const named = words && index.named(words, unit.tokens);
    if (named)
      return (several && named.speakers.length > 1) || isOneOf(fits, named.speakers[0]!) ? named : null;
    const type = words && unnamed.typeFor(words, unit.tokens);
    return type && fits(type) ? speakerOf(words, unit.tokens) : null;
  }

  function isOfOtherGender({ speakers: [id] }: Speaker, pronoun: string): boolean {
    const gender = id === undefined ? undefined : known.get(id)?.gender?.value;
    return (pronoun === "he" && gender === "female") || (pronoun === "she" && gender === "male");
  }

  /** Anybody with a name may be "they". */
  function isOneOf(fits: (type: EntityType) => boolean, id: Id): boolean {
    const type = known.get(id)?.type;
    return type !== undefined && (fits(type) || (type === "person" && fits("group")));
  }
}

const nobody: Speaker = { speakers: [], onBehalfOf: null, reason: "unattributed" };
/** What a pronoun that no entity takes can stand for. */
const refersTo: Readonly<Record<string, readonly EntityType[]>> = {
  he: ["person"],
  she: ["person"],
  it: ["organization", "work", "place"],
  they: ["group", "organization"],
};

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
  const reason = running.unit.paragraph === draft.unit.paragraph ? "continued" : "running";
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
    type: quotationType(draft),
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
