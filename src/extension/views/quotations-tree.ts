import type { Analysis, Entity, Quotation, QuotationType } from "../../core/index";
import { quotationTypes, speakerNotNamed, stances } from "../../wording/quotations";
import { quotationCount } from "../counts";
import { shorten } from "../../wording/text";
import { entityIcons } from "./entity-icons";
import type { TreeNode } from "./tree-node";

const icons: Readonly<Record<QuotationType, string>> = {
  direct: "quote",
  mixed: "comment-discussion",
  indirect: "comment",
};

/** Speakers by their first quotation, each with theirs in text order; last what nobody is known to have said. */
export function quotationsTree({ quotations, entities }: Analysis): readonly TreeNode[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const bySpeaker = new Map<Entity, Quotation[]>();
  const unattributed: Quotation[] = [];
  for (const quotation of quotations) {
    const speaker = quotation.speaker === null ? undefined : byId.get(quotation.speaker);
    const group = speaker ? bySpeaker.get(speaker) : unattributed;
    if (group) group.push(quotation);
    else if (speaker) bySpeaker.set(speaker, [quotation]);
  }
  return [
    ...[...bySpeaker].map(([speaker, spoken]) => speakerNode(speaker, spoken)),
    ...(unattributed.length > 0 ? [unattributedNode(unattributed)] : []),
  ];
}

function speakerNode(speaker: Entity, quotations: readonly Quotation[]): TreeNode {
  const name = shorten(speaker.name, 100);
  const role = shorten(speaker.role ?? "", 100);
  const nameAndRole = role ? `${name}, ${role}` : name;
  const count = quotationCount(quotations.length);
  return {
    id: speaker.id,
    kind: "speaker",
    label: name,
    description: role ? `${quotations.length} · ${role}` : String(quotations.length),
    tooltip: `${nameAndRole}\n${count}`,
    icon: entityIcons[speaker.type],
    accessibilityLabel: `${nameAndRole}, ${count}`,
    children: quotations.map((quotation) => quotationNode(quotation, speaker.id, name)),
    isExpanded: true,
  };
}

function unattributedNode(quotations: readonly Quotation[]): TreeNode {
  const label = speakerNotNamed();
  return {
    id: "unattributed",
    kind: "unattributed",
    label,
    description: String(quotations.length),
    icon: "question",
    accessibilityLabel: `${label}, ${quotationCount(quotations.length)}`,
    children: quotations.map((quotation) => quotationNode(quotation, "unattributed", label)),
    isExpanded: true,
  };
}

function quotationNode(quotation: Quotation, group: string, speaker: string): TreeNode {
  const { type, stance, content, fragments } = quotation;
  const kind = [quotationTypes[type](), ...(stance === "asserted" ? [] : [stances[stance]()])].join(", ");
  return {
    id: `${group}/${quotation.id}`,
    kind: "quotation",
    label: shorten(content, 120),
    tooltip: `${kind}\n${speaker}: ${shorten(content, 1000)}`,
    icon: icons[type],
    accessibilityLabel: `${kind}, ${speaker}: ${shorten(content, 200)}`,
    span: fragments[0] ?? quotation,
    children: [],
  };
}
