import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { buffer } from "node:stream/consumers";
import * as l10n from "@vscode/l10n";
import type { TextFormat } from "../core/index";
import { decode } from "./decode";
import { explain, warn } from "./messages";

export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
}

export interface ReadOptions {
  /** Where the bytes do not tell; a label of the Encoding Standard. */
  readonly encoding: string | undefined;
  /** Instead of the one that the file's name tells. */
  readonly format: TextFormat | undefined;
}

/** Reads a file, or standard input for "-". Null, and a line on standard error, where it is no readable text. */
export async function readTextFile(
  path: string,
  { encoding, format }: ReadOptions,
): Promise<TextFile | null> {
  let bytes: Buffer;
  try {
    bytes = await (path === "-" ? buffer(process.stdin) : readFile(path));
  } catch (error) {
    warn(`${path}: ${explain(error)}`);
    return null;
  }
  const decoded = decode(bytes, encoding);
  if ("error" in decoded) {
    warn(`${path}: ${undecodable(decoded.error, encoding)}`);
    return null;
  }
  if (decoded.guessed) warn(`${path}: ${l10n.t("not UTF-8, read as Windows-1252")}`);
  return { path, text: decoded.text, format: format ?? formatOf(path) };
}

function undecodable(error: "binary" | "malformed", encoding: string | undefined): string {
  if (error === "binary") return l10n.t("a binary file");
  return l10n.t("not in the encoding {0}", encoding ?? "that its byte order mark tells");
}

function formatOf(path: string): TextFormat {
  return [".md", ".markdown"].includes(extname(path).toLowerCase()) ? "markdown" : "plaintext";
}
