import { CodeLensRefreshRequest, type Connection, type InitializeParams } from "vscode-languageserver";

/** Asks the client to ask anew for what it shows between the words, where a document is read in another way though not edited. */
export function createRefresh(connection: Connection): {
  initialize(params: InitializeParams): void;
  ask(): void;
} {
  let ofHints = false;
  let ofLenses = false;
  const logError = (error: unknown): void => connection.console.error(String(error));
  return {
    initialize({ capabilities: { workspace } }) {
      ofHints = workspace?.inlayHint?.refreshSupport === true;
      ofLenses = workspace?.codeLens?.refreshSupport === true;
    },
    ask() {
      if (ofHints) connection.languages.inlayHint.refresh().catch(logError);
      if (ofLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(logError);
    },
  };
}
