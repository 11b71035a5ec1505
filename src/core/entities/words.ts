import { fold } from "../lexicon/words";
import { has, Tag, type Token } from "../nlp/token";
import type { Mention, Span } from "../model";
import type { Zone } from "../text/article";
import { wayElsewhere } from "../text/line-patterns";
import type { EntityInput } from "./find-entities";

/** A token of the whole article, with what a reader of names needs to know of its place. */
export interface Word extends Token {
  /** Folded for look-up: lower case, no diacritics, no full stops. */
  readonly key: string;
  readonly paragraph: number;
  /** What stands before it, as in a token; the end of a line inside a paragraph is a blank. */
  readonly gap: string;
  /** Index into {@link Text.sentences}. */
  readonly sentence: number;
  readonly zone: Mention["zone"];
  readonly capital: boolean;
  readonly opensParagraph: boolean;
  /** Its capital says little: the first of a sentence or quotation, or one of a line in capitals or title case. */
  readonly weak: boolean;
  /** Index of the outermost stretch in quotation marks, or -1. */
  readonly quote: number;
  /** Before the news starts: the dateline's place and agency. */
  readonly dateline: boolean;
}

export interface WordRange {
  readonly first: number;
  readonly last: number;
}

export interface TextSentence extends WordRange {
  readonly paragraph: number;
  /** All capitals or title case: a headline's style. */
  readonly headlineStyle: boolean;
}

/** The article as one list of words; advertising and lines such as "READ MORE: …" left out. */
export interface Text {
  readonly document: string;
  readonly words: readonly Word[];
  readonly sentences: readonly TextSentence[];
  /** How often each key stands in small letters. */
  readonly small: ReadonlyMap<string, number>;
}

const zones: Readonly<Partial<Record<Zone, Mention["zone"]>>> = {
  headline: "headline",
  caption: "caption",
  byline: "furniture",
  dateline: "furniture",
  credit: "furniture",
  furniture: "furniture",
};

/** Where capitals mean names although every word may have one. */
const listsNames = new Set<Zone>(["byline", "dateline", "credit", "furniture"]);

export function readWords(input: EntityInput): Text {
  const words: Word[] = [];
  const sentences: TextSentence[] = [];
  const small = new Map<string, number>();
  const quoteAt = quoteFinder(input.quoted.filter((span) => span.depth === 0));
  input.article.paragraphs.forEach((paragraph, p) => {
    const reading = input.readings[p];
    if (!reading || paragraph.zone === "advertising" || wayElsewhere.test(paragraph.prose.trim())) return;
    for (const { first, last } of reading.sentences) {
      const tokens = reading.tokens.slice(first, last);
      const title = paragraph.zone === "headline" || paragraph.kind === "heading";
      const headlineStyle =
        !listsNames.has(paragraph.zone) && isHeadlineStyle(input.article.text, tokens, title);
      const start = words.length;
      let before: Token | undefined;
      for (const token of tokens) {
        const key = fold(token.norm);
        const gap = listsNames.has(paragraph.zone) ? token.gap : token.gap.replace(/\s+/g, " ");
        const capital = /^['’]?\p{Lu}/u.test(token.text);
        if (!capital) small.set(key, (small.get(key) ?? 0) + 1);
        words.push({
          start: token.start,
          end: token.end,
          text: token.text,
          norm: token.norm,
          tags: token.tags,
          gap,
          key,
          paragraph: p,
          sentence: sentences.length,
          zone: zones[paragraph.zone] ?? "body",
          capital,
          opensParagraph: words.at(-1)?.paragraph !== p,
          weak: headlineStyle || !before || isTurnMark(words.at(-1)!) || opensSentence(token, before),
          quote: quoteAt(token),
          dateline: token.end <= paragraph.bodyStart || paragraph.zone === "dateline",
        });
        before = token;
      }
      sentences.push({ first: start, last: words.length, paragraph: p, headlineStyle });
    }
  });
  return { document: input.article.text, words, sentences, small };
}

/** "Q." and "A." at the start of a turn. */
export function isTurnMark(word: Word): boolean {
  return word.opensParagraph && /^[QA]$/.test(word.text);
}

function opensSentence(token: Token, before: Token): boolean {
  if (/["“„«:•|]\s*$/.test(token.gap) || /(?:^|[\s(])['‘]$/.test(token.gap)) return true;
  if (/[.!?][)"”'’]*\s/.test(token.gap)) return !isAbbreviation(before) || isFunctionWord(token);
  return /^\p{Lu}\.(?:\p{Lu}\.)+$/u.test(before.text) && isFunctionWord(token);
}

/** The folded words of a range, joined by blanks; a hyphen stays a hyphen. */
export function keyOf(text: Text, { first, last }: WordRange): string {
  let key = "";
  for (let i = first; i < last; i++) {
    const word = text.words[i]!;
    if (i > first && !word.key.startsWith("'")) key += word.gap === "-" ? "-" : " ";
    key += word.key;
  }
  return key;
}

/** "Sen", "Inc", "J": what ends in a full stop inside a sentence. */
export function isAbbreviation(token: Token): boolean {
  return (
    /^\p{Lu}$/u.test(token.text) ||
    /^(?:mr|mrs|ms|dr|st|jr|sr|inc|corp|co|ltd|no|vs|sen|rep|gov|gen|col|lt|sgt|capt|maj|cmdr|adm|rev|prof|hon|engr|eng|adv|barr|cllr|clr|cr|insp|dcp|asst|ven|pst|mt|ft|ave|jan|feb|aug|sept|oct|nov|dec|supt|det|messrs|brig|calif|fla|ill|mass|mich|pa|va|wash|del|conn|colo|ariz|ore|wis|tenn|tex|minn|ga|ala|nev|okla|kan|ind|md)$/.test(
      token.norm,
    )
  );
}

/** Words that open no name. */
export function isFunctionWord(token: Token): boolean {
  return has(token, Tag.Determiner | Tag.Pronoun | Tag.Wh | Tag.Conjunction | Tag.Preposition | Tag.Negative);
}

/** Capitals throughout, or title case: most longer words with a capital, and no stop at the end of what is no title. */
function isHeadlineStyle(document: string, tokens: readonly Token[], title: boolean): boolean {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  let ordinary = 0;
  for (const token of tokens) {
    if (/^\p{Ll}/u.test(token.text) && !isFunctionWord(token) && !has(token, Tag.Auxiliary)) ordinary++;
    if (token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
    long++;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
    if (token.text === token.text.toUpperCase()) shouted++;
  }
  if (long < 3) return false;
  const last = tokens[tokens.length - 1]!;
  const stopped = !title && /^[)\]"”’']*[.!?]/.test(document.slice(last.end, last.end + 4));
  return shouted / long > 0.75 || (capitals / long > 0.75 && !stopped) || (ordinary === 0 && long > 4);
}

/** Tokens come in text order, and so do the quoted spans. */
function quoteFinder(quoted: readonly Span[]): (token: Span) => number {
  let i = 0;
  return ({ start }) => {
    while (i < quoted.length && quoted[i]!.end <= start) i++;
    return i < quoted.length && quoted[i]!.start <= start ? i : -1;
  };
}
