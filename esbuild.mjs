// Bundles the extension, the language server and the command line into dist/.
// node esbuild.mjs [--watch] [--production] [NAME ...], where a name is that of a bundle ("cli"); all of them by default.
import * as esbuild from "esbuild";

const production = process.argv.includes("--production");
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const common = {
  bundle: true,
  minify: production,
  sourcemap: true,
  sourcesContent: false,
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
};
const node = {
  ...common,
  platform: "node",
  format: "cjs",
  mainFields: ["module", "main"],
  conditions: ["import"],
};
// Both run in web workers, which have no `document`: packages name what suits them by the condition "worker".
const browser = {
  ...common,
  platform: "browser",
  mainFields: ["browser", "module", "main"],
  conditions: ["worker", "module"],
};

const builds = [
  { ...node, entryPoints: { "extension.node": "src/extension/extension.node.ts" }, external: ["vscode"] },
  {
    ...browser,
    format: "cjs",
    entryPoints: { "extension.browser": "src/extension/extension.browser.ts" },
    external: ["vscode"],
  },
  { ...node, entryPoints: { "server.node": "src/server/main.node.ts" } },
  { ...browser, format: "iife", entryPoints: { "server.browser": "src/server/main.browser.ts" } },
  { ...node, entryPoints: { cli: "src/cli/main.ts" }, banner: { js: "#!/usr/bin/env node" } },
]
  .filter(({ entryPoints }) => names.length === 0 || names.includes(Object.keys(entryPoints)[0]))
  .map((options) => ({ ...options, outdir: "dist" }));

if (process.argv.includes("--watch")) {
  const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(builds.map((options) => esbuild.build(options)));
}
