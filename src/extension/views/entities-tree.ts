import { l10n, type TextDocument } from "vscode";
import type { Analysis, Entity, EntityType, Mention } from "../../core/index";
import { entityGroups, mentionCount, zones } from "../../wording/entities";
import { shorten } from "../../wording/text";
import { entityIcons } from "./entity-icons";
import { inContext } from "./in-context";
import type { TreeNode } from "./tree-node";

export interface EntitiesTreeOptions {
  /** Whether names that occur only in credits and notices are shown. */
  readonly showCredits: boolean;
}

/** Types, then entities by their first mention, then their mentions in context. */
export function entitiesTree(
  { entities }: Analysis,
  document: TextDocument,
  { showCredits }: EntitiesTreeOptions,
): readonly TreeNode[] {
  const text = document.getText();
  const shown = showCredits ? entities : entities.filter((entity) => articleMentions(entity).length > 0);
  return (Object.keys(entityGroups) as EntityType[]).flatMap((type) => {
    const ofType = shown.filter((entity) => entity.type === type);
    return ofType.length > 0 ? [typeNode(type, ofType, text)] : [];
  });
}

function typeNode(type: EntityType, entities: readonly Entity[], text: string): TreeNode {
  const label = entityGroups[type]();
  return {
    id: `type:${type}`,
    kind: "entityType",
    label,
    description: String(entities.length),
    accessibilityLabel: `${label}, ${entities.length}`,
    children: entities.map((entity) => entityNode(entity, text)),
    isExpanded: true,
  };
}

function entityNode(entity: Entity, text: string): TreeNode {
  const name = shorten(entity.name, 100);
  const role = shorten(entity.role ?? "", 100);
  const nameAndRole = role ? `${name}, ${role}` : name;
  const count = mentionCount(entity.mentions.length);
  const first = articleMentions(entity)[0] ?? entity.mentions[0];
  return {
    id: entity.id,
    kind: "entity",
    label: name,
    description: role ? `${entity.mentions.length} · ${role}` : String(entity.mentions.length),
    tooltip: [nameAndRole, count, ...otherNames(entity)].join("\n"),
    icon: entityIcons[entity.type],
    accessibilityLabel: `${nameAndRole}, ${count}`,
    children: mentionNodes(entity, text),
    ...(first ? { span: first } : {}),
  };
}

function otherNames({ name, aliases }: Entity): string[] {
  const others = aliases.filter((alias) => alias !== name).map((alias) => shorten(alias, 60));
  return others.length > 0 ? [l10n.t("Also: {0}", others.slice(0, 10).join(", "))] : [];
}

/** A mention's id tells it from others of the same words by counting these. */
function mentionNodes({ id, mentions }: Entity, text: string): TreeNode[] {
  const counts = new Map<string, number>();
  return mentions.map((mention) => {
    const count = counts.get(mention.text) ?? 0;
    counts.set(mention.text, count + 1);
    return mentionNode(mention, `${id}/${count}/${mention.text}`, text);
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
