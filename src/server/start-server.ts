import { config as configureL10n } from "@vscode/l10n";
import { TextDocuments, type Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { withoutRejected } from "../annotations/index";
import { createAnalyzer, type Analysis, type Analyzer } from "../core/index";
import {
  analysisNotification,
  annotationsRequest,
  annotateAnywayNotification,
  pingRequest,
  type InitializationOptions,
} from "../protocol/messages";
import { answerRequests } from "./answer-requests";
import { capabilities } from "./capabilities";
import { createDecisions } from "./decisions";
import { createDocumentSettings } from "./document-settings";
import { createOutlineRegistration } from "./outline-registration";
import { readDocument } from "./read-document";
import { createRefresh } from "./refresh";
import { createRuns, type Articles } from "./runs";
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
  const decisions = createDecisions();
  const documents = new TextDocuments<TextDocument>(decisions.documents);
  const analyzer = createAnalyzer();
  /** Of each open document one that remembers it. */
  const analyzers = new Map<string, Analyzer>();
  const outline = createOutlineRegistration(connection);
  const refresh = createRefresh(connection);
  const settings = createDocumentSettings(connection, () => reread(documents.all()));
  /** Documents that a person asked to be read, whatever they look like. */
  const readAnyway = new Set<string>();
  const runs = createRuns({
    read: async (document) => {
      const { annotate, genderFromNames } = await settings.get(document.uri);
      const anyway = readAnyway.has(document.uri);
      return readDocument(analyzerOf(document), document, { annotate, anyway, genderFromNames });
    },
    publish,
    logError: (message) => connection.console.error(message),
  });
  const symbols = serveWorkspaceSymbols(connection, files, async (document) => {
    const { annotate } = await settings.once(document.uri);
    return readDocument(analyzer, document, { annotate, anyway: false, genderFromNames: false });
  });

  function analyzerOf({ uri }: TextDocument): Analyzer {
    // A run that waited for its settings while the document was closed remembers nothing.
    if (!documents.get(uri)) return analyzer;
    const known = analyzers.get(uri) ?? createAnalyzer({ remembers: true });
    analyzers.set(uri, known);
    return known;
  }

  function publish(document: TextDocument, version: number, analysis: Analysis): void {
    const { uri } = document;
    const decided = decisions.layOver(analysis, document);
    void connection.sendNotification(analysisNotification, { uri, version, analysis: decided });
    symbols.index?.opened({ document, analysis: withoutRejected(decided) });
  }

  /** What people rejected is there for the client, to be taken back; no feature sees it. */
  const articles: Articles = {
    has: (uri) => runs.has(uri),
    async settled(uri) {
      const analysed = await runs.settled(uri);
      if (!analysed) return null;
      const { document, analysis } = analysed;
      return { document, analysis: withoutRejected(decisions.layOver(analysis, document)) };
    },
  };

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
    analyzers.delete(uri);
    settings.forget(uri);
    runs.stop(uri);
    decisions.forget(uri);
    symbols.index?.closed(uri);
  });
  connection.onRequest(annotationsRequest, async ({ uri, annotations }) => {
    if (!documents.get(uri)) return null;
    decisions.set(uri, annotations);
    const analysed = await runs.settled(uri);
    if (analysed) publish(analysed.document, analysed.document.version, analysed.analysis);
    outline.renew();
    refresh.ask();
    return null;
  });
  connection.onNotification(annotateAnywayNotification, ({ uri }) => {
    const document = documents.get(uri);
    if (!document) return;
    readAnyway.add(uri);
    reread([document]);
  });
  connection.onRequest(pingRequest, () => null);
  const answers = answerRequests(connection, articles, settings);

  documents.listen(connection);
  connection.listen();
  return {
    get documents() {
      return (
        documents.keys().length +
        runs.count +
        settings.count +
        readAnyway.size +
        analyzers.size +
        decisions.count
      );
    },
  };
}
