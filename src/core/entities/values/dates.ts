import type { Text, Word, WordRange } from "../words";
import { parseDay, type Day } from "./calendar";
import { calendarDateAt } from "./calendar-dates";
import { relativeDateAt } from "./relative-dates";

export interface DateMention extends WordRange {
  /**
   * ISO 8601, as exactly as the words say: "2021-03-04", "2021-03", "2021", "2021-03-01/2021-03-07"; null where that
   * depends on a day of publication that is not known.
   */
  readonly value: string | null;
}

/** The dates of the article: "July 4, 2021", "in March", "2019", "Monday", "last month", "three weeks ago". */
export function findDates(text: Text, published: Day | null): DateMention[] {
  const today = published ?? dayInFrontMatter(text.document) ?? publicationDay(text);
  const dates: DateMention[] = [];
  for (let at = 0; at < text.words.length; at++) {
    const date = calendarDateAt(text, at, today) ?? relativeDateAt(text, at, today);
    if (!date) continue;
    dates.push(date);
    at = date.last - 1;
  }
  return dates;
}

const longestFrontMatter = 2000;

/** The `date:` in the front matter of a Markdown article. */
function dayInFrontMatter(document: string): Day | null {
  const [opener, ...lines] = document.slice(0, longestFrontMatter).split(/\r?\n/);
  if (opener !== "---") return null;
  for (const line of lines.slice(0, lines.indexOf("---"))) {
    const [, value] = /^(?:date|published|publishDate|pubDate):\s?["']?(\d.*)$/.exec(line) ?? [];
    const day = value === undefined ? null : parseDay(value);
    if (day) return day;
  }
  return null;
}

/** The first full date of a dateline, byline or notice above the news. */
function publicationDay(text: Text): Day | null {
  for (let at = 0; at < text.words.length; at++) {
    const word = text.words[at]!;
    if (isAbove(word)) {
      const date = calendarDateAt(text, at, null);
      const day = parseDay(date?.value ?? "");
      if (day) return day;
    } else if (word.zone === "body") return null;
  }
  return null;
}

function isAbove(word: Word): boolean {
  return word.dateline || word.zone === "furniture";
}
