import { Disposable, window, type TextEditor } from "vscode";
import type { Choice } from "./choices";
import { isAt, nodeAt } from "./node-at";
import type { ShownArticle } from "./shown-article";
import type { TreeOnView } from "./show-tree";

/** Shows in each view what the cursor is in, without taking the focus, while the reader wants that. */
export function followCursor(
  article: ShownArticle,
  views: readonly TreeOnView[],
  isOn: Choice<boolean>,
): Disposable {
  function follow(editor: TextEditor | undefined): void {
    // While the text is ahead of its analysis, what is typed moves nothing in the views.
    if (!isOn.value || editor?.document !== article.document || !article.isCurrent) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    for (const view of views) void reveal(view, offset);
  }
  const followActive = (): void => follow(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    window.onDidChangeActiveTextEditor(follow),
    isOn.onDidChange(followActive),
    ...views.map(({ view }) => view.onDidChangeVisibility(followActive)),
  );
}

/** What is selected stays so where the cursor is in it: a click on a mention must not lead to its entity. */
async function reveal(shown: TreeOnView, offset: number): Promise<void> {
  const { view, tree } = shown;
  if (!view.visible) return;
  const isSelected = view.selection.some((row) => {
    const node = shown.nodeOf(row);
    return [...(node?.covers ?? []), ...(node?.span ? [node.span] : [])].some((span) => isAt(span, offset));
  });
  const node = isSelected ? undefined : nodeAt(tree, offset);
  if (node) await view.reveal(shown.rowOf(node), { select: true, focus: false, expand: false });
}
