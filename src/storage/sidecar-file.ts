import {
  formatSidecar,
  mergeSidecars,
  parseSidecar,
  type CollectionJson,
  type Merged,
  type SidecarFile,
} from "../annotations/index";
import type { TextStore } from "./text-store";

/** Whether a sidecar's text is more than a piece of one. */
export function isWholeSidecar(text: string): boolean {
  return parseSidecar(text).state !== "torn";
}

/** The sidecar at a path; null where there is none. */
export async function loadSidecar(store: TextStore, path: string): Promise<SidecarFile | null> {
  const text = await store.read(path);
  return text === null ? null : parseSidecar(text);
}

export type Saved =
  /** What is in the file now: ours, or ours and what others had written meanwhile. */
  | { readonly state: "saved"; readonly file: CollectionJson; readonly tookIn: boolean }
  /** Nothing was written: people have to choose first. */
  | { readonly state: "conflict"; readonly merged: Merged; readonly theirs: CollectionJson }
  /** Nothing was written: what is there is no sidecar that could be merged. */
  | { readonly state: "unreadable"; readonly found: Exclude<SidecarFile, { state: "ok" }> };

/**
 * Saves a sidecar over the one it was made from (`base`; null: there was none). What others wrote since is taken in; a
 * conflict, or a file that cannot be read, stops the write. Writes to one path take their turn.
 */
export function saveSidecar(
  store: TextStore,
  path: string,
  base: CollectionJson | null,
  ours: CollectionJson,
): Promise<Saved> {
  const turn = (turns.get(path) ?? Promise.resolve()).then(() => save(store, path, base, ours));
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  turns.set(path, settled);
  void settled.then(() => {
    if (turns.get(path) === settled) turns.delete(path);
  });
  return turn;
}

/** The last write to each path that is still under way. */
const turns = new Map<string, Promise<void>>();

async function save(
  store: TextStore,
  path: string,
  base: CollectionJson | null,
  ours: CollectionJson,
): Promise<Saved> {
  const found = await loadSidecar(store, path);
  if (found && found.state !== "ok") return { state: "unreadable", found };
  if (!found || (base && formatSidecar(found.file) === formatSidecar(base))) {
    await store.write(path, formatSidecar(ours));
    return { state: "saved", file: ours, tookIn: false };
  }
  const merged = mergeSidecars(base, ours, found.file);
  if (merged.conflicts.length > 0) return { state: "conflict", merged, theirs: found.file };
  await store.write(path, formatSidecar(merged.file));
  return { state: "saved", file: merged.file, tookIn: true };
}
