import type { Id } from "../model";

/**
 * An id made of content: a hash (FNV-1a, 32 bits) of the words, with a count where the same words come again. So an edit
 * elsewhere leaves it alone. `taken` counts the ids given so far.
 */
export function contentId(kind: string, content: string, taken: Map<string, number>): Id {
  let hash = 0x811c9dc5;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  const id = `${kind}:${(hash >>> 0).toString(36)}`;
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
