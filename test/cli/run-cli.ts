import { execFile, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

let built: Promise<unknown> | undefined;

/** Bundles the command line, once. */
export async function buildCli(this: Mocha.Context): Promise<void> {
  this.timeout(60_000);
  await (built ??= promisify(execFile)(process.execPath, ["esbuild.mjs", "cli"]));
}

/** Starts `on-the-record` as a process of its own. */
export function startCli(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  const cli = spawn(process.execPath, ["dist/cli.js", ...args], { env: { ...process.env, ...env } });
  running.add(cli);
  cli.once("close", () => running.delete(cli));
  return cli;
}

const running = new Set<ChildProcessWithoutNullStreams>();

/** Ends what a failed test has left. */
export function stopClis(): void {
  for (const cli of running) cli.kill();
}

/** Runs `on-the-record` on this standard input, to its end. */
export async function runCli(
  args: readonly string[],
  input: string | Uint8Array = "",
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const cli = startCli(args, env);
  cli.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(cli.stdout),
    text(cli.stderr),
    once(cli, "close") as Promise<[number | null]>,
  ]);
  return { stdout, stderr, code };
}

/** A folder of its own with these files; their paths by name. */
export async function files<Name extends string>(
  contents: Readonly<Record<Name, string | Uint8Array>>,
): Promise<Record<Name, string>> {
  const folder = await mkdtemp(join(tmpdir(), "on-the-record-"));
  const names = Object.keys(contents) as Name[];
  const paths = names.map((name) => [name, join(folder, name)] as const);
  await Promise.all(paths.map(([name, path]) => writeFile(path, contents[name])));
  return Object.fromEntries(paths) as Record<Name, string>;
}

/** JSON, a row a line. */
export function rowsOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
