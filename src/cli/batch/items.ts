import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { isBlank, splitLines, toUtf8 } from "../lines";
import type { Item } from "./work";

/** The rows of JSON Lines, as they come. A blank line is no row, but counts as a line. */
export async function* lineItems(input: AsyncIterable<Buffer>, encoding?: string): AsyncGenerator<Item> {
  let line = 0;
  for await (const bytes of splitLines(toUtf8(input, encoding))) {
    line++;
    if (!isBlank(bytes)) yield { line, bytes };
  }
}

/**
 * The files that `from` names: those of a folder and the folders in it, sorted by name, or those that a list holds, a
 * path a line; `-` is a list on standard input.
 *
 * @throws where the folder or list cannot be read
 */
export async function fileItems(from: string): Promise<Item[]> {
  const paths =
    from === "-"
      ? linesOf(await text(process.stdin))
      : (await stat(from)).isDirectory()
        ? await articlesIn(from)
        : linesOf(await readFile(from, "utf8"));
  return paths.map((path, index) => ({ line: index + 1, path }));
}

const articleEndings = new Set([".txt", ".md", ".markdown", ".news"]);

async function articlesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && articleEndings.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(folder.length).split(/[/\\]/).some(isHidden))
    .sort();
}

function isHidden(name: string): boolean {
  return name.startsWith(".");
}

function linesOf(list: string): string[] {
  return list
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "");
}
