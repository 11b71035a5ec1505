import { fold } from "../lexicon/words";
import type { EntityType, Id } from "../model";

/** Hands out ids made of type and name, "person:ana-silva"; what asks second for the same gets "person:ana-silva-2". */
export function idMaker(): (type: EntityType, name: string) => Id {
  const used = new Map<string, number>();
  return (type, name) => {
    const slug = fold(name)
      .replace(/'s\b/g, "s")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "");
    const id = `${type}:${slug || "unnamed"}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
