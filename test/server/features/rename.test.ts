import { strict as assert } from "node:assert";
import {
  AnnotatedTextEdit,
  PrepareRenameRequest,
  RenameRequest,
  TextDocumentEdit,
  type ClientCapabilities,
} from "vscode-languageserver/node";
import { serve, type ServedArticle } from "../served-article";

const text = `Harbour chief Brandt to leave

SANDVIK, Norway - Tom Brandt, the head of the Sandvik Port Authority (SPA), will leave in June, he said on Monday.

“I am tired,” Mr Brandt said. Brandt’s deputy, Ines Moe, will follow him. Brandt added that the SPA had no plan.

“We told Brandt to stay,” said Ines Moe, the deputy. The chief would not listen, she said.

The Brandt Foundation, which pays for the pier, was not told. [His page](https://example.org/tom-brandt) says nothing.
`;
const annotated: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

describe("renaming", () => {
  let article: ServedArticle;
  afterEach(() => article.dispose());

  async function renamed(
    on: string,
    newName: string,
    after = "",
  ): Promise<{ sure: string[]; unsure: string[] }> {
    const edit = await article.connection.sendRequest(RenameRequest.type, {
      textDocument: article.textDocument,
      position: article.at(on, after),
      newName,
    });
    const [sure, unsure]: [string[], string[]] = [[], []];
    for (const change of edit?.documentChanges ?? []) {
      assert.ok(TextDocumentEdit.is(change));
      assert.equal(change.textDocument.version, 1);
      for (const edited of change.edits) {
        const { start, end } = edited.range;
        const line = article.textAt({ start: { line: start.line, character: 0 }, end: start });
        const shown = `${line.slice(-8)}[${article.textAt({ start, end })}→${edited.newText}]`;
        if (!AnnotatedTextEdit.is(edited)) {
          sure.push(shown);
          continue;
        }
        const annotation = edit?.changeAnnotations?.[edited.annotationId];
        assert.equal(annotation?.needsConfirmation, true);
        unsure.push(`${annotation.label}: ${shown}`);
      }
    }
    return { sure, unsure };
  }

  it("gives each mention the matching part, and leaves doubtful places to be ticked", async () => {
    article = await serve(text, {
      languageId: "markdown",
      settings: { annotate: "always" },
      capabilities: annotated,
    });
    assert.deepEqual(await renamed("Brandt added", "Jonas Lund"), {
      sure: [
        "r chief [Brandt→Lund]",
        "orway - [Tom Brandt→Jonas Lund]",
        "ed,” Mr [Brandt→Lund]",
        "t said. [Brandt→Lund]",
        "ow him. [Brandt→Lund]",
      ],
      unsure: [
        "In quoted words: We told [Brandt→Lund]",
        "In another name: The [Brandt→Lund]",
        "In a link: ple.org/[tom-brandt→jonas-lund]",
      ],
    });
  });

  it("opens with the full name, whatever form is asked for", async () => {
    article = await serve(text);
    for (const [on, after, at] of [
      ["Tom Brandt", "", "Tom Brandt"],
      ["Brandt", "“I am tired,”", "Brandt"],
      ["he said on", "", "he"],
    ] as const) {
      const found = await article.connection.sendRequest(PrepareRenameRequest.type, {
        textDocument: article.textDocument,
        position: article.at(on, after),
      });
      assert.ok(found && "placeholder" in found);
      assert.equal(found.placeholder, "Tom Brandt");
      assert.equal(article.textAt(found.range), at);
    }
  });

  it("refuses in words where there is no name to change", async () => {
    article = await serve(text);
    const refused = async (on: string, newName?: string): Promise<string> => {
      const params = { textDocument: article.textDocument, position: article.at(on) };
      try {
        if (newName === undefined) await article.connection.sendRequest(PrepareRenameRequest.type, params);
        else await article.connection.sendRequest(RenameRequest.type, { ...params, newName });
      } catch (error) {
        return (error as Error).message;
      }
      return "not refused";
    };
    assert.match(await refused("leave in"), /Only names can be renamed/);
    assert.match(await refused("Monday"), /Dates and quantities/);
    assert.match(await refused("Tom Brandt", " … "), /letters or digits/);
  });

  it("keeps the ending of a possessive, and makes it fit where it is a bare apostrophe", async () => {
    article = await serve(
      "James Adams’ boat stayed in port. Adams’s crew left. ‘We will ask Adams’ was all that the crew of Adams' boat said.\n",
      { capabilities: annotated },
    );
    assert.deepEqual(await renamed("James", "Lars Moe"), {
      sure: ["[James Adams’→Lars Moe’s]", "n port. [Adams→Moe]", "crew of [Adams'→Moe's]"],
      unsure: ["In quoted words: ill ask [Adams→Moe]"],
    });
  });

  it("keeps capitals, line breaks and markup", async () => {
    article = await serve(
      "# FERRY BOSS ROE QUITS\n\nLARNMOUTH, England — Ann **Roe**, who leads the ferry company, will quit, the company said on Monday. “I am tired,” said Ann\nRoe on Sunday.\n",
      { languageId: "markdown", settings: { annotate: "always" }, capabilities: annotated },
    );
    assert.deepEqual(await renamed("Roe", "Mary Castle", "said Ann"), {
      sure: ["RY BOSS [ROE→CASTLE]", "gland — [Ann **Roe→Mary **Castle]", ",” said [Ann\nRoe→Mary\nCastle]"],
      unsure: [],
    });
    const params = { textDocument: article.textDocument, position: article.at("Roe", "said Ann") };
    const box = await article.connection.sendRequest(PrepareRenameRequest.type, params);
    assert.ok(box && "placeholder" in box);
    assert.equal(box.placeholder, "Ann Roe");
  });

  it("gives an acronym the letters of the new name", async () => {
    article = await serve(text, { capabilities: annotated });
    const { sure } = await renamed("Sandvik Port", "Elva Harbour Board");
    assert.deepEqual(sure, [
      " of the [Sandvik Port Authority→Elva Harbour Board]",
      "hority ([SPA→EHB]",
      "hat the [SPA→EHB]",
    ]);
  });

  it("leaves out what a person should look at where the client cannot show it", async () => {
    article = await serve(text);
    const edit = await article.connection.sendRequest(RenameRequest.type, {
      textDocument: article.textDocument,
      position: article.at("Tom Brandt"),
      newName: "Jonas Lund",
    });
    const edits = edit?.changes?.[article.textDocument.uri] ?? [];
    assert.deepEqual(
      [edits.length, edit?.documentChanges, edit?.changeAnnotations],
      [5, undefined, undefined],
    );
  });
});
