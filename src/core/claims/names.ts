import type { Entity, Mention } from "../model";

/** The name as a sentence has it: with "the" where the article writes it so. */
export function nameOf({ name, mentions }: Entity, text: string): string {
  const full = mentions.find((mention) => mention.text === name);
  const hasArticle =
    full !== undefined && /\bthe\s$/i.test(text.slice(Math.max(0, full.start - 5), full.start));
  return hasArticle ? `the ${name}` : name;
}

export function possessiveOf(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** What completes a short name or a description, and on which side of it, or null where it says enough. */
export function noteFor(
  { name, type, unnamed }: Entity,
  { text, form }: Mention,
): { readonly text: string; readonly side: "before" | "after" } | null {
  if (unnamed || text === name || type === "quantity" || type === "date") return null;
  if (form === "nominal") return { text: name, side: "after" };
  if (name.endsWith(` ${text}`)) return { text: name.slice(0, -text.length - 1), side: "before" };
  if (name.startsWith(`${text} `)) return { text: name.slice(text.length + 1), side: "after" };
  const isAcronym = /^(?:\p{Lu}\.?){2,8}$/u.test(text);
  return isAcronym && type !== "place" && !/^(?:\p{Lu}\.?)+$/u.test(name)
    ? { text: name, side: "after" }
    : null;
}
