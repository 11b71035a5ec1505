import { firstIndex } from "../core/bisect";
import type { Analysis, Entity, Id, Quotation, QuotationType, Span } from "../core/index";
import { isTentativeBelow } from "../wording/quotations";
import { speakerLooks, type SpeakerLook } from "./speaker-looks";

/** Whether a quotation's highlight tells its type or its speaker. */
export type ColorBy = "kind" | "speaker";

/** The content of a quotation whose speaker has this look; dashed where the speaker is a guess. */
export type VoiceKind = `voice-${number}-${SpeakerLook["line"] | "dashed"}`;

/**
 * What a mark says. `tentative` goes over the content and the source of a quotation whose speaker is a guess, `name` over
 * the words that name a speaker where their colour is the speaker's own.
 */
export type MarkKind =
  QuotationType | "speaker" | "guess" | "tentative" | VoiceKind | "unattributed" | "name";

/** The marks of each kind, in text order. A kind without marks may be missing. */
export type Highlights = ReadonlyMap<MarkKind, readonly Span[]>;

export interface HighlightOptions {
  readonly colorBy: ColorBy;
  /** A speaker who is less sure than this is a guess. */
  readonly tentativeBelow: number;
}

/** What is marked in the text: the content of each of the quotations, and the words that name who speaks. */
export function highlightsOf(
  quotations: readonly Quotation[],
  analysis: Analysis,
  { colorBy, tentativeBelow }: HighlightOptions,
): Highlights {
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const looks = speakerLooks(analysis);
  const marks = new Map<MarkKind, Span[]>();
  const mark = (kind: MarkKind, spans: readonly Span[]): void => {
    const before = marks.get(kind);
    if (before) before.push(...spans);
    else if (spans.length > 0) marks.set(kind, [...spans]);
  };

  for (const quotation of quotations) {
    const { fragments, type, speakers } = quotation;
    const isGuess = isTentativeBelow(tentativeBelow, quotation);
    const names = namesInSource(quotation, byId);
    if (isGuess) mark("tentative", [...fragments, ...names.map(({ span }) => span)]);
    if (colorBy === "kind") {
      mark(type, fragments);
      for (const { span } of names) mark(isGuess ? "guess" : "speaker", [span]);
    } else {
      mark(voiceOf(looks.get(speakers[0] ?? ""), isGuess), fragments);
      for (const { span, id } of names) {
        mark(voiceOf(looks.get(id ?? ""), isGuess), [span]);
        mark("name", [span]);
      }
    }
  }
  return marks;
}

function voiceOf(look: SpeakerLook | undefined, isGuess: boolean): MarkKind {
  return look ? `voice-${look.color}-${isGuess ? "dashed" : look.line}` : "unattributed";
}

/** The speakers' mentions among the words that name the source; all of these where there is none. */
function namesInSource(
  { source, speakers }: Quotation,
  byId: ReadonlyMap<Id, Entity>,
): readonly { readonly span: Span; readonly id: Id | undefined }[] {
  if (!source) return [];
  const inSource = speakers.flatMap((id) =>
    mentionsWithin(byId.get(id), source).map((span) => ({ span, id })),
  );
  return inSource.length > 0 ? inSource : [{ span: source, id: speakers[0] }];
}

function mentionsWithin(entity: Entity | undefined, { start, end }: Span): readonly Span[] {
  if (!entity) return [];
  const { mentions } = entity;
  const found: Span[] = [];
  for (let i = firstIndex(mentions, (mention) => mention.start >= start); i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}
