import type { Analysis, Entity, EntityType, Id, Mention } from "../../core/index";
import { entityGroups, mentionCount, zones } from "../../wording/entities";
import { shorten } from "../../wording/text";
import { ageOf, alsoCalled, genderOf, perhapsSameAs } from "../../wording/views";
import { entityIcons } from "./entity-icons";
import { inContext } from "./in-context";
import type { TreeNode } from "./tree-node";

export const entityOrders = ["mention", "frequency", "name"] as const;
export type EntityOrder = (typeof entityOrders)[number];

/** In the order of the view. */
export const entityTypesShown = Object.keys(entityGroups) as EntityType[];

export interface EntitiesTreeOptions {
  readonly order: EntityOrder;
  /** The types that the reader wants to see. */
  readonly types: readonly EntityType[];
  /** Whether names that occur only in credits and notices are shown. */
  readonly showCredits: boolean;
  /** What the view calls an entity. */
  readonly nameOf: (id: Id) => string;
  /** The theme colour of who speaks in the article, where speakers have colours. */
  readonly colorOf: (speaker: Id) => string | undefined;
}

interface Context extends EntitiesTreeOptions {
  readonly text: string;
  readonly byId: ReadonlyMap<Id, Entity>;
}

/** Types, then entities in the order asked for, then their mentions in context. */
export function entitiesTree(
  { entities }: Analysis,
  text: string,
  options: EntitiesTreeOptions,
): readonly TreeNode[] {
  const context = { ...options, text, byId: new Map(entities.map((entity) => [entity.id, entity])) };
  const shown = shownEntities(entities, options);
  return entityTypesShown.flatMap((type) => {
    const ofType = shown.filter((entity) => entity.type === type);
    return ofType.length > 0 ? [typeNode(type, sorted(ofType, options.order), context)] : [];
  });
}

/** The entities that the view lists. */
export function shownEntities(
  entities: readonly Entity[],
  { types, showCredits }: Pick<EntitiesTreeOptions, "types" | "showCredits">,
): readonly Entity[] {
  return entities.filter(
    (entity) => types.includes(entity.type) && (showCredits || articleMentions(entity).length > 0),
  );
}

/** An analysis has them by their first mention. */
function sorted(entities: readonly Entity[], order: EntityOrder): readonly Entity[] {
  if (order === "mention") return entities;
  if (order === "frequency") return [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  const { compare } = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  return [...entities].sort((a, b) => compare(a.name, b.name));
}

/** Dates and figures are many, and asked for seldom. */
function typeNode(type: EntityType, entities: readonly Entity[], context: Context): TreeNode {
  const label = entityGroups[type]();
  return {
    id: `type:${type}`,
    kind: "entityType",
    label,
    description: String(entities.length),
    accessibilityLabel: `${label}, ${entities.length}`,
    children: entities.map((entity) => entityNode(entity, context)),
    isExpanded: type !== "date" && type !== "quantity",
  };
}

function entityNode(entity: Entity, context: Context): TreeNode {
  const { byId, nameOf, text } = context;
  const name = shorten(entity.name, 100);
  const role = shorten(entity.role ?? entity.value ?? "", 100);
  const nameAndRole = role ? `${name}, ${role}` : name;
  const count = mentionCount(entity.mentions.length);
  const similar = entity.similar.flatMap((id) => shorten(byId.get(id)?.name ?? "", 60) || []);
  const doubt = similar.length > 0 ? [perhapsSameAs(similar)] : [];
  const others = entity.aliases.filter((alias) => alias !== entity.name).map((alias) => shorten(alias, 60));
  const also = others.length > 0 ? [alsoCalled(others.slice(0, 10))] : [];
  const person = [genderOf(entity), ageOf(entity)].filter((line) => line !== "");
  const first = articleMentions(entity)[0] ?? entity.mentions[0];
  const color = context.colorOf(entity.id);
  return {
    id: nameOf(entity.id),
    kind: "entity",
    subject: entity.id,
    label: name,
    description: [String(entity.mentions.length), ...doubt, ...(role ? [role] : [])].join(" · "),
    tooltip: [nameAndRole, count, ...person, ...also, ...doubt].join("\n"),
    icon: entityIcons[entity.type],
    ...(color === undefined ? {} : { color }),
    accessibilityLabel: [nameAndRole, count, ...doubt].join(", "),
    children: mentionNodes(entity, nameOf(entity.id), text),
    covers: entity.mentions,
    ...(first ? { span: first } : {}),
  };
}

/** A mention's id tells it from others of the same words by counting these. */
function mentionNodes({ mentions }: Entity, name: string, text: string): TreeNode[] {
  const counts = new Map<string, number>();
  return mentions.map((mention) => {
    const count = counts.get(mention.text) ?? 0;
    counts.set(mention.text, count + 1);
    return mentionNode(mention, `${name}/${count}/${mention.text}`, text);
  });
}

function mentionNode(mention: Mention, id: string, text: string): TreeNode {
  const { label, emphasis } = inContext(text, mention);
  const zone = mention.zone === "body" ? undefined : zones[mention.zone]();
  return {
    id,
    kind: "mention",
    label,
    emphasis,
    accessibilityLabel: zone ? `${label}, ${zone}` : label,
    span: mention,
    children: [],
    ...(zone ? { description: zone } : {}),
  };
}

function articleMentions({ mentions }: Entity): readonly Mention[] {
  return mentions.filter(({ zone }) => zone !== "furniture");
}
