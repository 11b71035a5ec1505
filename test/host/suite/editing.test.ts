import * as vscode from "vscode";
import { openFile, placeOf } from "../article";
import { equal, ok } from "../assert";

describe("in an article", () => {
  it("a name is renamed, each mention by its part", async () => {
    const document = await openFile("harbour.txt");
    const box = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
      "vscode.prepareRename",
      document.uri,
      placeOf(document, "she said"),
    );
    equal([document.getText(box.range), box.placeholder], ["she", "Ingrid Halvorsen"]);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      placeOf(document, "Halvorsen added"),
      "Nora Lie",
    );
    equal(
      edit.get(document.uri).map(({ range, newText }) => [document.getText(range), newText]),
      [
        ["Ingrid Halvorsen", "Nora Lie"],
        ["Halvorsen", "Lie"],
      ],
    );
  });

  it("the mentions of who is named at the cursor are highlighted", async () => {
    const document = await openFile("harbour.txt");
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      placeOf(document, "Halvorsen added"),
    );
    equal(
      highlights.map(({ range, kind }) => [document.getText(range), kind]),
      [
        ["Ingrid Halvorsen", vscode.DocumentHighlightKind.Write],
        ["Halvorsen", vscode.DocumentHighlightKind.Read],
        ["she", vscode.DocumentHighlightKind.Text],
      ],
    );
  });

  it("a selection grows from the word to the sentence with who says it", async () => {
    const document = await openFile("harbour.txt");
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      document.uri,
      [placeOf(document, "small boat")],
    );
    const texts: string[] = [];
    for (let at = range; at; at = at.parent) texts.push(document.getText(at.range));
    for (const expected of [
      "It was the last place where a small boat could sell,",
      '"It was the last place where a small boat could sell," she said.',
    ])
      ok(texts.includes(expected), texts.join("\n"));
  });

  it("a quotation that runs over paragraphs folds", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: "news",
      content:
        'Ferry to stop\n\n"We tried," Ann Roe said. "It was a long road.\n\n"The money ran out."\n\nNobody else spoke.\n',
    });
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    equal(
      ranges.map(({ start, end }) => [start, end]),
      [[2, 4]],
    );
  });
});

describe("between the words of an article", () => {
  const turn = (setting: string, value: boolean | undefined) =>
    vscode.workspace
      .getConfiguration("onTheRecord")
      .update(`${setting}.enabled`, value, vscode.ConfigurationTarget.Global);
  afterEach(async () => {
    await turn("inlayHints", undefined);
    await turn("codeLens", undefined);
  });

  it("hints name the speaker once they are wanted", async () => {
    const document = await openFile("harbour.txt");
    const hints = async (): Promise<unknown[]> => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      return found.map(({ label, position }) => [
        label,
        document.getText(document.getWordRangeAtPosition(position)),
      ]);
    };
    equal(await hints(), []);
    await turn("inlayHints", true);
    equal(await hints(), [
      ["⟨Ingrid Halvorsen⟩", "Halvorsen"],
      ["⟨Ingrid Halvorsen⟩", "she"],
    ]);
  });

  it("lenses say who speaks in a paragraph once they are wanted, and go to the name", async () => {
    const document = await openFile("harbour.txt");
    const lenses = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 99);
    equal((await lenses()).length, 0);
    await turn("codeLens", true);
    const command = (await lenses()).find(({ range }) => range.start.line === 11)?.command;
    equal(command?.title.split(" · ")[0], "Ingrid Halvorsen");
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    const editor = vscode.window.activeTextEditor;
    equal(editor && document.getText(editor.selection), "Ingrid Halvorsen");
  });
});

describe("the folder's articles", () => {
  it("name people and organizations that are found from anywhere", async () => {
    await openFile("harbour.txt");
    const find = (query: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        query,
      );
    const [person] = await find("helen marsh");
    equal([person?.name, person?.location.uri.path.split("/").at(-1)], ["Helen Marsh", "storm.news"]);
    ok(person);
    const document = await vscode.workspace.openTextDocument(person.location.uri);
    equal(document.getText(person.location.range), "Helen Marsh");
    equal(await find("ana ruiz"), []);
  });
});
