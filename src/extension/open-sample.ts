import { commands, Uri, window, workspace, type Disposable } from "vscode";

/** The command that opens a sample article: a copy without a name, so that nobody can spoil the sample. */
export function registerOpenSample(extension: Uri): Disposable {
  return commands.registerCommand("onTheRecord.openSample", async () => {
    const sample = Uri.joinPath(extension, "samples", "harbor-barrier.txt");
    const content = new TextDecoder().decode(await workspace.fs.readFile(sample));
    await window.showTextDocument(await workspace.openTextDocument({ language: "news", content }));
  });
}
