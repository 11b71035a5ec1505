import type { EntityType } from "../model";

/** What a name can name; `other`: a product, a programme, a disease. */
export type Kind =
  Extract<EntityType, "person" | "organization" | "place" | "group" | "event" | "law"> | "other";

/** Evidence for each kind, summed; about the logarithm of the odds. */
export type Scores = Readonly<Partial<Record<Kind, number>>>;

export function add(total: Partial<Record<Kind, number>>, more: Scores, weight = 1): void {
  for (const kind of Object.keys(more) as Kind[]) total[kind] = (total[kind] ?? 0) + weight * more[kind]!;
}

/** The kind with the most evidence, how much that is, and how far it is ahead of the next. */
export function best(scores: Scores): { kind: Kind; score: number; lead: number } {
  let kind: Kind = "other";
  let score = -Infinity;
  let second = -Infinity;
  for (const key of Object.keys(scores) as Kind[]) {
    const value = scores[key]!;
    if (value > score) {
      second = score;
      score = value;
      kind = key;
    } else if (value > second) second = value;
  }
  return { kind, score: Math.max(score, 0), lead: score - Math.max(second, 0) };
}

/** Takes over what is more than known. */
export function raise(known: Partial<Record<Kind, number>>, scores: Scores): void {
  for (const kind of Object.keys(scores) as Kind[]) known[kind] = Math.max(known[kind] ?? 0, scores[kind]!);
}
