import { strict as assert } from "node:assert";
import {
  CodeLensRequest,
  ExecuteCommandRequest,
  ShowDocumentRequest,
  type ShowDocumentParams,
} from "vscode-languageserver/node";
import { codeLenses } from "../../../src/server/features/code-lens";
import { brandt, noComment, withQuotations } from "./article";
import { serve } from "../served-article";

const text = `Harbour to close

SANDVIK, Norway - The harbour of Sandvik has lost 38 percent of its boats since 2015.

“We tried,” said Ingrid Halvorsen, the mayor. “It is over,” said Lars Moe, a fisherman.

The sun was out.
`;
const settings = { codeLens: { enabled: true } };

describe("code lenses", () => {
  it("say above a paragraph who speaks in it, and how many claims in it are worth checking", async () => {
    const article = await serve(text, { settings });
    const lenses = await article.connection.sendRequest(CodeLensRequest.type, article);
    const shown = (lenses ?? []).map(({ range, command }) => [range.start.line, command?.title]);
    assert.deepEqual(shown, [
      [2, "1 claim worth checking"],
      [4, "Ingrid Halvorsen and Lars Moe · 2 quotations"],
    ]);
    article.dispose();
  });

  it("go to the first speaker's name, where the client can show a place", async () => {
    const article = await serve(text, {
      settings,
      capabilities: { window: { showDocument: { support: true } } },
    });
    const shown = new Promise<ShowDocumentParams>((resolve) =>
      article.connection.onRequest(ShowDocumentRequest.type, (params) => {
        resolve(params);
        return { success: true };
      }),
    );
    const lenses = await article.connection.sendRequest(CodeLensRequest.type, article);
    const command = lenses?.find(({ range }) => range.start.line === 4)?.command;
    assert.ok(command?.arguments);
    await article.connection.sendRequest(ExecuteCommandRequest.type, {
      command: command.command,
      arguments: command.arguments as unknown[],
    });
    const { uri, selection } = await shown;
    assert.equal(uri, article.textDocument.uri);
    assert.equal(selection && article.textAt(selection), "Ingrid Halvorsen");
    article.dispose();
  });

  it("do nothing when clicked where the client cannot", async () => {
    const article = await serve(text, { settings });
    const lenses = await article.connection.sendRequest(CodeLensRequest.type, article);
    assert.deepEqual(
      lenses?.map(({ command }) => command?.command),
      ["", ""],
    );
    article.dispose();
  });

  it("are off until a person wants them", async () => {
    const article = await serve(text);
    assert.equal(await article.connection.sendRequest(CodeLensRequest.type, article), null);
    article.dispose();
  });

  it("show an article's words as they stand, and no icon", () => {
    const hostile = { ...brandt, name: "$(trash) [Tom](command:x)" };
    const [lens] = codeLenses(withQuotations([noComment], { entities: [hostile] }), true);
    assert.equal(lens?.command?.title, "$\u200b(trash) [Tom](command:x) · 1 quotation");
  });
});
