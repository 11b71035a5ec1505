import { Uri, type ExtensionContext } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { activateWith } from "./activate";

/** The host is a web worker, whose global names the project's types do not have. */
declare const Worker: new (url: string) => ServerWorker;

interface ServerWorker {
  terminate(): void;
}

/** What the protocol's classes take a worker for. */
type Port = ConstructorParameters<typeof LanguageClient>[3];

export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true);
  await activateWith(context, (id, name, options) => new WorkerClient(id, name, options, module), null);
}

/** The client of a worker. Each start has a worker of its own, and ends the one before it, which may hang. */
class WorkerClient extends LanguageClient {
  #worker: ServerWorker;
  #isFirst = true;

  constructor(
    id: string,
    name: string,
    options: LanguageClientOptions,
    private readonly module: string,
  ) {
    const worker = new Worker(module);
    super(id, name, options, worker as Port);
    this.#worker = worker;
  }

  protected override createMessageTransports(encoding: string): Promise<MessageTransports> {
    if (this.#isFirst) {
      this.#isFirst = false;
      return super.createMessageTransports(encoding);
    }
    this.#worker.terminate();
    const worker = new Worker(this.module);
    this.#worker = worker;
    return Promise.resolve({
      reader: new BrowserMessageReader(worker as Port),
      writer: new BrowserMessageWriter(worker as Port),
    });
  }
}
