import { version } from "../../package.json";
import type { Analysis, TextFormat } from "../core/index";
import { decodeAs } from "./decode";

/** A row that `--jsonl` prints, and `--json` for each file. */
export interface AnalysisRow extends Analysis {
  readonly id: string | number;
  readonly meta: unknown;
  readonly version: string;
}

/** What stands in the place of a row or file that cannot be analysed. */
export interface ErrorRow {
  readonly id: string | number | null;
  /** The line of the input or, for files, of their list, from 1. */
  readonly line: number;
  readonly status: "error";
  readonly error: RowError;
}

export type RowError =
  | "not-utf8"
  | "invalid-json"
  | "not-an-object"
  | "missing-id"
  | "missing-text"
  | "unknown-format"
  | "analysis-failed"
  | "worker-crashed"
  | FileError;

/** Why a file cannot be read. */
export type FileError = "unreadable-file" | "binary-file" | "not-in-encoding";

/** A row of `--jsonl`'s input. `meta` goes through as it is. */
export interface InputRow {
  readonly id: string | number;
  readonly text: string;
  readonly format: TextFormat | undefined;
  /** The day of publication, as it is written. */
  readonly date: string | undefined;
  readonly meta: unknown;
}

export function analysisRow(id: string | number, analysis: Analysis, meta: unknown = null): AnalysisRow {
  return { id, ...analysis, meta, version };
}

/** Reads a line of JSON Lines. */
export function parseRow(line: Uint8Array): InputRow | Pick<ErrorRow, "id" | "error"> {
  const json = decodeAs(line, "utf-8");
  if (json === null) return { id: null, error: "not-utf8" };
  const row = parseJson(json);
  if (row === undefined) return { id: null, error: "invalid-json" };
  if (typeof row !== "object" || row === null || Array.isArray(row))
    return { id: null, error: "not-an-object" };
  const { id, text, format, date, meta } = row as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number") return { id: null, error: "missing-id" };
  if (typeof text !== "string") return { id, error: "missing-text" };
  if (!isFormat(format ?? undefined)) return { id, error: "unknown-format" };
  return {
    id,
    text,
    format: (format ?? undefined) as TextFormat | undefined,
    date: typeof date === "string" ? date : undefined,
    meta: meta ?? null,
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isFormat(format: unknown): format is TextFormat | undefined {
  return format === undefined || format === "plaintext" || format === "markdown";
}
