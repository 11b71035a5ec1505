import * as vscode from "vscode";
import { openFile, placeOf, quotationsIn, readAsIs, selectedText } from "../article";
import { equal, ok } from "../assert";

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`onTheRecord.${command}`, ...args);

/** Puts the cursor before the first of the words. */
async function goTo(document: vscode.TextDocument, words: string, after = ""): Promise<void> {
  await readAsIs(document);
  const place = placeOf(document, words, after);
  vscode.window.activeTextEditor!.selection = new vscode.Selection(place, place);
}

describe("the commands that go through an article", () => {
  it("go from quotation to quotation, around the end, and back", async () => {
    const document = await openFile("harbour.txt");
    await goTo(document, document.getText().slice(0, 10));
    await run("nextQuotation");
    const first = selectedText();
    await run("nextQuotation");
    ok(selectedText() !== first);
    await run("previousQuotation");
    equal(selectedText(), first);
    await run("previousQuotation");
    const last = selectedText();
    await run("nextQuotation");
    equal(selectedText(), first);
    ok(last !== first && last !== "");
  });

  it("go from claim to claim", async () => {
    const document = await openFile("harbour.txt");
    await goTo(document, document.getText().slice(0, 10));
    await run("nextClaim");
    const first = selectedText();
    ok(first.length > 10, first);
    await run("nextClaim");
    await run("previousClaim");
    equal(selectedText(), first);
  });

  it("go through the mentions of who is named at the cursor", async () => {
    const document = await openFile("harbour.txt");
    await goTo(document, "Ingrid Halvorsen");
    await run("nextMention");
    equal(selectedText(), "Halvorsen");
    await run("nextMention");
    equal(selectedText(), "she");
    await run("nextMention");
    equal(selectedText(), "Ingrid Halvorsen");
    await run("previousMention");
    equal(selectedText(), "she");
    await run("goToFirstMention");
    equal(selectedText(), "Ingrid Halvorsen");
  });

  it("do as a hover's link says, wherever the cursor is", async () => {
    const document = await openFile("harbour.txt");
    await goTo(document, document.getText().slice(0, 10));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      placeOf(document, "nothing worked"),
    );
    const links = hovers.flatMap(({ contents }) => contents).at(-1);
    ok(links instanceof vscode.MarkdownString);
    ok(!links.supportHtml);
    const [first, next, copy] = [...links.value.matchAll(/\(command:onTheRecord\.(\w+)\?([^)]*)\)/g)];
    ok(first && next && copy, links.value);
    const follow = ([, command = "", args = ""]: RegExpMatchArray): Thenable<unknown> =>
      run(command, ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
    await follow(first);
    equal(selectedText(), "Ingrid Halvorsen");
    await follow(next);
    ok(selectedText().length > 10);
    await vscode.env.clipboard.writeText("");
    await follow(copy);
    const copied = await vscode.env.clipboard.readText();
    ok(copied.includes("nothing worked") && copied.includes(" — Ingrid Halvorsen"), copied);
  });

  it("copy the quotation at the cursor in three styles", async () => {
    const document = await openFile("harbour.txt");
    await goTo(document, "nothing worked");
    const copied: string[] = [];
    for (const command of ["copyQuotation", "copyQuotationAsMarkdown", "copyQuotationInApStyle"]) {
      await run(command);
      copied.push(await vscode.env.clipboard.readText());
    }
    ok(copied[0]?.includes(" — Ingrid Halvorsen"), copied[0]);
    ok(copied[1]?.startsWith("> "), copied[1]);
    ok(copied[2]?.includes("Ingrid Halvorsen"), copied[2]);
    equal(new Set(copied).size, 3);
  });

  it("wait for the reading of what was just typed", async () => {
    const document = await openFile("edited.txt");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "The ferry board met on Tuesday.\n\n");
    ok(await vscode.workspace.applyEdit(edit));
    const start = new vscode.Position(0, 0);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, start);
    await run("nextQuotation");
    const [first] = await quotationsIn(document);
    ok(first && selectedText().includes(first.content.slice(1, 20)), selectedText());
  });
});

describe("the commands of the manifest", () => {
  it("are all there", async () => {
    await openFile("harbour.txt");
    const known = new Set(await vscode.commands.getCommands(true));
    const { contributes } = vscode.extensions.getExtension("on-the-record.on-the-record")!.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    equal(
      contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});

describe("the highlights' settings", () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("onTheRecord");
  afterEach(async () => {
    for (const key of ["highlight.enabled", "highlight.colorBy"])
      await settings().update(key, undefined, vscode.ConfigurationTarget.Global);
  });

  it("are changed by commands", async () => {
    await readAsIs(await openFile("harbour.txt"));
    await run("toggleHighlights");
    equal(settings().get("highlight.enabled"), false);
    await run("toggleHighlights");
    equal(settings().get("highlight.enabled"), true);
    await run("toggleColorBy");
    equal(settings().get("highlight.colorBy"), "speaker");
    await run("toggleColorBy");
    equal(settings().get("highlight.colorBy"), "kind");
  });
});
