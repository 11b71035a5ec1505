import { months } from "../lexicon/events";
import type { Text, WordRange } from "./words";

export interface DateMention extends WordRange {
  /** ISO 8601, as exactly as the words say: "2021-03-04", "2021-03"; null where the year or more is left to the reader. */
  readonly value: string | null;
}

/** The calendar dates of the article: "July 4, 2021", "4 July 2021", "July 2021", "4 July". */
export function findDates(text: Text): DateMention[] {
  const dates: DateMention[] = [];
  text.words.forEach((word, at) => {
    const month = word.capital ? months.get(word.key) : undefined;
    if (month === undefined) return;
    const dayBefore = numberAt(text, at - 1, at, /^\d\d?(?:st|nd|rd|th)?$/);
    const dayAfter = dayBefore === null ? numberAt(text, at + 1, at, /^\d\d?(?:st|nd|rd|th)?$/) : null;
    const day = dayBefore ?? dayAfter;
    const yearAt = dayAfter === null ? at + 1 : at + 2;
    const year = numberAt(text, yearAt, at, /^(?:1[5-9]|20)\d\d$/);
    if ((day === null && year === null) || (day !== null && (day < 1 || day > 31))) return;
    const first = dayBefore === null ? at : at - 1;
    const last = year !== null ? yearAt + 1 : dayAfter !== null ? at + 2 : at + 1;
    dates.push({ first, last, value: year === null ? null : iso(year, month, day) });
  });
  return dates;
}

function numberAt(text: Text, i: number, near: number, shape: RegExp): number | null {
  const word = text.words[i];
  if (!word || word.sentence !== text.words[near]!.sentence || !shape.test(word.text)) return null;
  const { gap } = text.words[i < near ? near : i]!;
  return /^(?: |\. |, |\.)$/.test(gap) ? parseInt(word.text, 10) : null;
}

function iso(year: number, month: number, day: number | null): string {
  const parts = [String(year), String(month).padStart(2, "0")];
  if (day !== null) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}
