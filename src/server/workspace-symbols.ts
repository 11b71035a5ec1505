import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Connection,
  type InitializeParams,
} from "vscode-languageserver";
import * as l10n from "@vscode/l10n";
import type { InitializationOptions } from "../protocol/messages";
import { filesOfClient, type WorkspaceFiles } from "./workspace-files";
import { createWorkspaceIndex, type IndexOptions, type WorkspaceIndex } from "./workspace-index";

/** The index as a client sees it: progress that can be cancelled, and files that are watched. */
export function serveWorkspaceSymbols(
  connection: Connection,
  files: WorkspaceFiles | undefined,
  read: IndexOptions["read"],
): { initialize(params: InitializeParams): boolean; readonly index: WorkspaceIndex | null } {
  let index: WorkspaceIndex | null = null;
  let canWatch = false;

  function watch(): void {
    if (!canWatch) return;
    const watchers = [{ globPattern: "**/*.{txt,md,markdown,news}" }];
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => connection.console.error(String(error)));
  }

  connection.onWorkspaceSymbol(({ query }, token) => index?.search(query, token) ?? null);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) index?.fileDeleted(uri);
      else index?.fileChanged(uri);
    }
  });

  return {
    get index() {
      return index;
    },
    initialize({ capabilities, initializationOptions, workspaceFolders, ...older }) {
      canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
      const canTellFolders = capabilities.workspace?.workspaceFolders === true;
      const { readsFiles } = (initializationOptions ?? {}) as InitializationOptions;
      const source = readsFiles ? filesOfClient(connection) : files;
      if (!source) return false;
      index = createWorkspaceIndex({
        files: source,
        folders: async () => {
          const folders = canTellFolders
            ? await connection.workspace.getWorkspaceFolders()
            : workspaceFolders;
          return folders?.map(({ uri }) => uri) ?? rootOf(older);
        },
        read,
        showProgress: async (cancel) => {
          const progress = await connection.window.createWorkDoneProgress();
          progress.begin(l10n.t("Reading the articles of the folder"), 0, undefined, true);
          progress.token.onCancellationRequested(cancel);
          return {
            report: (done, all) => progress.report(Math.floor((100 * done) / Math.max(all, 1))),
            done: () => progress.done(),
          };
        },
        onStart: watch,
        logError: (message) => connection.console.error(message),
      });
      return true;
    },
  };
}

/** Where editors that know no list of folders have theirs. */
function rootOf(params: object): string[] {
  const rootUri: unknown = "rootUri" in params ? params.rootUri : null;
  return typeof rootUri === "string" ? [rootUri] : [];
}
