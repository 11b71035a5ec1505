import {
  fromJson,
  logReducer,
  noAnnotations,
  openLog,
  resolveConflicts,
  toJson,
  type CollectionJson,
  type Conflict,
  type DecisionLog,
  type Edit,
  type LogAction,
  type Merged,
  type SidecarFile,
} from "../annotations/index";
import { loadSidecar, saveSidecar } from "./sidecar-file";
import type { TextStore } from "./text-store";

/** Why nothing can be decided: the sidecar is not ours to write over. */
export type Trouble = Exclude<SidecarFile, { readonly state: "ok" }> | { readonly state: "unreadable" };

/** What came of a decision. It is kept in memory in any case but that of trouble. */
export type Kept =
  | { readonly state: "saved" }
  /** Others decided otherwise meanwhile; nothing was written. */
  | { readonly state: "conflict"; readonly conflicts: readonly Conflict[] }
  | { readonly state: "unwritable"; readonly error: unknown }
  | { readonly state: "trouble"; readonly trouble: Trouble };

/** Keeps the decisions about an open article and its sidecar in step. The one place that holds their state. */
export interface Keeper {
  readonly log: DecisionLog;
  readonly trouble: Trouble | null;
  readonly conflicts: readonly Conflict[];
  /** Decides, undoes or redoes, and writes, one after another. */
  act(action: Exclude<LogAction, { readonly type: "edit" | "replace" }>): Promise<Kept>;
  /** The document changed. Nothing is written: only a decision is worth a file. */
  follow(before: string, edits: readonly Edit[], after: string): void;
  /** Takes in what others wrote; whether there was anything. */
  reload(): Promise<boolean>;
  /** Settles conflicts, by id, and writes when none is left. */
  resolve(choices: ReadonlyMap<string, "ours" | "theirs">): Promise<Kept>;
}

export interface KeeperOptions {
  readonly store: TextStore;
  /** Of the sidecar. */
  readonly path: string;
  /** The document as it is now. */
  readonly text: () => string;
  /** The article as a reference relative to the sidecar. */
  readonly source: string;
  /** An IRI, new with each call. */
  readonly newId: () => string;
}

export async function openKeeper({ store, path, text, source, newId }: KeeperOptions): Promise<Keeper> {
  let log = openLog(noAnnotations(newId()));
  let trouble: Trouble | null = null;
  /** What has to be settled before anything else is decided. */
  let pending: { readonly merged: Merged; readonly theirs: CollectionJson } | null = null;
  /** What the file holds, as far as is known. */
  let base: CollectionJson | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  await take();

  return {
    get log() {
      return log;
    },
    get trouble() {
      return trouble;
    },
    get conflicts() {
      return pending?.merged.conflicts ?? [];
    },
    act: (action) =>
      inTurn(async () => {
        if (pending) return { state: "conflict", conflicts: pending.merged.conflicts };
        if (trouble) await take();
        if (trouble) return { state: "trouble", trouble };
        const before = log;
        log = logReducer(log, action);
        if (log === before) return { state: "saved" };
        const kept = await save(toJson(log.current, text(), { source }));
        if (kept.state === "trouble") log = before;
        return kept;
      }),
    follow(before, edits, after) {
      log = logReducer(log, { type: "edit", before, edits, after });
    },
    reload: () => inTurn(take),
    resolve: (choices) =>
      inTurn(async () => {
        if (!pending) return { state: "saved" };
        const merged = resolveConflicts(pending.merged, choices);
        pending = { ...pending, merged };
        if (merged.conflicts.length > 0) return { state: "conflict", conflicts: merged.conflicts };
        base = pending.theirs;
        pending = null;
        replace(merged.file);
        return save(merged.file);
      }),
  };

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  }

  /** Reads the file; whether it is another than was last read or written. Where it is gone, what is known stays. */
  async function take(): Promise<boolean> {
    const before = trouble;
    let found: SidecarFile | null;
    try {
      found = await loadSidecar(store, path);
    } catch {
      trouble = { state: "unreadable" };
      return before?.state !== trouble.state;
    }
    trouble = found === null || found.state === "ok" ? null : found;
    if (found?.state !== "ok" || pending) return before !== trouble;
    if (base && isSame(found.file, base)) return before !== null;
    base = found.file;
    replace(found.file);
    return true;
  }

  function replace(file: CollectionJson): void {
    log = logReducer(log, { type: "replace", annotations: fromJson(file, text()) });
  }

  async function save(ours: CollectionJson): Promise<Kept> {
    try {
      const saved = await saveSidecar(store, path, base, ours);
      switch (saved.state) {
        case "saved":
          base = saved.file;
          if (saved.tookIn) replace(saved.file);
          return { state: "saved" };
        case "conflict":
          pending = saved;
          return { state: "conflict", conflicts: saved.merged.conflicts };
        case "unreadable":
          trouble = saved.found;
          return { state: "trouble", trouble };
      }
    } catch (error) {
      return { state: "unwritable", error };
    }
  }
}

function isSame(a: CollectionJson, b: CollectionJson): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
