import {
  createAnalyzer,
  emptyAnalysis,
  isEnglish,
  looksLikeArticle,
  type Status,
  type TextFormat,
} from "../../core/index";
import { loadTextFile, type TextFile } from "../files";
import { analyzeLine, type Analyze } from "../jsonl";
import { warn } from "../messages";
import { toCodePoints, type OffsetUnit } from "../offsets";
import { withDecisions } from "../sidecars";
import { analysisRow, parseRow, type AnalysisRow, type ErrorRow } from "../rows";

/** One piece of a batch: a line of JSON Lines, or a file to read. Plain data, so that it can go to a worker. */
export type Item =
  | {
      /** Of the input, from 1. */
      readonly line: number;
      readonly bytes: Uint8Array;
    }
  | { readonly line: number; readonly path: string };

/** What an item came to, as one line of JSON without its line feed. */
export interface Outcome {
  readonly row: string;
  readonly failed: boolean;
}

/** Plain data, so that it can go to a worker. */
export interface WorkOptions {
  readonly offsets: OffsetUnit;
  /** Of rows and files that do not say. */
  readonly format?: TextFormat | undefined;
  readonly encoding?: string | undefined;
  /** Files that do not read like a news article in English are analysed, too. */
  readonly force?: boolean | undefined;
  readonly genderFromNames?: boolean | undefined;
  /** Whether what people decided about files, kept beside them, is laid over; true unless given. */
  readonly annotations?: boolean | undefined;
}

/** Does one item after another. Never rejects: what fails is a row that says so. */
export type Work = (item: Item) => Promise<Outcome>;

export function createWork(options: WorkOptions): Work {
  const analyze = analyzeWith(options);
  return async (item) => {
    const row =
      "path" in item
        ? await analyzeFile(item.path, item.line, options)
        : analyzeLine(item.bytes, item.line, { analyze, format: options.format ?? "plaintext" });
    return outcomeOf(row);
  };
}

export function outcomeOf(row: AnalysisRow | ErrorRow): Outcome {
  return { row: JSON.stringify(row), failed: "error" in row };
}

/** The id of the row that an item gives. */
export function idOf(item: Item): string | number | null {
  return "path" in item ? item.path : parseRow(item.bytes).id;
}

/** The core's analysis, with offsets in the unit asked for. */
export function analyzeWith({
  offsets,
  genderFromNames,
}: Pick<WorkOptions, "offsets" | "genderFromNames">): Analyze {
  const analyzer = createAnalyzer();
  return (text, options) => {
    const analysis = analyzer.analyze(text, { ...options, genderFromNames });
    return offsets === "codepoint" ? toCodePoints(analysis, text) : analysis;
  };
}

/** Whether a file is worth the core's reading. */
export function firstLook({ text, format }: TextFile): Status {
  if (text.trim() === "") return "empty";
  if (!isEnglish(text)) return "not-english";
  return looksLikeArticle(text, format) ? "ok" : "not-article";
}

async function analyzeFile(
  path: string,
  line: number,
  { format, encoding, force, offsets, annotations = true, ...options }: WorkOptions,
): Promise<AnalysisRow | ErrorRow> {
  const file = await loadTextFile(path, { format, encoding });
  if ("error" in file) return { id: path, line, status: "error", error: file.error };
  const status = force ? "ok" : firstLook(file);
  try {
    const analyze = analyzeWith({ ...options, offsets: "utf16" });
    const found = status === "ok" ? analyze(file.text, { format: file.format }) : emptyAnalysis(status);
    const { analysis, problem } = await withDecisions(annotations ? path : "-", file.text, found);
    if (problem !== null) warn(problem);
    return analysisRow(path, offsets === "codepoint" ? toCodePoints(analysis, file.text) : analysis);
  } catch {
    return { id: path, line, status: "error", error: "analysis-failed" };
  }
}
