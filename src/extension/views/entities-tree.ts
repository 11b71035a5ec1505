import { l10n, type TextDocument } from "vscode";
import type { Analysis, Entity, EntityType, Mention } from "../../core/index";
import { shorten } from "../text";
import { entityIcons } from "./entity-icons";
import type { TreeNode } from "./tree-node";
import { entityTypes } from "./wording";

/** How much of the text around a mention is shown, in UTF-16 code units on each side. */
const contextLength = 40;

export interface EntitiesTreeOptions {
  /** Whether names that occur only in credits and the like are shown. */
  readonly showFurniture: boolean;
}

/** Types, then entities by their first mention, then their mentions in context. */
export function entitiesTree(
  { entities }: Analysis,
  document: TextDocument,
  { showFurniture }: EntitiesTreeOptions,
): readonly TreeNode[] {
  const text = document.getText();
  const shown = showFurniture ? entities : entities.filter((entity) => mentionsInArticle(entity).length > 0);
  return (Object.keys(entityTypes) as EntityType[]).flatMap((type) => {
    const ofType = shown.filter((entity) => entity.type === type);
    return ofType.length > 0 ? [typeNode(type, ofType, text)] : [];
  });
}

function typeNode(type: EntityType, entities: readonly Entity[], text: string): TreeNode {
  const label = entityTypes[type];
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
  const { length } = entity.mentions;
  const count = length === 1 ? l10n.t("1 mention") : l10n.t("{0} mentions", length);
  const first = mentionsInArticle(entity)[0] ?? entity.mentions[0];
  return {
    id: entity.id,
    kind: "entity",
    label: name,
    description: role ? `${length} · ${role}` : String(length),
    tooltip: [role ? `${name}, ${role}` : name, count, ...otherNames(entity)].join("\n"),
    icon: entityIcons[entity.type],
    accessibilityLabel: role ? `${name}, ${role}, ${count}` : `${name}, ${count}`,
    children: entity.mentions.map((mention) => mentionNode(mention, entity, text)),
    ...(first ? { span: first } : {}),
  };
}

function otherNames({ name, aliases }: Entity): string[] {
  const others = aliases.filter((alias) => alias !== name).map((alias) => shorten(alias, 60));
  return others.length > 0 ? [l10n.t("Also: {0}", others.slice(0, 10).join(", "))] : [];
}

function mentionNode(mention: Mention, { id, mentions }: Entity, text: string): TreeNode {
  const occurrence = mentions.filter((other) => other.text === mention.text).indexOf(mention);
  const after = shorten(text.slice(mention.end, mention.end + contextLength), contextLength);
  const before = text.slice(Math.max(0, mention.start - contextLength), mention.start);
  return {
    id: `${id}/${occurrence}/${mention.text}`,
    kind: "mention",
    label: shorten(mention.text, 100),
    description: after,
    tooltip: `… ${shorten(before + mention.text + text.slice(mention.end, mention.end + contextLength), 400)} …`,
    accessibilityLabel: shorten(`${mention.text} ${after}`, 200),
    span: mention,
    children: [],
  };
}

function mentionsInArticle({ mentions }: Entity): readonly Mention[] {
  return mentions.filter(({ zone }) => zone !== "furniture");
}
