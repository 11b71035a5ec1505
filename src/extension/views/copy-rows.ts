import { commands, Disposable, env, l10n, window } from "vscode";
import { lookupIn } from "../../wording/lookup";
import { rowText, type CopyFormat } from "./row-text";
import type { ShownArticle } from "./shown-article";
import type { Row, TreeOnView } from "./show-tree";

/** Copying rows of the views, with their attribution: those selected, where the one that was asked for is among them. */
export function registerCopyRows(article: ShownArticle, views: readonly TreeOnView[]): Disposable {
  const copyAs =
    (format: CopyFormat) =>
    async (row?: Row, selected?: readonly Row[]): Promise<void> => {
      const rows = chosen(row, selected, views);
      const { document, analysis } = article;
      if (!document || !analysis || rows.length === 0) return;
      const lookup = lookupIn(document.getText(), analysis);
      const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
      const texts = rows.flatMap(({ id, view }) => {
        const node = view.tree.byId.get(id);
        return node ? [rowText(node, { lookup, claims }, format)] : [];
      });
      await env.clipboard.writeText(texts.join(format === "markdown" ? "\n\n" : "\n"));
      window.setStatusBarMessage(
        texts.length === 1 ? l10n.t("1 item copied") : l10n.t("{0} items copied", texts.length),
        3000,
      );
    };
  return Disposable.from(
    commands.registerCommand("onTheRecord.views.copy", copyAs("plain")),
    commands.registerCommand("onTheRecord.views.copyName", copyAs("plain")), // The same, as a name's menu calls it.
    commands.registerCommand("onTheRecord.views.copyAsMarkdown", copyAs("markdown")),
  );
}

/** From a menu comes the row it was opened on, with the selection where that has more; a key has neither. */
function chosen(
  row: Row | undefined,
  selected: readonly Row[] | undefined,
  views: readonly TreeOnView[],
): readonly Row[] {
  if (selected && selected.length > 0) return inOrder(selected);
  if (row) return [row];
  const view = views.find(({ view: { visible, selection } }) => visible && selection.length > 0);
  return inOrder(view?.view.selection ?? []);
}

/** As they stand in the view, whatever the order in which they were selected. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const wanted = new Map(rows.map((row) => [row.id, row]));
  return [...(rows[0]?.view.tree.byId.keys() ?? [])].flatMap((id) => wanted.get(id) ?? []);
}
