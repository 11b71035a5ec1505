import {
  Location,
  ResponseError,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import type { Settings } from "../protocol/settings";
import type { DocumentSettings } from "./document-settings";
import { codeActions } from "./features/code-actions";
import { codeLenses, showPlaceCommand } from "./features/code-lens";
import { definition } from "./features/definition";
import { foldingRanges } from "./features/folding-ranges";
import { hover } from "./features/hover";
import { inlayHints } from "./features/inlay-hints";
import { showActs, type ShownArticle } from "./features/lookup";
import { documentHighlights, references } from "./features/references";
import { prepareRename, rename, type EditSupport } from "./features/rename";
import { selectionRanges } from "./features/selection-ranges";
import { documentSymbols } from "./features/symbols";
import type { Articles } from "./runs";

/** Answers each request from the analysis of the newest text, for which it waits. */
export function answerRequests(
  connection: Connection,
  articles: Articles,
  settings: DocumentSettings,
): { initialize(params: InitializeParams): void } {
  let edits: EditSupport = { documentChanges: false, changeAnnotations: false };
  let canShowPlaces = false;

  /** A feature that fails answers nothing and says so in the log; what it refuses in words goes to the person. */
  function answer<P extends { textDocument: { uri: string } }, R>(
    feature: (article: ShownArticle, params: P, settings: Settings) => R,
  ): (params: P, token: CancellationToken) => Promise<R | null> {
    return async (params, token) => {
      const { uri } = params.textDocument;
      const analysed = await articles.settled(uri);
      if (analysed?.analysis.status !== "ok") return null;
      const known = await settings.get(uri);
      // It may have been closed meanwhile.
      if (!articles.has(uri)) settings.forget(uri);
      if (token.isCancellationRequested) return null;
      try {
        return feature(showActs(analysed, known.acts, known.tentativeBelow), params, known);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        connection.console.error(`${uri}: ${error instanceof Error ? (error.stack ?? "") : String(error)}`);
        return null;
      }
    };
  }
  const offsetIn = ({ document }: ShownArticle, { position }: TextDocumentPositionParams): number =>
    document.offsetAt(position);

  connection.onDocumentSymbol(answer(documentSymbols));
  connection.onHover(answer((article, at) => hover(article, offsetIn(article, at))));
  connection.onDefinition(answer((article, at) => definition(article, offsetIn(article, at))));
  connection.onDocumentHighlight(answer((article, at) => documentHighlights(article, offsetIn(article, at))));
  connection.onReferences(
    answer((article, at) => references(article, offsetIn(article, at), at.context.includeDeclaration)),
  );
  connection.onPrepareRename(answer((article, at) => prepareRename(article, offsetIn(article, at))));
  connection.onRenameRequest(
    answer((article, at) => rename(article, offsetIn(article, at), at.newName, edits)),
  );
  connection.onCodeAction(answer((article, { range }) => codeActions(article, range)));
  connection.onSelectionRanges(answer((article, { positions }) => selectionRanges(article, positions)));
  connection.onFoldingRanges(answer(foldingRanges));
  connection.languages.inlayHint.on(
    answer((article, { range }, known) => (known.inlayHints ? inlayHints(article, range) : null)),
  );
  connection.onCodeLens(
    answer((article, _params, known) => (known.codeLens ? codeLenses(article, canShowPlaces) : null)),
  );
  connection.onExecuteCommand(async ({ command, arguments: [place] = [] }) => {
    if (command !== showPlaceCommand || !Location.is(place)) return;
    await connection.window.showDocument({ uri: place.uri, selection: place.range, takeFocus: true });
  });

  return {
    initialize({ capabilities: { workspace, window } }) {
      const support = workspace?.workspaceEdit;
      edits = {
        documentChanges: support?.documentChanges === true,
        changeAnnotations: support?.changeAnnotationSupport !== undefined,
      };
      canShowPlaces = window?.showDocument?.support === true;
    },
  };
}
