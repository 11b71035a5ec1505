import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip, createGzip } from "node:zlib";
import * as l10n from "@vscode/l10n";
import { splitLines } from "../lines";

/** Where rows go: standard output, or a file; gzip where its name ends in ".gz", or where asked for. */
export interface Output {
  readonly path?: string | undefined;
  readonly gzip?: boolean | undefined;
}

/** What an interrupted run has left. */
export interface Left {
  readonly rows: number;
  /** The id of the last row. */
  readonly lastId: unknown;
}

/** Writes rows, each a line of JSON, as fast as the output takes them. */
export async function writeRows(
  rows: AsyncIterable<string>,
  { path, gzip }: Output,
  append: boolean,
): Promise<void> {
  const target = path === undefined ? process.stdout : createWriteStream(path, { flags: append ? "a" : "w" });
  const end = path !== undefined;
  if (gzip ?? path?.endsWith(".gz")) await pipeline(rows, createGzip(), target, { end });
  else await pipeline(rows, target, { end });
}

/**
 * The whole rows that a file has, cutting off what an interruption left half written; a file that is not there has
 * none. New rows can then be appended (to gzip, as a member of its own).
 *
 * @throws where a whole line is no row; the file stays as it is
 */
export async function mend(path: string): Promise<Left> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  if (!exists) return { rows: 0, lastId: null };
  return path.endsWith(".gz") ? mendGzip(path) : mendPlain(path);
}

async function mendPlain(path: string): Promise<Left> {
  const left = createCounter(path);
  let bytes = 0;
  for await (const line of wholeLines(createReadStream(path))) {
    left.take(line);
    bytes += line.length + 1;
  }
  const file = await open(path, "r+");
  try {
    await file.truncate(bytes);
  } finally {
    await file.close();
  }
  return left.counted();
}

async function mendGzip(path: string): Promise<Left> {
  const left = createCounter(path);
  const mended = `${path}.mended`;
  // A stream that breaks off gives all that can still be read.
  const gunzip = createReadStream(path).pipe(createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }));
  await pipeline(
    async function* () {
      for await (const line of wholeLines(gunzip)) {
        left.take(line);
        yield Buffer.concat([line, newline]);
      }
    },
    createGzip(),
    createWriteStream(mended),
  );
  await rename(mended, path);
  return left.counted();
}

const newline = Buffer.from("\n");

/** Counts rows, and refuses a file that holds anything else: it is not ours to cut. */
function createCounter(path: string): { take(line: Buffer): void; counted(): Left } {
  let rows = 0;
  let lastId: unknown = null;
  return {
    take(line) {
      const row = parse(line);
      if (typeof row !== "object" || row === null || !("id" in row))
        throw new Error(l10n.t("{0}: line {1} is no row that this program wrote", path, rows + 1));
      lastId = row.id;
      rows++;
    },
    counted: () => ({ rows, lastId }),
  };
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString());
  } catch {
    return undefined;
  }
}

/** The lines that a line feed ends, up to where the bytes break off. */
async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let last: number | undefined;
  async function* untilBroken(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of chunks) {
        last = chunk.at(-1) ?? last;
        yield chunk;
      }
    } catch {
      last = undefined;
    }
  }
  let line: Buffer | undefined;
  for await (const next of splitLines(untilBroken())) {
    if (line) yield line;
    line = next;
  }
  if (line && last === newline[0]) yield line;
}
