import type { Decision, Id, Span } from "../../core/index";

/** An item of one of the views, as plain data. All its texts are shown as they stand, never as markup. */
export interface TreeNode {
  /** Steady: made from what the node stands for, never from its place. */
  readonly id: string;
  readonly label: string;
  /** The part of the label that stands out. */
  readonly emphasis?: Span;
  readonly description?: string;
  readonly tooltip?: string;
  /** The name of a codicon. */
  readonly icon?: string;
  /** The id of a theme's colour for the icon. */
  readonly color?: string;
  /** What a screen reader says. */
  readonly accessibilityLabel: string;
  /** What the node stands for, by which menus choose. */
  readonly kind: NodeKind;
  /** The quotation, entity or claim that it stands for. */
  readonly subject?: Id;
  /** What people decided about that. */
  readonly standing?: Decision["state"];
  /** Where a click goes to. */
  readonly span?: Span;
  /** Where the cursor may be for the view to show this node, when it follows the cursor. */
  readonly covers?: readonly Span[];
  readonly children: readonly TreeNode[];
  /** Whether the children show from the start. */
  readonly isExpanded?: boolean;
}

export type NodeKind =
  | "speaker"
  | "unattributed"
  | "toCheck"
  | "quotation"
  | "entityType"
  | "entity"
  | "mention"
  | "claimGroup"
  | "claim"
  | "claimLink"
  | "rejectedGroup"
  | "rejected";

/** The nodes of a view, to be looked up. */
export interface Tree {
  readonly roots: readonly TreeNode[];
  readonly byId: ReadonlyMap<string, TreeNode>;
  /** The parent of each node below the roots, by id. */
  readonly parents: ReadonlyMap<string, TreeNode>;
}

/** From top to bottom: of two nodes with one id, which would be a fault, the first stays. */
export function treeOf(roots: readonly TreeNode[]): Tree {
  const byId = new Map<string, TreeNode>();
  const parents = new Map<string, TreeNode>();
  const pending = [...roots].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (byId.has(node.id)) continue;
    byId.set(node.id, node);
    for (const child of [...node.children].reverse()) {
      if (!byId.has(child.id) && !parents.has(child.id)) parents.set(child.id, node);
      pending.push(child);
    }
  }
  return { roots, byId, parents };
}
