import type { Entity, Id, Quotation, QuotationType } from "../../core/index";
import { speakersOf, type Lookup } from "../../wording/lookup";
import {
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
import { toCheck } from "../../wording/views";
import { entityIcons } from "./entity-icons";
import type { TreeNode } from "./tree-node";

export const quotationOrders = ["speaker", "text"] as const;
export type QuotationOrder = (typeof quotationOrders)[number];

export interface QuotationsTreeOptions {
  readonly order: QuotationOrder;
  /** Whether a quotation's speaker is too unsure to be taken as given. */
  readonly isTentative: (quotation: Quotation) => boolean;
  /** What the view calls a quotation or an entity. */
  readonly nameOf: (id: Id) => string;
  /** The theme colour of a speaker, where speakers have colours. */
  readonly colorOf: (speaker: Id) => string | undefined;
  /** The theme colour of a type of quotation, where these have colours instead. */
  readonly colorOfType: (type: QuotationType) => string | undefined;
}

const icons: Readonly<Record<QuotationType, string>> = {
  direct: "quote",
  mixed: "comment-discussion",
  indirect: "comment",
};

interface Context extends QuotationsTreeOptions {
  readonly lookup: Lookup;
}

/**
 * By speaker: speakers by their first quotation, each with theirs in text order; then what nobody is known to have said. A
 * joint quotation stands under each of its speakers: who looks one up wants all that they said. In text order: one below
 * the other. Either way, those whose speaker should be checked stand together at the end once more.
 */
export function quotationsTree(
  quotations: readonly Quotation[],
  lookup: Lookup,
  options: QuotationsTreeOptions,
): readonly TreeNode[] {
  const context = { ...options, lookup };
  const tentative = quotations.filter(options.isTentative);
  const nodes =
    options.order === "text"
      ? quotations.map((quotation) => inTextOrder(quotation, context))
      : bySpeaker(quotations, context);
  return tentative.length > 0 ? [...nodes, toCheckNode(tentative, context)] : nodes;
}

function bySpeaker(quotations: readonly Quotation[], context: Context): TreeNode[] {
  const spokenBy = new Map<Entity, Quotation[]>();
  const unattributed: Quotation[] = [];
  for (const quotation of quotations) {
    const speakers = speakersOf(quotation, context.lookup);
    for (const speaker of speakers) {
      const spoken = spokenBy.get(speaker);
      if (spoken) spoken.push(quotation);
      else spokenBy.set(speaker, [quotation]);
    }
    if (speakers.length === 0) unattributed.push(quotation);
  }
  return [
    ...[...spokenBy].map(([speaker, spoken]) => speakerNode(speaker, spoken, context)),
    ...(unattributed.length > 0 ? [unattributedNode(unattributed, context)] : []),
  ];
}

/** A speaker who is a guess wherever they are named one is a guess here. */
function speakerNode(speaker: Entity, quotations: readonly Quotation[], context: Context): TreeNode {
  const name = withDoubt(shorten(speaker.name, 100), quotations.every(context.isTentative));
  const role = shorten(speaker.role ?? "", 100);
  const nameAndRole = role ? `${name}, ${role}` : name;
  const count = quotationCount(quotations.length);
  const id = context.nameOf(speaker.id);
  return {
    id,
    kind: "speaker",
    subject: speaker.id,
    label: name,
    description: role ? `${quotations.length} · ${role}` : String(quotations.length),
    tooltip: `${nameAndRole}\n${count}`,
    icon: entityIcons[speaker.type],
    ...colored(context.colorOf(speaker.id)),
    accessibilityLabel: `${nameAndRole}, ${count}`,
    children: quotations.map((quotation) => inSpeakersList(quotation, id, context, speaker)),
    isExpanded: true,
  };
}

function unattributedNode(quotations: readonly Quotation[], context: Context): TreeNode {
  const label = speakerNotNamed();
  return {
    id: "unattributed",
    kind: "unattributed",
    label,
    description: String(quotations.length),
    icon: "question",
    accessibilityLabel: `${label}, ${quotationCount(quotations.length)}`,
    children: quotations.map((quotation) => inSpeakersList(quotation, "unattributed", context)),
    isExpanded: true,
  };
}

function toCheckNode(quotations: readonly Quotation[], context: Context): TreeNode {
  const { label, explanation } = toCheck();
  return {
    id: "toCheck",
    kind: "toCheck",
    label,
    description: String(quotations.length),
    tooltip: explanation,
    icon: "question",
    accessibilityLabel: `${label}, ${quotationCount(quotations.length)}`,
    children: quotations.map((quotation) => ({
      ...inTextOrder(quotation, context),
      id: `toCheck/${context.nameOf(quotation.id)}`,
      covers: [], // The cursor leads to the speaker's own list.
    })),
  };
}

function inTextOrder(quotation: Quotation, context: Context): TreeNode {
  const [speaker, ...others] = speakersOf(quotation, context.lookup);
  const node = quotationNode(quotation, "", context, speaker, others);
  const name = nameOf(quotation, speaker, context);
  return { ...node, label: `${name}: ${node.label}` };
}

/** In the list of `speaker`, or in that of what nobody is known to have said. */
function inSpeakersList(quotation: Quotation, listId: string, context: Context, speaker?: Entity): TreeNode {
  const others = speakersOf(quotation, context.lookup).filter((other) => other !== speaker);
  return quotationNode(quotation, `${listId}/`, context, speaker, others);
}

/** What changes the sense of the words stands before them: in a narrow view, what comes after is out of sight. */
function quotationNode(
  quotation: Quotation,
  prefix: string,
  context: Context,
  speaker: Entity | undefined,
  others: readonly Entity[],
): TreeNode {
  const { lookup } = context;
  const { type, content, fragments } = quotation;
  const qualifiers = qualifiersOf(quotation).join(", ");
  const label = shorten(content, 120);
  const relations = [
    ...(others.length > 0 ? [togetherWith(others, lookup)] : []),
    ...relaysOf(quotation, lookup),
  ];
  const who = [nameOf(quotation, speaker, context), ...relations].join(", ");
  const kind = qualifiers ? `${quotationTypes[type]()}, ${qualifiers}` : quotationTypes[type]();
  return {
    id: `${prefix}${context.nameOf(quotation.id)}`,
    kind: "quotation",
    subject: quotation.id,
    label: qualifiers ? `${qualifiers}: ${label}` : label,
    ...(relations.length > 0 ? { description: relations.join(" · ") } : {}),
    tooltip: [kind, `${who}: ${shorten(content, 1000)}`, speakerReason(quotation, lookup)].join("\n"),
    icon: context.isTentative(quotation) ? "question" : icons[type],
    ...colored(context.colorOfType(type) ?? (speaker && context.colorOf(speaker.id))),
    accessibilityLabel: `${kind}, ${who}: ${shorten(content, 200)}`,
    span: fragments[0] ?? quotation,
    covers: [quotation],
    children: [],
  };
}

/** The speaker's, as a guess where it is one; the article's own words where it names nobody. */
function nameOf(quotation: Quotation, speaker: Entity | undefined, { isTentative }: Context): string {
  const name = shorten(speaker?.name ?? quotation.source?.text ?? speakerNotNamed(), 100);
  return withDoubt(name, isTentative(quotation));
}

function colored(color: string | undefined): { readonly color?: string } {
  return color === undefined ? {} : { color };
}
