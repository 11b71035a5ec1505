import type { Span } from "../../core/index";

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
  /** What a screen reader says. */
  readonly accessibilityLabel: string;
  /** What the node stands for, by which menus choose. */
  readonly kind: "speaker" | "unattributed" | "quotation" | "entityType" | "entity" | "mention" | "claim";
  /** Where a click goes to. */
  readonly span?: Span;
  readonly children: readonly TreeNode[];
  /** Whether the children show from the start. */
  readonly isExpanded?: boolean;
}

/** The parent of each node below `roots`. */
export function parentsOf(roots: readonly TreeNode[]): ReadonlyMap<TreeNode, TreeNode> {
  const parents = new Map<TreeNode, TreeNode>();
  const pending = [...roots];
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const child of node.children) {
      parents.set(child, node);
      pending.push(child);
    }
  }
  return parents;
}
