import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TextDocument,
  type TreeItemLabel,
  type TreeView,
} from "vscode";
import { changedNodes } from "./changed-nodes";
import type { Id } from "../../core/index";
import type { ShownArticle } from "./shown-article";
import { standingUri } from "./standing-badges";
import { treeOf, type Tree, type TreeNode } from "./tree-node";

/** What stands for a node in VS Code: always the same object for one id, so that a node can be drawn again by itself. */
export interface Row {
  readonly id: string;
  readonly view: TreeOnView;
  /** The quotation, entity or claim that it stands for now, which commands in its menu are about. */
  readonly subject: Id | undefined;
}

export interface TreeOnView {
  readonly view: TreeView<Row>;
  /** What a row stands for now; undefined where it is gone. */
  nodeOf(row: Row): TreeNode | undefined;
  rowOf(node: TreeNode): Row;
  readonly tree: Tree;
  refresh(): void;
  dispose(): void;
}

export interface TreeContent {
  /** Made when somebody looks. */
  roots(): readonly TreeNode[];
  /** What stands beside the view's title. */
  readonly description: string;
}

/** Shows in the view `id` what `build` makes of the article, which is null where there is nothing to show. */
export function showTree(id: string, article: ShownArticle, build: () => TreeContent | null): TreeOnView {
  const emitter = new EventEmitter<Row[] | undefined>();
  const rows = new Map<string, Row>();
  let tree: Tree = treeOf([]);
  let document: TextDocument | null = null;
  let content: TreeContent | null = null;
  /** Whether the tree is of an older content, for nobody has seen the newest yet. */
  let isStale = false;

  const provider = {
    onDidChangeTreeData: emitter.event,
    getChildren(row?: Row) {
      if (!row) makeTree();
      return (row ? (nodeOf(row)?.children ?? []) : tree.roots).map(rowOf);
    },
    getParent(row: Row) {
      const parent = tree.parents.get(row.id);
      return parent && rowOf(parent);
    },
    getTreeItem(row: Row) {
      const node = nodeOf(row);
      return node ? toTreeItem(node, row) : new TreeItem("");
    },
    // Tooltips are made when one is asked for: there are many, and they are long.
    resolveTreeItem(item: TreeItem, row: Row) {
      const tooltip = nodeOf(row)?.tooltip;
      if (tooltip !== undefined) item.tooltip = tooltip;
      return item;
    },
  };
  const view = window.createTreeView<Row>(id, {
    showCollapseAll: true,
    canSelectMany: true,
    treeDataProvider: provider,
  });

  const shown: TreeOnView = {
    view,
    nodeOf,
    rowOf,
    get tree() {
      makeTree();
      return tree;
    },
    refresh,
    dispose() {
      visibility.dispose();
      view.dispose();
      emitter.dispose();
    },
  };

  function nodeOf(row: Row): TreeNode | undefined {
    return tree.byId.get(row.id);
  }

  function rowOf({ id }: TreeNode): Row {
    const row = rows.get(id) ?? {
      id,
      view: shown,
      get subject() {
        return tree.byId.get(id)?.subject;
      },
    };
    rows.set(id, row);
    return row;
  }

  const visibility = view.onDidChangeVisibility(({ visible }) => {
    if (visible) makeTree();
  });

  /** The title's count shows while the view is folded, its rows do not. */
  function refresh(): void {
    content = build();
    isStale = true;
    view.description = content?.description ?? "";
    if (view.visible) makeTree();
  }

  function makeTree(): void {
    if (!isStale) return;
    isStale = false;
    const before = tree;
    tree = treeOf(content?.roots() ?? []);
    const isOther = article.document !== document;
    document = article.document;
    for (const id of rows.keys()) if (!tree.byId.has(id)) rows.delete(id);
    const changed = isOther ? null : changedNodes(before, tree);
    if (changed === null) emitter.fire(undefined);
    else if (changed.length > 0) emitter.fire(changed.flatMap((id) => rows.get(id) ?? []));
  }

  return shown;
}

function toTreeItem(node: TreeNode, row: Row): TreeItem {
  const item = new TreeItem(labelOf(node), collapsibleState(node));
  item.id = node.id;
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: node.accessibilityLabel };
  if (node.description !== undefined) item.description = node.description;
  if (node.icon !== undefined)
    item.iconPath = node.color
      ? new ThemeIcon(node.icon, new ThemeColor(node.color))
      : new ThemeIcon(node.icon);
  if (node.standing) item.resourceUri = standingUri(node.standing);
  if (node.span) item.command = { command: "onTheRecord.views.goTo", title: "", arguments: [row] };
  return item;
}

function labelOf({ label, emphasis }: TreeNode): TreeItemLabel {
  return emphasis ? { label, highlights: [[emphasis.start, emphasis.end]] } : { label };
}

function collapsibleState({ children, isExpanded }: TreeNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return isExpanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
