/** Where sidecars are: the disk, or a file system that an editor lends. Paths are whatever the store understands. */
export interface TextStore {
  /** Null where there is no file. */
  read(path: string): Promise<string | null>;
  /** Leaves the old file or the new one, whole, whenever it is interrupted. */
  write(path: string, text: string): Promise<void>;
}

/** The little that any file system can do. */
export interface PlainFiles {
  /** Null where there is no file. */
  read(path: string): Promise<string | null>;
  /** Perhaps in pieces: interrupted, it leaves a torn file. */
  write(path: string, text: string): Promise<void>;
  /** No error where there is no file. */
  delete(path: string): Promise<void>;
}

/**
 * A store on a file system that knows no atomic write: first a temporary file beside it, then the file, then the temporary
 * one goes. Whatever is interrupted, one of both is whole, and {@link TextStore.read} takes that one.
 */
export function carefulStore(files: PlainFiles, isWhole: (text: string) => boolean): TextStore {
  return {
    async read(path) {
      const text = await files.read(path);
      if (text !== null && isWhole(text)) return text;
      const spare = await files.read(temporaryOf(path));
      return spare !== null && isWhole(spare) ? spare : text;
    },
    async write(path, text) {
      const temporary = temporaryOf(path);
      // While the file is torn the temporary one is all there is: the file comes first.
      const [old, spare] = [await files.read(path), await files.read(temporary)];
      if (spare !== null && isWhole(spare) && old !== null && !isWhole(old)) await files.write(path, spare);
      await files.write(temporary, text);
      await files.write(path, text);
      await files.delete(temporary);
    },
  };
}

function temporaryOf(path: string): string {
  return `${path}.tmp`;
}
