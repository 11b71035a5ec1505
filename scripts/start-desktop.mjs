// @ts-check
// npm run start:desktop [-- FILE]    the extension in the VS Code that is installed on this machine
import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { build, install } from "./lib/install.mjs";
import { root, run } from "./lib/run.mjs";

const windows = process.platform === "win32";
const [given] = process.argv.slice(2);
const code = findCode();
if (code) {
  await install();
  await build();
  const path = given === undefined ? join(root, "samples") : resolve(process.env["INIT_CWD"] ?? ".", given);
  await run(code, ["--new-window", `--extensionDevelopmentPath=${root}`, path]);
} else {
  console.error(
    "No VS Code found: neither code, code-insiders nor codium is on the PATH or in the usual places.\n" +
      "Install it from https://code.visualstudio.com, or run npm start for one in the browser.",
  );
  process.exitCode = 1;
}

/** @returns {string | undefined} the program file of the command "code" */
function findCode() {
  const suffix = windows ? ".cmd" : "";
  const onPath = ["code", "code-insiders", "codium"].flatMap((name) =>
    (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name + suffix)),
  );
  return [...onPath, ...usualPlaces()].find((path) => existsSync(path));
}

function usualPlaces() {
  const { HOME = "", LOCALAPPDATA = "", PROGRAMFILES = "" } = process.env;
  if (windows) {
    return [join(LOCALAPPDATA, "Programs"), PROGRAMFILES].flatMap((folder) => [
      join(folder, "Microsoft VS Code/bin/code.cmd"),
      join(folder, "Microsoft VS Code Insiders/bin/code-insiders.cmd"),
      join(folder, "VSCodium/bin/codium.cmd"),
    ]);
  }
  if (process.platform !== "darwin") return [];
  const bin = "Contents/Resources/app/bin";
  return ["/Applications", join(HOME, "Applications")].flatMap((folder) => [
    join(folder, "Visual Studio Code.app", bin, "code"),
    join(folder, "Visual Studio Code - Insiders.app", bin, "code"),
    join(folder, "VSCodium.app", bin, "codium"),
  ]);
}
