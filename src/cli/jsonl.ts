import type { Analysis, AnalyzeOptions, TextFormat } from "../core/index";
import { splitLines, toUtf8 } from "./lines";
import { analysisRow, parseRow, type AnalysisRow, type ErrorRow } from "./rows";

export type Analyze = (text: string, options: AnalyzeOptions) => Analysis;

export interface JsonlOptions {
  readonly analyze: Analyze;
  /** Of rows that do not say. */
  readonly format: TextFormat;
  readonly encoding: string | undefined;
}

/**
 * Analyses JSON Lines: one row out for each row in, in their order. A row that cannot be analysed gives an
 * {@link ErrorRow} in its place. A blank line is no row. Holds one row at a time.
 */
export async function* analyzeRows(
  input: AsyncIterable<Buffer>,
  { analyze, format, encoding }: JsonlOptions,
): AsyncGenerator<AnalysisRow | ErrorRow, undefined> {
  let line = 0;
  for await (const bytes of splitLines(toUtf8(input, encoding))) {
    line++;
    if (isBlank(bytes)) continue;
    const row = parseRow(bytes);
    if ("error" in row) {
      yield { id: row.id, line, status: "error", error: row.error };
      continue;
    }
    try {
      yield analysisRow(
        row.id,
        analyze(row.text, { format: row.format ?? format, date: row.date }),
        row.meta,
      );
    } catch {
      // One row must not cost a batch its other million.
      yield { id: row.id, line, status: "error", error: "analysis-failed" };
    }
  }
  return undefined;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
