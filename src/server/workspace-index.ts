import type { CancellationToken, SymbolInformation } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../core/index";
import { matchSymbols, symbolsOf } from "./features/workspace-symbols";
import type { AnalysedDocument } from "./runs";
import { runInSlices } from "./slices";
import type { WorkspaceFiles } from "./workspace-files";

/** What bounds the index, and with it its memory. */
export const limits = {
  files: 2000,
  bytesPerFile: 500_000,
  symbolsPerFile: 300,
  symbols: 50_000,
  results: 500,
};

/** How long a search waits for an index in the making before it answers with what there is, in milliseconds. */
const patience = 3000;

/** Who is named in which article of the open folders. It is made at the first search, and kept up to date from then on. */
export interface WorkspaceIndex {
  search(query: string, token: CancellationToken): Promise<SymbolInformation[]>;
  /** Takes in what was read of an open document, which outranks its file. */
  opened(analysed: AnalysedDocument): void;
  closed(uri: string): void;
  fileChanged(uri: string): void;
  fileDeleted(uri: string): void;
}

export interface IndexOptions {
  /** The URIs of the open folders. */
  readonly folders: () => Promise<readonly string[]>;
  readonly files: WorkspaceFiles;
  /** Starts to read a file in the way of the settings that hold for it. */
  readonly read: (document: TextDocument) => Promise<Generator<undefined, Analysis>>;
  /** Shows that the index is being made; `cancel` is for the person who sees it. */
  readonly showProgress: (cancel: () => void) => Promise<Progress>;
  /** Called once the index is wanted, so that changes of files must be told. */
  readonly onStart: () => void;
  readonly logError: (message: string) => void;
}

export interface Progress {
  report(done: number, all: number): void;
  done(): void;
}

export function createWorkspaceIndex(options: IndexOptions): WorkspaceIndex {
  const { files, logError } = options;
  const symbols = new Map<string, readonly SymbolInformation[]>();
  /** Files of the folders, and those of them that are open. */
  const inFolders = new Map<string, string>();
  const open = new Set<string>();
  const queue = new Map<string, string>();
  let wasStarted = false;
  let making: { readonly done: Promise<void>; readonly controller: AbortController } | null = null;

  function make(findFirst: boolean): void {
    const controller = new AbortController();
    const done = fill(findFirst, controller.signal)
      .catch((error: unknown) => logError(`The index of the folder: ${String(error)}`))
      .finally(() => {
        making = null;
        // A change may have come between the last file and here.
        if (queue.size > 0 && !controller.signal.aborted) make(false);
      });
    making = { done, controller };
  }

  function cancel(): void {
    making?.controller.abort();
    queue.clear();
    wasStarted = false;
  }

  async function fill(findFirst: boolean, signal: AbortSignal): Promise<void> {
    const progress = findFirst ? await options.showProgress(cancel).catch(() => null) : null;
    try {
      if (findFirst) {
        for (const uri of await files.find(limits.files, await options.folders())) {
          inFolders.set(keyOf(uri), uri);
          queue.set(keyOf(uri), uri);
        }
      }
      let done = 0;
      for (const [key, uri] of queue) {
        if (signal.aborted) return;
        queue.delete(key);
        progress?.report(done++, done + queue.size);
        if (!open.has(key)) put(key, await readFile(uri, signal));
      }
    } finally {
      progress?.done();
    }
  }

  async function readFile(uri: string, signal: AbortSignal): Promise<readonly SymbolInformation[]> {
    try {
      const text = await files.read(uri, limits.bytesPerFile);
      if (text === null) return [];
      const document = TextDocument.create(uri, languageOf(uri), 0, text);
      const analysis = await runInSlices(await options.read(document), signal);
      return analysis ? symbolsOf({ document, analysis }) : [];
    } catch (error) {
      logError(`${uri}: ${String(error)}`);
      return [];
    }
  }

  function put(key: string, found: readonly SymbolInformation[]): void {
    symbols.delete(key);
    if (found.length === 0) return;
    let room = limits.symbols;
    for (const { length } of symbols.values()) room -= length;
    const kept = found.slice(0, Math.min(limits.symbolsPerFile, room));
    if (kept.length > 0) symbols.set(key, kept);
  }

  function readAgain(uri: string): void {
    if (!wasStarted) return;
    if (inFolders.size >= limits.files && !inFolders.has(keyOf(uri))) return;
    inFolders.set(keyOf(uri), uri);
    queue.set(keyOf(uri), uri);
    if (!making) make(false);
  }

  return {
    async search(query, token) {
      if (!wasStarted && !making) {
        wasStarted = true;
        options.onStart();
        make(true);
      }
      if (making) await firstOf(making.done, token);
      return matchSymbols([...symbols.values()].flat(), query, limits.results);
    },
    opened(analysed) {
      const key = keyOf(analysed.document.uri);
      open.add(key);
      put(key, symbolsOf(analysed));
    },
    closed(uri) {
      open.delete(keyOf(uri));
      symbols.delete(keyOf(uri));
      if (inFolders.has(keyOf(uri))) readAgain(uri);
    },
    fileChanged: readAgain,
    fileDeleted(uri) {
      inFolders.delete(keyOf(uri));
      queue.delete(keyOf(uri));
      if (!open.has(keyOf(uri))) symbols.delete(keyOf(uri));
    },
  };
}

/** Waits for the end, or for as long as somebody wants to. */
function firstOf(done: Promise<void>, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, patience);
    const listener = token.onCancellationRequested(finish);
    function finish(): void {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    }
    void done.then(finish);
  });
}

/** Editors write one URI in several ways. */
function keyOf(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function languageOf(uri: string): string {
  if (/\.(?:md|markdown)$/i.test(uri)) return "markdown";
  return /\.news(?:\.txt)?$/i.test(uri) ? "news" : "plaintext";
}
