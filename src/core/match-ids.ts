import type { Analysis, Entity, Id, Span } from "./model";

/** Text put in the place of a span. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Which quotation, entity or claim of a later analysis is which of an earlier one: later ids by earlier ones. Ids are
 * made of content, so an edit inside a quotation or a name changes one; its place tells it again. `edits` lead from the
 * one text to the other, each in offsets of the text that the edits before it made.
 */
export function matchIds(before: Analysis, after: Analysis, edits: readonly Edit[]): ReadonlyMap<Id, Id> {
  return new Map([
    ...matchBySpan(before.quotations, after.quotations, edits),
    ...matchBySpan(before.claims, after.claims, edits),
    ...pairBest(
      placesOfEntities(before.entities).map((place) => moved(place, edits)),
      placesOfEntities(after.entities),
    ),
  ]);
}

/** Where a thing is, and how much that place says of which it is. */
interface Place extends Span {
  readonly id: Id;
  readonly weight: number;
}

function matchBySpan(
  before: readonly (Span & { readonly id: Id })[],
  after: readonly (Span & { readonly id: Id })[],
  edits: readonly Edit[],
): Iterable<readonly [Id, Id]> {
  const place = ({ id, start, end }: Span & { readonly id: Id }): Place => ({ id, start, end, weight: 1 });
  return pairBest(
    before.map((item) => moved(place(item), edits)),
    after.map(place),
  );
}

/** The full name says as much as all the other mentions: who edits it means the same entity. */
function placesOfEntities(entities: readonly Entity[]): Place[] {
  return entities.flatMap(({ id, name, mentions }) => {
    const full = mentions.find(({ text }) => text === name) ?? mentions[0];
    return mentions.map((mention) => ({
      id,
      start: mention.start,
      end: mention.end,
      weight: mention === full ? mentions.length : 1,
    }));
  });
}

/** Pairs what lies in the same places, the closest first, and then what has the same id. */
function pairBest(before: readonly Place[], after: readonly Place[]): ReadonlyMap<Id, Id> {
  const scores = scoresOf(before, after);
  const pairs = new Map<Id, Id>();
  const taken = new Set<Id>();
  const pair = (from: Id, to: Id): void => {
    if (pairs.has(from) || taken.has(to)) return;
    pairs.set(from, to);
    taken.add(to);
  };
  const candidates = [...scores].flatMap(([from, row]) =>
    [...row].map(([to, score]) => ({ from, to, score })),
  );
  candidates.sort((a, b) => b.score - a.score || Number(b.from === b.to) - Number(a.from === a.to));
  for (const { from, to } of candidates) pair(from, to);
  const later = new Set(after.map(({ id }) => id));
  for (const { id } of before) if (later.has(id)) pair(id, id);
  return pairs;
}

/** How far each two things cover each other, summed over their places: 1 times the weight where they are the same. */
function scoresOf(
  before: readonly Place[],
  after: readonly Place[],
): ReadonlyMap<Id, ReadonlyMap<Id, number>> {
  const scores = new Map<Id, Map<Id, number>>();
  const later = byStart(after);
  let next = 0;
  let open: Place[] = [];
  for (const place of byStart(before)) {
    while (next < later.length && later[next]!.start < place.end) open.push(later[next++]!);
    open = open.filter(({ end }) => end > place.start);
    for (const other of open) {
      const shared = Math.min(place.end, other.end) - Math.max(place.start, other.start);
      if (shared <= 0) continue;
      const all = Math.max(place.end, other.end) - Math.min(place.start, other.start);
      const row = scores.get(place.id) ?? new Map<Id, number>();
      scores.set(place.id, row);
      row.set(other.id, (row.get(other.id) ?? 0) + (place.weight * other.weight * shared) / all);
    }
  }
  return scores;
}

function byStart(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Where a span is after edits. What is typed at its ends stays out, what replaces its first or last letters stays in; it is
 * empty where all its words are gone.
 */
export function moved<S extends Span>(span: S, edits: readonly Edit[]): S {
  let { start, end } = span;
  for (const edit of edits) {
    const shift = edit.text.length - (edit.end - edit.start);
    if (start > edit.start || (start === edit.start && edit.end === start)) {
      start = Math.max(start, edit.end) + shift;
    }
    if (end > edit.start) end = end >= edit.end ? end + shift : edit.start;
    end = Math.max(start, end);
  }
  return start === span.start && end === span.end ? span : { ...span, start, end };
}
