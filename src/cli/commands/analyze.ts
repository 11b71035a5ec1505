import { pipeline } from "node:stream/promises";
import * as l10n from "@vscode/l10n";
import { Command, InvalidArgumentError, Option } from "commander";
import { withoutRejected } from "../../annotations/index";
import type { Act } from "../../core/index";
import { allActs } from "../../protocol/settings";
import { runBatch } from "../batch/run";
import { printAnalysis } from "../print-analysis";
import { analysisRow } from "../rows";
import { terminalOf } from "../terminal";
import { analyzeFiles, counted, withReadingOptions, type ReadingOptions } from "./articles";

interface Options extends ReadingOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly filesFrom?: string;
  readonly jobs: number;
  readonly memory?: number;
  readonly output?: string;
  readonly gzip?: true;
  readonly resume?: true;
  readonly strict?: true;
  readonly acts: readonly Act[];
}

/** `analyze FILE…` and `analyze --jsonl`. */
export function analyzeCommand(): Command {
  const command = new Command("analyze")
    .description(l10n.t("Show the quotations, entities and claims of news articles."))
    .argument("[file...]", l10n.t("articles, plain text or Markdown; - is standard input"))
    .addOption(
      new Option("--acts <list>", l10n.t("show only quotations of these acts: {0}", allActs.join(",")))
        .argParser(actList)
        .default(allActs, l10n.t("all"))
        .conflicts(["json", "jsonl"]),
    )
    .option("--json", l10n.t("print one analysis a line, as JSON"))
    .option("--jsonl", l10n.t('read rows {"id", "text"} from standard input, print one analysis a row'))
    .option(
      "--files-from <where>",
      l10n.t("print one analysis a row for each file of a folder or a list; - is a list on standard input"),
    )
    .option("--strict", l10n.t("in a batch: exit with 1 if a row failed"))
    .option("--jobs <n>", l10n.t("in a batch: how many work at once"), positive, 1)
    .option("--memory <megabytes>", l10n.t("with --jobs: the memory that each may use"), positive)
    .option("--output <file>", l10n.t("in a batch: write to a file, compressed if its name ends in .gz"))
    .option("--gzip", l10n.t("in a batch: compress the output"))
    .option("--resume", l10n.t("with --output: go on where an interrupted run has stopped"))
    .option(
      "--gender-from-names",
      l10n.t("guess a person's gender from the first name where the text does not say it"),
    );
  return withReadingOptions(command).action(async (files: string[], options: Options, command: Command) => {
    const batch = options.jsonl === true || options.filesFrom !== undefined;
    const mistake = mistakeIn(files, options, batch);
    if (mistake) command.error(mistake);
    if (batch) await runBatch(options);
    else await pipeline(showFiles(files, options), process.stdout, { end: false });
  });
}

/** What is wrong with the arguments together, or null. */
function mistakeIn(files: readonly string[], options: Options, batch: boolean): string | null {
  if (options.jsonl && options.filesFrom !== undefined)
    return l10n.t("error: --jsonl and --files-from exclude each other");
  if (batch && files.length > 0)
    return options.jsonl
      ? l10n.t("error: --jsonl reads standard input, not files")
      : l10n.t("error: --files-from names the files");
  if (!batch && files.length === 0) return l10n.t("error: name a file to analyse, or - for standard input");
  if (options.resume && options.output === undefined) return l10n.t("error: --resume needs --output");
  return null;
}

async function* showFiles(files: readonly string[], options: Options): AsyncGenerator<string> {
  const terminal = terminalOf(process.stdout);
  for await (const file of analyzeFiles(files, options)) {
    const { path, text, analysis } = file;
    yield options.json
      ? `${JSON.stringify(analysisRow(path, counted(file, options)))}\n`
      : printAnalysis(path, text, withoutRejected(analysis), { acts: options.acts, terminal });
  }
}

function positive(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError(l10n.t("It is no whole number above zero."));
}

function actList(value: string): readonly Act[] {
  const names = value.split(",").map((name) => name.trim());
  const acts = allActs.filter((act) => names.includes(act));
  if (acts.length === new Set(names).size) return acts;
  throw new InvalidArgumentError(l10n.t("Choose from {0}.", allActs.join(", ")));
}
