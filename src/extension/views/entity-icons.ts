import type { EntityType } from "../../core/index";

/** A codicon for each type of entity. */
export const entityIcons: Readonly<Record<EntityType, string>> = {
  person: "person",
  organization: "organization",
  place: "globe",
  group: "account",
  event: "milestone",
  law: "law",
  work: "book",
  date: "calendar",
  quantity: "symbol-numeric",
};
