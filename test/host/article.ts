import * as vscode from "vscode";
import { ok } from "./assert";

/** Waits until the extension and its server run, and shows a file of the workspace. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const extension = vscode.extensions.getExtension("on-the-record.on-the-record");
  ok(extension, "the extension is not there");
  await extension.activate();
  const [folder] = vscode.workspace.workspaceFolders!;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder!.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The place of the first letter of `words` in the text after the first `after`. */
export function placeOf(document: vscode.TextDocument, words: string, after = ""): vscode.Position {
  const text = document.getText();
  const start = text.indexOf(after);
  const offset = text.indexOf(words, start);
  ok(start >= 0 && offset >= 0, `"${words}" is not in ${document.uri.path}`);
  return document.positionAt(offset);
}

/** What the hover over `words` says, as Markdown. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    placeOf(document, words),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))
    .join("\n");
}

/** The quotations in the outline. */
export async function quotationsIn(
  document: vscode.TextDocument,
): Promise<{ content: string; speaker: string }[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  return (symbols ?? []) // Markdown's own headings are there too.
    .filter((symbol) => symbol.kind === vscode.SymbolKind.String && symbol.detail !== "")
    .map((symbol) => ({ content: symbol.name, speaker: symbol.detail }));
}

/** The words at the places that a provider of locations gives for the place of `words`. */
export async function wordsAt(
  command: "vscode.executeDefinitionProvider" | "vscode.executeReferenceProvider",
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    position,
  );
  return found.map((place) => document.getText("targetUri" in place ? place.targetRange : place.range));
}

/** Waits until the server has read the document as it stands. */
export async function readAsIs(document: vscode.TextDocument): Promise<void> {
  await quotationsIn(document);
}

/** What is selected in the active editor. */
export function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : "";
}
