import { l10n, type LogOutputChannel } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import type { InitializationOptions } from "../protocol/messages";
import { articleSelector } from "./article-selector";

/** What differs between hosts: a process in Node, a web worker in the browser. */
export type CreateLanguageClient = (
  id: string,
  name: string,
  options: LanguageClientOptions,
) => BaseLanguageClient;

export function createLanguageClient(
  create: CreateLanguageClient,
  log: LogOutputChannel,
): BaseLanguageClient {
  const initializationOptions: InitializationOptions = l10n.bundle ? { l10n: l10n.bundle } : {};
  return create("onTheRecord", "On the Record", {
    documentSelector: [...articleSelector],
    initializationOptions,
    outputChannel: log,
  });
}
