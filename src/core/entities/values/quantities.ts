import {
  currencyNouns,
  currencySigns,
  doubtfulSigns,
  irregularPlurals,
  measures,
  rupeeSigns,
} from "../../lexicon/units";
import { magnitudes } from "../../lexicon/numbers";
import { isDemonym } from "../../lexicon/demonyms";
import { wordSet } from "../../lexicon/words";
import { has, Tag } from "../../nlp/token";
import { canQuote } from "../reporting-words";
import { isFunctionWord, type Text, type Word, type WordRange } from "../words";
import { readNumber, type NumberRange } from "./read-number";

/** A number with its unit: `value` "2400000 GBP", "5 percent", "1200 homes", "12" where no unit is named. */
export interface QuantityMention extends WordRange {
  readonly value: string;
}

/** The quantities of the article: sums, shares, measures and counts. Not ages, nor what `taken` says is in a date. */
export function findQuantities(text: Text, taken: (at: number) => boolean): QuantityMention[] {
  const rupee = rupeeOf(text);
  const found: QuantityMention[] = [];
  for (let at = 0; at < text.words.length; at++) {
    if (taken(at) || !mayStart(text.words[at]!)) continue;
    const quantity = quantityAt(text, at, rupee);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.last - 1;
  }
  return found;
}

const opener =
  /\d|^(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/;

function mayStart(word: Word): boolean {
  return opener.test(word.key) && (!word.capital || word.weak || /\d/.test(word.key));
}

function quantityAt(text: Text, at: number, rupee: string): QuantityMention | null {
  const number = readNumber(text, at);
  if (!number || isAge(text, number)) return null;
  const { words } = text;
  const before = words[at - 1];
  const joined =
    before?.sentence === words[at]!.sentence && /^\.? ?$/.test(words[at]!.gap) ? before : undefined;
  const code = number.sign === null ? null : codeOf(number, number.sign, rupee);
  if (number.sign !== null)
    return code === null ? null : { first: at, last: number.last, value: `${number.value} ${code}` };
  const sign = joined && number.figures ? codeOf(number, joined.text, rupee) : null;
  if (sign !== null) return { first: at - 1, last: number.last, value: `${number.value} ${sign}` };
  if (number.suffix !== null) {
    const unit = measures.get(number.suffix) ?? null;
    return unit === null ? null : { first: at, last: number.last, value: named(number, unit) };
  }
  if (number.value.includes("/")) return { first: at, last: number.last, value: number.value };
  if (isLabel(text, number, joined)) return null;
  return withUnit(text, number, joined, rupee);
}

function codeOf(number: NumberRange, sign: string, rupee: string): string | null {
  if (rupeeSigns.has(sign)) return rupee;
  const code = currencySigns.get(sign) ?? null;
  const large = number.scaled || Number.parseFloat(number.value) >= 100;
  return code !== null && doubtfulSigns.has(sign) && !large ? null : code;
}

/** The number with the words after it: "per cent", "million euros", "new homes". */
function withUnit(
  text: Text,
  number: NumberRange,
  before: Word | undefined,
  rupee: string,
): QuantityMention | null {
  const { words } = text;
  const { first } = number;
  const { sentence } = words[first]!;
  const at = number.last;
  const key = (i: number) =>
    words[i]?.sentence === sentence && /^[ \u00a0-]$/.test(words[i].gap) ? words[i].key : "";
  if (key(at) === "per" && key(at + 1) === "cent")
    return { first, last: at + 2, value: named(number, "percent") };
  for (let length = 3; length > 0; length--) {
    const phrase = Array.from({ length }, (_, i) => key(at + i)).join(" ");
    if (phrase.startsWith(" ") || phrase.endsWith(" ") || phrase === "") continue;
    const currency = /rupees?$/.test(phrase) && length === 1 ? rupee : currencyNouns.get(phrase);
    if (currency !== undefined && !(length === 1 && /^(?:real|cent|cents|won|crowns|peso)$/.test(phrase)))
      return { first, last: at + length, value: `${number.value} ${currency}` };
    const measure = measures.get(phrase);
    // "three second-half goals"
    const ordinal = phrase === "second" && words[at]!.gap !== "-" && number.value !== "1";
    if (measure !== undefined && !ordinal && (phrase.length > 2 || number.figures))
      return isAgo(text, at + length) ? null : { first, last: at + length, value: named(number, measure) };
  }
  if (key(at) === "dollars" || key(at) === "cents")
    return { first, last: at + 1, value: `${number.value} USD` };
  if (definite.has(before?.key ?? "") && !number.figures && !number.scaled) return null;
  const head = countedNoun(text, at);
  const uncounted =
    isYearLike(words[first]!.text) && head !== null && !irregularPlurals.has(words[head]!.key);
  if (head !== null && !uncounted && (number.value !== "1" || number.scaled))
    return { first, last: head + 1, value: `${number.value} ${words[head]!.key}` };
  return standsAlone(text, number, before) ? { first, last: at, value: number.value } : null;
}

const definite = wordSet("the these those both other all his her their our my your its last first next");

/** "1 percent", "1 year", "2 years". */
function named({ value }: NumberRange, unit: string): string {
  if (value !== "1") return `${value} ${unit}`;
  const single = { feet: "foot", inches: "inch", centuries: "century" }[unit];
  return `1 ${single ?? (unit.endsWith("s") && unit !== "celsius" ? unit.slice(0, -1) : unit)}`;
}

/** The plural that a number counts, over its adjectives: "new homes", "Russian police officers". */
function countedNoun(text: Text, at: number): number | null {
  const { words } = text;
  for (let i = at; i < Math.min(at + 5, words.length); i++) {
    const word = words[i]!;
    if (word.sentence !== words[at - 1]!.sentence || /\d/.test(word.text) || !/^[ \u00a0-]$/.test(word.gap))
      return null;
    if (isPlural(word)) {
      const next = words[i + 1];
      return next?.sentence === word.sentence &&
        next.gap === " " &&
        !next.capital &&
        isPlural(next) &&
        has(next, Tag.Noun)
        ? i + 1
        : i;
    }
    if (isFunctionWord(word) || has(word, Tag.Auxiliary | Tag.Adverb) || canQuote(word.key)) return null;
    if (!has(word, Tag.Adjective | Tag.Noun | Tag.Past | Tag.Gerund) && !word.capital) return null;
  }
  return null;
}

function isPlural(word: Word): boolean {
  if (irregularPlurals.has(word.key)) return true;
  if (word.capital && !isDemonym(word.key)) return false;
  return has(word, Tag.Plural) && !has(word, Tag.Pronoun | Tag.Person) && !magnitudes.has(word.key);
}

/** "2021" in "the 2021 catalogues": hardly a count without its comma. */
function isYearLike(written: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(written);
}

const counting = wordSet(
  "least most than about nearly almost some over around roughly approximately estimated exactly only up fewer less killing injuring wounding killed injured wounded totalled totaled numbered reached to from by",
);

/** "killed 12", "rose to 1,200": a count without its noun. */
function standsAlone(text: Text, number: NumberRange, before: Word | undefined): boolean {
  const { words } = text;
  const next = words[number.last];
  const inSentence = next?.sentence === words[number.first]!.sentence;
  if (number.scaled) return true;
  if (!number.figures || number.value.includes("-")) return false;
  if (inSentence && next.gap === " " && next.capital) return false;
  if (inSentence && /^(?:am|pm|o'clock|noon|gmt)$/.test(next.key)) return false;
  const value = Number(number.value);
  return (
    !isYearLike(words[number.first]!.text) &&
    before !== undefined &&
    counting.has(before.key) &&
    Number.isInteger(value)
  );
}

/** "Article 5", "No 10", "Boeing 737", "page 3", "Covid-19": a number that tells one of a kind. */
function isLabel(text: Text, number: NumberRange, before: Word | undefined): boolean {
  const word = text.words[number.first]!;
  if (!number.figures) return false;
  if (word.gap === "-" || word.gap === "/" || word.gap === "")
    return text.words[number.first - 1]?.sentence === word.sentence;
  if (!before || word.gap === "") return false;
  if (labels.has(before.key)) return true;
  return (
    before.capital &&
    !before.weak &&
    !isDemonym(before.key) &&
    !has(before, Tag.Verb) &&
    !number.scaled &&
    /^\d{1,4}$/.test(word.text)
  );
}

const labels = wordSet(
  "no nos number page pages chapter article articles section clause paragraph line flight route highway road channel room gate platform pier act scene episode season series part volume grade year level phase stage tier age aged under-",
);

/** "26-year-old", "26 years old", "aged 26", ", 26,": told as a person's age. */
function isAge(text: Text, { first, last, figures, suffix }: NumberRange): boolean {
  const { words } = text;
  const word = words[first]!;
  const before = words[first - 1]?.sentence === word.sentence ? words[first - 1] : undefined;
  const key = (i: number) => (words[i]?.sentence === word.sentence ? words[i].key : "");
  if (
    /^(?:years?|months?|weeks?|yrs?)$/.test(key(last)) &&
    (key(last + 1) === "old" || (key(last + 1) === "of" && key(last + 2) === "age"))
  )
    return true;
  if (before && /^(?:age|aged|ages)$/.test(before.key)) return true;
  if (before?.key === "of" && key(first - 2) === "age") return true;
  if (!figures || suffix !== null || !/^\d\d?$|^1[01]\d$/.test(word.text) || !before) return false;
  const next = words[last];
  const closed = next?.sentence !== word.sentence || /^[,.;:)]/.test(next.gap);
  return closed && before.capital && /^, ?$|^ \($/.test(word.gap);
}

/** "three days ago" is a date, "three years later" none of the article's own. */
function isAgo(text: Text, at: number): boolean {
  return /^(?:ago|old)$/.test(text.words[at]?.key ?? "");
}

/** Whose rupees the article means: India's, unless it names another country that has them and not India. */
function rupeeOf(text: Text): string {
  let code = "INR";
  for (const { key } of text.words) {
    if (india.has(key)) return "INR";
    code = otherRupees.get(key) ?? code;
  }
  return code;
}

const india = wordSet("india indian indians delhi mumbai");
const otherRupees: ReadonlyMap<string, string> = new Map([
  ["pakistan", "PKR"],
  ["pakistani", "PKR"],
  ["islamabad", "PKR"],
  ["karachi", "PKR"],
  ["lahore", "PKR"],
  ["colombo", "LKR"],
  ["lanka", "LKR"],
  ["lankan", "LKR"],
  ["nepal", "NPR"],
  ["nepali", "NPR"],
  ["kathmandu", "NPR"],
  ["mauritius", "MUR"],
  ["seychelles", "SCR"],
]);
