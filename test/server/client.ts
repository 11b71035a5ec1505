import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ProtocolConnection,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { analysisNotification, type AnalysisParams } from "../../src/protocol/messages";
import { startServer } from "../../src/server/start-server";

/** A client of a server in this process, over the real protocol. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  /** All analyses pushed so far. */
  readonly pushed: readonly AnalysisParams[];
  /** The next analysis that is pushed after now, or the one asked for by its version. */
  nextAnalysis(version?: number): Promise<AnalysisParams>;
  open(uri: string, languageId: string, text: string): Promise<void>;
  change(uri: string, version: number, change: TextDocumentContentChangeEvent): Promise<void>;
  close(uri: string): Promise<void>;
  dispose(): void;
}

export async function startClient(
  capabilities: ClientCapabilities = {},
  prepare: (connection: ProtocolConnection) => void = () => undefined,
  initializationOptions?: unknown,
): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server);
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );

  const pushed: AnalysisParams[] = [];
  const waiting = new Set<(params: AnalysisParams) => void>();
  connection.onNotification(analysisNotification, (params) => {
    pushed.push(params);
    for (const resolve of waiting) resolve(params);
  });
  prepare(connection);
  connection.listen();
  await connection.sendRequest("initialize", { processId: null, capabilities, initializationOptions });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    connection,
    pushed,
    nextAnalysis: (version) =>
      new Promise((resolve) => {
        const take = (params: AnalysisParams): void => {
          if (version !== undefined && params.version !== version) return;
          waiting.delete(take);
          resolve(params);
        };
        waiting.add(take);
      }),
    open: (uri, languageId, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, change) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [change],
      }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    dispose() {
      connection.dispose();
      server.dispose();
    },
  };
}
