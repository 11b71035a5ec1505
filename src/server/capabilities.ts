import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from "vscode-languageserver";
import { showPlaceCommand } from "./features/code-lens";

/** What the server offers to every client. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.RefactorRewrite] },
  inlayHintProvider: true,
  codeLensProvider: {},
  selectionRangeProvider: true,
  foldingRangeProvider: true,
  executeCommandProvider: { commands: [showPlaceCommand] },
};
