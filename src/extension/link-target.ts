import { Uri } from "vscode";
import type { Id } from "../core/index";

/** What a link in a hover points at: an entity or a quotation of a document, seen from a place in it. */
export interface LinkTarget {
  readonly uri: Uri;
  readonly id: Id;
  readonly offset: number;
}

/** A link that runs one of our commands. Its title is ours, and nothing of an article is in it but encoded. */
export function commandLink(title: string, command: string, { uri, id, offset }: LinkTarget): string {
  const target = encodeURIComponent(JSON.stringify([{ uri: uri.toString(), id, offset }]));
  return `[${title}](command:${command}?${target.replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"))})`;
}

/** What a command got from such a link; null where it was run without one. */
export function toLinkTarget(value: unknown): LinkTarget | null {
  const { uri, id, offset } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof uri !== "string" || typeof id !== "string" || typeof offset !== "number") return null;
  return { uri: Uri.parse(uri, true), id, offset };
}
