import type { Span } from "../../core/index";
import type { Tree, TreeNode } from "./tree-node";

/** The node that covers the least around an offset: of a quotation in a quotation, the inner one. */
export function nodeAt({ byId }: Pick<Tree, "byId">, offset: number): TreeNode | undefined {
  let found: TreeNode | undefined;
  let least = Infinity;
  for (const node of byId.values()) {
    for (const span of node.covers ?? []) {
      if (!isAt(span, offset) || span.end - span.start >= least) continue;
      least = span.end - span.start;
      found = node;
    }
  }
  return found;
}

/** Ends included: a cursor behind the last letter is at the word. */
export function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
