import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "esbuild";
import { whole } from "./whole";

let bundled: Promise<string> | undefined;

/** The writer as one file of plain JavaScript, which starts in no time. */
async function bundleWriter(): Promise<string> {
  const outfile = join(await mkdtemp(join(tmpdir(), "on-the-record-writer-")), "writer.cjs");
  const entryPoints = [join(import.meta.dirname, "writer.ts")];
  await build({ entryPoints, outfile, bundle: true, platform: "node", logLevel: "error" });
  return outfile;
}

/**
 * Starts a process that writes one text after the other to a file, and kills it so many milliseconds after its first write.
 * Returns the name of the text that the file then has, or null if that is not whole.
 */
export async function killWhileWriting(path: string, after: number): Promise<string | null> {
  const writer = await (bundled ??= bundleWriter());
  const child = spawn(process.execPath, [writer, path], { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  // The moment of the kill is what is tried out, so it is a time and no event.
  await wait(after);
  child.kill("SIGKILL");
  await closed;
  const text = await readFile(path, "utf8");
  const name = text.slice(0, text.indexOf(":"));
  return text === whole(name) ? name : null;
}
