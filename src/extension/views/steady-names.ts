import type { Analysis, Id } from "../../core/index";

/** What the views call each quotation, entity and claim: its first id, kept while edits change that. */
export type Names = ReadonlyMap<Id, string>;

/**
 * The names of what `after` has: what was there before keeps its name, by `pairs` of earlier and later ids; what is new
 * has its id, unless something that is still there is called so.
 */
export function carryNames(before: Names, after: Analysis, pairs: ReadonlyMap<Id, Id>): Names {
  const names = new Map<Id, string>();
  for (const [earlier, later] of pairs) names.set(later, before.get(earlier) ?? earlier);
  const taken = new Set(names.values());
  for (const { id } of [...after.quotations, ...after.entities, ...after.claims]) {
    if (names.has(id)) continue;
    let name = id;
    for (let count = 2; taken.has(name); count++) name = `${id}~${count}`;
    names.set(id, name);
    taken.add(name);
  }
  return names;
}
