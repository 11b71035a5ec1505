import { firstIndex } from "../bisect";
import type { Entity, Id, Mention, Span } from "../model";

/** A mention and whose it is. */
export interface Placed {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The mentions of an article by their place. */
export interface MentionIndex {
  readonly entities: ReadonlyMap<Id, Entity>;
  /** Those that lie in the span, in text order. */
  readonly within: (span: Span) => readonly Placed[];
  readonly startingAt: (offset: number) => Placed | undefined;
  readonly endingAt: (offset: number) => Placed | undefined;
}

export function indexMentions(entities: readonly Entity[]): MentionIndex {
  const placed = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  // The longest where several share an end.
  const starts = new Map(placed.toReversed().map((item) => [item.mention.start, item]));
  const ends = new Map(placed.toReversed().map((item) => [item.mention.end, item]));
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    startingAt: (offset) => starts.get(offset),
    endingAt: (offset) => ends.get(offset),
    within: ({ start, end }) => {
      const first = firstIndex(placed, ({ mention }) => mention.start >= start);
      let last = first;
      while (last < placed.length && placed[last]!.mention.start < end) last++;
      return placed.slice(first, last).filter(({ mention }) => mention.end <= end);
    },
  };
}
