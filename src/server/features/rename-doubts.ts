import type { Analysis, Entity, Span } from "../../core/index";
import { matchingPart, wordsOf } from "./name-parts";

/** Why a person should look at a change of a name first. */
export type Doubt = "quoted" | "title" | "link" | "other-name" | "unlinked" | "alias";

/** What words of an article stand in, where a new name should not change them unseen. */
export function doubtsIn({ quotations, otherQuoted }: Analysis, text: string): (span: Span) => Doubt | null {
  const links = linksIn(text);
  const quoted = quotations.flatMap((quotation) => quotation.quoted);
  return (span) => {
    const isInside = (outer: Span): boolean => holds(outer, span);
    if (links.some(isInside)) return "link";
    const other = otherQuoted.find(isInside);
    if (other) return other.kind === "title" ? "title" : "quoted";
    return quoted.some(isInside) ? "quoted" : null;
  };
}

/** Where the name, or a person's family name, stands without being read as a mention of the entity. */
export function unlinkedNames(
  analysis: Analysis,
  text: string,
  entity: Entity,
  newName: string,
): (Span & { newText: string; doubt: Doubt })[] {
  const isPerson = entity.type === "person";
  const names = new Set(entity.mentions.filter(({ form }) => form === "name").map(({ text }) => text));
  const found = new Map<number, Span & { newText: string; doubt: Doubt }>();
  const links = linksIn(text);
  const doubtOf = doubtsIn(analysis, text);
  // The longest first, so that "Roe" in "Ann Roe" is not taken alone.
  for (const words of [...names].map(wordsOf).sort((a, b) => b.length - a.length)) {
    const part = matchingPart(words.join(" "), entity.name, newName, isPerson);
    // First names are many people's.
    if (part === null || words.join("").length < 3 || (isPerson && isGivenName(words, entity))) continue;
    for (const span of [...placesOf(words, text, links)]) {
      if (entity.mentions.some((mention) => overlap(mention, span))) continue;
      if ([...found.values()].some((before) => overlap(before, span))) continue;
      const link = links.some((outer) => holds(outer, span));
      const doubt = doubtOf(span) ?? (isInOtherName(analysis, entity, span) ? "other-name" : "unlinked");
      found.set(span.start, {
        ...span,
        newText: link ? slugLike(text.slice(span.start, span.end), part) : part,
        doubt,
      });
    }
  }
  return [...found.values()];
}

function isGivenName(words: readonly string[], { name }: Entity): boolean {
  const full = wordsOf(name);
  return full.length > 1 && words.length < full.length && words[0] === full[0];
}

function isInOtherName({ entities }: Analysis, entity: Entity, span: Span): boolean {
  return entities.some(
    (other) => other !== entity && other.mentions.some((mention) => overlap(mention, span)),
  );
}

/** The words one after another: as they are written, or in any case and with hyphens between them in an address. */
function* placesOf(words: readonly string[], text: string, links: readonly Span[]): Generator<Span> {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  yield* matches(
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join("\\s{1,3}")}(?![\\p{L}\\p{N}])`, "gu"),
    text,
    0,
  );
  const slug = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join("(?:[-_+.]|%20)")}(?![\\p{L}\\p{N}])`, "giu");
  for (const { start, end } of links) yield* matches(slug, text.slice(start, end), start);
}

function* matches(pattern: RegExp, text: string, offset: number): Generator<Span> {
  for (const match of text.matchAll(pattern))
    yield { start: offset + match.index, end: offset + match.index + match[0].length };
}

/** A new name in the way of an address: "ann-roe" for "Ann Roe" becomes "mary-castle". */
function slugLike(before: string, name: string): string {
  const joint = /[-_+.]|%20/.exec(before)?.[0] ?? "-";
  const slug = wordsOf(name).join(joint);
  return before === before.toLowerCase() ? slug.toLowerCase() : slug;
}

/** Addresses, and the targets of Markdown's links. */
function linksIn(text: string): Span[] {
  return [...matches(/https?:\/\/[^\s<>()"]+|(?<=\]\()[^\s()]+/g, text, 0)];
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
