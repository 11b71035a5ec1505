import { followAll } from "./all-anchors";
import type { Edit } from "./anchoring/map-spans";
import type { Annotation, Annotations } from "./model";
import { isSameSlot } from "./slots";

/** The decisions about an open article, with what was decided before each, so that they can be undone and redone. */
export interface DecisionLog {
  readonly current: Annotations;
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

/** What one decision did: annotations by id, before and after; null where there was none. */
export interface Change {
  /** For the wording of “Undo …”. */
  readonly kind: Annotation["body"]["kind"] | "delete" | "place";
  readonly patches: readonly Patch[];
}

export interface Patch {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

export type LogAction =
  /** Decides; what was decided before in the same matter (say, another speaker of the same quotation) gives way. */
  | { readonly type: "decide"; readonly annotation: Annotation }
  /** Several in one step: “confirm all”. */
  | { readonly type: "decide-all"; readonly annotations: readonly Annotation[] }
  | { readonly type: "delete"; readonly id: string }
  /** Says where the words of an annotation in review are. */
  | { readonly type: "place"; readonly annotation: Annotation }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  /** The document changed. */
  | {
      readonly type: "edit";
      readonly before: string;
      readonly edits: readonly Edit[];
      readonly after?: string;
    }
  /** The file on disk was changed by others. What can no longer be undone is forgotten. */
  | { readonly type: "replace"; readonly annotations: Annotations };

/** More than anybody undoes. */
const longest = 500;

export function openLog(annotations: Annotations): DecisionLog {
  return { current: annotations, past: [], future: [] };
}

/** The log after an action. Pure; the same log where there is nothing to do. */
export function logReducer(log: DecisionLog, action: LogAction): DecisionLog {
  switch (action.type) {
    case "decide":
      return record(log, change(log.current, action.annotation.body.kind, [action.annotation]));
    case "decide-all": {
      const [first] = action.annotations;
      return first ? record(log, change(log.current, first.body.kind, action.annotations)) : log;
    }
    case "delete": {
      const before = find(log.current, action.id);
      return before ? record(log, { kind: "delete", patches: [{ before, after: null }] }) : log;
    }
    case "place": {
      const before = find(log.current, action.annotation.id);
      return before ? record(log, { kind: "place", patches: [{ before, after: action.annotation }] }) : log;
    }
    case "undo": {
      const last = log.past.at(-1);
      if (!last) return log;
      return {
        current: applyPatches(log.current, last.patches.map(reversed)),
        past: log.past.slice(0, -1),
        future: [last, ...log.future],
      };
    }
    case "redo": {
      const [next, ...future] = log.future;
      if (!next) return log;
      return { current: applyPatches(log.current, next.patches), past: [...log.past, next], future };
    }
    case "edit":
      return follow(log, action.before, action.edits, action.after);
    case "replace":
      return replace(log, action.annotations);
  }
}

function change(current: Annotations, kind: Change["kind"], added: readonly Annotation[]): Change {
  const patches = new Map<string, Patch>();
  for (const after of added) {
    for (const old of current.items) {
      if (old.id !== after.id && isSameSlot(old, after)) patches.set(old.id, { before: old, after: null });
    }
    patches.set(after.id, { before: find(current, after.id), after });
  }
  return { kind, patches: [...patches.values()] };
}

function record(log: DecisionLog, made: Change): DecisionLog {
  return {
    current: applyPatches(log.current, made.patches),
    past: [...log.past, made].slice(-longest),
    future: [],
  };
}

function reversed({ before, after }: Patch): Patch {
  return { before: after, after: before };
}

function applyPatches(current: Annotations, patches: readonly Patch[]): Annotations {
  const touched = new Set(patches.flatMap(({ before, after }) => [before?.id, after?.id]));
  const items = [
    ...current.items.filter(({ id }) => !touched.has(id)),
    ...patches.flatMap(({ after }) => after ?? []),
  ];
  return { ...current, items: items.sort(byId) };
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function find({ items }: Annotations, id: string): Annotation | null {
  return items.find((item) => item.id === id) ?? null;
}

function follow(log: DecisionLog, before: string, edits: readonly Edit[], after?: string): DecisionLog {
  const changes = [...log.past, ...log.future];
  const patched = changes.flatMap(({ patches }) => patches.flatMap((patch) => [patch.before, patch.after]));
  const all = new Set([...log.current.items, ...patched.filter((item) => item !== null)]);
  const items = [...all];
  const moved = new Map(followAll(items, before, edits, after).map((item, index) => [items[index]!, item]));
  const move = (item: Annotation | null) => item && moved.get(item)!;
  const moveChange = ({ kind, patches }: Change): Change => ({
    kind,
    patches: patches.map((patch) => ({ before: move(patch.before), after: move(patch.after) })),
  });
  return {
    current: { ...log.current, items: log.current.items.map((item) => moved.get(item)!) },
    past: log.past.map(moveChange),
    future: log.future.map(moveChange),
  };
}

/** Changes stay while what they left is still there as they left it. */
function replace(log: DecisionLog, annotations: Annotations): DecisionLog {
  const past: Change[] = [];
  let state = new Map(annotations.items.map((item) => [item.id, item]));
  for (const made of [...log.past].reverse()) {
    const stands = made.patches.every(({ before, after }) => {
      const id = (after ?? before)!.id;
      const there = state.get(id) ?? null;
      return there === null ? after === null : after !== null && isSameDecision(there, after);
    });
    if (!stands) break;
    past.unshift(made);
    state = new Map(state);
    for (const { before, after } of made.patches) {
      if (before) state.set(before.id, before);
      else state.delete(after!.id);
    }
  }
  return { current: annotations, past, future: [] };
}

function isSameDecision(a: Annotation, b: Annotation): boolean {
  return a.at === b.at && a.by === b.by && JSON.stringify(a.body) === JSON.stringify(b.body);
}
