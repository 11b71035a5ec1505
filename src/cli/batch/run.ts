import { fstatSync } from "node:fs";
import { addAbortSignal } from "node:stream";
import * as l10n from "@vscode/l10n";
import { pMapIterable } from "p-map";
import { warn } from "../messages";
import { gunzipped } from "./gunzip";
import { fileItems, lineItems } from "./items";
import { mend, writeRows, type Left } from "./output";
import { createWorkerPool } from "./pool";
import { showProgress } from "./progress";
import { createWork, idOf, type Item, type WorkOptions } from "./work";

export interface BatchOptions extends WorkOptions {
  /** A folder, a list of files, or "-" for a list on standard input; without it, rows are read from there. */
  readonly filesFrom?: string | undefined;
  readonly jobs: number;
  /** Megabytes of a worker's heap. */
  readonly memory?: number | undefined;
  readonly output?: string | undefined;
  readonly gzip?: boolean | undefined;
  /** Go on where an interrupted run has stopped writing `output`. */
  readonly resume?: boolean | undefined;
  /** Exit with 1 if a row failed. */
  readonly strict?: boolean | undefined;
}

/** How many items are ahead of the output for each worker, so that none waits for a slow one. */
const ahead = 8;

/** Analyses rows or files: as many rows out as in, in their order, whatever fails and however many work on them. */
export async function runBatch(options: BatchOptions): Promise<void> {
  const { jobs, output: path, gzip, strict } = options;
  const done = options.resume && path !== undefined ? await mend(path) : null;
  const interruption = listenForInterruption();
  const input = await openInput(options, interruption.signal);
  const pool = jobs > 1 ? createWorkerPool(options, options) : null;
  const work = pool?.work ?? createWork(options);
  const progress = showProgress(process.stderr, input.share);
  let rows = 0;
  let failed = 0;
  const outcomes = pMapIterable(done ? undone(input.items, done) : input.items, work, {
    concurrency: jobs,
    backpressure: jobs > 1 ? jobs * ahead : 1,
  });
  async function* lines(): AsyncGenerator<string> {
    for await (const { row, failed: bad } of outcomes) {
      rows++;
      if (bad) failed++;
      progress.tick();
      yield `${row}\n`;
    }
  }
  try {
    await writeRows(lines(), { path, gzip }, done !== null);
  } finally {
    progress.end();
    interruption.end();
    await pool?.close();
  }
  if (failed > 0) warn(l10n.t("{0} of {1} rows failed", failed, rows));
  if (failed > 0 && strict) process.exitCode = 1;
  if (interruption.signal.aborted) leave(rows + (done?.rows ?? 0), path);
}

interface Input {
  readonly items: AsyncIterable<Item>;
  /** How much of it is read, 0 to 1, or null where nobody can know. */
  readonly share: () => number | null;
}

async function openInput({ filesFrom, encoding }: BatchOptions, signal: AbortSignal): Promise<Input> {
  if (filesFrom !== undefined) {
    const files = await fileItems(filesFrom);
    let taken = 0;
    async function* items(): AsyncGenerator<Item> {
      for (const file of files) {
        if (signal.aborted) return;
        taken++;
        yield await Promise.resolve(file);
      }
    }
    return { items: items(), share: () => taken / files.length };
  }
  const { size } = fstatSync(process.stdin.fd);
  let read = 0;
  async function* bytes(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of addAbortSignal(signal, process.stdin) as AsyncIterable<Buffer>) {
        read += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  const items = lineItems(gunzipped(bytes()), encoding);
  return { items: wholeUntil(items, signal), share: () => (size > 0 ? read / size : null) };
}

/** What an interruption cuts off is no row. */
async function* wholeUntil(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  for await (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}

/** The items that an earlier run has not done yet. */
async function* undone(items: AsyncIterable<Item>, done: Left): AsyncGenerator<Item> {
  let index = 0;
  for await (const item of items) {
    index++;
    if (index === done.rows && idOf(item) !== done.lastId)
      throw new Error(l10n.t("the output was not made from this input: row {0} has another id", index));
    if (index > done.rows) yield item;
  }
  if (index < done.rows) throw new Error(l10n.t("the output was not made from this input: it has more rows"));
}

/** The first interruption lets what is under way come to its end; a second one does not wait. */
function listenForInterruption(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const interrupt = () => controller.abort();
  process.once("SIGINT", interrupt);
  return { signal: controller.signal, end: () => process.off("SIGINT", interrupt) };
}

/** Ends as the signal would have ended the process, so that a shell's loop stops, too. */
function leave(rows: number, path: string | undefined): void {
  if (path !== undefined) warn(l10n.t("stopped after {0} rows; --resume goes on from there", rows));
  process.kill(process.pid, "SIGINT");
}
