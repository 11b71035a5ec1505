// @ts-check
// The browser that drives the rigs: the Chrome, Chromium or Edge of this machine.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { run } from "../lib/run.mjs";

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @returns {Promise<import("playwright-core").Browser>} one without a window */
export async function launchBrowser() {
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath: await ensureBrowser(), args: flags, headless: true });
}

/**
 * The path of a browser. Where none is found and this is Debian, installs one.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (await isDebian()) await installChromium();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "The tests drive VS Code in a browser and found none. Install Chrome, Chromium or Edge, or set CHROME_PATH to one's program file.",
  );
}

/** @returns {string | undefined} */
export function findBrowser() {
  const given = process.env["CHROME_PATH"];
  return given ? given : candidates().find((path) => existsSync(path));
}

function candidates() {
  const {
    HOME = "",
    PATH = "",
    LOCALAPPDATA,
    PROGRAMFILES,
    "PROGRAMFILES(X86)": PROGRAMFILES_X86,
  } = process.env;
  if (process.platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return ["/Applications", join(HOME, "Applications")].flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  if (process.platform === "win32") {
    const names = ["Google/Chrome", "Chromium", "Microsoft/Edge"];
    return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
      names.map((name) =>
        join(folder ?? "", name, "Application", name.endsWith("Edge") ? "msedge.exe" : "chrome.exe"),
      ),
    );
  }
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
  return names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
}

async function isDebian() {
  const release = await readFile("/etc/os-release", "utf8").catch(() => "");
  return /^ID=debian$/m.test(release);
}

async function installChromium() {
  console.log("Installing a browser for the tests (Debian's package chromium) …");
  const aptGet = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const [command = "", ...rest] = [...aptGet, "-q", ...args];
    await run(command, rest, { env });
  }
}
