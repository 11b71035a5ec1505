import type { Tree, TreeNode } from "./tree-node";

/** Above this many, it is less work to ask for the whole tree again. */
const most = 50;

/**
 * The nodes of `after` that must be drawn again since they look different or have other children, by id; null where all
 * must. What only moved in the text looks the same.
 */
export function changedNodes(before: Tree, after: Tree): readonly string[] | null {
  if (!isSameList(before.roots, after.roots)) return null;
  const changed: string[] = [];
  for (const [id, node] of after.byId) {
    const known = before.byId.get(id);
    if (known && (!looksSame(known, node) || !isSameList(known.children, node.children))) changed.push(id);
    if (changed.length > most) return null;
  }
  return changed;
}

function isSameList(before: readonly TreeNode[], after: readonly TreeNode[]): boolean {
  return before.length === after.length && before.every(({ id }, index) => id === after[index]!.id);
}

function looksSame(a: TreeNode, b: TreeNode): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.accessibilityLabel === b.accessibilityLabel &&
    a.icon === b.icon &&
    a.color === b.color &&
    a.kind === b.kind &&
    a.standing === b.standing &&
    a.tooltip === b.tooltip &&
    a.emphasis?.start === b.emphasis?.start &&
    a.emphasis?.end === b.emphasis?.end &&
    (a.span === undefined) === (b.span === undefined)
  );
}
