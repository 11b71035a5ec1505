// @ts-check
// npm test: installs what the checks need, runs them all, one line each, and stops at the first that fails.
import { mkdir, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build, install } from "./lib/install.mjs";
import { CommandError, npm, root, run } from "./lib/run.mjs";

/** How many tests a step ran, and what to tell of those that failed. Null: a step that is not a test. */
/** @typedef {{ passed: number, failed: number, report: string } | null} Outcome */

const resultsFolder = join(root, ".cache/results");

/** @type {readonly (readonly [title: string, step: () => Promise<Outcome | void>])[]} */
const steps = [
  ["install", installAll],
  ["lint", () => script("lint")],
  ["types", () => script("typecheck")],
  ["build", build],
  ["core, server and command line", () => mocha("test:unit")],
  ["grammar", grammar],
  ["inside VS Code, web rig", () => host("web")],
  ["inside VS Code, server rig", () => host("server")],
  ["workbench", () => mocha("test:workbench")],
];

const total = { passed: 0, failed: 0 };
await rm(resultsFolder, { recursive: true, force: true });
await mkdir(resultsFolder, { recursive: true });
for (const [title, step] of steps) {
  const start = performance.now();
  const outcome = await attempt(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = outcome?.passed ? `${outcome.passed} passed` : "";
  const ok = !outcome || outcome.failed === 0;
  console.log(`${ok ? "ok    " : "FAILED"}  ${title.padEnd(32)}${seconds.padStart(7)} s  ${count}`.trimEnd());
  total.passed += outcome?.passed ?? 0;
  total.failed += outcome?.failed ?? 0;
  if (ok) continue;
  console.error(`\n${outcome.report}\n`);
  process.exitCode = 1;
  break;
}
console.log(`${total.passed} passed, ${total.failed} failed`);

/**
 * @param {() => Promise<Outcome | void>} step
 * @returns {Promise<Outcome>}
 */
async function attempt(step) {
  try {
    return (await step()) ?? null;
  } catch (error) {
    const report =
      error instanceof CommandError ? error.message : String(error instanceof Error ? error.stack : error);
    return { passed: 0, failed: 1, report };
  }
}

async function installAll() {
  await install();
  const { ensureBrowser } = await import("./rigs/browser.mjs");
  const { installServer } = await import("./rigs/server-install.mjs");
  await ensureBrowser();
  await installServer();
}

/**
 * @param {string} name
 * @param {readonly string[]} [args]
 */
async function script(name, args = []) {
  await npm(["run", name, "--", ...args]);
}

/** @param {string} name of the script that runs mocha */
function mocha(name) {
  const file = join(resultsFolder, `${name.replace(":", "-")}.json`);
  const args = ["--forbid-only", "--reporter", "json", "--reporter-option", `output=${file}`];
  return outcomeOf(script(name, args), () => readResults(file));
}

/** @param {"web" | "server"} rig */
function host(rig) {
  const file = join(resultsFolder, `host-${rig}.json`);
  return outcomeOf(run(process.execPath, ["scripts/test-host.mjs", rig, "--results", file]), () =>
    readResults(file),
  );
}

function grammar() {
  const folder = join(resultsFolder, "grammar");
  return outcomeOf(script("test:grammar", ["--xunit-report", folder]), async (report) => {
    const outcome = { passed: 0, failed: 0, report };
    for (const name of await readdir(folder)) {
      const xml = await readFile(join(folder, name), "utf8");
      const failed = count(xml, "failures") + count(xml, "errors");
      outcome.failed += failed;
      outcome.passed += count(xml, "tests") - failed;
    }
    return outcome;
  });
}

/**
 * @param {string} xml
 * @param {"tests" | "failures" | "errors"} attribute
 */
function count(xml, attribute) {
  return Number(new RegExp(`\\b${attribute}="(\\d+)"`).exec(xml)?.[1] ?? 0);
}

/**
 * @param {string} file as mocha's JSON reporter writes it
 * @returns {Promise<NonNullable<Outcome>>}
 */
async function readResults(file) {
  /** @type {import("./rigs/host-suite.mjs").Results} */
  const { stats, failures } = JSON.parse(await readFile(file, "utf8"));
  const report = failures
    .map(({ fullTitle, err }) => `${fullTitle}\n${err.stack ?? err.message}`)
    .join("\n\n");
  return { passed: stats.passes, failed: stats.failures, report };
}

/**
 * What a test run came to: its own count, or the error where it ended without one.
 *
 * @param {Promise<unknown>} running
 * @param {(output: string) => Promise<NonNullable<Outcome>>} read the count from what it wrote
 * @returns {Promise<NonNullable<Outcome>>}
 */
async function outcomeOf(running, read) {
  /** @type {unknown} */
  const error = await running.then(
    () => null,
    (/** @type {unknown} */ reason) => reason,
  );
  const outcome = await read(error instanceof CommandError ? error.output : "").catch((reason) => {
    throw error ?? reason;
  });
  if (error && outcome.failed === 0) throw error;
  if (outcome.passed + outcome.failed === 0) throw new Error("No test ran.");
  return outcome;
}
