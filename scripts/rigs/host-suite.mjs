// @ts-check
// The suite that runs inside VS Code, test/host/suite: bundling it, and running it in a rig.
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../lib/run.mjs";
import { launchBrowser } from "./browser.mjs";

/**
 * What mocha's JSON reporter writes, as far as it is read here.
 *
 * @typedef {object} Results
 * @property {{ passes: number, failures: number, pending: number }} stats
 * @property {readonly { fullTitle: string, err: { message?: string, stack?: string } }[]} failures
 */

const sources = join(root, "test/host");
const marker = "@results ";
const timeLimit = 5 * 60_000;

/** The folder that the suite expects VS Code to have open. */
export const workspace = join(sources, "workspace");

/**
 * Bundles the suite into one module that a web worker and Node can load.
 *
 * @param {string} [only] the name of one of its files: that one alone
 * @returns {Promise<string>} its path
 */
export async function buildHostSuite(only = "") {
  const { build } = await import("esbuild");
  const suites = (await readdir(join(sources, "suite"))).filter((name) => name.endsWith(`${only}.test.ts`));
  const outfile = join(root, "out/host/index.js");
  await build({
    stdin: {
      contents: `import { runSuites } from "./run";
        export const run = () => runSuites(() => { ${suites.map((name) => `require("./suite/${name}");`).join(" ")} });`,
      resolveDir: sources,
    },
    outfile,
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "suite",
    footer: { js: "module.exports = suite;" }, // Last, for Mocha's own file sets module.exports too.
    target: "es2022",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}

/**
 * A copy of {@link workspace} that tests may write to.
 *
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function copyWorkspace() {
  const folder = await mkdtemp(join(tmpdir(), "on-the-record-"));
  await cp(workspace, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Opens a rig that was started with the suite as its `tests`, and waits for its end.
 *
 * @param {import("./web.mjs").Rig} rig
 * @param {(line: string) => void} log called with each line that the suite prints
 * @returns {Promise<Results>}
 */
export async function runHostSuite(rig, log) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    /** @type {Results | undefined} */
    let results;
    /** @type {string[]} */
    const lines = [];
    // VS Code calls these two where a page has them: with what the extension host logs, and at the suite's end.
    await page.exposeFunction(
      "codeAutomationLog",
      (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
        const line = args.join(" ");
        lines.push(line);
        if (line.startsWith(marker)) results = JSON.parse(line.slice(marker.length));
        else if (line.startsWith("  ")) log(line);
      },
    );
    const ended = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
    await page.goto(rig.address());
    const timeout = new Promise((resolve) => setTimeout(resolve, timeLimit, "timeout").unref());
    const code = await Promise.race([ended, timeout]);
    if (results && (code === 0 || results.stats.failures > 0)) return results;
    throw new Error(`The suite in the ${rig.name} rig ended with ${code}:\n${lines.slice(-50).join("\n")}`);
  } finally {
    await browser.close();
  }
}
