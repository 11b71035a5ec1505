import type { Quotation, Span } from "../core/index";
import { nameInSentence } from "../wording/entities";
import { speakersOf, type Lookup } from "../wording/lookup";
import { qualifiersOf, relaysOf, speakerNames, speakerNotNamed } from "../wording/quotations";
import { plainLine } from "../wording/text";
import { escapeMarkdownText } from "./markdown-text";

export type AttributionStyle = "plain" | "markdown" | "ap";

/**
 * A quotation with its speaker, to be pasted somewhere else. The words are those of the article: only what has quotation
 * marks there has them here, and what was denied, asked or never said is never handed on as if it had been asserted.
 */
export function attributedQuotation(quotation: Quotation, lookup: Lookup, style: AttributionStyle): string {
  return styles[style](quotation, lookup);
}

const styles: Readonly<Record<AttributionStyle, (quotation: Quotation, lookup: Lookup) => string>> = {
  plain: (quotation, lookup) =>
    `${qualified(quotation, wordsOf(quotation, lookup))} — ${whoOf(quotation, lookup)}`,
  markdown: (quotation, lookup) =>
    `> ${escapeMarkdownText(qualified(quotation, wordsOf(quotation, lookup)))}\n>\n> — ${escapeMarkdownText(whoOf(quotation, lookup))}`,
  ap: apStyle,
};

/** "denied: …": what changes the sense stands first, so that no cut loses it. */
function qualified(quotation: Quotation, words: string): string {
  const qualifiers = qualifiersOf(quotation).join(", ");
  return qualifiers ? `${qualifiers}: ${words}` : words;
}

/** The content as it stands in the article, its marks included, without the attribution. */
function wordsOf({ fragments }: Quotation, { text }: Lookup): string {
  return fragments.map((fragment) => wordsAt(text, fragment)).join(" ");
}

/** Names, role where there is one speaker, and for whom or through whom it is said. */
function whoOf(quotation: Quotation, lookup: Lookup): string {
  const [speaker, ...others] = speakersOf(quotation, lookup);
  const role = speaker && others.length === 0 && !speaker.unnamed ? speaker.role : null;
  const name = plainLine(speakerNames(quotation, lookup)) || speakerNotNamed();
  return [name, ...(role === null ? [] : [plainLine(role)]), ...relaysOf(quotation, lookup)].join(", ");
}

/**
 * A sentence as the Associated Press writes it, in English like the article: “The gates are a monument,” Ann Roe, a
 * councillor, said. Where the article's own verb stands right before the words, that verb is kept.
 */
function apStyle(quotation: Quotation, lookup: Lookup): string {
  const { cue, fragments, stance, act, type } = quotation;
  const who = apSpeaker(quotation, lookup);
  const [first, ...rest] = fragments.map((fragment) => wordsAt(lookup.text, fragment));
  if (first === undefined) return "";
  const isPlain = stance === "asserted" && (act === "speech" || act === "writing");
  const verb = act === "writing" ? "wrote" : "said";
  if (type === "direct" && isPlain) {
    return doubleMarks(`${withComma(first)} ${who} ${verb}${goesOn(rest)}`);
  }
  const words = [first, ...rest].join(" ");
  const between = cue && fragments[0] ? lookup.text.slice(cue.end, fragments[0].start) : "";
  if (
    cue &&
    type !== "direct" &&
    cue.end <= fragments[0]!.start &&
    /^\s+(?:that\s+)?$/.test(between) &&
    isVerb(cue.text)
  )
    return doubleMarks(`${capital(who)} ${plainLine(cue.text + between)} ${withStop(words)}`);
  if (isPlain) return doubleMarks(`According to ${trimComma(who)}, ${withStop(words)}`);
  return doubleMarks(
    `${trimComma(capital(who))} (${qualifiersOf(quotation).join(", ")}): ${withStop(words)}`,
  );
}

/** "Ann Roe, a councillor," or "the ministry": with the comma that a role asks for behind it. */
function apSpeaker(quotation: Quotation, lookup: Lookup): string {
  const speakers = speakersOf(quotation, lookup);
  const [speaker] = speakers;
  if (!speaker || speakers.length > 1)
    return plainLine(speakerNames(quotation, lookup)) || "an unnamed speaker";
  const name = plainLine(nameInSentence(speaker, lookup.text));
  return speaker.role === null || speaker.unnamed ? name : `${name}, ${plainLine(speaker.role)},`;
}

/** What comes after the attribution: within the sentence where it goes on with a small letter. */
function goesOn(rest: readonly string[]): string {
  if (rest.length === 0) return ".";
  return `${/^[“‘"']?\p{Ll}/u.test(rest[0]!) ? "," : "."} ${rest.join(" ")}`;
}

/** A single word that can stand after a name: "denied", not "according to". */
function isVerb(cue: string): boolean {
  return /^\p{L}+$/u.test(cue) && !/^(?:per|for|in|of|to|by|from)$/i.test(cue);
}

/** “We will build it.” becomes “We will build it,” before the speaker; a question keeps its mark. */
function withComma(words: string): string {
  const [, body = words, marks = ""] = /^(.*?)([”’"']*)$/s.exec(words) ?? [];
  if (/[?!,—–…]$/.test(body)) return words;
  return `${body.replace(/[.;:]$/, "")},${marks}`;
}

function withStop(words: string): string {
  const [, body = words, marks = ""] = /^(.*?)([”’"']*)$/s.exec(words) ?? [];
  if (/[?!.…]$/.test(body)) return words;
  return `${body.replace(/[,;:—–]$/, "")}.${marks}`;
}

const americanMarks: Readonly<Record<string, string>> = { "“": "‘", "”": "’", "‘": "“", "’": "”" };

/** American marks: ‘…’ with “…” inside become “…” with ‘…’ inside; an apostrophe stays one. */
function doubleMarks(text: string): string {
  if (text.includes("“") && text.indexOf("“") < (text.indexOf("‘") + 1 || Infinity)) return text;
  if (!text.includes("‘")) return text;
  return text.replace(/[“”‘]|’(?!\p{L}|\d0?s)/gu, (mark) => americanMarks[mark] ?? mark);
}

function capital(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

function trimComma(text: string): string {
  return text.replace(/,$/, "");
}

function wordsAt(text: string, { start, end }: Span): string {
  return plainLine(text.slice(start, end));
}
