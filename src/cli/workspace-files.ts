import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { WorkspaceFiles } from "../server/workspace-files";
import { decode } from "./decode";

/** A folder of more folders than this is not searched to its end. */
const mostFolders = 5000;

/** The files of an editor's folders, where the editor does not read them for the server. */
export const filesOnDisk: WorkspaceFiles = {
  async find(limit, folders) {
    const found: string[] = [];
    const pending = folders.filter((uri) => uri.startsWith("file:")).map((uri) => fileURLToPath(uri));
    for (let i = 0; i < pending.length && i < mostFolders && found.length < limit; i++) {
      const folder = pending[i]!;
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        const path = join(folder, entry.name);
        if (entry.isFile() && /\.(?:txt|md|markdown|news)$/i.test(entry.name))
          found.push(pathToFileURL(path).href);
        // Links are not followed: they may lead in circles.
        if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
          pending.push(path);
      }
    }
    return found.slice(0, limit);
  },
  async read(uri, maxBytes) {
    try {
      const path = fileURLToPath(uri);
      const file = await stat(path);
      if (!file.isFile() || file.size > maxBytes) return null;
      const decoded = decode(await readFile(path));
      return "error" in decoded ? null : decoded.text;
    } catch {
      return null; // Gone since it was found, or not on the disk.
    }
  },
};
