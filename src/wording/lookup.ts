import type { Analysis, Entity, Id, Quotation } from "../core/index";

/** What ids stand for in an article. */
export interface Lookup {
  readonly text: string;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly quotations: ReadonlyMap<Id, Quotation>;
}

export function lookupIn(text: string, { entities, quotations }: Analysis): Lookup {
  return {
    text,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    quotations: new Map(quotations.map((quotation) => [quotation.id, quotation])),
  };
}

/** All who say a quotation. */
export function speakersOf({ speakers }: Quotation, { entities }: Lookup): readonly Entity[] {
  return speakers.flatMap((id) => entities.get(id) ?? []);
}
