// @ts-check
// npm start            a VS Code in the browser with the extension and the sample articles
// npm start -- FILE    the same with an article on this disk
import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { build, install } from "./lib/install.mjs";
import { openInBrowser } from "./lib/open.mjs";
import { freePort } from "./lib/port.mjs";
import { root } from "./lib/run.mjs";

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(0));
const [given] = process.argv.slice(2);
try {
  const file = given === undefined ? null : await articleAt(resolve(process.env["INIT_CWD"] ?? ".", given));
  await install();
  console.log("Building …");
  await build();
  const rig = file ? await startOnDisk(file) : await startTrial();
  const address = rig.address(file?.name);
  console.log(`\n  ${address}\n`);
  console.log("Ctrl+C ends it.");
  await openInBrowser(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function startTrial() {
  const { startWebRig } = await import("./rigs/web.mjs");
  const rig = await startWebRig({
    folder: join(root, "samples"),
    port: await freePort(8080),
    extensions: [join(root, "scripts/rigs/notice")],
  });
  console.log("\nVS Code with On the Record and sample articles. Nothing saved there stays.");
  return rig;
}

/** @param {{ folder: string, name: string }} file */
async function startOnDisk({ folder, name }) {
  const { startServerRig } = await import("./rigs/server.mjs");
  const rig = await startServerRig({
    folder,
    port: await freePort(8081),
    data: join(root, ".cache/server-data"),
  });
  console.log(
    `\nVS Code with On the Record on ${join(folder, name)}. What is saved there is saved on this disk.`,
  );
  return rig;
}

/** @param {string} path */
async function articleAt(path) {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Error(`${path} is not a file.`);
  return { folder: dirname(path), name: basename(path) };
}
