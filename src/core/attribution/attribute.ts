import type { Entity, OtherQuoted, Quotation } from "../model";
import type { EntityInput } from "../entities/find-entities";

export interface Attribution {
  readonly quotations: readonly Quotation[];
  readonly otherQuoted: readonly OtherQuoted[];
  /** Those given, and the unnamed sources that quotations add: "two officials". */
  readonly entities: readonly Entity[];
}

export function attribute(input: EntityInput, entities: readonly Entity[]): Attribution {
  void input;
  return { quotations: [], otherQuoted: [], entities };
}
