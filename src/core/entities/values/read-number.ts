import { denominators, magnitudes, magnitudeSuffixes, smallNumbers } from "../../lexicon/numbers";
import type { Text, WordRange } from "../words";

/** A number as it stands in the text, and what is written at its figures: "$", "pc". */
export interface NumberRange extends WordRange {
  /** "2400000", "3.5", "10-15", "2/3". */
  readonly value: string;
  readonly sign: string | null;
  /** In small letters: "pc", "metre", "c". */
  readonly suffix: string | null;
  /** In figures rather than words. */
  readonly figures: boolean;
  /** In words, and more than a single one below a hundred: "two dozen", "a million". */
  readonly scaled: boolean;
}

const signs = String.raw`\p{L}{0,3}[$£€¥₹₦₵₽₩₱₺₴₪৳฿¢]`;
const figures = String.raw`\d{1,15}(?:,\d{2,3}){0,8}(?:\.\d{1,9})?`;
const shape = new RegExp(
  `^(${signs}|\\p{L}{1,4}\\.?)?(${figures})(?:(?:[-–—](?:${signs})?)(${figures}))?(?:[-‑]?(\\p{L}{1,12}|%|°\\p{L}))?$`,
  "u",
);

/** The number that starts at a word, or null. */
export function readNumber(text: Text, at: number): NumberRange | null {
  const word = text.words[at]!;
  return /\d/.test(word.text) ? readFigures(text, at) : readWords(text, at);
}

function readFigures(text: Text, at: number): NumberRange | null {
  const word = text.words[at]!;
  const [, sign = null, low, high, written] = shape.exec(word.text) ?? [];
  if (low === undefined) return null;
  const suffix = written?.toLowerCase() ?? null;
  const scale = suffix === null || isMetres(text, at, suffix) ? undefined : magnitudeSuffixes.get(suffix);
  if (scale === undefined && /^(?:st|nd|rd|th|s|am|pm)$/.test(suffix ?? "")) return null;
  const after = multiply(text, at + 1, scale ?? 1);
  const minus = /(?:^|\s)[-−–]$/.test(word.gap) ? "-" : "";
  const first = scaled(low, after.factor);
  const second = high === undefined ? null : scaled(high, after.factor);
  // "3-1" is a score.
  if (second !== null && Number(second) <= Number(first)) return null;
  return {
    first: at,
    last: after.last,
    value: `${minus}${first}${second === null ? "" : `-${second}`}`,
    sign: sign?.replace(".", "") ?? null,
    suffix: scale === undefined ? suffix : null,
    figures: true,
    scaled: after.factor > 1,
  };
}

/** "a 5m wall", "5m high": metres, where "5m people" are millions. */
function isMetres(text: Text, at: number, suffix: string): boolean {
  if (suffix !== "m" || /^\P{L}*[$£€¥₹₦₵₽₩₱₺₴₪]|^\p{L}/u.test(text.words[at]!.text)) return false;
  const next = text.words[at + 1];
  const before = text.words[at - 1];
  if (next?.sentence === text.words[at]!.sentence && measured.test(next.key)) return true;
  return before !== undefined && /^(?:a|the|men|women)$/.test(before.key) && !/s$/.test(next?.key ?? "s");
}

const measured =
  /^(?:high|long|wide|deep|tall|away|above|below|apart|thick|down|hurdles|freestyle|sprint|race)$/;

/** The words that multiply a number, from a word on: "lakh crore". */
function multiply(text: Text, from: number, factor: number): { factor: number; last: number } {
  const { words } = text;
  let last = from;
  while (last < from + 3) {
    const word = words[last];
    const scale = word && magnitudes.get(word.key);
    if (
      scale === undefined ||
      word!.sentence !== words[from - 1]!.sentence ||
      !/^[ \u00a0-]$/.test(word!.gap)
    )
      break;
    factor *= scale;
    last++;
  }
  return { factor, last };
}

/** Without the rounding of binary fractions: "2.4" times a million is 2400000. */
function scaled(written: string, factor: number): string {
  const value = Number(written.replaceAll(",", ""));
  return factor === 1 ? plain(value) : plain(Number((value * factor).toPrecision(15)));
}

function plain(value: number): string {
  return value < 1e21 ? String(value) : BigInt(Math.round(value)).toString();
}

/** "twelve", "twenty-five", "two hundred and six", "half a million", "a dozen", "two-thirds". */
function readWords(text: Text, at: number): NumberRange | null {
  const { words } = text;
  const word = words[at]!;
  const range = (last: number, value: string, isScaled = true): NumberRange => ({
    first: at,
    last,
    value,
    sign: null,
    suffix: null,
    figures: false,
    scaled: isScaled,
  });
  const key = (i: number) => (words[i]?.sentence === word.sentence ? words[i].key : "");
  if (word.key === "half" && /^an?$/.test(key(at + 1))) {
    const { factor, last } = multiply(text, at + 2, 1);
    return factor > 1 ? range(last, plain(factor / 2)) : null;
  }
  if (word.key === "a" || word.key === "an") {
    if (denominators.has(key(at + 1)) && key(at + 2) === "of")
      return range(at + 2, `1/${denominators.get(key(at + 1))!}`);
    const { factor, last } = multiply(text, at + 1, 1);
    return factor > 1 && key(at + 1) !== "score" ? range(last, plain(factor)) : null;
  }
  if (!smallNumbers.has(word.key)) return null;
  return readSum(text, at, range);
}

function readSum(
  text: Text,
  at: number,
  range: (last: number, value: string, isScaled?: boolean) => NumberRange,
): NumberRange {
  const { words } = text;
  const { sentence } = words[at]!;
  let total = 0;
  let part = 0;
  let i = at;
  let isScaled = false;
  let count = 0;
  for (; i < words.length && words[i]!.sentence === sentence && i < at + 12; i++) {
    const { key, gap } = words[i]!;
    if (i > at && !/^[ \u00a0-]$/.test(gap)) break;
    const small = smallNumbers.get(key);
    const scale = magnitudes.get(key);
    if (small !== undefined) {
      // "twenty-five", but not "two two"
      if (i > at && part % 100 !== 0 && !(part % 10 === 0 && part % 100 >= 20 && small < 10)) break;
      part += small;
      count++;
    } else if (scale === 100) part *= 100;
    else if (scale !== undefined) {
      total += (part || 1) * scale;
      part = 0;
    } else if (key === "and" && (isScaled || part >= 100) && smallNumbers.has(words[i + 1]?.key ?? ""))
      continue;
    else break;
    if (scale !== undefined) isScaled = true;
  }
  const whole = total + part;
  if (count === 1 && !isScaled && whole > 0) {
    const share = shareOf(text, i, whole);
    if (share) return range(share.last, `${whole}/${share.of}`);
  }
  return range(i, plain(whole), isScaled || count > 1);
}

/** Of "two thirds", "one-quarter", "one in five": what the number before is a part of. */
function shareOf(text: Text, at: number, part: number): { of: number; last: number } | null {
  const { words } = text;
  const { sentence } = words[at - 1]!;
  const [next, after] = [words[at], words[at + 1]];
  if (next?.sentence !== sentence || !/^[ -]$/.test(next.gap)) return null;
  const denominator = denominators.get(next.key);
  if (denominator !== undefined && (part === 1) !== next.key.endsWith("s"))
    return { of: denominator, last: at + 1 };
  const all = next.key === "in" && after?.sentence === sentence ? smallNumbers.get(after.key) : undefined;
  return all !== undefined && all > part ? { of: all, last: at + 2 } : null;
}
