import type { TextFormat } from "../model";
import type { Paragraph } from "./article";
import { readArticle } from "./read-article";

/** How much of a text is looked at, in UTF-16 units. */
const LOOK = 4000;
const FEWEST_WORDS = 25;
const LEAST_PROSE = 0.4;
const MOST_LISTS = 0.6;
/** Signs of news in a hundred words, less those of manuals. Articles have 4 to 20, manuals and code fewer than none. */
const LEAST_NEWS = 2.2;

/**
 * Whether a text reads like a news article rather than a manual, a licence, a list, a log or code: a cheap look at its
 * beginning, by the words that news and manuals have, each with a weight.
 */
export function looksLikeArticle(text: string, format: TextFormat): boolean {
  const head = text.slice(0, LOOK);
  const article = readArticle(head, format);
  const paragraphs = article.paragraphs.filter((p) => READ.has(p.zone));
  const prose = paragraphs.map((p) => p.prose.replace(/ +/g, " ")).join("\n");
  const words = prose.match(/[\p{L}’']+/gu) ?? [];
  if (words.length < FEWEST_WORDS || prose.length < head.trim().length * LEAST_PROSE) return false;
  if (paragraphs.filter((p) => p.kind === "list-item").length > paragraphs.length * MOST_LISTS) return false;

  const signs = words.reduce((sum, word) => sum + (WEIGHTS.get(word.toLowerCase()) ?? 0), 0);
  const quotations = prose.match(/[“"‘][^“”"\n]{20,400}[”"’]/g)?.length ?? 0;
  const names = prose.match(/(?<=[a-z,] )\p{Lu}\p{Ll}+/gu)?.length ?? 0;
  const symbols = head.match(/[{}=<>_\\|`;$#~^]/g)?.length ?? 0;
  const signed = (paragraphs.some((p) => p.bodyStart > p.start) ? 3 : 0) + (article.byline ? 2 : 0);
  const perHundredWords =
    (100 * (signs + quotations + Math.min(names / 10, words.length / 50))) / words.length;
  return perHundredWords + signed - (100 * symbols) / head.length >= LEAST_NEWS;
}

const READ: ReadonlySet<Paragraph["zone"]> = new Set(["headline", "standfirst", "caption", "body"]);

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  (
    [
      [3, "said says told according announced insisted warned denied spokesman spokeswoman spokesperson"],
      [
        1,
        "was were had mr mrs ms dr president minister senator sen rep gov judge prof sir police government court",
      ],
      [1, "campaign election official officials people yesterday year years week month"],
      [1, "monday tuesday wednesday thursday friday saturday sunday"],
      [1, "january february march april june july august september october november december"],
      [0.7, "he she his her him they their who"],
      [-0.5, "you your"],
      [
        -1.5,
        "install installed installation npm api function functions license licence version versions configuration",
      ],
      [
        -1.5,
        "option options file files copyright software warranty warranties default parameter parameters return",
      ],
      [
        -1.5,
        "returns module modules package packages usage example examples code browser string object array type",
      ],
      [
        -1.5,
        "types value values method methods error errors test tests node fix fixed fixes commit plugin server client",
      ],
      [
        -1.5,
        "http callback javascript typescript python command directory debug info warn bug bugs release patch",
      ],
    ] as const
  ).flatMap(([weight, words]) => words.split(" ").map((word): [string, number] => [word, weight])),
);
