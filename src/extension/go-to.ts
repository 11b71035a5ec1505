import { commands, l10n, window, type Command, type Disposable, type Range, type Uri } from "vscode";

/** The command that selects a range of a document and brings it into sight. */
export function goToCommand(uri: Uri, range: Range): Command {
  return { command: "onTheRecord.goTo", title: l10n.t("Go to Text"), arguments: [uri, range] };
}

export function registerGoTo(): Disposable {
  return commands.registerCommand("onTheRecord.goTo", async (uri: Uri, range: Range) => {
    const visible = window.visibleTextEditors.find(
      (editor) => editor.document.uri.toString() === uri.toString(),
    );
    await window.showTextDocument(uri, {
      selection: range,
      preserveFocus: false,
      ...(visible?.viewColumn === undefined ? {} : { viewColumn: visible.viewColumn }),
    });
  });
}
