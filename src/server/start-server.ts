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
import { createDocumentSettings } from "./document-settings";
import { definition } from "./features/definition";
import { hover } from "./features/hover";
import { documentHighlights, references } from "./features/references";
import { documentSymbols } from "./features/symbols";
import { readDocument } from "./read-document";
import { createRuns, type AnalysedDocument } from "./runs";

/** How long a document rests after an edit before it is read, in milliseconds. */
const editDelay = 150;

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  documentSymbolProvider: { label: "On the Record" },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
};

/** Serves one client over a connection that is not yet listened to. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const analyzer = createAnalyzer();
  const readAnyway = new Set<string>();
  const settings = createDocumentSettings(connection, () => {
    for (const document of documents.all()) runs.restart(document, 0);
  });
  const runs = createRuns({
    read: async (document) => {
      const { annotate } = await settings.get(document.uri);
      return readDocument(analyzer, document, { annotate, anyway: readAnyway.has(document.uri) });
    },
    publish: (uri, version, analysis) => {
      void connection.sendNotification(analysisNotification, { uri, version, analysis });
    },
    logError: (message) => connection.console.error(message),
  });

  connection.onInitialize((params) => {
    const { l10n } = (params.initializationOptions ?? {}) as InitializationOptions;
    if (l10n) configureL10n({ contents: l10n });
    settings.initialize(params);
    return { capabilities, serverInfo: { name: "On the Record" } };
  });

  const opened = new Set<string>();
  documents.onDidChangeContent(({ document }) => {
    runs.restart(document, opened.has(document.uri) ? editDelay : 0);
    opened.add(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    opened.delete(uri);
    readAnyway.delete(uri);
    settings.forget(uri);
    runs.stop(uri);
  });
  connection.onNotification(annotateAnywayNotification, ({ uri }) => {
    readAnyway.add(uri);
    const document = documents.get(uri);
    if (document) runs.restart(document, 0);
  });

  /** Answers a request from the analysis of the newest text. */
  function answer<P extends { textDocument: { uri: string } }, R>(
    feature: (analysed: AnalysedDocument, params: P) => R,
  ): (params: P, token: CancellationToken) => Promise<R | null> {
    return async (params, token) => {
      const analysed = await runs.settled(params.textDocument.uri);
      return analysed && !token.isCancellationRequested ? feature(analysed, params) : null;
    };
  }
  const offsetIn = ({ document }: AnalysedDocument, { position }: TextDocumentPositionParams): number =>
    document.offsetAt(position);

  connection.onHover(answer((analysed, at) => hover(analysed, offsetIn(analysed, at))));
  connection.onDocumentSymbol(answer(documentSymbols));
  connection.onDefinition(answer((analysed, at) => definition(analysed, offsetIn(analysed, at))));
  connection.onDocumentHighlight(
    answer((analysed, at) => documentHighlights(analysed, offsetIn(analysed, at))),
  );
  connection.onReferences(
    answer((analysed, at) => references(analysed, offsetIn(analysed, at), at.context.includeDeclaration)),
  );

  documents.listen(connection);
  connection.listen();
}
