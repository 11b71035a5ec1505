// @ts-check
// Starting other programs. Node's own modules only: this runs before anything is installed.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A program that ended with an error. `output` is what it printed. */
export class CommandError extends Error {
  /**
   * @param {string} command
   * @param {string} output
   */
  constructor(command, output) {
    super(`"${command}" failed:\n${output.trim()}`);
    this.output = output;
  }
}

/**
 * Runs a program to its end and gives what it printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` prints the output as it comes
 * @returns {Promise<string>} rejects with a {@link CommandError}
 */
export function run(command, args, { cwd = root, env = process.env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    /** @type {import("node:child_process").SpawnOptionsWithStdioTuple<"ignore", "pipe", "pipe">} */
    const options = { cwd, env, stdio: ["ignore", "pipe", "pipe"] };
    const child = command.endsWith(".cmd") // Windows runs these in a shell only.
      ? spawn([command, ...args].map((word) => `"${word}"`).join(" "), { ...options, shell: true })
      : spawn(command, args, options);
    let output = "";
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        output += text;
        if (show) to.write(text);
      });
    }
    const failed = (/** @type {string} */ why) =>
      reject(new CommandError([command, ...args].join(" "), `${output}\n${why}`));
    child.on("error", (error) => failed(error.message));
    child.on("close", (code, signal) =>
      code === 0 ? resolve(output) : failed(signal ? `ended by ${signal}` : `exit code ${code}`),
    );
  });
}

/**
 * Runs npm: the one that started this script, where one did.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const cli = process.env["npm_execpath"];
  if (cli?.endsWith(".js")) return run(process.execPath, [cli, ...args], options);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}
