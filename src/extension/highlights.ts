import type { Analysis, Entity, Id, Quotation, QuotationType, Span } from "../core/index";

export type HighlightKind = QuotationType | "speaker";

export type Highlights = Readonly<Record<HighlightKind, readonly Span[]>>;

/** What is marked in the text: the content of each of the quotations, and the words that name who speaks. */
export function highlightsOf(quotations: readonly Quotation[], { entities }: Analysis): Highlights {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const contentOf = (type: QuotationType): readonly Span[] =>
    quotations.filter((quotation) => quotation.type === type).flatMap(({ fragments }) => fragments);
  return {
    direct: contentOf("direct"),
    mixed: contentOf("mixed"),
    indirect: contentOf("indirect"),
    speaker: quotations.flatMap((quotation) => namesInSource(quotation, byId)),
  };
}

/** The speakers' mentions among the words that name the source; all of these where there is none. */
function namesInSource({ source, speakers }: Quotation, byId: ReadonlyMap<Id, Entity>): readonly Span[] {
  if (!source) return [];
  const inSource = speakers
    .flatMap((id) => byId.get(id)?.mentions ?? [])
    .filter(({ start, end }) => start >= source.start && end <= source.end);
  return inSource.length > 0 ? inSource : [source];
}
