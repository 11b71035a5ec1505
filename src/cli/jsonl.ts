import type { Analysis, AnalyzeOptions, TextFormat } from "../core/index";
import { analysisRow, parseRow, type AnalysisRow, type ErrorRow } from "./rows";

export type Analyze = (text: string, options: AnalyzeOptions) => Analysis;

export interface LineOptions {
  readonly analyze: Analyze;
  /** Of rows that do not say. */
  readonly format: TextFormat;
}

/** Analyses a line of JSON Lines. One that cannot be analysed gives an {@link ErrorRow} in its place. */
export function analyzeLine(
  bytes: Uint8Array,
  line: number,
  { analyze, format }: LineOptions,
): AnalysisRow | ErrorRow {
  const row = parseRow(bytes);
  if ("error" in row) return { id: row.id, line, status: "error", error: row.error };
  try {
    return analysisRow(row.id, analyze(row.text, { format: row.format ?? format, date: row.date }), row.meta);
  } catch {
    // One row must not cost a batch its other million.
    return { id: row.id, line, status: "error", error: "analysis-failed" };
  }
}
