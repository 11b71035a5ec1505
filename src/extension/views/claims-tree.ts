import type { Claim, ClaimKind, Entity, Id } from "../../core/index";
import { claimReasons } from "../../wording/claims";
import type { Lookup } from "../../wording/lookup";
import { speakerNotNamed } from "../../wording/quotations";
import { shorten } from "../../wording/text";
import {
  claimCount,
  claimKinds,
  claimLinks,
  paragraphNumber,
  theArticle,
  voiceGroups,
  worthChecking,
  worthGroups,
  type WorthGroup,
} from "../../wording/views";
import { paragraphsOf } from "./paragraphs";
import type { TreeNode } from "./tree-node";

export const claimGroupings = ["worth", "claimant", "paragraph"] as const;
export type ClaimGrouping = (typeof claimGroupings)[number];

export interface ClaimsTreeOptions {
  readonly groupBy: ClaimGrouping;
  /** What the view calls a claim or an entity. */
  readonly nameOf: (id: Id) => string;
  /** The theme colour of a claimant, where speakers have colours. */
  readonly colorOf: (speaker: Id) => string | undefined;
}

interface Context extends ClaimsTreeOptions {
  readonly lookup: Lookup;
  readonly byId: ReadonlyMap<Id, Claim>;
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly claims: readonly Claim[];
  readonly isExpanded: boolean;
}

const kindIcons: Readonly<Record<ClaimKind, string>> = {
  reported: "comment",
  stated: "note",
  utterance: "megaphone",
};

/** The claims in groups; in each, and by worth also the groups, those most worth checking first; paragraphs in text order. */
export function claimsTree(
  claims: readonly Claim[],
  lookup: Lookup,
  options: ClaimsTreeOptions,
): readonly TreeNode[] {
  const context = { ...options, lookup, byId: new Map(claims.map((claim) => [claim.id, claim])) };
  const grouped = {
    worth: () => groupByWorth(claims),
    claimant: () => groupByClaimant(claims, context),
    paragraph: () => groupByParagraph(claims, lookup.text),
  };
  return grouped[options.groupBy]().map((group) => groupNode(group, context));
}

function groupNode({ id, label, description, claims, isExpanded }: Group, context: Context): TreeNode {
  return {
    id,
    kind: "claimGroup",
    label,
    description: description ? `${claims.length} · ${description}` : String(claims.length),
    accessibilityLabel: [label, ...(description ? [description] : []), claimCount(claims.length)].join(", "),
    children: claims.map((claim) => claimNode(claim, context)),
    isExpanded,
  };
}

/** At the middle, a claim is as likely as not to be one that a fact-checker would take up. */
function groupByWorth(claims: readonly Claim[]): Group[] {
  const groupOf = ({ checkWorthiness: worth }: Claim): WorthGroup =>
    worth >= 0.8 ? "high" : worth >= 0.5 ? "middle" : "low";
  const sorted = byWorth(claims);
  return (Object.keys(worthGroups) as WorthGroup[]).flatMap((worth) => {
    const inGroup = sorted.filter((claim) => groupOf(claim) === worth);
    const group = { id: `worth:${worth}`, label: worthGroups[worth](), claims: inGroup };
    return inGroup.length > 0 ? [{ ...group, isExpanded: worth !== "low" }] : [];
  });
}

function groupByClaimant(claims: readonly Claim[], { lookup, nameOf }: Context): Group[] {
  const voices = groupsOf(claims, (claim) => claimantOf(claim, lookup)?.id ?? `voice:${voiceKind(claim)}`);
  return [...voices].map(([voice, spoken]) => ({
    id: `claimant:${nameOf(voice)}`,
    label: claimantOf(spoken[0]!, lookup)
      ? whoClaims(spoken[0]!, lookup)
      : voiceGroups[voiceKind(spoken[0]!)](),
    claims: byWorth(spoken),
    isExpanded: true,
  }));
}

function groupByParagraph(claims: readonly Claim[], text: string): Group[] {
  const paragraphs = paragraphsOf(text);
  const numbered = groupsOf(claims, ({ start }) => paragraphs.numberAt(start));
  return [...numbered]
    .sort(([a], [b]) => a - b)
    .map(([number, inParagraph]) => ({
      id: `paragraph:${number}`,
      label: paragraphNumber(number),
      description: paragraphs.openingOf(number),
      claims: inParagraph,
      isExpanded: true,
    }));
}

function groupsOf<K>(claims: readonly Claim[], keyOf: (claim: Claim) => K): ReadonlyMap<K, readonly Claim[]> {
  const groups = new Map<K, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

function byWorth(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => b.checkWorthiness - a.checkWorthiness);
}

function claimNode(claim: Claim, context: Context): TreeNode {
  const text = shorten(claim.standalone ?? claim.text, 1000);
  const who = whoClaims(claim, context.lookup);
  const worth = worthChecking(claim.checkWorthiness);
  const reasons = claim.reasons.map((reason) => claimReasons[reason]());
  const links = claim.links.flatMap(({ to, relation }) => {
    const other = context.byId.get(to);
    return other ? [{ other, words: claimLinks[relation](whoClaims(other, context.lookup)) }] : [];
  });
  const linked = [...new Set(links.map(({ words }) => words))];
  const kind = claimKinds[claim.kind]();
  const claimant = claimantOf(claim, context.lookup);
  const color = claimant && context.colorOf(claimant.id);
  const id = context.nameOf(claim.id);
  return {
    id,
    kind: "claim",
    subject: claim.id,
    label: labelOf(claim, shorten(text, 120), context),
    description: [...linked, reasons.slice(0, 2).join(", ")].filter((part) => part !== "").join(" · "),
    tooltip: [
      `${who}: ${text}`,
      kind,
      reasons.length > 0 ? `${worth} (${reasons.join(", ")})` : worth,
      ...linked,
    ].join("\n"),
    icon: kindIcons[claim.kind],
    ...(color === undefined ? {} : { color }),
    accessibilityLabel: [`${who}: ${shorten(text, 200)}`, worth, ...linked].join(", "),
    span: claim,
    covers: [claim],
    children: links.map(({ other, words }, index) => linkNode(other, words, `${id}/${index}`, context)),
  };
}

/** Whose claim it is stands before the words, unless the group or they say it; the icon tells the article's own. */
function labelOf(claim: Claim, words: string, { groupBy, lookup }: Context): string {
  const isSaid = groupBy === "claimant" || claim.kind === "utterance" || voiceKind(claim) === "article";
  if (isSaid) return words;
  return `${whoClaims(claim, lookup)}: ${words}`;
}

/** The other claim, where a claim is made again, denied, or given with another figure. */
function linkNode(other: Claim, words: string, id: string, { nameOf }: Context): TreeNode {
  const text = shorten(other.standalone ?? other.text, 120);
  return {
    id: `${id}/${nameOf(other.id)}`,
    kind: "claimLink",
    subject: other.id,
    label: text,
    description: words,
    tooltip: `${words}\n${shorten(other.standalone ?? other.text, 1000)}`,
    icon: "link",
    accessibilityLabel: `${words}: ${text}`,
    span: other,
    children: [],
  };
}

function claimantOf({ claimant }: Claim, { entities }: Lookup): Entity | undefined {
  return claimant === null ? undefined : entities.get(claimant);
}

function voiceKind({ kind }: Claim): "article" | "unnamed" {
  return kind === "stated" ? "article" : "unnamed";
}

function whoClaims(claim: Claim, lookup: Lookup): string {
  const claimant = claimantOf(claim, lookup);
  if (claimant) return shorten(claimant.name, 100);
  return voiceKind(claim) === "article" ? theArticle() : speakerNotNamed();
}
