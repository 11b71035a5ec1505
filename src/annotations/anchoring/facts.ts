/** What a text says of how its words are used: to tell a name at the start of a sentence from any other word there. */
export interface Usage {
  /** Written in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Written with a capital within a sentence somewhere. */
  readonly names: ReadonlySet<string>;
}

export function usageOf(text: string): Usage {
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const word of wordsOf(text)) {
    if (!word.isCapital) lower.add(word.text);
    else if (!word.startsSentence) names.add(word.text.toLowerCase());
  }
  return { lower, names };
}

/**
 * The names and numbers of a text, in its order, in a form in which equal ones are equal. In doubt a word is a name: then a
 * person is asked once too often, where otherwise the decision about one thing would sit on another.
 */
export function factsOf(text: string, usage: Usage): string[] {
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    if (/\d/.test(word.text)) return [word.text.toLowerCase()];
    const parts = word.text.toLowerCase().split("-");
    if (parts.some((part) => numberWords.has(part))) return [word.text.toLowerCase()];
    return isName(word, words[index + 1], usage) ? [word.text.toLowerCase()] : [];
  });
}

export function sameFacts(a: string, b: string, usage: Usage): boolean {
  const [first, second] = [factsOf(a, usage), factsOf(b, usage)];
  return first.length === second.length && first.every((fact, index) => fact === second[index]);
}

interface Word {
  /** Without a possessive's ending. */
  readonly text: string;
  readonly isCapital: boolean;
  readonly startsSentence: boolean;
}

/** Words and figures: "Roe’s" is "Roe", "£2.4m" and "3-1" are one each. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  const pattern = /[$£€¥₹]?\d[\d\p{L}.,:/\-–%]*|\p{L}[\p{L}\p{M}\p{N}'’.-]*/gu;
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(end, match.index);
    const previous = words.length === 0 ? "." : before.trim();
    end = match.index + match[0].length;
    const trimmed = match[0].replace(/[.,:/'’\-–]+$/, "");
    end -= match[0].length - trimmed.length;
    const word = trimmed
      .replace(/['’][sS]?$/, "")
      .replaceAll("–", "-")
      .replaceAll("’", "'");
    words.push({
      text: word,
      isCapital: /^\p{Lu}/u.test(word),
      startsSentence: words.length === 0 || /[.!?:\n“"‘«]/u.test(before.includes("\n") ? "\n" : previous),
    });
  }
  return words;
}

function isName(word: Word, next: Word | undefined, { lower, names }: Usage): boolean {
  if (!word.isCapital) return false;
  const folded = word.text.toLowerCase();
  if (functionWords.has(folded)) return false;
  if (!word.startsSentence || names.has(folded)) return true;
  // "River Plate won": a word as common as you like, before another name.
  if (next?.isCapital && !next.startsSentence) return true;
  return !lower.has(folded);
}

const numberWords = new Set(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million " +
    "millions billion billions trillion trillions dozen dozens score half halves third thirds quarter quarters first second " +
    "fourth fifth sixth seventh eighth ninth tenth once twice double doubled triple tripled percent"
  ).split(" "),
);

/** Words that start a sentence and never name anything. */
const functionWords = new Set(
  (
    "i i'm i've i'd i'll a an the this that these those he she it we they you his her its our their your my who whom whose " +
    "which what when where why how if as at by for from in into of off on onto out over to up with without within about " +
    "above after against along among around before behind below beneath beside between beyond despite down during except " +
    "inside like near outside past since through throughout toward towards under until upon while and but or nor so yet " +
    "because although though unless whereas whether not no never none all both each either every few many most much " +
    "neither other others another some several such any anyone anything everyone everything nobody nothing somebody " +
    "someone something there here then now also too very just only even still already again soon later earlier meanwhile " +
    "however therefore thus otherwise moreover nevertheless instead perhaps maybe yes is are was were be been being am do " +
    "does did has have had will would can could may might must shall should let let's it's he's she's that's there's we're " +
    "they're we've they've don't didn't doesn't isn't wasn't can't won't"
  )
    .split(" ")
    // A month and a first name.
    .filter((word) => word !== "may"),
);
