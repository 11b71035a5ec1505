import * as vscode from "vscode";
import { hoverOver, openFile, placeOf, quotationsIn, readAsIs, selectedText } from "../article";
import { equal, ok } from "../assert";

const words = "The harbour will close in May";
const report = `Sandvik closes its harbour

SANDVIK — The council voted on Monday. "${words}," said Ingrid Halvorsen, the mayor of Sandvik. She said that the ferry would sail from Moss.
`;

async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Closes an untitled document for good: until it is gone, the next one can get its name, and its text. */
async function discard(document: vscode.TextDocument): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidCloseTextDocument((other) => {
      if (other !== document) return;
      listener.dispose();
      resolve();
    });
  });
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await closed;
}

async function saysWho(document: vscode.TextDocument): Promise<boolean> {
  return (await hoverOver(document, words)).includes("**Ingrid Halvorsen**");
}

describe("an article that is", () => {
  before(() => openFile("harbour.txt"));
  afterEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("untitled is read", async () => {
    const document = await vscode.workspace.openTextDocument({ content: report, language: "plaintext" });
    await vscode.window.showTextDocument(document);
    ok(await saysWho(document));
    await vscode.commands.executeCommand("onTheRecord.nextQuotation");
    ok(selectedText() !== "");
    await discard(document);
  });

  it("in two editors side by side is gone through in the active one", async () => {
    const document = await openFile("harbour.txt");
    await vscode.commands.executeCommand("workbench.action.splitEditorRight");
    await readAsIs(document);
    const [left, right] = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
    ok(left && right);
    const active = vscode.window.activeTextEditor!;
    const other = active === left ? right : left;
    const before = other.selection.start.line;
    await vscode.commands.executeCommand("onTheRecord.nextQuotation");
    ok(!active.selection.isEmpty);
    equal(other.selection.start.line, before);
  });

  it("in a diff editor is read on both sides", async () => {
    const before = await write("before.txt", report);
    const after = await write("after.txt", report.replace("Monday", "Tuesday"));
    await vscode.commands.executeCommand("vscode.diff", before, after, "Before and after");
    for (const uri of [before, after]) ok(await saysWho(await vscode.workspace.openTextDocument(uri)));
    await vscode.workspace.fs.delete(before);
    await vscode.workspace.fs.delete(after);
  });

  it("renamed is read under its new name", async () => {
    const uri = await write("old-name.txt", report);
    await vscode.window.showTextDocument(uri);
    const renamed = uri.with({ path: uri.path.replace("old-name", "new-name") });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    ok(await vscode.workspace.applyEdit(edit));
    const document = await vscode.workspace.openTextDocument(renamed);
    await vscode.window.showTextDocument(document);
    ok(await saysWho(document));
    await vscode.workspace.fs.delete(renamed);
  });

  it("deleted is read as long as it is open", async () => {
    const uri = await write("deleted.txt", report);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    ok(await saysWho(document));
    await vscode.workspace.fs.delete(uri);
    await vscode.commands.executeCommand("onTheRecord.nextQuotation");
    ok(await saysWho(document));
  });

  it("with CRLF is gone through to the letter", async () => {
    const uri = await write("crlf.txt", report.replaceAll("\n", "\r\n"));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    equal(document.eol, vscode.EndOfLine.CRLF);
    const [first] = await quotationsIn(document);
    await vscode.commands.executeCommand("onTheRecord.nextQuotation");
    equal(selectedText(), first?.content);
    ok(await saysWho(document));
    await vscode.workspace.fs.delete(uri);
  });

  it("turned from LF to CRLF is still marked to the letter", async () => {
    const document = await vscode.workspace.openTextDocument({ content: report, language: "news" });
    const editor = await vscode.window.showTextDocument(document);
    await readAsIs(document);
    await editor.edit((change) => change.setEndOfLine(vscode.EndOfLine.CRLF));
    const [first] = await quotationsIn(document);
    const start = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand("onTheRecord.nextQuotation");
    equal(selectedText(), first?.content);
    await discard(document);
  });

  it("5 MB long waits to be asked for", async () => {
    const document = await vscode.workspace.openTextDocument({
      content: report.repeat(Math.ceil(5_000_000 / report.length)),
      language: "news",
    });
    await vscode.window.showTextDocument(document);
    equal(await quotationsIn(document), []);
    equal(await hoverOver(document, words), "");
    await vscode.commands.executeCommand("onTheRecord.nextQuotation"); // Nothing to go to, and nothing fails.
    equal(selectedText(), "");
    await discard(document);
  });

  it("not in English is left alone", async () => {
    const uri = await write(
      "norwegian.news",
      "Sandvik stenger havnen\n\nKommunestyret vedtok mandag kveld å stenge havnen i mai. «Havnen blir stengt i mai», sa ordfører Ingrid Halvorsen etter møtet. Hun sa at fergen skulle gå fra Moss, og at ingen ville miste jobben sin på grunn av vedtaket.\n",
    );
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    equal(await quotationsIn(document), []);
    equal(await hoverOver(document, "Havnen blir"), "");
    await vscode.workspace.fs.delete(uri);
  });

  it("hostile shows its names and words as they stand, and copies them as text", async () => {
    const quoted = "Press [here](command:workbench.action.quit) <img src=x> $(trash)";
    const document = await vscode.workspace.openTextDocument({
      content: `Board votes\n\n"${quoted}," said Odd Berg, a baker, on Monday.\n`,
      language: "news",
    });
    await vscode.window.showTextDocument(document);
    await readAsIs(document);
    const place = placeOf(document, "Press");
    vscode.window.activeTextEditor!.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand("onTheRecord.copyQuotation");
    equal(await vscode.env.clipboard.readText(), `"${quoted}," — Odd Berg, baker`);
    const hover = await hoverOver(document, "Press");
    const targets = [...hover.matchAll(/(?<!\\)\]\(([^?)]*)/g)].map(([, target]) => target);
    ok(
      targets.every((target) => target?.startsWith("command:onTheRecord.")),
      hover,
    );
    await discard(document);
  });
});
