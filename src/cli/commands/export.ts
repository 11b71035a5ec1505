import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import * as l10n from "@vscode/l10n";
import { Command, InvalidArgumentError, Option } from "commander";
import { version } from "../../../package.json";
import { applyDecisions } from "../../annotations/index";
import { createAnalyzer, emptyAnalysis, type TextFormat } from "../../core/index";
import {
  csvTables,
  exportArticle,
  exportFormats,
  type CsvTable,
  type Exported,
  type ExportFormat,
  type Refusal,
} from "../../export/index";
import { nodeFiles } from "../../storage/node-files";
import { firstLook } from "../batch/work";
import { isEncoding } from "../decode";
import { readTextFile } from "../files";
import { warn } from "../messages";
import { readDecisions } from "../sidecars";

interface Options {
  readonly format: ExportFormat;
  readonly table: CsvTable;
  readonly output?: string;
  readonly force?: true;
  readonly annotations: boolean;
  readonly encoding?: string;
  readonly textFormat?: TextFormat;
}

/** `export --format FORMAT FILE…` */
export function exportCommand(): Command {
  return new Command("export")
    .description(l10n.t("Write articles with the decisions beside them in a format for other programs."))
    .argument("<file...>", l10n.t("articles, plain text or Markdown"))
    .addOption(
      new Option("--format <format>", l10n.t("what to write")).choices(exportFormats).makeOptionMandatory(),
    )
    .option("--output <folder>", l10n.t("write files there, instead of to standard output"))
    .addOption(
      new Option("--table <table>", l10n.t("which table --format csv writes to standard output"))
        .choices(csvTables)
        .default("quotations"),
    )
    .option("--no-annotations", l10n.t("leave out what people decided"))
    .option("--force", l10n.t("analyse files that do not read like a news article in English, too"))
    .addOption(
      new Option("--text-format <format>", l10n.t("instead of the one that the file's name tells")).choices([
        "plaintext",
        "markdown",
      ]),
    )
    .option(
      "--encoding <name>",
      l10n.t("of files without a byte order mark: UTF-8, Windows-1252, …"),
      (value: string) => {
        if (isEncoding(value)) return value;
        throw new InvalidArgumentError(l10n.t("It is no encoding that is known here."));
      },
    )
    .action(async (files: string[], options: Options) => {
      if (options.output !== undefined) await mkdir(options.output, { recursive: true });
      for (const path of files) if (!(await exportFile(path, options))) process.exitCode = 1;
    });
}

/** Whether all went well; what did not is told on standard error. */
async function exportFile(path: string, options: Options): Promise<boolean> {
  const file = await readTextFile(path, { encoding: options.encoding, format: options.textFormat });
  if (!file) return false;
  const { text, format } = file;
  const decided = await readDecisions(options.annotations ? path : "-", text);
  if (decided.problem !== null) warn(decided.problem);
  const status = options.force ? "ok" : firstLook(file);
  if (status !== "ok") warn(`${path}: ${l10n.t("does not read like a news article in English")}`);
  const found = status === "ok" ? createAnalyzer().analyze(text, { format }) : emptyAnalysis(status);
  const name = path === "-" ? "article.txt" : basename(path);
  const { annotations } = decided;
  const analysis = applyDecisions(found, annotations, text);
  const exported = exportArticle(options.format, { name, text, analysis, annotations, version });
  if (exported.refused) {
    for (const refusal of exported.refused) warn(`${path}: ${refusalText(refusal)}`);
    return false;
  }
  await put(exported, options);
  return status === "ok" && decided.problem === null;
}

async function put({ files }: Exclude<Exported, { files: null }>, options: Options): Promise<void> {
  if (options.output !== undefined) {
    for (const { name, text } of files) await nodeFiles.write(join(options.output, name), text);
    return;
  }
  const main = options.format === "csv" ? files[csvTables.indexOf(options.table)]! : files[0];
  await new Promise<void>((resolve) => {
    process.stdout.write(main.text, () => {
      resolve();
    });
  });
}

function refusalText({ claim, missing }: Refusal): string {
  if (claim === null) return l10n.t("no claim in it has a rating");
  return l10n.t("missing for the claim “{0}”: {1}", claim.replace(/\s+/g, " "), missing.join(", "));
}
