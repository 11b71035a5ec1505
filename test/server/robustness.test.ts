import { strict as assert } from "node:assert";
import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  LogMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type LogMessageParams,
} from "vscode-languageserver/node";
import { longestText } from "../../src/server/read-document";
import { startServer } from "../../src/server/start-server";
import { startClient } from "./client";

const news = "Council backs bridge\n\n“We will build it,” said Marta Olsen, the mayor of Fernholt.\n";

describe("the language server holds on", () => {
  it("when a request makes no sense: it answers nothing, logs it, and goes on", async () => {
    const logged: LogMessageParams[] = [];
    const client = await startClient({}, (connection) =>
      connection.onNotification(LogMessageNotification.type, (params) => logged.push(params)),
    );
    const textDocument = { uri: "untitled:a" };
    await client.open(textDocument.uri, "news", news);
    const broken = await client.connection.sendRequest("textDocument/hover", {
      textDocument,
      position: null,
    });
    assert.equal(broken, null);
    assert.match(logged.map(({ message }) => message).join(), /untitled:a: TypeError/);
    const position = { line: 2, character: 5 };
    assert.ok(await client.connection.sendRequest(HoverRequest.type, { textDocument, position }));
    client.dispose();
  });

  it("when a text is too long, or no article: each feature answers nothing", async () => {
    const client = await startClient();
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const readme = "# tool\n\n## Usage\n\n```sh\nnpm install tool\n```\n\n- one\n- two\n";
    for (const [uri, text] of [
      ["untitled:long", "word ".repeat(longestText / 5 + 1)],
      ["untitled:readme", readme],
    ] as const) {
      const textDocument = { uri };
      const at = { textDocument, position: range.start };
      await client.open(uri, "markdown", text);
      for (const [feature, params] of Object.entries({
        hover: at,
        definition: at,
        references: { ...at, context: { includeDeclaration: true } },
        documentHighlight: at,
        documentSymbol: { textDocument },
        prepareRename: at,
        rename: { ...at, newName: "x" },
        inlayHint: { textDocument, range },
        codeLens: { textDocument },
        selectionRange: { textDocument, positions: [range.start] },
        foldingRange: { textDocument },
      })) {
        assert.equal(await client.connection.sendRequest(`textDocument/${feature}`, params), null, feature);
      }
    }
    client.dispose();
  });

  it("without keeping anything of documents that were closed", async () => {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    const state = startServer(server);
    const connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    connection.onRequest("workspace/configuration", () => [{}]);
    connection.listen();
    const capabilities = { workspace: { configuration: true } };
    await connection.sendRequest("initialize", { processId: null, capabilities });
    for (let i = 0; i < 20; i++) {
      const textDocument = { uri: `untitled:${i}`, languageId: "news", version: 1, text: news };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      const asked = { textDocument, position: { line: 2, character: 5 } };
      if (i % 2) await connection.sendRequest(HoverRequest.type, asked);
      else void connection.sendRequest(HoverRequest.type, asked);
      if (i === 19) assert.ok(state.documents > 0);
      await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    }
    // Its answer comes after all that was sent before it.
    await connection.sendRequest("shutdown");
    assert.equal(state.documents, 0);
    connection.dispose();
    server.dispose();
  });
});
