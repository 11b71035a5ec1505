import { l10n } from "vscode";
import type { Analysis, Entity, Quotation, QuotationType } from "../../core/index";
import { shorten } from "../text";
import { entityIcons } from "./entity-icons";
import type { TreeNode } from "./tree-node";
import { quotationTypes } from "./wording";

const icons: Readonly<Record<QuotationType, string>> = {
  direct: "quote",
  mixed: "comment-discussion",
  indirect: "comment",
};

/** Speakers by their first quotation, each with theirs in text order; last what nobody is known to have said. */
export function quotationsTree({ quotations, entities }: Analysis): readonly TreeNode[] {
  const speakers = new Map(entities.map((entity) => [entity.id, entity]));
  const bySpeaker = new Map<Entity | undefined, Quotation[]>();
  for (const quotation of quotations) {
    const speaker = quotation.speaker === null ? undefined : speakers.get(quotation.speaker);
    const group = bySpeaker.get(speaker);
    if (group) group.push(quotation);
    else bySpeaker.set(speaker, [quotation]);
  }
  const unattributed = bySpeaker.get(undefined);
  bySpeaker.delete(undefined);
  return [
    ...[...bySpeaker].map(([speaker, spoken]) => speakerNode(speaker!, spoken)),
    ...(unattributed ? [unattributedNode(unattributed)] : []),
  ];
}

function speakerNode(speaker: Entity, quotations: readonly Quotation[]): TreeNode {
  const name = shorten(speaker.name, 100);
  const role = shorten(speaker.role ?? "", 100);
  const count = countOf(quotations);
  return {
    id: speaker.id,
    kind: "speaker",
    label: name,
    description: role ? `${quotations.length} · ${role}` : String(quotations.length),
    tooltip: role ? `${name}, ${role}\n${count}` : `${name}\n${count}`,
    icon: entityIcons[speaker.type],
    accessibilityLabel: role ? `${name}, ${role}, ${count}` : `${name}, ${count}`,
    children: quotations.map((quotation) => quotationNode(quotation, speaker.id, name)),
    isExpanded: true,
  };
}

function unattributedNode(quotations: readonly Quotation[]): TreeNode {
  const label = l10n.t("Speaker Not Named");
  return {
    id: "unattributed",
    kind: "unattributed",
    label,
    description: String(quotations.length),
    icon: "question",
    accessibilityLabel: `${label}, ${countOf(quotations)}`,
    children: quotations.map((quotation) => quotationNode(quotation, "unattributed", label)),
    isExpanded: true,
  };
}

function quotationNode(quotation: Quotation, group: string, speaker: string): TreeNode {
  const type = quotationTypes[quotation.type];
  const content = shorten(quotation.content, 1000);
  return {
    id: `${group}/${quotation.id}`,
    kind: "quotation",
    label: shorten(content, 120),
    tooltip: `${content}\n${speaker} · ${type}`,
    icon: icons[quotation.type],
    accessibilityLabel: `${type}, ${speaker}: ${shorten(content, 200)}`,
    span: quotation.fragments[0] ?? quotation,
    children: [],
  };
}

function countOf({ length }: readonly Quotation[]): string {
  return length === 1 ? l10n.t("1 quotation") : l10n.t("{0} quotations", length);
}
