// @ts-check
// Installing and building the project itself. Node's own modules only: this runs before anything is installed.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { npm, root, run } from "./run.mjs";

/** Installs the dependencies, unless they are there in the versions of package-lock.json. */
export async function install() {
  if (await isInstalled()) return;
  console.log("Installing what the project needs (npm ci) …");
  await npm(["ci", "--no-audit", "--no-fund"]);
}

export async function build() {
  await run(process.execPath, ["esbuild.mjs"]);
}

/** Whether node_modules holds what package-lock.json asks for; packages of other platforms may be missing. */
async function isInstalled() {
  const [wanted, there] = await Promise.all(
    [join(root, "package-lock.json"), join(root, "node_modules", ".package-lock.json")].map(readPackages),
  );
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || there[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }> | null>} by path; null: no such file
 */
async function readPackages(lockFile) {
  try {
    return JSON.parse(await readFile(lockFile, "utf8")).packages;
  } catch {
    return null;
  }
}
