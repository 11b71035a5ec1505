import { config as configureL10n } from "@vscode/l10n";
import { TextDocuments, type Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createAnalyzer } from "../core/index";
import {
  analysisNotification,
  annotateAnywayNotification,
  pingRequest,
  type InitializationOptions,
} from "../protocol/messages";
import { answerRequests } from "./answer-requests";
import { capabilities } from "./capabilities";
import { createDocumentSettings } from "./document-settings";
import { createOutlineRegistration } from "./outline-registration";
import { readDocument } from "./read-document";
import { createRefresh } from "./refresh";
import { createRuns } from "./runs";
import { serveWorkspaceSymbols } from "./workspace-symbols";
import type { WorkspaceFiles } from "./workspace-files";

/** How long a document rests after an edit before it is read, in milliseconds. */
const editDelay = 150;

export interface ServerOptions {
  readonly version?: string;
  /** Reads the files of the open folders where the client does not. */
  readonly files?: WorkspaceFiles;
}

/** What is kept of documents, to be counted. */
export interface ServerState {
  readonly documents: number;
}

/** Serves one client over a connection that is not yet listened to. */
export function startServer(connection: Connection, { version, files }: ServerOptions = {}): ServerState {
  const documents = new TextDocuments(TextDocument);
  const analyzer = createAnalyzer();
  const outline = createOutlineRegistration(connection);
  const refresh = createRefresh(connection);
  const settings = createDocumentSettings(connection, () => reread(documents.all()));
  /** Documents that a person asked to be read, whatever they look like. */
  const readAnyway = new Set<string>();
  const runs = createRuns({
    read: async (document) => {
      const { annotate, genderFromNames } = await settings.get(document.uri);
      const anyway = readAnyway.has(document.uri);
      return readDocument(analyzer, document, { annotate, anyway, genderFromNames });
    },
    publish: (uri, version, analysis) => {
      void connection.sendNotification(analysisNotification, { uri, version, analysis });
      const document = documents.get(uri);
      if (document) symbols.index?.opened({ document, analysis });
    },
    logError: (message) => connection.console.error(message),
  });
  const symbols = serveWorkspaceSymbols(connection, files, async (document) => {
    const { annotate } = await settings.once(document.uri);
    return readDocument(analyzer, document, { annotate, anyway: false, genderFromNames: false });
  });

  /** Reads documents in another way, though their text is the same. */
  function reread(unedited: readonly TextDocument[]): void {
    for (const document of unedited) runs.restart(document, 0);
    outline.renew();
    refresh.ask();
  }

  connection.onInitialize((params) => {
    const { l10n } = (params.initializationOptions ?? {}) as InitializationOptions;
    if (l10n) configureL10n({ contents: l10n });
    settings.initialize(params);
    refresh.initialize(params);
    answers.initialize(params);
    return {
      capabilities: {
        ...capabilities,
        ...outline.initialize(params),
        workspaceSymbolProvider: symbols.initialize(params),
      },
      serverInfo: { name: "On the Record", ...(version === undefined ? {} : { version }) },
    };
  });
  connection.onInitialized(() => {
    settings.listen();
    outline.renew();
  });

  documents.onDidChangeContent(({ document }) => {
    runs.restart(document, runs.has(document.uri) ? editDelay : 0);
  });
  documents.onDidClose(({ document: { uri } }) => {
    readAnyway.delete(uri);
    settings.forget(uri);
    runs.stop(uri);
    symbols.index?.closed(uri);
  });
  connection.onNotification(annotateAnywayNotification, ({ uri }) => {
    const document = documents.get(uri);
    if (!document) return;
    readAnyway.add(uri);
    reread([document]);
  });
  connection.onRequest(pingRequest, () => null);
  const answers = answerRequests(connection, runs, settings);

  documents.listen(connection);
  connection.listen();
  return {
    get documents() {
      return documents.keys().length + runs.count + settings.count + readAnyway.size;
    },
  };
}
