import type { Analysis, Entity, Quotation, QuotationType, Span } from "../core/index";

export type HighlightKind = QuotationType | "speaker";

export type Highlights = Readonly<Record<HighlightKind, readonly Span[]>>;

/** What is marked in the text: the content of each quotation, and the words that name who speaks. */
export function highlightsOf({ quotations, entities }: Analysis): Highlights {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const contentOf = (type: QuotationType): readonly Span[] =>
    quotations.filter((quotation) => quotation.type === type).flatMap(({ fragments }) => fragments);
  return {
    direct: contentOf("direct"),
    mixed: contentOf("mixed"),
    indirect: contentOf("indirect"),
    speaker: quotations.flatMap((quotation) =>
      quotation.speakers.flatMap((id) => namesInSource(quotation, byId.get(id))),
    ),
  };
}

/** The speaker's mentions among the words that name the source; all of these where none is known. */
function namesInSource({ source }: Quotation, speaker: Entity | undefined): readonly Span[] {
  if (!source) return [];
  const inSource = (speaker?.mentions ?? []).filter(
    ({ start, end }) => start >= source.start && end <= source.end,
  );
  return inSource.length > 0 ? inSource : [source];
}
