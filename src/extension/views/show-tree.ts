import {
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TextDocument,
  type TreeItemLabel,
} from "vscode";
import type { Analysis } from "../../core/index";
import type { ActiveArticle } from "../active-article";
import { goToCommand } from "../go-to";
import { rangeOf } from "../ranges";
import { parentsOf, type TreeNode } from "./tree-node";

/** The items of a view, from top to bottom. */
export type TreeOf = (analysis: Analysis, document: TextDocument) => readonly TreeNode[];

/** Shows in the view `id` what `treeOf` makes of the active article. */
export function showTree(id: string, article: ActiveArticle, treeOf: TreeOf): Disposable {
  const emitter = new EventEmitter<undefined>();
  let roots: readonly TreeNode[] = [];
  let parents: ReadonlyMap<TreeNode, TreeNode> = new Map();

  function refresh(): void {
    const { document, analysis } = article;
    roots = document && analysis ? treeOf(analysis, document) : [];
    parents = parentsOf(roots);
    emitter.fire(undefined);
  }

  refresh();
  const view = window.createTreeView<TreeNode>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: emitter.event,
      getChildren: (node) => [...(node ? node.children : roots)],
      getParent: (node) => parents.get(node),
      getTreeItem: (node) => toTreeItem(node, article.document),
    },
  });
  return Disposable.from(view, emitter, article.onDidChange(refresh));
}

function toTreeItem(node: TreeNode, document: TextDocument | null): TreeItem {
  const item = new TreeItem(labelOf(node), collapsibleState(node));
  item.id = node.id;
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: node.accessibilityLabel };
  if (node.description !== undefined) item.description = node.description;
  if (node.tooltip !== undefined) item.tooltip = node.tooltip;
  if (node.icon !== undefined) item.iconPath = new ThemeIcon(node.icon);
  if (node.span && document) item.command = goToCommand(document.uri, rangeOf(document, node.span));
  return item;
}

function labelOf({ label, emphasis }: TreeNode): TreeItemLabel {
  return emphasis ? { label, highlights: [[emphasis.start, emphasis.end]] } : { label };
}

function collapsibleState({ children, isExpanded }: TreeNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return isExpanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
