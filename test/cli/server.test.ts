import { strict as assert } from "node:assert";
import { once } from "node:events";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DefinitionRequest,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  MarkupContent,
  PrepareRenameRequest,
  RenameRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceSymbolRequest,
  type InitializeResult,
  type SymbolInformation,
} from "vscode-languageserver/node";
import { buildCli, runCli, startCli, stopClis } from "./run-cli";

const news =
  "Council backs bridge\n\nFERNHOLT, Norway - “We will build it,” said Marta Olsen, the mayor of Fernholt. Olsen said on Monday that it would cost $4 million.\n";

describe("on-the-record server", () => {
  before(buildCli);
  afterEach(stopClis);

  it("is a whole language server for an editor that knows none of our own messages", async () => {
    const folder = await mkdtemp(join(tmpdir(), "on-the-record-"));
    await mkdir(join(folder, "deep/node_modules"), { recursive: true });
    await writeFile(join(folder, "deep/other.txt"), news.replaceAll("Olsen", "Berglund"));
    await writeFile(join(folder, "deep/node_modules/none.txt"), news.replaceAll("Olsen", "Hidden"));
    await writeFile(join(folder, "todo.txt"), "milk\neggs\ncall Astrid Lie\n");

    const cli = startCli(["server", "--stdio"]);
    const connection = createProtocolConnection(
      new StreamMessageReader(cli.stdout),
      new StreamMessageWriter(cli.stdin),
    );
    connection.listen();
    const { capabilities, serverInfo } = await connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      workspaceFolders: [{ name: "folder", uri: pathToFileURL(folder).href }],
      capabilities: {},
    });
    assert.match(serverInfo?.version ?? "", /^\d+\.\d+\.\d+/);
    for (const [name, isOffered] of Object.entries({
      hover: capabilities.hoverProvider,
      definition: capabilities.definitionProvider,
      references: capabilities.referencesProvider,
      rename: capabilities.renameProvider,
      symbols: capabilities.documentSymbolProvider,
      "workspace symbols": capabilities.workspaceSymbolProvider,
      "inlay hints": capabilities.inlayHintProvider,
    })) {
      assert.ok(isOffered, name);
    }
    await connection.sendNotification(InitializedNotification.type, {});

    const textDocument = { uri: pathToFileURL(join(folder, "bridge.txt")).href };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { ...textDocument, languageId: "text", version: 1, text: news },
    });
    const at = (words: string) => ({
      textDocument,
      position: { line: 2, character: news.split("\n")[2]!.indexOf(words) },
    });
    const hover = await connection.sendRequest(HoverRequest.type, at("build it"));
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /\*\*Marta Olsen\*\*, the mayor of Fernholt/);
    assert.ok(await connection.sendRequest(DefinitionRequest.type, at("Olsen said")));
    assert.equal((await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }))?.length, 3);
    const box = await connection.sendRequest(PrepareRenameRequest.type, at("Olsen said"));
    assert.ok(box && "placeholder" in box && box.placeholder === "Marta Olsen");
    const edit = await connection.sendRequest(RenameRequest.type, {
      ...at("Olsen said"),
      newName: "Ann Roe",
    });
    assert.deepEqual(
      edit?.changes?.[textDocument.uri]?.map(({ newText }) => newText),
      ["Ann Roe", "Roe"],
    );
    const symbols = (await connection.sendRequest(WorkspaceSymbolRequest.type, {
      query: "",
    })) as SymbolInformation[];
    assert.deepEqual(symbols.map(({ name }) => name).sort(), ["Marta Berglund", "Marta Olsen"]);

    await connection.sendRequest(ShutdownRequest.type);
    const ended = once(cli, "close");
    await connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await ended, [0, null]);
    connection.dispose();
  });

  it("ends when the editor does", async () => {
    const cli = startCli(["server", "--stdio"]);
    const errors = readAll(cli.stderr);
    cli.stdout.resume();
    const ended = once(cli, "close");
    cli.stdin.end();
    await ended;
    assert.equal(await errors, "");
  });

  it("says what it needs", async () => {
    const { code, stderr } = await runCli(["server"]);
    assert.equal(code, 1);
    assert.match(stderr, /--stdio/);
  });
});
