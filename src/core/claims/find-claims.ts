import type { EntityInput } from "../entities/find-entities";
import type { Claim, Quotation } from "../model";

/** Claims worth checking: reported ones from quotations, stated ones from the article's own sentences. */
export function findClaims(input: EntityInput, quotations: readonly Quotation[]): Claim[] {
  void input;
  void quotations;
  return [];
}
