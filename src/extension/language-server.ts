import { EventEmitter, l10n, window, type Event, type LogOutputChannel } from "vscode";
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from "vscode-languageclient";
import { pingRequest, type InitializationOptions } from "../protocol/messages";
import { articleSelector } from "./article-selector";
import { createWatchdog } from "./watchdog";
import { readFilesFor } from "./workspace-files";

/** What differs between hosts: a process in Node, a web worker in the browser. */
export type CreateLanguageClient = (
  id: string,
  name: string,
  options: LanguageClientOptions,
) => BaseLanguageClient;

/** How often a server is asked whether it is there, in milliseconds. */
const watchInterval = 10_000;

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

  const initializationOptions: InitializationOptions = {
    readsFiles: true,
    ...(l10n.bundle ? { l10n: l10n.bundle } : {}),
  };
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
    async closed() {
      const result = await handler.closed();
      if (result.action === CloseAction.Restart) tellRestart();
      return { ...result, handled: true };
    },
  };
  const files = readFilesFor(client);
  const watchdog = createWatchdog(() => client.sendRequest(pingRequest), restart);
  const watch = setInterval(() => {
    if (client.state === State.Running) watchdog.tick();
  }, watchInterval);
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Starting) setFailed(newState === State.Stopped);
  });

  function tellRestart(): void {
    const message = l10n.t("On the Record: reading ended unexpectedly and was started again.");
    log.warn(message);
    window.setStatusBarMessage(message, 10_000);
  }

  /** Ends a server that hangs, by force where it must be, and starts another. */
  function restart(): void {
    tellRestart();
    client
      .stop()
      .catch((error: unknown) => log.warn(String(error)))
      .then(() => client.start())
      .catch((error: unknown) => {
        log.error(error instanceof Error ? error : String(error));
        setFailed(true);
      });
  }

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
      clearInterval(watch);
      files.dispose();
      await client.dispose();
      health.dispose();
    },
  };
}
