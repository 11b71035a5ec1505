import { pipeline } from "node:stream/promises";
import * as l10n from "@vscode/l10n";
import { Command } from "commander";
import { withoutRejected } from "../../annotations/index";
import { claimsRow, printClaims } from "../print-claims";
import { terminalOf } from "../terminal";
import { analyzeFiles, counted, withReadingOptions, type ReadingOptions } from "./articles";

interface Options extends ReadingOptions {
  readonly json?: true;
}

/** `claims FILE…` */
export function claimsCommand(): Command {
  const command = new Command("claims")
    .description(l10n.t("List the claims of news articles, those most worth checking first."))
    .argument("<file...>", l10n.t("articles, plain text or Markdown; - is standard input"))
    .option("--json", l10n.t("print the claims of one article a line, as JSON"));
  return withReadingOptions(command).action(async (files: string[], options: Options) => {
    await pipeline(listClaims(files, options), process.stdout, { end: false });
  });
}

async function* listClaims(files: readonly string[], options: Options): AsyncGenerator<string> {
  const terminal = terminalOf(process.stdout);
  for await (const file of analyzeFiles(files, options))
    yield options.json
      ? `${JSON.stringify(claimsRow(file.path, counted(file, options)))}\n`
      : printClaims(file.path, file.text, withoutRejected(file.analysis), terminal);
}
