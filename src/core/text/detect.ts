import type { TextFormat } from "../model";
import type { Paragraph } from "./article";
import { readArticle } from "./read-article";

/** How much of a text is looked at, in UTF-16 units. */
const LOOK = 4000;
const FEWEST_WORDS = 25;
const LEAST_PROSE = 0.4;
const MOST_LISTS = 0.6;
const MOST_SYMBOLS = 0.025;
/** Signs of news in a hundred words, less those of manuals. Articles have 3 to 20, manuals and code fewer than none. */
const LEAST_NEWS = 1.9;

/**
 * Whether a text reads like a news article rather than a manual, a licence, a list, a log or code: a cheap look at its
 * beginning, by the words that news and manuals have, each with a weight.
 */
export function looksLikeArticle(text: string, format: TextFormat): boolean {
  const head = text.slice(0, LOOK);
  const symbols = shareOfSymbols(head);
  if (symbols > MOST_SYMBOLS) return false;
  const article = readArticle(head, format);
  const paragraphs = article.paragraphs.filter((p) => READ.has(p.zone));
  const prose = paragraphs.map((p) => p.prose.replace(/ +/g, " ")).join("\n");
  const words = prose.match(/[\p{L}’']+/gu) ?? [];
  if (words.length < FEWEST_WORDS || prose.length < head.trim().length * LEAST_PROSE) return false;
  if (paragraphs.filter((p) => p.kind === "list-item").length > paragraphs.length * MOST_LISTS) return false;

  const signs = words.reduce((sum, word) => sum + (WEIGHTS.get(word.toLowerCase()) ?? 0), 0);
  const quotations = prose.match(/[“"‘][^“”"\n]{20,400}[”"’]/g)?.length ?? 0;
  const names = prose.match(/(?<=[a-z,] )\p{Lu}\p{Ll}+/gu)?.length ?? 0;
  const signed = (paragraphs.some((p) => p.bodyStart > p.start) ? 3 : 0) + (article.byline ? 2 : 0);
  const perHundredWords =
    (100 * (signs + quotations + Math.min(names / 10, words.length / 55))) / words.length;
  return perHundredWords + signed - 100 * symbols >= LEAST_NEWS;
}

// Code is dense with them; link targets, which are too, say nothing of the words.
function shareOfSymbols(text: string): number {
  const symbols = text.replace(/(?:\]\(|https?:)[^\s()]+/g, "").match(/[{}=<>_\\|`;$#~^]/g);
  return (symbols?.length ?? 0) / text.length;
}

const READ: ReadonlySet<Paragraph["zone"]> = new Set(["headline", "standfirst", "caption", "body"]);

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  (
    [
      [3, `said says told according announced insisted warned denied spokesman spokeswoman spokesperson`],
      [
        1,
        `was were had mr mrs ms dr prof sir president minister senator sen rep gov judge police government court officials
        official campaign election party voters votes people city county council percent million billion yesterday year
        years year's week month monday tuesday wednesday thursday friday saturday sunday january february march april june
        july august september october november december`,
      ],
      [0.7, `he she his her him they their who`],
      [-0.5, `you your`],
      [
        -1.5,
        `install installed installation npm api function functions license licence version versions configuration option
        options file files copyright software warranty warranties default parameter parameters module modules package
        packages usage example examples code browser string array method methods error errors node commit plugin server
        client http callback javascript typescript python command directory debug info warn bug bugs fix fixed patch`,
      ],
    ] as const
  ).flatMap(([weight, words]) => words.split(/\s+/).map((word): [string, number] => [word, weight])),
);
