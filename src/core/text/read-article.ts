import type { TextFormat } from "../model";
import type { Article } from "./article";

export function readArticle(text: string, format: TextFormat): Article {
  const paragraphs = [...text.matchAll(/[^\n\r]+/g)]
    .filter((m) => m[0].trim())
    .map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      zone: "body" as const,
      kind: "paragraph" as const,
      prose: m[0],
      bodyStart: m.index,
    }));
  return { text, format, paragraphs, headline: null, byline: null, dateline: null, problems: [] };
}
