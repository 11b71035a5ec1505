import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateWith } from "./activate";

/** The host is a web worker, whose global names the project's types do not have. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[3];

export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true);
  await activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, options, new Worker(module)),
  );
}
