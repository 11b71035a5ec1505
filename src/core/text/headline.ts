import { months, weekdays } from "../lexicon/events";
import type { Block } from "./article";

const LONGEST_HEADLINE = 150;

/**
 * Whether the first words of an article are its headline: a heading, or a short line without a final stop, or one with it
 * that is capitalised like a title, leaves out the articles or stands over a byline or dateline.
 */
export function looksLikeHeadline(block: Block, next: Block | undefined, signed: boolean): boolean {
  if (block.kind === "heading") return true;
  const line = block.prose;
  if (block.kind !== "paragraph" || !next || line.length > LONGEST_HEADLINE || /^\p{Ll}|[:,]$/u.test(line))
    return false;
  if (!/[.!?…]["'”’]?$/.test(line)) return true;
  const oneSentence = !/[.!?]["'”’]?\s+["'“‘]?\p{Lu}[\p{Ll}'’]+ \p{Ll}/u.test(line);
  return oneSentence && (signed || isTitleCase(line) || isTelegraphic(line));
}

/** "By Jane Roe and John Doe, staff writers", "Words: Jane Roe", "Jane Roe in Paris". */
export function isByline(line: string): boolean {
  if (line.length > 140) return false;
  if (/^(?:byline|words|text|author|written by|reporter)\s?:\s?.+$/i.test(line) && !/["“”]/.test(line))
    return true;
  const by = /^by:?\s(?<names>.+)$/i.exec(line)?.groups?.["names"];
  if (by !== undefined) {
    const first = /^[^\s,]+/.exec(by)?.[0].toLowerCase() ?? "";
    if (months.has(first) || weekdays.has(first)) return false;
    return isNames(by) && !/[.!?]$/.test(by.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ""));
  }
  return /^(?:\p{Lu}[\p{L}.'-]+ ){2,3}in \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?$/u.test(line);
}

// Capitalised words, small words between them, and after a comma or bar whatever the writer is.
function isNames(text: string): boolean {
  const names = text.split(/\s?[,|•–—]\s?/)[0]!.split(" ");
  return (
    names.length <= 12 &&
    names.every((word) =>
      /^(?:\p{Lu}\S*|and|&|de|da|di|van|von|der|den|bin|al|la|le|in|for|of|the|with)$/u.test(word),
    )
  );
}

// No article, and no past that is told: headlines are in the present tense.
function isTelegraphic(line: string): boolean {
  return (
    line.split(" ").length >= 4 && !/["“”]|\b(?:a|an|the|was|were|had|said|told|did|i|you|we)\b/i.test(line)
  );
}

function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /^\P{L}*\p{L}{4}/u.test(word));
  return (
    words.length >= 2 && words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= words.length * 0.7
  );
}
