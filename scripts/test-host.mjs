// @ts-check
// node scripts/test-host.mjs [web] [server] [--results FILE] [--only NAME]    runs test/host inside VS Code, in both rigs or one
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { buildHostSuite, copyWorkspace, runHostSuite } from "./rigs/host-suite.mjs";
import { startServerRig } from "./rigs/server.mjs";
import { startWebRig } from "./rigs/web.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { results: { type: "string" }, only: { type: "string" } },
});
const wanted = positionals.length > 0 ? positionals : ["web", "server"];
const tests = await buildHostSuite(values.only);
for (const name of wanted) {
  const workspace = await copyWorkspace();
  const data = await mkdtemp(join(tmpdir(), "on-the-record-data-"));
  const options = { folder: workspace.folder, tests };
  const rig = await (name === "web" ? startWebRig(options) : startServerRig({ ...options, data }));
  try {
    console.log(`VS Code, ${rig.name} rig`);
    const results = await runHostSuite(rig, console.log);
    if (values.results) await write(values.results, results);
    for (const { fullTitle, err } of results.failures)
      console.error(`\n${fullTitle}\n${err.stack ?? err.message}`);
    if (results.stats.failures > 0) process.exitCode = 1;
  } finally {
    await rig.close();
    await workspace.remove();
    await rm(data, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @param {unknown} results
 */
async function write(file, results) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(results));
}
