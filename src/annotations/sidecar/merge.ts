import type { Json, JsonObject } from "../model";
import { isObject } from "./keep-unknown";
import type { CollectionJson } from "./schema";

type Item = CollectionJson["first"]["items"][number];

/** What two people did to the same thing since both had it as `base`. */
export interface Conflict {
  /** `same-annotation`: one annotation was changed in two ways; `same-matter`: two decide the same matter of one item. */
  readonly code: "same-annotation" | "same-matter";
  /** Of the annotation, or of ours. */
  readonly id: string;
  readonly base: Item | null;
  /** Null: deleted. */
  readonly ours: Item | null;
  readonly theirs: Item | null;
}

export interface Merged {
  /** With our side of every conflict. To be written only when there is none, or each was resolved. */
  readonly file: CollectionJson;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two versions of a sidecar that come from one, annotation by annotation. Who alone changed one has it so; both may
 * add; both may write in one thread; where words stand is no conflict, since it is found again in the text. The rest is a
 * conflict. `base` is null where there was no file before.
 */
export function mergeSidecars(
  base: CollectionJson | null,
  ours: CollectionJson,
  theirs: CollectionJson,
): Merged {
  const [before, mine, other] = [byId(base), byId(ours), byId(theirs)];
  const conflicts: Conflict[] = [];
  const items: Item[] = [];
  for (const id of [...new Set([...mine.keys(), ...other.keys()])].sort()) {
    const versions = {
      base: before.get(id) ?? null,
      ours: mine.get(id) ?? null,
      theirs: other.get(id) ?? null,
    };
    const merged = mergeItem(versions);
    if (merged === conflict) conflicts.push({ code: "same-annotation", id, ...versions });
    const kept = merged === conflict ? versions.ours : merged;
    if (kept) items.push(kept);
  }
  conflicts.push(...sameMatters(items, before, mine, other));
  const { first, ...rest } = ours;
  const extra = Object.fromEntries(Object.entries(theirs).filter(([key]) => !(key in ours)));
  return { file: { ...rest, ...extra, first: { ...first, items } }, conflicts };
}

/** The file with each conflict resolved, by id: our side, theirs, or both where there are two annotations. */
export function resolveConflicts(
  { file, conflicts }: Merged,
  choices: ReadonlyMap<string, "ours" | "theirs">,
): Merged {
  const items = new Map(file.first.items.map((item) => [item.id, item]));
  const open: Conflict[] = [];
  for (const found of conflicts) {
    const choice = choices.get(found.id);
    if (!choice) open.push(found);
    else if (choice === "ours") {
      if (found.code === "same-matter") items.delete(found.theirs!.id);
    } else if (found.code === "same-matter") items.delete(found.ours!.id);
    else if (found.theirs) items.set(found.id, found.theirs);
    else items.delete(found.id);
  }
  const sorted = [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { file: { ...file, first: { ...file.first, items: sorted } }, conflicts: open };
}

const conflict = Symbol("conflict");

interface Versions {
  readonly base: Item | null;
  readonly ours: Item | null;
  readonly theirs: Item | null;
}

function mergeItem({ base, ours, theirs }: Versions): Item | null | typeof conflict {
  if (isSame(ours, theirs)) return ours;
  if (isSame(base, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  if (!ours || !theirs) return conflict;
  return mergeThread(base, ours, theirs) ?? conflict;
}

/** A thread in which both wrote: the messages of both, unless both edited the same one. */
function mergeThread(base: Item | null, ours: Item, theirs: Item): Item | null {
  if (!Array.isArray(ours.body) || !Array.isArray(theirs.body)) return null;
  const [before, mine, other] = [messages(base), messages(ours), messages(theirs)];
  const body: JsonObject[] = [];
  for (const id of new Set([...mine.keys(), ...other.keys()])) {
    const [old, one, two] = [before.get(id), mine.get(id), other.get(id)];
    if (equal(one, two) || equal(old, two)) body.push(...(one ? [one] : []));
    else if (equal(old, one)) body.push(...(two ? [two] : []));
    else return null;
  }
  body.sort((a, b) => (canonical(a.created) < canonical(b.created) ? -1 : 1));
  const resolved = ours.resolved === base?.resolved ? theirs.resolved : ours.resolved;
  return { ...ours, ...(resolved === undefined ? {} : { resolved }), body } as Item;
}

function messages(item: Item | null): Map<string, JsonObject> {
  const list = (item?.body ?? []) as readonly JsonObject[];
  return new Map(list.map((message) => [canonical(message.id), message]));
}

/** Pairs of annotations, one new on each side, that decide one matter of one item differently. */
function sameMatters(
  items: readonly Item[],
  before: ReadonlyMap<string, Item>,
  mine: ReadonlyMap<string, Item>,
  other: ReadonlyMap<string, Item>,
): Conflict[] {
  const added = items.filter(({ id }) => !before.has(id));
  const ours = added.filter(({ id }) => !other.has(id));
  const theirs = added.filter(({ id }) => !mine.has(id));
  return ours.flatMap((one) => {
    const two = theirs.find(
      (candidate) => matterOf(candidate) !== null && matterOf(candidate) === matterOf(one),
    );
    if (!two || equal(one.body as Json, two.body as Json)) return [];
    return [{ code: "same-matter" as const, id: one.id, base: null, ours: one, theirs: two }];
  });
}

/** The item and the kind of decision; null where several can stand beside each other. */
function matterOf({ about, entity, body, target }: Item): string | null {
  if (about === undefined || !isObject(body as Json)) return null;
  const { type } = body as { readonly type?: unknown };
  if (typeof type !== "string" || type === "Split") return null;
  const matter = ["Confirm", "Reject"].includes(type) ? "right-or-wrong" : type;
  const which =
    about === "entity" ? ((entity as JsonObject | undefined)?.ref ?? null) : quoteOf(target as Json);
  return JSON.stringify([matter, about, which]);
}

function quoteOf(target: Json): Json {
  const selector =
    isObject(target) && Array.isArray(target.selector) ? (target.selector as readonly Json[]) : [];
  const [quote, position] = selector;
  return [
    isObject(quote) ? (quote.exact ?? null) : null,
    isObject(position) ? (position.start ?? null) : null,
  ];
}

/** Where the words stand is no difference: it follows the text. */
function isSame(a: Item | null, b: Item | null): boolean {
  if (!a || !b) return a === b;
  return equal(withoutPlaces(a as unknown as Json), withoutPlaces(b as unknown as Json));
}

function withoutPlaces(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutPlaces);
  if (!isObject(value)) return value;
  const isPosition = value.type === "TextPositionSelector";
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(isPosition && (key === "start" || key === "end")) && key !== "source")
      .filter(([key]) => key !== "prefix" && key !== "suffix" && key !== "copies")
      .map(([key, field]) => [key, withoutPlaces(field)]),
  );
}

function equal(a: Json | undefined, b: Json | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}

function byId(file: CollectionJson | null): Map<string, Item> {
  return new Map((file?.first.items ?? []).map((item) => [item.id, item]));
}
