import type { Json, JsonObject } from "../model";

/** Every name that the format has a meaning for: where we leave one out, it is meant to be gone. */
const known = new Set(
  (
    "@context id type label formatVersion first startIndex items motivation creator created modified about entity item " +
    "resolved body target source selector exact prefix suffix copies start end name ref entityType quotationType speakers " +
    "parts claimant into role status rating value best worst checker checkedOn secondChecker secondCheckedOn wording sources " +
    "url archiveUrl title accessed explanation reviewUrl format"
  ).split(" "),
);

/** What we write, with all that was in its place before and that we know nothing of. */
export function keepUnknown(raw: Json | null | undefined, fresh: Json): Json {
  if (Array.isArray(raw) && Array.isArray(fresh))
    return keepInList(raw as readonly Json[], fresh as readonly Json[]);
  if (!isObject(raw) || !isObject(fresh)) return fresh;
  const kept = Object.entries(raw).filter(([key]) => !known.has(key) && !(key in fresh));
  const merged = Object.entries(fresh).map(([key, value]) => [key, keepUnknown(raw[key], value)] as const);
  return Object.fromEntries([...merged, ...kept.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Elements are the same by id, address or type. Selectors of others are kept. */
function keepInList(raw: readonly Json[], fresh: readonly Json[]): Json[] {
  const merged = fresh.map((element) =>
    keepUnknown(
      raw.find((old) => isSame(old, element)),
      element,
    ),
  );
  const others = raw.filter(
    (old) => isObject(old) && isOthersSelector(old) && !fresh.some((element) => isSame(old, element)),
  );
  return [...merged, ...others];
}

function isOthersSelector({ type }: JsonObject): boolean {
  return typeof type === "string" && type.endsWith("Selector");
}

function isSame(a: Json, b: Json): boolean {
  if (!isObject(a) || !isObject(b)) return false;
  for (const key of ["id", "ref", "url", "type"]) {
    if (a[key] !== undefined || b[key] !== undefined) return a[key] === b[key];
  }
  return false;
}

export function isObject(value: Json | null | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
