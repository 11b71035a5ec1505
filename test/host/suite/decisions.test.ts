import * as vscode from "vscode";
import { hoverOver, openFile, placeOf, readAsIs } from "../article";
import { equal, ok } from "../assert";

describe("decisions", () => {
  const configuration = () => vscode.workspace.getConfiguration("onTheRecord");
  let document: vscode.TextDocument;

  before(() => configuration().update("author", "Kit Lund", vscode.ConfigurationTarget.Global));
  after(() => configuration().update("author", undefined, vscode.ConfigurationTarget.Global));
  beforeEach(async () => {
    document = await openFile("pier.news");
    await readAsIs(document);
  });
  afterEach(async () => {
    for (let made = 0; made < 3; made++) await vscode.commands.executeCommand("onTheRecord.undoDecision");
    await vscode.workspace.fs.delete(sidecarOf(document)).then(undefined, () => undefined);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("are offered at a quotation, kept beside the article, shown at once, and undone", async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(placeOf(document, "pier is safe"), placeOf(document, "pier is safe")),
    );
    const pell = actions.find(({ title }) => title === "The speaker is Tom Pell");
    ok(pell?.command, "the other speaker is not offered");
    await vscode.commands.executeCommand(pell.command.command, ...(pell.command.arguments as unknown[]));
    ok(await isSaidBy("Tom Pell"));
    const [written] = await sidecar();
    equal(written?.creator.name, "Kit Lund");
    equal(written?.body.type, "SetSpeakers");

    await vscode.commands.executeCommand("onTheRecord.undoDecision");
    ok(await isSaidBy("Ann Roe"));
    equal((await sidecar()).length, 0);
    await vscode.commands.executeCommand("onTheRecord.redoDecision");
    ok(await isSaidBy("Tom Pell"));
  });

  it("stay with their words through edits", async () => {
    select(document, "pier is safe");
    await vscode.commands.executeCommand("onTheRecord.notAQuotation");
    ok(!(await isSaidBy("Ann Roe")));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), "It rained. ");
    await vscode.workspace.applyEdit(edit);
    await readAsIs(document);
    ok(!(await isSaidBy("Ann Roe")));
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("confirm, and go on to what is unchecked", async () => {
    select(document, "“The pier is safe,”");
    await vscode.commands.executeCommand("onTheRecord.confirmAndNext");
    equal((await sidecar())[0]?.body.type, "Confirm");
    const { selection } = vscode.window.activeTextEditor!;
    ok(!selection.isEmpty && selection.start.isAfter(placeOf(document, "“The pier")), "it did not go on");
  });

  it("are said in the hover, which offers to decide, and taken back", async () => {
    ok((await hoverOver(document, "pier is safe")).includes("command:onTheRecord.setSpeaker?"));
    select(document, "“The pier is safe,”");
    await vscode.commands.executeCommand("onTheRecord.confirm");
    await readAsIs(document);
    const hover = await hoverOver(document, "pier is safe");
    ok(hover.includes("Confirmed by Kit Lund"), hover);
    ok(!hover.includes("command:onTheRecord.confirm?"), "it offers to confirm again");
    await vscode.commands.executeCommand("onTheRecord.takeBack");
    equal((await sidecar()).length, 0);
    ok(!(await hoverOver(document, "pier is safe")).includes("Confirmed by"));
  });

  it("leave a file alone that is not whole", async () => {
    const torn = new TextEncoder().encode('{"type": "AnnotationCollection", ');
    await vscode.workspace.fs.writeFile(sidecarOf(document), torn);
    select(document, "pier is safe");
    await vscode.commands.executeCommand("onTheRecord.notAQuotation");
    ok(await isSaidBy("Ann Roe"));
    equal(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecarOf(document))),
      new TextDecoder().decode(torn),
    );
  });

  it("are written in other formats, and come back from one", async () => {
    select(document, "“The pier is safe,”");
    await vscode.commands.executeCommand("onTheRecord.confirm");
    const folder = vscode.Uri.joinPath(document.uri, "../exported");
    for (const format of ["json", "csv", "sheet", "jsonld", "brat"])
      await vscode.commands.executeCommand("onTheRecord.export", { format, folder });
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    ok(names.length >= 8, names.join());
    const csv = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(
        folder,
        names.find((name) => name.includes("quotations"))!,
      ),
    );
    const table = new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv);
    ok(table.startsWith("\uFEFF") && table.includes("confirmed") && table.includes("Kit Lund"), table);

    await vscode.commands.executeCommand("onTheRecord.undoDecision");
    equal((await sidecar()).length, 0);
    await vscode.commands.executeCommand(
      "onTheRecord.importAnnotations",
      vscode.Uri.joinPath(folder, "pier.news.jsonld"),
    );
    equal((await sidecar())[0]?.body.type, "Confirm");
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it("go along when the article is renamed", async () => {
    const [from, to] = ["before.news", "after.news"].map((name) =>
      vscode.Uri.joinPath(document.uri, "..", name),
    ) as [vscode.Uri, vscode.Uri];
    await vscode.workspace.fs.copy(document.uri, from, { overwrite: true });
    const article = await openFile("before.news");
    await readAsIs(article);
    select(article, "“The pier is safe,”");
    await vscode.commands.executeCommand("onTheRecord.confirm");
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    ok(await vscode.workspace.applyEdit(edit));
    ok(await exists(sidecarAt(to)), "it did not go along");
    ok(!(await exists(sidecarAt(from))), "it stayed behind, too");
    for (const uri of [to, sidecarAt(to)]) await vscode.workspace.fs.delete(uri);
  });

  it("are taken over from another version of the story", async () => {
    select(document, "“The pier is safe,”");
    await vscode.commands.executeCommand("onTheRecord.confirm");
    const later = vscode.Uri.joinPath(document.uri, "../later.news");
    const text = `${document.getText()}\n“We will reopen it on Monday,” said Lena Ort, a councilor.\n`;
    await vscode.workspace.fs.writeFile(later, new TextEncoder().encode(text));
    const article = await openFile("later.news");
    await readAsIs(article);
    const result = await vscode.commands.executeCommand<object>("onTheRecord.takeOver", document.uri);
    equal(JSON.stringify(result), JSON.stringify({ taken: 1, added: 1, dropped: 0, reworded: 0 }));
    equal((await sidecar(later))[0]?.body.type, "Confirm");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const uri of [later, sidecarAt(later)]) await vscode.workspace.fs.delete(uri);
    await openFile("pier.news");
  });

  async function isSaidBy(name: string): Promise<boolean> {
    return (await hoverOver(document, "pier is safe")).includes(`**${name}**`);
  }

  interface Written {
    readonly creator: { readonly name: string };
    readonly body: { readonly type: string };
  }

  async function sidecar(uri = document.uri): Promise<readonly Written[]> {
    const bytes = await vscode.workspace.fs.readFile(sidecarAt(uri));
    const file = JSON.parse(new TextDecoder().decode(bytes)) as { first: { items: Written[] } };
    return file.first.items;
  }
});

function sidecarOf({ uri }: vscode.TextDocument): vscode.Uri {
  return sidecarAt(uri);
}

function sidecarAt(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: `${uri.path}.annotations.jsonld` });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function select(document: vscode.TextDocument, words: string): void {
  const start = placeOf(document, words);
  const end = document.positionAt(document.offsetAt(start) + words.length);
  vscode.window.activeTextEditor!.selection = new vscode.Selection(start, end);
}
