import { strict as assert } from "node:assert";
import {
  DidChangeConfigurationNotification,
  InlayHintRequest,
  InlayHintRefreshRequest,
} from "vscode-languageserver/node";
import { startClient } from "../client";
import { serve } from "../served-article";

const text = `Harbour to close

SANDVIK, Norway - “We tried,” said Ingrid Halvorsen, the mayor. “It is over,” she added.

Ms Halvorsen said the town would pay. The mayor said that nobody would be hurt. Two officials said they were sorry.
`;
const everywhere = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };

describe("inlay hints", () => {
  it("name the speaker after each source that does not", async () => {
    const article = await serve(text, { settings: { inlayHints: { enabled: true } } });
    const hints = await article.connection.sendRequest(InlayHintRequest.type, {
      textDocument: article.textDocument,
      range: everywhere,
    });
    const shown = (hints ?? []).map(({ position, label }) => {
      const before = article.textAt({ start: { line: position.line, character: 0 }, end: position });
      return `${before.slice(-13)} ${label as string}`;
    });
    assert.deepEqual(shown, [
      "is over,” she ⟨Ingrid Halvorsen⟩",
      "Ms Halvorsen ⟨Ingrid Halvorsen⟩",
      "ay. The mayor ⟨Ingrid Halvorsen⟩",
    ]);
    assert.match(
      hints?.[0]?.tooltip as string,
      /^Ingrid Halvorsen, the mayor\n\nSpeaker .*“she” is taken to mean Ingrid Halvorsen\.$/s,
    );
    article.dispose();
  });

  it("are given for the lines that are asked for alone", async () => {
    const article = await serve(text, { settings: { inlayHints: { enabled: true } } });
    const hints = await article.connection.sendRequest(InlayHintRequest.type, {
      textDocument: article.textDocument,
      range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } },
    });
    assert.equal(hints?.length, 1);
    article.dispose();
  });

  it("are off until a person wants them, which clients then hear of", async () => {
    const settings: { inlayHints?: unknown } = {};
    let asked: () => void = () => undefined;
    const refreshed = new Promise<void>((resolve) => (asked = resolve));
    const client = await startClient(
      { workspace: { configuration: true, inlayHint: { refreshSupport: true } } },
      (connection) => {
        connection.onRequest("workspace/configuration", () => [settings]);
        connection.onRequest(InlayHintRefreshRequest.type, () => asked());
      },
    );
    const textDocument = { uri: "untitled:a" };
    await client.open(textDocument.uri, "news", text);
    const ask = () =>
      client.connection.sendRequest(InlayHintRequest.type, { textDocument, range: everywhere });
    assert.equal(await ask(), null);
    settings.inlayHints = { enabled: true };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed;
    assert.equal((await ask())?.length, 3);
    client.dispose();
  });
});
