import { EventEmitter, l10n, type Event, type LogOutputChannel } from "vscode";
import {
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from "vscode-languageclient";
import type { InitializationOptions } from "../protocol/messages";
import { articleSelector } from "./article-selector";

/** What differs between hosts: a process in Node, a web worker in the browser. */
export type CreateLanguageClient = (
  id: string,
  name: string,
  options: LanguageClientOptions,
) => BaseLanguageClient;

/** The language server as its client sees it. Its troubles go to the log and raise no notification. */
export interface LanguageServer {
  readonly client: BaseLanguageClient;
  /** Whether it gave up, so that nothing more will come. */
  readonly hasFailed: boolean;
  readonly onDidChangeHealth: Event<void>;
  /** Resolves once the server serves or has failed; never rejects. */
  start(): Promise<void>;
  dispose(): Promise<void>;
}

export function createLanguageServer(create: CreateLanguageClient, log: LogOutputChannel): LanguageServer {
  const health = new EventEmitter<void>();
  let hasFailed = false;

  const initializationOptions: InitializationOptions = l10n.bundle ? { l10n: l10n.bundle } : {};
  const client = create("onTheRecord", "On the Record", {
    documentSelector: [...articleSelector],
    initializationOptions,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
  });
  const handler = client.createDefaultErrorHandler();
  client.clientOptions.errorHandler = {
    async error(error, message, count) {
      const result = await handler.error(error, message, count);
      if (result.action === ErrorAction.Shutdown) setFailed(true);
      return { ...result, handled: true };
    },
    closed: async () => ({ ...(await handler.closed()), handled: true }),
  };
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Starting) setFailed(newState === State.Stopped);
  });

  function setFailed(value: boolean): void {
    hasFailed = value;
    health.fire();
  }

  return {
    client,
    get hasFailed() {
      return hasFailed;
    },
    onDidChangeHealth: health.event,
    start: () =>
      new Promise((resolve) => {
        const listener = health.event(() => {
          listener.dispose();
          resolve();
        });
        client.start().catch((error: unknown) => {
          log.error(error instanceof Error ? error : String(error));
          setFailed(true);
        });
      }),
    async dispose() {
      await client.dispose();
      health.dispose();
    },
  };
}
