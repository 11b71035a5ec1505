import type { Entity, Quotation, QuotationType } from "../../core/index";
import { speakersOf, type Lookup } from "../../wording/lookup";
import {
  isTentative,
  qualifiersOf,
  quotationCount,
  quotationTypes,
  relaysOf,
  speakerNotNamed,
  togetherWith,
  withDoubt,
} from "../../wording/quotations";
import { speakerReason } from "../../wording/speaker-reasons";
import { shorten } from "../../wording/text";
import { entityIcons } from "./entity-icons";
import type { TreeNode } from "./tree-node";

const icons: Readonly<Record<QuotationType, string>> = {
  direct: "quote",
  mixed: "comment-discussion",
  indirect: "comment",
};

/**
 * Speakers by their first quotation, each with theirs in text order; last what nobody is known to have said. A joint
 * quotation stands under each of its speakers: who looks one up wants all that they said.
 */
export function quotationsTree(quotations: readonly Quotation[], lookup: Lookup): readonly TreeNode[] {
  const bySpeaker = new Map<Entity, Quotation[]>();
  const unattributed: Quotation[] = [];
  for (const quotation of quotations) {
    const speakers = speakersOf(quotation, lookup);
    for (const speaker of speakers) {
      const spoken = bySpeaker.get(speaker);
      if (spoken) spoken.push(quotation);
      else bySpeaker.set(speaker, [quotation]);
    }
    if (speakers.length === 0) unattributed.push(quotation);
  }
  return [
    ...[...bySpeaker].map(([speaker, spoken]) => speakerNode(speaker, spoken, lookup)),
    ...(unattributed.length > 0 ? [unattributedNode(unattributed, lookup)] : []),
  ];
}

/** A speaker who is a guess wherever they are named one is a guess here. */
function speakerNode(speaker: Entity, quotations: readonly Quotation[], lookup: Lookup): TreeNode {
  const name = withDoubt(shorten(speaker.name, 100), quotations.every(isTentative));
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
    children: quotations.map((quotation) => quotationNode(quotation, lookup, speaker)),
    isExpanded: true,
  };
}

function unattributedNode(quotations: readonly Quotation[], lookup: Lookup): TreeNode {
  const label = speakerNotNamed();
  return {
    id: "unattributed",
    kind: "unattributed",
    label,
    description: String(quotations.length),
    icon: "question",
    accessibilityLabel: `${label}, ${quotationCount(quotations.length)}`,
    children: quotations.map((quotation) => quotationNode(quotation, lookup)),
    isExpanded: true,
  };
}

/** What changes the sense of the words stands before them: in a narrow view, what comes after is out of sight. */
function quotationNode(quotation: Quotation, lookup: Lookup, speaker?: Entity): TreeNode {
  const { type, content, fragments } = quotation;
  const qualifiers = qualifiersOf(quotation).join(", ");
  const label = shorten(content, 120);
  const others = speakersOf(quotation, lookup).filter((other) => other !== speaker);
  const relations = [
    ...(others.length > 0 ? [togetherWith(others, lookup)] : []),
    ...relaysOf(quotation, lookup),
  ];
  const isDoubtful = isTentative(quotation);
  const name = shorten(speaker?.name ?? quotation.source?.text ?? speakerNotNamed(), 100);
  const who = [withDoubt(name, isDoubtful), ...relations].join(", ");
  const kind = qualifiers ? `${quotationTypes[type]()}, ${qualifiers}` : quotationTypes[type]();
  return {
    id: `${speaker?.id ?? "unattributed"}/${quotation.id}`,
    kind: "quotation",
    label: qualifiers ? `${qualifiers}: ${label}` : label,
    ...(relations.length > 0 ? { description: relations.join(" · ") } : {}),
    tooltip: [kind, `${who}: ${shorten(content, 1000)}`, speakerReason(quotation, lookup)].join("\n"),
    icon: isDoubtful ? "question" : icons[type],
    accessibilityLabel: `${kind}, ${who}: ${shorten(content, 200)}`,
    span: fragments[0] ?? quotation,
    children: [],
  };
}
