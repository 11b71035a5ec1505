// @ts-check
// The server rig: a VS Code server on this machine, opened in a browser. Its extension host is a Node process, its disk
// this machine's.
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startGroup } from "../lib/process-group.mjs";
import { root } from "../lib/run.mjs";
import { installServer } from "./server-install.mjs";
import { payload } from "./web.mjs";

const quietWindow = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "editor.wordWrap": "on",
  "files.autoSave": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
};

/**
 * @param {object} options
 * @param {string} options.folder the folder that the window opens
 * @param {string} options.data the folder that keeps the window's settings and state
 * @param {number} [options.port] 0: any that is free
 * @param {Readonly<Record<string, unknown>>} [options.settings] of the user, where there are none yet
 * @param {string} [options.tests] a module whose `run` is called inside VS Code
 * @returns {Promise<import("./web.mjs").Rig>}
 */
export async function startServerRig({ folder, data, port = 0, settings = {}, tests }) {
  const { node, main } = await installServer();
  await mkdir(join(data, "User"), { recursive: true });
  await writeFile(
    join(data, "User/settings.json"),
    JSON.stringify({ ...quietWindow, ...settings }, null, 2),
    {
      flag: "wx",
    },
  ).catch(ifThere);
  const token = randomBytes(16).toString("hex");
  const server = startGroup(node, [
    main,
    ...["--host", "127.0.0.1", "--port", String(port), "--connection-token", token],
    ...["--user-data-dir", data, "--server-data-dir", join(data, "server")],
    ...["--accept-server-license-terms", "--disable-telemetry", "--disable-workspace-trust"],
    "--enable-smoke-test-driver", // Without it the server ignores the payload that brings the extension.
  ]);
  const authority = `127.0.0.1:${await listeningPort(server.child)}`;
  const uri = (/** @type {string} */ path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  return {
    name: "server",
    address(file) {
      /** @type {(readonly [string, string])[]} */
      const entries = [["extensionDevelopmentPath", uri(root)]];
      if (tests) entries.push(["extensionTestsPath", uri(tests)]);
      if (file) entries.push(["openFile", uri(join(folder, file))]);
      const path = decodeURIComponent(pathToFileURL(folder).pathname);
      return `http://${authority}/?tkn=${token}&folder=${encodeURIComponent(path)}&${payload(entries)}`;
    },
    close: server.stop,
  };
}

/**
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} server
 * @returns {Promise<string>}
 */
function listeningPort(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (/** @type {string} */ text) => {
      output += text;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    };
    server.stdout.setEncoding("utf8").on("data", read);
    server.stderr.setEncoding("utf8").on("data", read);
    server.once("error", reject);
    server.once("close", () => reject(new Error(`The VS Code server ended:\n${output}`)));
  });
}

/** @param {NodeJS.ErrnoException} error */
function ifThere(error) {
  if (error.code !== "EEXIST") throw error;
}
