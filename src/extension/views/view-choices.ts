import type { Memento } from "vscode";
import type { ClaimKind, EntityType } from "../../core/index";
import { rememberedChoice, rememberedFilter, type Choice } from "./choices";
import { claimGroupings, type ClaimGrouping } from "./claims-tree";
import { entityOrders, entityTypesShown, type EntityOrder } from "./entities-tree";
import { quotationOrders, type QuotationOrder } from "./quotations-tree";

export const claimKindsShown: readonly ClaimKind[] = ["reported", "stated", "utterance"];

/** What the reader chose for each view. */
export interface ViewChoices {
  readonly quotationOrder: Choice<QuotationOrder>;
  readonly entityOrder: Choice<EntityOrder>;
  readonly entityTypes: Choice<readonly EntityType[]>;
  readonly claimGrouping: Choice<ClaimGrouping>;
  readonly claimKinds: Choice<readonly ClaimKind[]>;
  /** Whether the views show what the cursor is in. */
  readonly follow: Choice<boolean>;
}

export function createViewChoices(memory: Memento): ViewChoices {
  return {
    quotationOrder: rememberedChoice(memory, "onTheRecord.quotations.order", quotationOrders),
    entityOrder: rememberedChoice(memory, "onTheRecord.entities.order", entityOrders),
    entityTypes: rememberedFilter(memory, "onTheRecord.entities.isFiltered", entityTypesShown),
    claimGrouping: rememberedChoice(memory, "onTheRecord.claims.grouping", claimGroupings),
    claimKinds: rememberedFilter(memory, "onTheRecord.claims.isFiltered", claimKindsShown),
    follow: rememberedChoice(memory, "onTheRecord.views.isFollowing", [false, true]),
  };
}
