/** A day of the Gregorian calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const msPerDay = 86_400_000;

/** The day that an ISO 8601 date or date and time starts with, or null where it starts with none. */
export function parseDay(iso: string): Day | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso) ?? [];
  if (year === undefined) return null;
  const parsed = { year: Number(year), month: Number(month), day: Number(day) };
  return exists(parsed) ? parsed : null;
}

export function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** 0: Monday. */
export function weekdayOf(day: Day): number {
  return (((toNumber(day) + 3) % 7) + 7) % 7;
}

/** The month that lies so many months after, or before where negative. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** "2022-01-10", "2022-01" or "2022", as exactly as is known. */
export function iso(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, "0")];
  if (month !== undefined) parts.push(String(month).padStart(2, "0"));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

export function isoDay({ year, month, day }: Day): string {
  return iso(year, month, day);
}

function toNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / msPerDay);
}

function fromNumber(count: number): Day {
  const date = new Date(count * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
