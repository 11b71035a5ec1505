import type { Verdict } from "../../annotations/index";
import type { Decision, Id, Span } from "../../core/index";
import { noteCount, rejectedGroup, standingText, stateNames } from "../../wording/decisions";
import { shorten } from "../../wording/text";
import { verdictInShort } from "../../wording/verdicts";
import type { TreeNode } from "./tree-node";

/** What people said about an item of the analysis. */
export interface Said {
  readonly decision: Decision | null;
  readonly verdict: Verdict | null;
  /** How many threads of notes it has. */
  readonly notes: number;
}

/** The same nodes; those whose item people decided upon say so in the row, and by whom and when in the tooltip. */
export function withSaid(
  nodes: readonly TreeNode[],
  saidOf: (id: Id) => Said | undefined,
): readonly TreeNode[] {
  return nodes.map((node) => {
    const children = node.children.length > 0 ? withSaid(node.children, saidOf) : node.children;
    const said = node.subject === undefined ? undefined : saidOf(node.subject);
    return said && hasSaid(said) ? addTo({ ...node, children }, said) : { ...node, children };
  });
}

function hasSaid({ decision, verdict, notes }: Said): boolean {
  return decision !== null || verdict !== null || notes > 0;
}

/** What people said stands first: in a narrow view, what comes after is out of sight. */
function addTo(node: TreeNode, { decision, verdict, notes }: Said): TreeNode {
  const also = [
    ...(verdict ? [shorten(verdictInShort(verdict), 80)] : []),
    ...(notes > 0 ? [noteCount(notes)] : []),
  ];
  const short = [...(decision ? [stateNames[decision.state]()] : []), ...also];
  const long = [...(decision ? [standingText(decision)] : []), ...also];
  return {
    ...node,
    description: [...short, ...(node.description ? [node.description] : [])].join(" · "),
    tooltip: [node.tooltip ?? node.label, ...long].join("\n"),
    accessibilityLabel: [node.accessibilityLabel, ...long].join(", "),
    ...(decision ? { standing: decision.state } : {}),
  };
}

export interface RejectedItem {
  readonly id: Id;
  readonly text: string;
  readonly span: Span | null;
  readonly decision: Decision;
}

/** What people rejected, as a last group, from which it can be taken back; nothing where there is none. */
export function rejectedNodes(items: readonly RejectedItem[], nameOf: (id: Id) => string): TreeNode[] {
  if (items.length === 0) return [];
  const label = rejectedGroup();
  return [
    {
      id: "rejected",
      kind: "rejectedGroup",
      label,
      description: String(items.length),
      accessibilityLabel: `${label}, ${items.length}`,
      children: items.map(({ id, text, span, decision }) => ({
        id: `rejected/${nameOf(id)}`,
        kind: "rejected" as const,
        subject: id,
        label: shorten(text, 120),
        description: standingText(decision),
        tooltip: `${shorten(text, 1000)}\n${standingText(decision)}`,
        icon: "discard",
        accessibilityLabel: `${shorten(text, 200)}, ${standingText(decision)}`,
        standing: "rejected" as const,
        children: [],
        ...(span ? { span } : {}),
      })),
    },
  ];
}
