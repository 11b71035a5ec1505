const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The date that words such as "last month" or "Monday" stand for, as far as they leave it open; else null. */
export function dateNote(words: string, value: string | null): string | null {
  if (value === null || /\b(?:1[5-9]|20)\d\d\b/.test(words)) return null;
  const [first, last, ...more] = value.split("/").map(readDate);
  if (!first || last === null || more.length > 0) return null;
  const namesMonth = months.some((month) => new RegExp(`\\b${month.slice(0, 3)}`).test(words));
  if (!last) return namesMonth ? String(first.year) : sayDate(first);
  return namesMonth ? null : `${sayDate(first)} to ${sayDate(last)}`;
}

interface ReadDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function readDate(value: string): ReadDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (!year) return null;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** "3 March 2021" */
function sayDate({ year, month, day }: ReadDate): string {
  return [day, month === null ? null : months[month - 1], year].filter((part) => part !== null).join(" ");
}
