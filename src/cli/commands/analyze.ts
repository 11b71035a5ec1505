import { pipeline } from "node:stream/promises";
import * as l10n from "@vscode/l10n";
import { Command, InvalidArgumentError, Option } from "commander";
import {
  createAnalyzer,
  emptyAnalysis,
  isEnglish,
  looksLikeArticle,
  type Act,
  type Status,
  type TextFormat,
} from "../../core/index";
import { allActs } from "../../protocol/settings";
import { isEncoding } from "../decode";
import { readTextFile, type TextFile } from "../files";
import { analyzeRows, type Analyze } from "../jsonl";
import { warn } from "../messages";
import { toCodePoints, type OffsetUnit } from "../offsets";
import { printAnalysis } from "../print-analysis";
import { analysisRow } from "../rows";
import { terminalOf } from "../terminal";

interface Options {
  readonly json?: true;
  readonly jsonl?: true;
  readonly strict?: true;
  readonly force?: true;
  readonly acts: readonly Act[];
  readonly offsets: OffsetUnit;
  readonly encoding?: string;
  readonly format?: TextFormat;
}

/** `analyze FILE…` and `analyze --jsonl`. */
export function analyzeCommand(): Command {
  return new Command("analyze")
    .description(l10n.t("Show the quotations, entities and claims of news articles."))
    .argument("[file...]", l10n.t("articles, plain text or Markdown; - is standard input"))
    .option("--force", l10n.t("analyse files that do not read like a news article in English, too"))
    .addOption(
      new Option("--acts <list>", l10n.t("show only quotations of these acts: {0}", allActs.join(",")))
        .argParser(actList)
        .default(allActs, l10n.t("all"))
        .conflicts(["json", "jsonl"]),
    )
    .option("--json", l10n.t("print one analysis a line, as JSON"))
    .option("--jsonl", l10n.t('read rows {"id", "text"} from standard input, print one analysis a row'))
    .option("--strict", l10n.t("with --jsonl: exit with 1 if a row failed"))
    .addOption(
      new Option("--offsets <unit>", l10n.t("what offsets count in JSON"))
        .choices(["utf16", "codepoint"])
        .default("utf16"),
    )
    .addOption(
      new Option("--format <format>", l10n.t("instead of the one that the file's name tells")).choices([
        "plaintext",
        "markdown",
      ]),
    )
    .option(
      "--encoding <name>",
      l10n.t("of files without a byte order mark: UTF-8, Windows-1252, …"),
      encodingLabel,
    )
    .action(async (files: string[], options: Options, command: Command) => {
      if (options.jsonl ? files.length > 0 : files.length === 0) {
        command.error(
          options.jsonl
            ? l10n.t("error: --jsonl reads standard input, not files")
            : l10n.t("error: name a file to analyse, or - for standard input"),
        );
      }
      const lines = options.jsonl ? analyzeJsonl(options) : analyzeFiles(files, options);
      await pipeline(lines, process.stdout, { end: false });
    });
}

async function* analyzeJsonl(options: Options): AsyncGenerator<string> {
  let rows = 0;
  let failed = 0;
  const rowOptions = {
    analyze: analyzeWith(options),
    format: options.format ?? "plaintext",
    encoding: options.encoding,
  };
  for await (const row of analyzeRows(process.stdin, rowOptions)) {
    rows++;
    if ("error" in row) failed++;
    yield `${JSON.stringify(row)}\n`;
  }
  if (failed === 0) return;
  warn(l10n.t("{0} of {1} rows failed", failed, rows));
  if (options.strict) process.exitCode = 1;
}

async function* analyzeFiles(files: readonly string[], options: Options): AsyncGenerator<string> {
  const analyze = analyzeWith(options);
  const terminal = terminalOf(process.stdout);
  for (const path of files) {
    const file = await readTextFile(path, { encoding: options.encoding, format: options.format });
    if (!file) {
      process.exitCode = 1;
      continue;
    }
    const status = options.force ? "ok" : firstLook(file);
    const analysis = status === "ok" ? analyze(file.text, { format: file.format }) : emptyAnalysis(status);
    yield options.json
      ? `${JSON.stringify(analysisRow(path, analysis))}\n`
      : printAnalysis(path, file.text, analysis, { acts: options.acts, terminal });
  }
}

/** The core's analysis, with offsets in the unit asked for. */
function analyzeWith({ offsets }: Options): Analyze {
  const analyzer = createAnalyzer();
  return (text, options) => {
    const analysis = analyzer.analyze(text, options);
    return offsets === "codepoint" ? toCodePoints(analysis, text) : analysis;
  };
}

/** Whether a file is worth the core's reading. */
function firstLook({ text, format }: TextFile): Status {
  if (text.trim() === "") return "empty";
  if (!isEnglish(text)) return "not-english";
  return looksLikeArticle(text, format) ? "ok" : "not-article";
}

function actList(value: string): readonly Act[] {
  const names = value.split(",").map((name) => name.trim());
  const acts = allActs.filter((act) => names.includes(act));
  if (acts.length === new Set(names).size) return acts;
  throw new InvalidArgumentError(l10n.t("Choose from {0}.", allActs.join(", ")));
}

function encodingLabel(value: string): string {
  if (isEncoding(value)) return value;
  throw new InvalidArgumentError(l10n.t("It is no encoding that is known here."));
}
