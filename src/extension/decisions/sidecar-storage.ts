import { FileSystemError, Uri, workspace, type Memento, type TextDocument } from "vscode";
import { sidecarEnding } from "../../annotations/index";
import { carefulStore, type PlainFiles, type TextStore } from "../../storage/text-store";
import { isWholeSidecar } from "../../storage/sidecar-file";

/** Where the decisions about an article are: a file beside it. */
export function sidecarOf(article: Uri): Uri {
  return article.with({ path: `${article.path}${sidecarEnding}` });
}

/** The article whose sidecar a file is, by its name. */
export function articleOf(sidecar: Uri): Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -sidecarEnding.length) });
}

/** A store and the path in it at which a document's decisions are. */
export interface Shelf {
  readonly store: TextStore;
  readonly path: string;
}

/**
 * Where the decisions about each document are kept: beside a file; for a text that is no file yet in the window's memory,
 * which outlives a reload.
 *
 * @param disk writes files of the scheme "file" whole or not at all, where the host can
 */
export function shelves(memory: WindowMemory, disk: TextStore | null): (document: TextDocument) => Shelf {
  const anywhere = carefulStore(workspaceFiles, isWholeSidecar);
  return ({ uri }) => {
    if (uri.scheme === "untitled") return { store: memory, path: uri.toString() };
    const sidecar = sidecarOf(uri);
    return disk && uri.scheme === "file"
      ? { store: disk, path: sidecar.fsPath }
      : { store: anywhere, path: sidecar.toString() };
  };
}

/** Files on whatever file system the window has; paths are URIs. */
const workspaceFiles: PlainFiles = {
  async read(path) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(
        await workspace.fs.readFile(Uri.parse(path, true)),
      );
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  write: async (path, text) => workspace.fs.writeFile(Uri.parse(path, true), new TextEncoder().encode(text)),
  async delete(path) {
    try {
      await workspace.fs.delete(Uri.parse(path, true));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  },
};

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === "FileNotFound";
}

/** What the window remembers, by the address of an untitled text. */
export interface WindowMemory extends TextStore {
  forget(path: string): Promise<void>;
}

export function windowMemory(memory: Memento): WindowMemory {
  const key = (path: string) => `sidecar:${path}`;
  return {
    read: (path) => Promise.resolve(memory.get<string>(key(path)) ?? null),
    write: async (path, text) => memory.update(key(path), text),
    forget: async (path) => memory.update(key(path), undefined),
  };
}
