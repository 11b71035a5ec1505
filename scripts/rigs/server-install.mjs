// @ts-check
// Fetches what the server rig runs, from npm, into the cache folder: code-server for its VS Code server, and the Node
// that it wants.
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm, root } from "../lib/run.mjs";

const codeServer = "4.139.1";
const nodeMajor = "24";
const folder = join(root, ".cache", `code-server-${codeServer}`);

/**
 * @returns {Promise<{ node: string, main: string }>} the program and the script that are the server
 */
export async function installServer() {
  const ownNode = process.versions.node.startsWith(`${nodeMajor}.`);
  const done = join(folder, ownNode ? "package.json" : nodeBinary());
  const isThere = await access(done).then(
    () => true,
    () => false,
  );
  if (!isThere) await fetchServer(ownNode);
  return {
    node: ownNode ? process.execPath : join(folder, nodeBinary()),
    main: join(folder, "node_modules/code-server/lib/vscode/out/server-main.js"),
  };
}

/** @param {boolean} ownNode */
async function fetchServer(ownNode) {
  console.log("Installing a VS Code server (once, some 800 MB) …");
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await writeFile(join(partial, "package.json"), JSON.stringify({ private: true }));
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund"];
  const node = ownNode ? [] : [`${nodePackage()}@${nodeMajor}`];
  await npm(["install", ...flags, `code-server@${codeServer}`, ...node], { cwd: partial });
  const vscode = join(partial, "node_modules/code-server/lib/vscode");
  await npm(["install", ...flags, "--omit=dev"], { cwd: vscode });
  await rm(folder, { recursive: true, force: true });
  await rename(partial, folder);
}

/** The package in which npm's `node` keeps this platform's program. */
function nodePackage() {
  const { platform, arch } = process;
  if (platform === "win32") return `node-win-${arch}`;
  return `${platform === "darwin" && arch === "arm64" ? "node-bin" : "node"}-${platform}-${arch}`;
}

function nodeBinary() {
  return join("node_modules", nodePackage(), "bin", process.platform === "win32" ? "node.exe" : "node");
}
