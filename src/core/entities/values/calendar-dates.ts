import { months, weekdays } from "../../lexicon/events";
import { isDemonym } from "../../lexicon/demonyms";
import { placeWeight } from "../../lexicon/places";
import { wordSet } from "../../lexicon/words";
import { has, Tag } from "../../nlp/token";
import { isFunctionWord, type Text, type Word } from "../words";
import { addMonths, daysIn, exists, iso, isoDay, type Day } from "./calendar";
import type { DateMention } from "./dates";
import { looksAhead } from "./tense";

/** The date by month, by year or in figures that starts at a word: "Jan. 10-14, 2022", "in May", "2019", "1990s". */
export function calendarDateAt(text: Text, at: number, today: Day | null): DateMention | null {
  const word = text.words[at]!;
  if (/^\d/.test(word.text)) return dayFirst(text, at, today) ?? inFigures(text, at);
  if (!word.capital) return null;
  const weekday = weekdays.has(word.key) ? monthAfterWeekday(text, at) : at;
  if (weekday === null) return null;
  const date = monthFirst(text, weekday, today) ?? (weekday > at ? dayFirst(text, weekday, today) : null);
  return date && { ...date, first: at };
}

/** Where the month or day starts in "Monday, Jan. 10", "Sunday 10 January". */
function monthAfterWeekday(text: Text, at: number): number | null {
  const next = text.words[at + 1];
  if (next?.sentence !== text.words[at]!.sentence || !/^(?:, |\. | |\., )$/.test(next.gap)) return null;
  const day = dayAt(text, at + 1);
  return monthAt(text, at + 1) !== null || (day !== null && monthAfterDay(text, at + 2) !== null)
    ? at + 1
    : null;
}

/** "March 4", "March 4-6, 2022", "March 2022", and a bare "March" where words before it say that it is a time. */
function monthFirst(text: Text, at: number, today: Day | null): DateMention | null {
  const month = monthAt(text, at);
  if (month === null) return null;
  const days = isNear(text, at, at + 1) ? daysAt(text, at + 1) : null;
  if (days && days.from >= 1 && days.to <= 31) {
    const year = yearAt(text, days.last);
    if (year !== null) return spanning(at, days.last + 1, year, month, days);
    return spanning(
      at,
      days.last,
      today && yearNear(text, at, { month, day: days.from }, today),
      month,
      days,
    );
  }
  const year = isNear(text, at, at + 1) ? yearAt(text, at + 1) : null;
  if (year !== null) return { first: at, last: at + 2, value: iso(year, month) };
  return isBareMonth(text, at)
    ? { first: at, last: at + 1, value: today && bareMonth(text, at, month, today) }
    : null;
}

/** "4 March 2022", "4th of March", "3-5 March", "the 10th of January". */
function dayFirst(text: Text, at: number, today: Day | null): DateMention | null {
  const days = daysAt(text, at);
  if (!days || days.from < 1 || days.to > 31) return null;
  const monthWord = monthAfterDay(text, days.last);
  const month = monthWord === null ? null : monthAt(text, monthWord);
  if (monthWord === null || month === null) return null;
  const year = yearAt(text, monthWord + 1);
  if (year !== null) return spanning(at, monthWord + 2, year, month, days);
  return spanning(
    at,
    monthWord + 1,
    today && yearNear(text, at, { month, day: days.from }, today),
    month,
    days,
  );
}

function spanning(
  first: number,
  last: number,
  year: number | null,
  month: number,
  { from, to }: { from: number; to: number },
): DateMention | null {
  const leap = { year: year ?? 2000, month };
  if (!exists({ ...leap, day: from }) || !exists({ ...leap, day: to })) return null;
  if (year === null) return { first, last, value: null };
  const start = iso(year, month, from);
  return { first, last, value: from === to ? start : `${start}/${iso(year, month, to)}` };
}

/** "2022-01-10", "2019", "2019-20", "the 1990s". */
function inFigures(text: Text, at: number): DateMention | null {
  const { words } = text;
  const { text: written } = words[at]!;
  const found = (value: string) => ({ first: at, last: at + 1, value });
  if (/^\d{4}-\d\d-\d\d$/.test(written)) {
    const [year, month, day] = written.split("-").map(Number) as [number, number, number];
    return exists({ year, month, day }) ? found(isoDay({ year, month, day })) : null;
  }
  const [, decade] = /^(1[5-9]\d|20\d)0['’]?s$/.exec(written) ?? [];
  if (decade !== undefined) return found(`${decade}0/${decade}9`);
  const [, start, end] = /^(1[5-9]\d\d|20\d\d)(?:[-–/](\d\d|\d{4}))?$/.exec(written) ?? [];
  if (start === undefined) return null;
  if (end !== undefined) {
    const last = Number(end.length === 2 ? start.slice(0, 2) + end : end);
    return last > Number(start) && last - Number(start) < 100 ? found(`${start}/${last}`) : null;
  }
  return isYear(text, at) ? found(start) : null;
}

const yearOpeners = wordSet(
  "in since until till during circa mid early late fiscal summer winter spring autumn fall",
);
const yearLinks = wordSet("of by from to before after through between and the for");

/** A figure such as 2019 is a year after "in", and where what follows is nothing that it could count. */
function isYear(text: Text, at: number): boolean {
  const { words } = text;
  const word = words[at]!;
  const before = words[at - 1]?.sentence === word.sentence ? words[at - 1] : undefined;
  const next = words[at + 1]?.sentence === word.sentence ? words[at + 1] : undefined;
  const counts = next?.gap === " " && (countable.test(next.key) || (has(next, Tag.Plural) && !next.capital));
  if (/\($/.test(word.gap) && (!next || /^\)/.test(next.gap))) return true;
  if (word.gap !== " " && word.gap !== "-" && word.gap !== ", " && before) return false;
  if (before && yearOpeners.has(before.key)) return !(next && countable.test(next.key));
  if (counts) return false;
  if (!before) return word.text.length === 4 && next !== undefined && has(next, Tag.Verb);
  return (
    yearLinks.has(before.key) ||
    has(before, Tag.Possessive) ||
    /^(?:his|her|their|its|our|my)$/.test(before.key)
  );
}

const countable =
  /^(?:people|percent|per|pc|men|women|dollars|pounds|euros|metres|meters|miles|km|kg|tonnes|tons|jobs|homes|feet)$/;

function monthAt(text: Text, at: number): number | null {
  const word = text.words[at];
  return word?.capital ? (months.get(word.key) ?? null) : null;
}

/** The days at a word: "4", "4th", "10-14", "3 and 5", "3 to 5". */
function daysAt(text: Text, at: number): { from: number; to: number; last: number } | null {
  const word = text.words[at];
  const [, low, high] = /^(\d\d?)[-–](\d\d?)$/.exec(word?.text ?? "") ?? [];
  if (high !== undefined) return { from: Number(low), to: Number(high), last: at + 1 };
  const from = dayAt(text, at);
  if (from === null) return null;
  const link = text.words[at + 1];
  const to = dayAt(text, at + 2);
  const linked =
    link?.sentence === word!.sentence &&
    to !== null &&
    to > from &&
    text.words[at + 2]!.sentence === word!.sentence;
  const between = link?.key === "and" && /^between$/.test(text.words[at - 2]?.key ?? "");
  if (linked && link.gap === " " && (link.key === "to" || between) && !isCounted(text, at + 3))
    return { from, to, last: at + 3 };
  return { from, to: from, last: at + 1 };
}

/** "from March 3 to 5 percent": a count, no day. */
function isCounted(text: Text, at: number): boolean {
  const word = text.words[at];
  return word !== undefined && word.gap === " " && (has(word, Tag.Plural) || countable.test(word.key));
}

function dayAt(text: Text, at: number): number | null {
  const [, day] = /^(\d\d?)(?:st|nd|rd|th)?$/.exec(text.words[at]?.text ?? "") ?? [];
  return day === undefined ? null : Number(day);
}

/** The month's word in "4 March", "4th of March". */
function monthAfterDay(text: Text, at: number): number | null {
  const { words } = text;
  const sentence = words[at - 1]?.sentence;
  const of = words[at]?.key === "of" ? at + 1 : at;
  if (words[of]?.sentence !== sentence || !/^[ \u00a0-]$/.test(words[of]!.gap)) return null;
  return monthAt(text, of) === null ? null : of;
}

/** "March 4, 2022", "March 2022": the year at a word, near the one before. */
function yearAt(text: Text, at: number): number | null {
  const word = text.words[at];
  if (!word || !/^(?:1[5-9]|20)\d\d$/.test(word.text) || !isNear(text, at - 1, at)) return null;
  return Number(word.text);
}

function isNear(text: Text, at: number, next: number): boolean {
  const word = text.words[next];
  return word?.sentence === text.words[at]!.sentence && /^(?: |\u00a0|\. |, |\.|\., | of |-)$/.test(word.gap);
}

/** The year that makes a day the nearest to the day of publication in the direction that the sentence looks. */
function yearNear(
  text: Text,
  at: number,
  { month, day }: { month: number; day: number },
  today: Day,
): number {
  const ahead = looksAhead(text, at);
  const sooner = month < today.month || (month === today.month && day < today.day);
  const distance = Math.abs((month - today.month) * 30 + day - today.day);
  // "on March 4" in January may be told of plans without any sign of it: then the nearer one.
  if (ahead === null) return distance < 183 ? today.year : sooner ? today.year + 1 : today.year - 1;
  if (ahead) return sooner && distance > 30 ? today.year + 1 : today.year;
  const later = !sooner && !(month === today.month && day === today.day);
  return later ? today.year - 1 : today.year;
}

function bareMonth(text: Text, at: number, month: number, today: Day): string {
  const before = text.words[at - 1]?.key;
  const offset = month - today.month;
  const ahead =
    before === "next" || (before !== "last" && before !== "since" && looksAhead(text, at) === true);
  const back = before === "last" ? offset >= 0 : offset > 0;
  const forth = before === "next" ? offset <= 0 : offset < 0;
  const shifted = ahead ? (forth ? offset + 12 : offset) : back ? offset - 12 : offset;
  const found = addMonths(today.year, today.month, shifted);
  return iso(found.year, found.month);
}

const monthOpeners = wordSet(
  "in since until till by from last next this early late mid during every of to before after through and",
);
const sureOpeners = wordSet("in since until till last next early late mid during");
const alsoNames = wordSet("may april june august march jan mar");

/** "in March", "late March", "last May": not "to May Dobson", "of March Hare". */
function isBareMonth(text: Text, at: number): boolean {
  const { words } = text;
  const word = words[at]!;
  const before = words[at - 1];
  const next = words[at + 1];
  if (before?.sentence !== word.sentence || !/^[ -]$/.test(word.gap)) return false;
  if (!monthOpeners.has(before.key) || (word.key.length === 3 && word.key !== "may")) return false;
  const named = next?.sentence === word.sentence && next.gap === " " && next.capital && !isFunctionWord(next);
  if (!named) return sureOpeners.has(before.key) || !alsoNames.has(word.key) || isTimeFrame(text, at);
  return (
    sureOpeners.has(before.key) &&
    (placeWeight(next.key) >= 5 || isDemonym(next.key) || !alsoNames.has(word.key))
  );
}

/** "from March to May", "the end of May", "by May". */
function isTimeFrame(text: Text, at: number): boolean {
  const { words } = text;
  const before: Word | undefined = words[at - 1];
  if (before?.key === "by" || before?.key === "this") return true;
  if (before?.key === "of")
    return /^(?:end|start|beginning|middle|month|half|rest|part)$/.test(words[at - 2]?.key ?? "");
  return (before?.key === "to" || before?.key === "and") && monthAt(text, at - 2) !== null;
}

/** The last day of a month in ISO form: for stretches that end with it. */
export function endOfMonth(year: number, month: number): string {
  return iso(year, month, daysIn(year, month));
}
