import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { buffer } from "node:stream/consumers";
import * as l10n from "@vscode/l10n";
import type { TextFormat } from "../core/index";
import { decode } from "./decode";
import { explain, warn } from "./messages";
import type { FileError } from "./rows";

export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
}

export interface ReadOptions {
  /** Where the bytes do not tell; a label of the Encoding Standard. */
  readonly encoding?: string | undefined;
  /** Instead of the one that the file's name tells. */
  readonly format?: TextFormat | undefined;
}

/** Reads a file, or standard input for "-". Null, and a line on standard error, where it is no readable text. */
export async function readTextFile(path: string, options: ReadOptions): Promise<TextFile | null> {
  const file = await loadTextFile(path, options);
  if ("error" in file) {
    warn(`${path}: ${file.why}`);
    return null;
  }
  if (file.guessed) warn(`${path}: ${l10n.t("not UTF-8, read as Windows-1252")}`);
  return file;
}

/** The same without a word: what is wrong comes back as a code, and in words. */
export async function loadTextFile(
  path: string,
  { encoding, format }: ReadOptions,
): Promise<(TextFile & { readonly guessed: boolean }) | { readonly error: FileError; readonly why: string }> {
  let bytes: Buffer;
  try {
    bytes = await (path === "-" ? buffer(process.stdin) : readFile(path));
  } catch (error) {
    return { error: "unreadable-file", why: explain(error) };
  }
  const decoded = decode(bytes, encoding);
  if ("error" in decoded) {
    const error = decoded.error === "binary" ? "binary-file" : "not-in-encoding";
    return { error, why: undecodable(decoded.error, encoding) };
  }
  return { path, ...decoded, format: format ?? formatOf(path) };
}

function undecodable(error: "binary" | "malformed", encoding: string | undefined): string {
  if (error === "binary") return l10n.t("a binary file");
  return l10n.t("not in the encoding {0}", encoding ?? "that its byte order mark tells");
}

function formatOf(path: string): TextFormat {
  return [".md", ".markdown"].includes(extname(path).toLowerCase()) ? "markdown" : "plaintext";
}
