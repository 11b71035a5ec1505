import type { TextDocument } from "vscode-languageserver-textdocument";
import { emptyAnalysis, type Analysis } from "../core/index";
import { runInSlices, wait } from "./slices";

/** A document and the analysis of the very text that it has. */
export interface AnalysedDocument {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

/** The articles that are open, as features see them. */
export interface Articles {
  /** Whether the document was read, or is about to be. */
  has(uri: string): boolean;
  /** Waits for the analysis of the newest text; null if the document is not open. */
  settled(uri: string): Promise<AnalysedDocument | null>;
}

/** The analysis of each open document, kept up to date with its text. */
export interface Runs extends Articles {
  /** How many documents it knows. */
  readonly count: number;
  /** Reads the document anew after `delay` milliseconds and drops the run before it, if that is not done. */
  restart(document: TextDocument, delay: number): void;
  /** Drops what is known about a closed document. */
  stop(uri: string): void;
}

export interface RunsOptions {
  /** Starts to read a document as it stands. */
  readonly read: (document: TextDocument) => Promise<Generator<undefined, Analysis>>;
  /** Takes each analysis that was not overtaken by a newer version. */
  readonly publish: (document: TextDocument, version: number, analysis: Analysis) => void;
  readonly logError: (message: string) => void;
}

interface Run {
  readonly document: TextDocument;
  /** Null when dropped. */
  readonly analysis: Promise<Analysis | null>;
  readonly drop: () => void;
}

export function createRuns({ read, publish, logError }: RunsOptions): Runs {
  const runs = new Map<string, Run>();

  async function analyse(
    document: TextDocument,
    delay: number,
    signal: AbortSignal,
  ): Promise<Analysis | null> {
    if (!(await wait(delay, signal))) return null;
    try {
      const steps = await read(document);
      if (signal.aborted) return null;
      return await runInSlices(steps, signal);
    } catch (error) {
      logError(`${document.uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return emptyAnalysis("error");
    }
  }

  async function run(document: TextDocument, delay: number, signal: AbortSignal): Promise<Analysis | null> {
    const analysis = await analyse(document, delay, signal);
    if (analysis === null || signal.aborted) return null;
    publish(document, document.version, analysis);
    return analysis;
  }

  return {
    get count() {
      return runs.size;
    },
    restart(document, delay) {
      runs.get(document.uri)?.drop();
      const controller = new AbortController();
      runs.set(document.uri, {
        document,
        analysis: run(document, delay, controller.signal),
        drop: () => controller.abort(),
      });
    },
    has: (uri) => runs.has(uri),
    stop(uri) {
      runs.get(uri)?.drop();
      runs.delete(uri);
    },
    async settled(uri) {
      for (;;) {
        const current = runs.get(uri);
        if (!current) return null;
        const analysis = await current.analysis;
        if (analysis && runs.get(uri) === current) return { document: current.document, analysis };
      }
    },
  };
}
