import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { nodeFiles } from "../storage/node-files";
import { activateWith } from "./activate";

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.node.js");
  await activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
    nodeFiles,
  );
}
