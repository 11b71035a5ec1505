import { strict as assert } from "node:assert";
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  ProgressType,
  RegistrationRequest,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  WorkspaceSymbolRequest,
  type SymbolInformation,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from "vscode-languageserver/node";
import { findArticlesRequest, readFileRequest } from "../../src/protocol/messages";
import { limits } from "../../src/server/workspace-index";
import { startClient, type TestClient } from "./client";

const article = (name: string, role = "the mayor of Fernholt"): string =>
  `Council backs bridge\n\nFERNHOLT, Norway - “We will build it,” said ${name}, ${role}. The Fernholt Bridge Company said on Monday that it would cost $4 million.\n`;

describe("workspace symbols", () => {
  let files: Map<string, string>;
  let client: TestClient;
  let read: string[];
  let progress: string[];
  /** Called before a file is read. */
  let onRead: (uri: string) => Promise<void> | void;
  let watched: unknown;

  beforeEach(async () => {
    files = new Map();
    read = [];
    progress = [];
    watched = undefined;
    onRead = () => undefined;
    client = await startClient(
      {
        window: { workDoneProgress: true },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      },
      (connection) => {
        connection.onRequest(findArticlesRequest, ({ limit }) => [...files.keys()].slice(0, limit));
        connection.onRequest(readFileRequest, async ({ uri, maxBytes }) => {
          await onRead(uri);
          read.push(uri);
          const text = files.get(uri) ?? null;
          return text !== null && text.length > maxBytes ? null : text;
        });
        connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
          watched =
            registrations.find(({ method }) => method.includes("Watched"))?.registerOptions ?? watched;
        });
        connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
          const type = new ProgressType<
            WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd
          >();
          connection.onProgress(type, token, ({ kind, ...rest }) => {
            progress.push(kind);
            if ("title" in rest)
              cancel = () => connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
          });
        });
      },
      { readsFiles: true },
    );
  });
  let cancel: () => Promise<void>;
  afterEach(() => client.dispose());

  async function namesFor(query: string): Promise<string[]> {
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return ((found ?? []) as SymbolInformation[]).map(({ name }) => name);
  }
  async function changed(uri: string, type: FileChangeType): Promise<void> {
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type }],
    });
  }

  it("are the people and organizations of the folder's articles, with their roles", async () => {
    files.set("file:///a.txt", article("Marta Olsen"));
    files.set("file:///b.md", article("Léa Brandt", "a fisherman"));
    files.set("file:///todo.txt", "milk\neggs\ncall Astrid Lie\n");
    const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, {
      query: "",
    })) as SymbolInformation[];
    assert.deepEqual(
      found.map(({ name, containerName, location }) => [name, containerName, location.uri.slice(8)]),
      [
        ["Fernholt Bridge Company", undefined, "a.txt"],
        ["Fernholt Bridge Company", undefined, "b.md"],
        ["Léa Brandt", "fisherman", "b.md"],
        ["Marta Olsen", "the mayor of Fernholt", "a.txt"],
      ],
    );
    assert.deepEqual(found[3]?.location.range.start, { line: 2, character: 44 });
    assert.deepEqual([progress[0], progress.at(-1)], ["begin", "end"]);
  });

  it("are found by a part of the name, without accents, or by scattered letters", async () => {
    files.set("file:///a.txt", article("Marta Olsen"));
    files.set("file:///b.txt", article("Léa Brandt"));
    assert.deepEqual(await namesFor("olse"), ["Marta Olsen"]);
    assert.deepEqual(await namesFor("lea b"), ["Léa Brandt"]);
    assert.deepEqual(await namesFor("mtols"), ["Marta Olsen"]);
    assert.deepEqual(await namesFor("xyz"), []);
    assert.equal(read.length, 2, "the index was made once");
  });

  it("follow files that change, come and go", async () => {
    files.set("file:///a.txt", article("Marta Olsen"));
    assert.deepEqual(await namesFor("olsen"), ["Marta Olsen"]);
    assert.match(JSON.stringify(watched), /\*\*\/\*\.\{txt/);
    files.set("file:///a.txt", article("Nora Lie"));
    files.set("file:///b.txt", article("Tom Brandt"));
    await changed("file:///a.txt", FileChangeType.Changed);
    await changed("file:///b.txt", FileChangeType.Created);
    assert.deepEqual(await namesFor("olsen"), []);
    assert.deepEqual(
      [...(await namesFor("nora l")), ...(await namesFor("tom brandt"))],
      ["Nora Lie", "Tom Brandt"],
    );
    await changed("file:///b.txt", FileChangeType.Deleted);
    assert.deepEqual(await namesFor("tom brandt"), []);
  });

  it("follow an open document, and its file again once it is closed", async () => {
    files.set("file:///a.txt", article("Marta Olsen"));
    const next = client.nextAnalysis();
    await client.open("file:///a.txt", "plaintext", article("Nora Lie"));
    await next;
    assert.deepEqual([await namesFor("nora l"), await namesFor("olsen")], [["Nora Lie"], []]);
    await client.close("file:///a.txt");
    assert.deepEqual([await namesFor("nora l"), await namesFor("olsen")], [[], ["Marta Olsen"]]);
  });

  it("stop being collected when a person cancels, and are collected anew when asked for again", async () => {
    for (const letter of "abcdefgh")
      files.set(`file:///${letter}.txt`, article(`Marta ${letter.toUpperCase()}lsen`));
    onRead = async () => {
      if (read.length === 2) await cancel();
    };
    const ended = namesFor("marta");
    assert.ok((await ended).length < files.size);
    assert.ok(read.length < files.size, `${read.length} files read`);
    onRead = () => undefined;
    assert.equal((await namesFor("marta")).length, files.size);
  });

  it("leave out files that are too big", async () => {
    files.set("file:///a.txt", article("Marta Olsen") + " ".repeat(limits.bytesPerFile));
    assert.deepEqual(await namesFor("olsen"), []);
  });

  it("are not offered where nobody reads files", async () => {
    const other = await startClient();
    assert.equal(await other.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "" }), null);
    other.dispose();
  });
});
