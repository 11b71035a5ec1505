import type { Span } from "../model";
import type { Article, Block, Paragraph, Zone } from "./article";
import { findDateline, isDate, isDatelineAlone } from "./dateline";
import { isByline, looksLikeHeadline } from "./headline";
import { LINE_PATTERNS } from "./line-patterns";

/** How many blocks may come before the news: kicker, headline, standfirst, byline, date, picture, credit, share line. */
const OPENING = 8;
/** How many lines may follow it that say who wrote it. */
const CLOSING = 3;
const LONGEST_LINE = 700;
const LONGEST_STANDFIRST = 280;

/** Tells the article's lines apart by what they say and where they stand. */
export function assignZones(
  blocks: readonly Block[],
): Pick<Article, "paragraphs" | "headline" | "byline" | "dateline"> {
  const zones = blocks.map((block, i) => zoneOf(block, i < OPENING || i >= blocks.length - CLOSING));
  markCaptions(blocks, zones);
  markNotes(blocks, zones);
  const datelines = blocks.map((block, i) =>
    zones[i] === "body" ? findDateline(block.prose, i < OPENING) : null,
  );
  markHead(blocks, zones, (i) => datelines[i] != null);
  const paragraphs = blocks.map((block, i): Paragraph => {
    const dateline = zones[i] === "body" ? datelines[i] : null;
    return { ...block, zone: zones[i]!, bodyStart: block.start + (dateline?.bodyStart ?? 0) };
  });
  const dated = paragraphs.findIndex((p) => p.bodyStart > p.start);
  return {
    paragraphs,
    headline: spanOf(paragraphs, "headline"),
    byline: spanOf(paragraphs, "byline"),
    dateline: dated < 0 ? spanOf(paragraphs, "dateline") : shift(datelines[dated]!, paragraphs[dated]!.start),
  };
}

/** What a line is by its words alone. */
function zoneOf(block: Block, atEdge: boolean): Zone {
  if (block.prose.length > LONGEST_LINE) return "body";
  const line = block.prose.replace(/\s+/g, " ").replace(/[’‘]/g, "'");
  if (isDateLine(line) || (atEdge && isDatelineAlone(line))) return "dateline";
  const reports = /\b(?:said|says|told|asked|added)\b/.test(line);
  for (const [zone, pattern] of LINE_PATTERNS) {
    if (pattern.test(line) && !(reports && (zone === "advertising" || zone === "credit"))) return zone;
  }
  return atEdge && isByline(line) ? "byline" : "body";
}

/** "Friday, July 21, 2017", "21 July 2017 at 10.30am BST", "2017-07-21". */
function isDateLine(line: string): boolean {
  if (line.length > 60 || !/\d/.test(line)) return false;
  const date = line
    .replace(/^(?:published|updated|posted)\s?:?\s/i, "")
    .replace(
      /[,\s|•-]*(?:at )?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}|\([A-Z]{2,4}\)))?\.?$/,
      (time) => (/[:.]\d{2}|[ap]\.?m/i.test(time) ? "" : time),
    )
    .replace(/[.,]/g, " ")
    .trim();
  return isDate(date) || /^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]*)?$/.test(date);
}

// A line with a date just before the photographer's name says what the picture shows.
function markCaptions(blocks: readonly Block[], zones: Zone[]): void {
  for (const [i, block] of blocks.entries()) {
    if (zones[i] !== "body" || zones[i + 1] !== "credit" || block.prose.length > 400) continue;
    if (/\b(?:19|20)\d{2}\b/.test(block.prose) && !/["“”]/.test(block.prose)) zones[i] = "caption";
  }
}

// What follows "Notes to editors" is for them.
function markNotes(blocks: readonly Block[], zones: Zone[]): void {
  const notes = blocks.findIndex(
    (b, i) => i > blocks.length / 3 && /^(?:ends?\W+)?notes? (?:to|for) editors?\b/i.test(b.prose),
  );
  if (notes >= 0) zones.fill("furniture", notes);
}

function markHead(blocks: readonly Block[], zones: Zone[], isDated: (i: number) => boolean): void {
  const h = zones.findIndex((zone) => zone === "body");
  const block = blocks[h];
  if (!block || h >= OPENING || isDated(h)) return;
  const isSigned = (i: number) =>
    zones[i] === "byline" || zones[i] === "dateline" || (zones[i] === "body" && isDated(i));
  if (!looksLikeHeadline(block, blocks[h + 1], isSigned(h + 1))) return;
  zones[h] = "headline";
  const next = blocks[h + 1];
  if (!next || zones[h + 1] !== "body" || isDated(h + 1) || next.kind !== "paragraph") return;
  // A semicolon parts headline and deck in the copy of newspaper databases.
  const parted = block.prose.endsWith(";");
  if (next.prose.length <= LONGEST_STANDFIRST && (parted || isSigned(h + 2))) zones[h + 1] = "standfirst";
}

function spanOf(paragraphs: readonly Paragraph[], zone: Zone): Span | null {
  const found = paragraphs.find((p) => p.zone === zone);
  return found ? { start: found.start, end: found.end } : null;
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
