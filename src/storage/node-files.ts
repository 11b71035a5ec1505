import { open, readFile, readdir, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { TextStore } from "./text-store";

/**
 * Files on disk. A write makes a new file beside the old one, has it on the disk, and takes the old one's name for it: a
 * process killed at any moment leaves the old file or the new one, whole.
 */
export const nodeFiles: TextStore = {
  async read(path) {
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      if (codeOf(error) === "ENOENT") return null;
      throw error;
    }
  },
  write: writeAtomically,
};

let count = 0;

async function writeAtomically(path: string, text: string): Promise<void> {
  // A link stays a link, and what it leads to is replaced.
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => 0o666,
  );
  const temporary = join(dirname(target), temporaryName(basename(target), process.pid, ++count));
  await removeLeftovers(target);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

function temporaryName(name: string, pid: number, number: number): string {
  return `.${name}.${pid}-${number}.tmp`;
}

/** What processes that were killed have left beside the file. */
async function removeLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const start = `.${basename(target)}.`;
  const names = await readdir(folder).catch(() => []);
  const leftovers = names.filter((name) => {
    if (!name.startsWith(start)) return false;
    const pid = /^(\d+)-\d+\.tmp$/.exec(name.slice(start.length))?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  await Promise.all(leftovers.map((name) => unlink(join(folder, name)).catch(() => undefined)));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** So that the new name outlasts a power cut; not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is whole either way.
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
