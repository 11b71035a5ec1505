import { strict as assert } from "node:assert";
import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DocumentSymbolRequest,
  HoverRequest,
  MarkupContent,
  RegistrationRequest,
  UnregistrationRequest,
} from "vscode-languageserver/node";
import { annotateAnywayNotification } from "../../src/protocol/messages";
import { longestText } from "../../src/server/read-document";
import { startClient, type TestClient } from "./client";

const uri = "untitled:Untitled-1";
const news = "Council backs bridge\n\n“We will build it,” said Marta Olsen, the mayor of Fernholt.\n";
const shoppingList = "milk\neggs\n2 lemons\nflour\n";

describe("the language server", () => {
  let client: TestClient;
  let annotate: string;
  let quotations: unknown;
  let entities: unknown;

  beforeEach(async () => {
    annotate = "auto";
    quotations = undefined;
    entities = undefined;
    client = await startClient({ workspace: { configuration: true } }, (connection) => {
      connection.onRequest(ConfigurationRequest.type, ({ items }) =>
        items.map(() => ({ annotate, quotations, entities })),
      );
    });
  });
  afterEach(() => client.dispose());

  it("pushes the analysis of an opened article", async () => {
    const next = client.nextAnalysis();
    await client.open(uri, "news", news);
    const { version, analysis, ...rest } = await next;
    assert.equal(rest.uri, uri);
    assert.equal(version, 1);
    assert.equal(analysis.status, "ok");
    assert.deepEqual(
      analysis.quotations.map(({ text }) => text),
      ["“We will build it,”"],
    );
  });

  it("takes a person's gender from the first name only where the settings say so", async () => {
    const bases: unknown[] = [];
    for (const [version, genderFromNames] of [false, true].entries()) {
      entities = { genderFromNames };
      const next = client.nextAnalysis();
      await client.open(
        `${uri}-${version}`,
        "news",
        "Mary Olsen resigned. “We will build it,” said Mary Olsen.",
      );
      const { analysis } = await next;
      bases.push(analysis.entities[0]?.gender?.basis);
    }
    assert.deepEqual(bases, [null, "name"]);
  });

  it("takes in edits, and pushes the newest version alone", async () => {
    const opened = client.nextAnalysis(1);
    await client.open(uri, "news", news);
    await opened;
    const next = client.nextAnalysis(4);
    const start = { line: 2, character: 9 };
    await client.change(uri, 2, { range: { start, end: start }, text: "soon " });
    await client.change(uri, 3, { range: { start, end: { line: 2, character: 14 } }, text: "" });
    await client.change(uri, 4, { range: { start, end: start }, text: "never " });
    const { analysis } = await next;
    assert.equal(analysis.quotations[0]?.text, "“We will never build it,”");
    assert.deepEqual(
      client.pushed.map(({ version }) => version),
      [1, 4],
    );
  });

  it("answers from the newest version, in whatever order requests and edits come", async () => {
    await client.open(uri, "news", "milk");
    await client.change(uri, 2, { text: news });
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 2, character: 5 },
    });
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /\*\*Marta Olsen\*\*/);
    assert.deepEqual(
      client.pushed.map(({ version }) => version),
      [2],
    );
  });

  it("answers nothing for a document that is not open", async () => {
    await client.open(uri, "news", news);
    await client.close(uri);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 2, character: 5 },
    });
    assert.equal(hover, null);
  });

  it("reads plain text that looks like an article", async () => {
    const next = client.nextAnalysis();
    const article = `${news}\nAccording to Olsen, the council agreed on Monday to spend $4 million on the bridge. Residents said that they had waited for years.\n`;
    await client.open(uri, "plaintext", article);
    assert.equal((await next).analysis.status, "ok");
  });

  it("leaves alone what is no article, until a person asks for it", async () => {
    let next = client.nextAnalysis();
    await client.open(uri, "plaintext", shoppingList);
    assert.equal((await next).analysis.status, "not-article");

    next = client.nextAnalysis();
    await client.connection.sendNotification(annotateAnywayNotification, { uri });
    assert.equal((await next).analysis.status, "ok");

    await client.close(uri);
    next = client.nextAnalysis();
    await client.open(uri, "plaintext", shoppingList);
    assert.equal((await next).analysis.status, "not-article");
  });

  it("takes a document without text for an empty one", async () => {
    const next = client.nextAnalysis();
    await client.open(uri, "plaintext", " \n");
    assert.equal((await next).analysis.status, "empty");
  });

  it("reads a very long text only when a person asks for it", async () => {
    let next = client.nextAnalysis();
    await client.open(uri, "news", "\n".repeat(longestText + 1));
    assert.equal((await next).analysis.status, "too-long");
    next = client.nextAnalysis();
    await client.connection.sendNotification(annotateAnywayNotification, { uri });
    assert.equal((await next).analysis.status, "empty");
  });

  it("reads whatever is called news", async () => {
    const next = client.nextAnalysis();
    await client.open(uri, "news", shoppingList);
    assert.equal((await next).analysis.status, "ok");
  });

  it("follows the setting, also when it changes", async () => {
    let next = client.nextAnalysis();
    await client.open(uri, "plaintext", shoppingList);
    await next;
    for (const [value, status] of [
      ["always", "ok"],
      ["never", "not-article"],
      ["always", "ok"],
      ["nonsense", "not-article"],
    ] as const) {
      annotate = value;
      next = client.nextAnalysis();
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      assert.equal((await next).analysis.status, status, value);
    }
  });

  it("shows speech and writing, or the acts that the settings say, also when they change", async () => {
    const text = `${news}\nOlsen believes the pier is lost. She intends to rebuild the pier.\n`;
    const changed = (): Promise<void> =>
      client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const hoverOn = async (character: number): Promise<boolean> => {
      const at = { textDocument: { uri }, position: { line: 4, character } };
      const hover = await client.connection.sendRequest(HoverRequest.type, at);
      return hover !== null;
    };
    const [believed, intended] = [text.indexOf("pier is lost"), text.indexOf("rebuild")].map(
      (offset) => offset - text.indexOf("Olsen believes"),
    );
    assert.ok(believed && intended);
    await client.open(uri, "news", text);
    const shown: [unknown, boolean, boolean][] = [];
    for (const acts of [undefined, ["thought"], ["intention", "nonsense"], "nonsense"]) {
      quotations = { acts };
      await changed();
      shown.push([acts, await hoverOn(believed), await hoverOn(intended)]);
    }
    assert.deepEqual(shown, [
      [undefined, false, false],
      [["thought"], true, false],
      [["intention", "nonsense"], false, true],
      ["nonsense", false, false],
    ]);
  });

  it("has offsets of the document as it stands, with carriage returns", async () => {
    const text = news.replaceAll("\n", "\r\n");
    await client.open(uri, "news", text);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    });
    const quotation = symbols?.find(({ name }) => name.includes("build"));
    assert.ok(quotation && "range" in quotation);
    assert.deepEqual(quotation.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 19 } });
  });
});

describe("the outline", () => {
  it("is offered anew when a document is read in another way, so that clients ask again", async () => {
    const log: string[] = [];
    let takeNext: () => void = () => undefined;
    const client = await startClient(
      { textDocument: { documentSymbol: { dynamicRegistration: true } } },
      (connection) => {
        connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
          log.push(...registrations.map(({ method }) => `+${method}`));
          takeNext();
        });
        connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
          log.push(...unregisterations.map(({ method }) => `-${method}`));
        });
      },
    );
    const next = client.nextAnalysis();
    await client.open(uri, "plaintext", shoppingList);
    await next;
    const offered = new Promise<void>((resolve) => {
      takeNext = resolve;
    });
    await client.connection.sendNotification(annotateAnywayNotification, { uri });
    await offered;
    const method = DocumentSymbolRequest.method;
    assert.deepEqual(log, [`+${method}`, `-${method}`, `+${method}`]);
    client.dispose();
  });
});

describe("the language server of a client that answers no questions", () => {
  it("takes the default settings", async () => {
    const client = await startClient();
    const next = client.nextAnalysis();
    await client.open(uri, "plaintext", shoppingList);
    assert.equal((await next).analysis.status, "not-article");
    client.dispose();
  });
});
