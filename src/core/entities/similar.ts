import type { Entity, Id } from "../model";
import { fold } from "../lexicon/words";

const compared = new Set<Entity["type"]>(["person", "organization", "place"]);
/** Names in one bucket beyond this are not compared, so that the time stays linear. */
const largestBucket = 12;

/** Notes on each entity which others of its type are named one or two letters, a diacritic or an initial differently: perhaps a misspelling. */
export function noteSimilar(entities: readonly Entity[]): Entity[] {
  const similar = new Map<Id, Set<Id>>();
  for (const bucket of bucketsOf(entities)) {
    bucket.forEach((a, i) => {
      for (const b of bucket.slice(i + 1)) {
        if (a.id === b.id || a.name === b.name || !areSimilar(fold(a.name), fold(b.name))) continue;
        similar.set(a.id, (similar.get(a.id) ?? new Set()).add(b.id));
        similar.set(b.id, (similar.get(b.id) ?? new Set()).add(a.id));
      }
    });
  }
  return entities.map((entity) => ({ ...entity, similar: [...(similar.get(entity.id) ?? [])] }));
}

/** Entities of one type that share a word, or the first letters of the last word. */
function bucketsOf(entities: readonly Entity[]): Iterable<Entity[]> {
  const buckets = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (!compared.has(entity.type)) continue;
    const words = fold(entity.name).split(" ");
    const last = words[words.length - 1]!;
    for (const key of new Set([...words, `${last.slice(0, 2)}…`, `…${last.slice(-3)}`])) {
      const bucket = buckets.get(`${entity.type} ${key}`);
      if (!bucket) buckets.set(`${entity.type} ${key}`, [entity]);
      else if (bucket.length < largestBucket) bucket.push(entity);
    }
  }
  return buckets.values();
}

/** Full names that differ in one word, and that little; a last name alone is compared with the last word of a full one. */
function areSimilar(a: string, b: string): boolean {
  const [x, y] = [a.split(" "), b.split(" ")];
  if (x.length !== y.length) {
    const lone = Math.min(x.length, y.length) === 1;
    return lone && isMisspelt(x[x.length - 1]!, y[y.length - 1]!);
  }
  if (a === b) return true;
  const differing = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i]!] as const]));
  return differing.length === 1 && (isMisspelt(...differing[0]!) || differing[0]!.every(isInitial));
}

function isInitial(word: string): boolean {
  return word.length === 1;
}

/** One letter apart, in long words two; "Ana" and "Ina" are two names. */
function isMisspelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (a === b || length < 4) return false;
  return distance(a, b) <= (length < 7 ? 1 : 2);
}

/** Letters to insert, delete, replace or swap with the next (optimal string alignment); names are short. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 40) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
