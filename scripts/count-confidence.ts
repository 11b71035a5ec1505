// node --import tsx scripts/count-confidence.ts GOLD.jsonl …: how often each kind of evidence is right on annotated
// articles: the two tables of src/core/attribution/confidence.ts. A line of GOLD.jsonl is an article: its `text` and
// `quotes`, each with `start` and `end` (or `fragments`) and, where a source is annotated, `speaker_start` and
// `speaker_end`. A quotation counts as its parts, as in docs/accuracy.md.
import { readFileSync } from "node:fs";
import { draftQuotations } from "../src/core/attribution/attribute";
import { resolveSpeakers } from "../src/core/attribution/resolve-speakers";
import { findEntities } from "../src/core/entities/find-entities";
import type { Quotation, Span } from "../src/core/model";
import { readParagraph } from "../src/core/nlp/read-paragraph";
import { findQuotedSpans } from "../src/core/quotations/marks";
import { readArticle } from "../src/core/text/read-article";

interface GoldQuote extends Span {
  readonly fragments?: readonly (readonly [number, number])[] | null;
  readonly speaker_start?: number | null;
  readonly speaker_end?: number | null;
}
interface GoldPart extends Span {
  readonly source: Span | null;
}

const counts = new Map<string, { right: number; all: number }>();

for (const path of process.argv.slice(2)) {
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.trim()) countArticle(JSON.parse(line) as { text: string; quotes: readonly GoldQuote[] });
  }
}
for (const [cell, { right, all }] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${cell}\t${(right / all).toFixed(2)}\t(${right} of ${all})`);

function countArticle({ text, quotes }: { text: string; quotes: readonly GoldQuote[] }): void {
  const article = readArticle(text, "plaintext");
  const readings = article.paragraphs.map((paragraph) => readParagraph(paragraph));
  const input = { article, readings, quoted: findQuotedSpans(article).spans, date: undefined };
  const { drafts } = draftQuotations(input);
  const { quotations } = resolveSpeakers(text, drafts, findEntities(input));
  const gold = quotes.flatMap((quote) => goldParts(text, quote));
  quotations.forEach((quotation, i) => {
    const { evidence, act, quoted } = drafts[i]!;
    const kind = quoted.length > 0 ? "marked" : "plain";
    for (const part of quotation.fragments.flatMap((span) => cutAtLines(text, span))) {
      const best = gold.reduce<GoldPart | null>(
        (a, b) => (a && common(a, part) >= common(b, part) ? a : b),
        null,
      );
      const right = best !== null && common(best, part) > 0.8 * (best.end - best.start);
      if (act === "speech") count(`span, ${evidence}, ${kind}`, right);
      else count(`span, ${act}, ${kind}`, right);
      // An answer names nobody, whatever the annotation takes for its source.
      if (right && best.source && evidence !== "answer")
        count(`speaker, ${quotation.reason}`, overlaps(best.source, sourceOf(quotation, quotations)));
    }
  });
}

/** Its own, or that of the quotation it goes on from. */
function sourceOf(quotation: Quotation, all: readonly Quotation[]): Span | null {
  const seen = new Set<string>();
  let current: Quotation | undefined = quotation;
  while (current && !current.source && current.continues !== null && !seen.has(current.id)) {
    seen.add(current.id);
    const { continues }: Quotation = current;
    current = all.find(({ id }) => id === continues);
  }
  return current?.source ?? null;
}

function goldParts(text: string, quote: GoldQuote): GoldPart[] {
  const { speaker_start: start, speaker_end: end } = quote;
  const source = typeof start === "number" && typeof end === "number" ? { start, end } : null;
  const spans = quote.fragments?.map(([first, last]) => ({ start: first, end: last })) ?? [quote];
  return spans.flatMap((span) => cutAtLines(text, span)).map((span) => ({ ...span, source }));
}

/** A span's parts between ends of lines. */
function cutAtLines(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split("\n")
    .map((line) => {
      const from = at + (line.length - line.trimStart().length);
      at += line.length + 1;
      return { start: from, end: from + line.trim().length };
    })
    .filter((span) => /\p{L}|\p{N}/u.test(text.slice(span.start, span.end)));
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function overlaps(a: Span, b: Span | null): boolean {
  return b !== null && common(a, b) > 0;
}

function count(cell: string, right: boolean): void {
  const found = counts.get(cell) ?? { right: 0, all: 0 };
  counts.set(cell, { right: found.right + (right ? 1 : 0), all: found.all + 1 });
}
