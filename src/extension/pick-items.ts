import type { Entity, EntityType, Id, Quotation } from "../core/index";
import { entityGroups, entityTypes, mentionCount } from "../wording/entities";
import { quotationCount } from "../wording/quotations";
import { labelText } from "../wording/text";
import { entityIcons } from "./views/entity-icons";

/** A row of a quick pick, as plain data: its texts are shown as they stand. */
export interface PickItem {
  readonly label: string;
  readonly description: string;
  /** The name of a codicon. */
  readonly icon: string;
  readonly id: Id;
}

/** The speakers, in the order in which they first speak. */
export function speakerItems(
  quotations: readonly Quotation[],
  entities: readonly Entity[],
): readonly PickItem[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const counts = new Map<Id, number>();
  for (const id of quotations.flatMap(({ speakers }) => speakers)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => {
    const entity = byId.get(id);
    return entity ? [item(entity, [quotationCount(count), ...roleOf(entity)])] : [];
  });
}

/** All entities by type, each type by its first mentions. */
export function entityItems(
  entities: readonly Entity[],
): readonly { readonly group: string; readonly items: readonly PickItem[] }[] {
  return (Object.keys(entityGroups) as EntityType[]).flatMap((type) => {
    const ofType = entities.filter((entity) => entity.type === type);
    if (ofType.length === 0) return [];
    return [
      {
        group: entityGroups[type](),
        items: ofType.map((entity) =>
          item(entity, [entityTypes[type](), ...roleOf(entity), mentionCount(entity.mentions.length)]),
        ),
      },
    ];
  });
}

function item(entity: Entity, facts: readonly string[]): PickItem {
  return {
    id: entity.id,
    label: labelText(entity.name, 100),
    description: facts.join(" · "),
    icon: entityIcons[entity.type],
  };
}

function roleOf({ role }: Entity): string[] {
  return role === null ? [] : [labelText(role, 100)];
}
