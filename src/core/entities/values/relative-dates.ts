import { weekdays } from "../../lexicon/events";
import { smallNumbers } from "../../lexicon/numbers";
import { wordSet } from "../../lexicon/words";
import type { Text, Word } from "../words";
import { addDays, addMonths, iso, isoDay, weekdayOf, type Day } from "./calendar";
import type { DateMention } from "./dates";
import { looksAhead } from "./tense";

/** The date that is told from the day of publication, from a word on: "Monday", "last month", "two years ago". */
export function relativeDateAt(text: Text, at: number, today: Day | null): DateMention | null {
  const word = text.words[at]!;
  if (word.capital && weekdays.has(word.key)) return weekday(text, at, today);
  const day = days.get(word.key);
  if (day !== undefined && !isName(text, at))
    return { first: at, last: at + 1, value: today && isoDay(addDays(today, day)) };
  if (openers.has(word.key)) return stretch(text, at, today) ?? ago(text, at, today);
  if (word.key === "a" || word.key === "an" || smallNumbers.has(word.key) || /^\d{1,4}$/.test(word.text))
    return ago(text, at, today);
  if (ordinals.has(word.key)) return partOfYear(text, at, today);
  return word.key === "weekend" ? weekend(text, at, at, today) : null;
}

const days: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
const openers = wordSet("last this next past previous coming");
const ordinals = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

/** Feasts, clubs, newspapers: days that are no date. */
const dayNames = wordSet(
  "black good super ash easter palm holy bloody cyber sheffield ruby girl man shrove maundy whit every each",
);
const afterDayNames = wordSet(
  "times telegraph mail mirror express people post herald independent star mercury tribune standard nation vision world league school club night",
);

/** "Monday": the nearest before, the day itself included, unless the sentence looks ahead. */
function weekday(text: Text, at: number, today: Day | null): DateMention | null {
  const { words } = text;
  const { key, sentence, gap } = words[at]!;
  const before = words[at - 1]?.sentence === sentence && gap === " " ? words[at - 1] : undefined;
  const next = words[at + 1];
  if (key.length < 6 || (before && dayNames.has(before.key))) return null;
  if (next?.sentence === sentence && next.gap === " " && next.capital && afterDayNames.has(next.key))
    return null;
  const modified = before !== undefined && /^(?:last|next|this)$/.test(before.key);
  const first = modified ? at - 1 : at;
  if (!today) return { first: at, last: at + 1, value: null };
  const back = (weekdayOf(today) - [...fullWeekdays].indexOf(key) + 7) % 7;
  const forth = (7 - back) % 7;
  let shift = -back;
  if (before?.key === "last") shift = back === 0 ? -7 : -back;
  else if (before?.key === "next") shift = forth === 0 ? 7 : forth;
  else if (looksAhead(text, first) === true) shift = forth;
  return { first: at, last: at + 1, value: isoDay(addDays(today, shift)) };
}

const fullWeekdays = wordSet("monday tuesday wednesday thursday friday saturday sunday");

/** "last month", "this year", "next week", "the past decade", "the last three months", "last night". */
function stretch(text: Text, at: number, today: Day | null): DateMention | null {
  const { words } = text;
  const { key, sentence } = words[at]!;
  const near = (i: number) =>
    words[i]?.sentence === sentence && words[i].gap === " " ? words[i] : undefined;
  const unit = near(at + 1);
  if (!unit || unit.capital) return null;
  const direction = key === "next" || key === "coming" ? 1 : key === "this" ? 0 : -1;
  const found = (value: string | null, last = at + 2) => ({ first: at, last, value });
  const count = countOf(unit);
  if (count !== null && direction !== 0) {
    const length = near(at + 2);
    if (!length || !units.has(singular(length.key)) || length.key === singular(length.key)) return null;
    return found(today && running(today, direction * count, singular(length.key)), at + 3);
  }
  if (unit.key === "weekend") return weekend(text, at, at + 1, today);
  if (/^(?:morning|afternoon|evening|night)$/.test(unit.key)) {
    if (direction > 0 || key === "previous" || key === "past") return null;
    return found(today && isoDay(addDays(today, direction)));
  }
  if (/^(?:summer|winter|spring|autumn|fall|season|term)$/.test(unit.key))
    return seasons.has(unit.key) ? found(null) : null;
  if (!units.has(unit.key)) return null;
  // "the past year" runs up to now; "the previous year" is told from another one.
  if (key === "previous") return found(null);
  if (key === "past" || key === "coming") return found(today && running(today, direction, unit.key));
  const determined = near(at)?.gap === " " && words[at - 1]?.sentence === sentence ? words[at - 1]!.key : "";
  if (determined === "the" && direction !== 0) return found(today && running(today, direction, unit.key));
  return found(today && calendarUnit(today, direction, unit.key));
}

const seasons = wordSet("summer winter spring autumn");
const units = wordSet("day week fortnight month quarter year decade century");

function singular(key: string): string {
  return key === "centuries" ? "century" : key.replace(/s$/, "");
}

function countOf(word: Word): number | null {
  const count = smallNumbers.get(word.key) ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : null);
  return count !== null && count > 1 ? count : null;
}

/** The whole week, month, year, … that lies so many after the one of a day: in ISO form. */
function calendarUnit(today: Day, shift: number, unit: string): string | null {
  const { year, month } = today;
  if (unit === "day") return isoDay(addDays(today, shift));
  if (unit === "week") {
    const monday = addDays(today, 7 * shift - weekdayOf(today));
    return `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`;
  }
  if (unit === "month") {
    const found = addMonths(year, month, shift);
    return iso(found.year, found.month);
  }
  if (unit === "quarter") {
    const start = addMonths(year, month, 3 * shift - ((month - 1) % 3));
    return quarter(start.year, (start.month + 2) / 3);
  }
  if (unit === "year") return iso(year + shift);
  const length = unit === "decade" ? 10 : unit === "century" ? 100 : 0;
  if (length === 0) return null;
  const start = year - (year % length) + shift * length;
  return `${iso(start)}/${iso(start + length - 1)}`;
}

function quarter(year: number, number: number): string {
  return `${iso(year, 3 * number - 2)}/${iso(year, 3 * number)}`;
}

/** A stretch that ends or starts with the day of publication: "the past three years". */
function running(today: Day, count: number, unit: string): string | null {
  const there = moved(today, count, unit);
  return there && (count < 0 ? `${isoDay(there)}/${isoDay(today)}` : `${isoDay(today)}/${isoDay(there)}`);
}

function moved(today: Day, count: number, unit: string): Day | null {
  const inDays = { day: 1, week: 7, fortnight: 14 }[unit];
  if (inDays !== undefined) return addDays(today, count * inDays);
  const inMonths = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit];
  if (inMonths === undefined) return null;
  const { year, month } = addMonths(today.year, today.month, count * inMonths);
  if (year < 1 || year > 9999) return null;
  return addDays({ year, month, day: 1 }, Math.min(today.day, 28) - 1);
}

/** "three days ago", "a year ago", "two decades ago": as exactly as the unit says. */
function ago(text: Text, at: number, today: Day | null): DateMention | null {
  const { words } = text;
  const { key, sentence, text: written } = words[at]!;
  const near = (i: number) => (words[i]?.sentence === sentence && words[i].gap === " " ? words[i].key : "");
  const unit = singular(near(at + 1));
  if (!units.has(unit) || near(at + 2) !== "ago") return null;
  const count = /^an?$/.test(key) ? 1 : (smallNumbers.get(key) ?? Number(written));
  const vague =
    words[at - 1]?.sentence === sentence && /^(?:than|over|least|almost|nearly)$/.test(words[at - 1]!.key);
  const there = today && !vague && Number.isFinite(count) ? moved(today, -count, unit) : null;
  const value =
    there === null
      ? null
      : unit === "day"
        ? isoDay(there)
        : unit === "week" || unit === "fortnight"
          ? calendarUnit(there, 0, "week")
          : unit === "month" || unit === "quarter"
            ? iso(there.year, there.month)
            : iso(there.year);
  return { first: at, last: at + 3, value };
}

/** "the weekend", "last weekend": its two days. */
function weekend(text: Text, first: number, at: number, today: Day | null): DateMention | null {
  const { words } = text;
  const before = words[at - 1]?.sentence === words[at]!.sentence ? words[at - 1]!.key : "";
  const preposition = words[at - 2]?.sentence === words[at]!.sentence ? words[at - 2]!.key : "";
  if (first === at && !(before === "the" && /^(?:over|at|during|on|for)$/.test(preposition))) return null;
  if (first < at && !/^(?:last|this|next|past|coming)$/.test(before)) return null;
  const range = { first, last: at + 1 };
  if (!today) return { ...range, value: null };
  const ahead =
    before === "next" ||
    before === "coming" ||
    (before !== "last" && before !== "past" && looksAhead(text, first) === true);
  const weekdayNow = weekdayOf(today);
  const inWeekend = weekdayNow >= 5;
  const last = addDays(today, -weekdayNow - 2);
  const coming = addDays(today, 5 - weekdayNow);
  const start = ahead
    ? inWeekend && before === "next"
      ? addDays(coming, 7)
      : coming
    : inWeekend && before !== "last"
      ? coming
      : last;
  return { ...range, value: `${isoDay(start)}/${isoDay(addDays(start, 1))}` };
}

/** "first quarter of 2021", "second half of last year", "third quarter of this year". */
function partOfYear(text: Text, at: number, today: Day | null): DateMention | null {
  const { words } = text;
  const { key, sentence } = words[at]!;
  const near = (i: number) =>
    words[i]?.sentence === sentence && /^[ -]$/.test(words[i].gap) ? words[i] : undefined;
  const part = near(at + 1)?.key ?? "";
  if (part !== "quarter" && part !== "half") return null;
  if (near(at + 2)?.key !== "of") return null;
  const number = ordinals.get(key)!;
  if (part === "half" && number > 2) return null;
  const [year, last] = yearOf(text, at + 3, today);
  if (last === 0) return null;
  const value =
    year === null
      ? null
      : part === "quarter"
        ? quarter(year, number)
        : `${iso(year, 6 * number - 5)}/${iso(year, 6 * number)}`;
  return { first: at, last, value };
}

/** The year at a word and where its words end: "2021", "last year", "the year"; 0 as the end if there is none. */
function yearOf(text: Text, at: number, today: Day | null): [number | null, number] {
  const { words } = text;
  const word = words[at];
  const next = words[at + 1];
  if (word?.sentence !== words[at - 1]!.sentence) return [null, 0];
  if (/^(?:19|20)\d\d$/.test(word.text)) return [Number(word.text), at + 1];
  if (next?.key !== "year" || next.sentence !== word.sentence) return [null, 0];
  if (word.key === "last") return [today && today.year - 1, at + 2];
  if (word.key === "this" || word.key === "the") return [today && today.year, at + 2];
  return word.key === "next" ? [today && today.year + 1, at + 2] : [null, 0];
}

/** "Yesterday" as a song, "USA Today". */
function isName(text: Text, at: number): boolean {
  const word = text.words[at]!;
  return word.capital && !word.weak;
}
