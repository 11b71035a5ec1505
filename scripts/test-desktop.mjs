// @ts-check
// npm run test:desktop    runs test/host inside the desktop VS Code that @vscode/test-electron downloads
import { join } from "node:path";
import { runTests, TestRunFailedError } from "@vscode/test-electron";
import { build } from "./lib/install.mjs";
import { root } from "./lib/run.mjs";
import { buildHostSuite, copyWorkspace } from "./rigs/host-suite.mjs";

await build();
const workspace = await copyWorkspace();
try {
  await runTests({
    cachePath: join(root, ".cache/vscode-test"),
    extensionDevelopmentPath: root,
    extensionTestsPath: await buildHostSuite(),
    launchArgs: [workspace.folder, "--disable-extensions", "--disable-workspace-trust"],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (!(error instanceof TestRunFailedError)) {
    console.error("It needs a display, and the download of VS Code. npm run test:host needs neither.");
  }
  process.exitCode = 1;
} finally {
  await workspace.remove();
}
