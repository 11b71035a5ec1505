import * as l10n from "@vscode/l10n";
import { InvalidArgumentError, Option, type Command } from "commander";
import { emptyAnalysis, type Analysis, type TextFormat } from "../../core/index";
import { analyzeWith, firstLook } from "../batch/work";
import { isEncoding } from "../decode";
import { readTextFile } from "../files";
import { warn } from "../messages";
import { toCodePoints, type OffsetUnit } from "../offsets";
import { withDecisions } from "../sidecars";

/** How files are read and analysed, whatever is shown of them. */
export interface ReadingOptions {
  readonly force?: true;
  /** Whether to lay people's decisions over the analyses. */
  readonly annotations: boolean;
  readonly offsets: OffsetUnit;
  readonly encoding?: string;
  readonly format?: TextFormat;
  readonly genderFromNames?: true;
}

export interface AnalysedFile {
  readonly path: string;
  readonly text: string;
  /** With people's decisions; offsets count UTF-16 code units. */
  readonly analysis: Analysis;
}

/** Adds the options of {@link ReadingOptions}. */
export function withReadingOptions(command: Command): Command {
  return command
    .option("--force", l10n.t("analyse files that do not read like a news article in English, too"))
    .option("--no-annotations", l10n.t("leave out what people decided"))
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
    );
}

/** The analyses of files, in their order; what cannot be read is left out, and sets the exit code. */
export async function* analyzeFiles(
  paths: readonly string[],
  options: ReadingOptions,
): AsyncGenerator<AnalysedFile> {
  const analyze = analyzeWith({ ...options, offsets: "utf16" });
  for (const path of paths) {
    const file = await readTextFile(path, { encoding: options.encoding, format: options.format });
    if (!file) {
      process.exitCode = 1;
      continue;
    }
    const status = options.force ? "ok" : firstLook(file);
    const found = status === "ok" ? analyze(file.text, { format: file.format }) : emptyAnalysis(status);
    const { analysis, problem } = await withDecisions(options.annotations ? path : "-", file.text, found);
    if (problem !== null) {
      warn(problem);
      process.exitCode = 1;
    }
    yield { path, text: file.text, analysis };
  }
}

/** The analysis with offsets in the unit asked for. */
export function counted({ text, analysis }: AnalysedFile, { offsets }: ReadingOptions): Analysis {
  return offsets === "codepoint" ? toCodePoints(analysis, text) : analysis;
}

function encodingLabel(value: string): string {
  if (isEncoding(value)) return value;
  throw new InvalidArgumentError(l10n.t("It is no encoding that is known here."));
}
