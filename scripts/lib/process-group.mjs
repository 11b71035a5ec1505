// @ts-check
// A program that starts others of its own, and ends with all of them: when told to, or with this process.
import { spawn, spawnSync } from "node:child_process";

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
export function startGroup(command, args) {
  const windows = process.platform === "win32";
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], detached: !windows });
  const closed = new Promise((resolve) => child.once("close", resolve));
  const kill = () => {
    if (child.pid === undefined) return;
    if (windows) spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    else killGroup(child.pid);
  };
  process.once("exit", kill);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => process.exit(1));
  }
  return {
    child,
    /** Ends the program and all that it started, and waits until it has ended. */
    async stop() {
      process.removeListener("exit", kill);
      kill();
      await closed;
    },
  };
}

/** @param {number} leader */
function killGroup(leader) {
  try {
    process.kill(-leader);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error; // It has ended before.
  }
}
