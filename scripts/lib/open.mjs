// @ts-check
import { spawn } from "node:child_process";

/**
 * Opens an address in the person's browser where there is a display; where there is none, or no way to, does nothing.
 *
 * @param {string} address
 * @returns {Promise<void>}
 */
export async function openInBrowser(address) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return;
  const [command, ...args] = opener(address, Boolean(DISPLAY ?? WAYLAND_DISPLAY));
  if (!command) return;
  await new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", detached: true });
    child.once("error", resolve);
    child.once("spawn", resolve);
    child.unref();
  });
}

/**
 * @param {string} address
 * @param {boolean} display
 * @returns {string[]}
 */
function opener(address, display) {
  if (process.platform === "darwin") return ["open", address];
  if (process.platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  return display ? ["xdg-open", address] : [];
}
