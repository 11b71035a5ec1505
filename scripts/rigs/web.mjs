// @ts-check
// The web rig: VS Code for the Web, served to a browser on this machine. Its extension host is a web worker, its disk
// a copy in the page: what is saved there is gone with the page.
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { root } from "../lib/run.mjs";

/**
 * A VS Code that a browser can open.
 *
 * @typedef {object} Rig
 * @property {string} name
 * @property {(file?: string) => string} address with a file, by its path in the folder: the window opens it
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} options
 * @param {string} options.folder the folder that the window opens
 * @param {number} [options.port] 0: any that is free
 * @param {readonly string[]} [options.extensions] folders of more extensions
 * @param {string} [options.tests] a module whose `run` is called inside VS Code
 * @returns {Promise<Rig>}
 */
export async function startWebRig({ folder, port = 0, extensions = [], tests }) {
  const server = new Worker(new URL("web-server.mjs", import.meta.url), {
    workerData: {
      port,
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      extensionPaths: [fileURLToPath(new URL("quiet", import.meta.url)), ...extensions],
      folderMountPath: folder,
    },
    stdout: true, // The server logs every file that is not there.
  });
  server.stdout.resume();
  /** @type {number} */
  const actualPort = await new Promise((resolve, reject) => {
    server.once("message", resolve);
    server.once("error", reject);
  });
  return {
    name: "web",
    address(file) {
      const query = file ? `?${payload([["openFile", `vscode-test-web://mount/${encodeURI(file)}`]])}` : "";
      return `http://localhost:${actualPort}/${query}`;
    },
    async close() {
      await server.terminate();
    },
  };
}

/**
 * The query parameter with which a page tells the workbench more than its folder.
 *
 * @param {readonly (readonly [key: string, value: string])[]} entries
 */
export function payload(entries) {
  return `payload=${encodeURIComponent(JSON.stringify(entries))}`;
}
