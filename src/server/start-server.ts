import { config as configureL10n } from "@vscode/l10n";
import {
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createAnalyzer } from "../core/index";
import {
  analysisNotification,
  annotateAnywayNotification,
  type InitializationOptions,
} from "../protocol/messages";
import { createDocumentSettings, type DocumentSettings } from "./document-settings";
import { definition } from "./features/definition";
import { hover } from "./features/hover";
import { showActs, type ShownArticle } from "./features/lookup";
import { documentHighlights, references } from "./features/references";
import { documentSymbols } from "./features/symbols";
import { createOutlineRegistration } from "./outline-registration";
import { readDocument } from "./read-document";
import { createRuns, type Runs } from "./runs";

/** How long a document rests after an edit before it is read, in milliseconds. */
const editDelay = 150;

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
};

/** Serves one client over a connection that is not yet listened to. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const analyzer = createAnalyzer();
  const outline = createOutlineRegistration(connection);
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
    },
    logError: (message) => connection.console.error(message),
  });

  /** Reads documents in another way, though their text is the same. */
  function reread(unedited: readonly TextDocument[]): void {
    for (const document of unedited) runs.restart(document, 0);
    outline.renew();
  }

  connection.onInitialize((params) => {
    const { l10n } = (params.initializationOptions ?? {}) as InitializationOptions;
    if (l10n) configureL10n({ contents: l10n });
    settings.initialize(params);
    return {
      capabilities: { ...capabilities, ...outline.initialize(params) },
      serverInfo: { name: "On the Record" },
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
  });
  connection.onNotification(annotateAnywayNotification, ({ uri }) => {
    const document = documents.get(uri);
    if (!document) return;
    readAnyway.add(uri);
    reread([document]);
  });
  answerRequests(connection, runs, settings);

  documents.listen(connection);
  connection.listen();
}

/** Answers each request from the analysis of the newest text, for which it waits. */
function answerRequests(connection: Connection, runs: Runs, settings: DocumentSettings): void {
  function answer<P extends { textDocument: { uri: string } }, R>(
    feature: (article: ShownArticle, params: P) => R,
  ): (params: P, token: CancellationToken) => Promise<R | null> {
    return async (params, token) => {
      const { uri } = params.textDocument;
      const analysed = await runs.settled(uri);
      if (!analysed) return null;
      const { acts } = await settings.get(uri);
      return token.isCancellationRequested ? null : feature(showActs(analysed, acts), params);
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
}
