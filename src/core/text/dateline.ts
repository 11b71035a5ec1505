import { months, weekdays } from "../lexicon/events";
import { isLargeCity } from "../lexicon/names";
import { isStateAbbreviation, placeWeight } from "../lexicon/places";
import { fold } from "../lexicon/words";
import type { Span } from "../model";

/** "PARIS, Dec. 7 (Reuters)" at the start of a paragraph, without its dash, and where the news goes on after that. */
export interface Dateline extends Span {
  readonly bodyStart: number;
}

/**
 * The dateline that a paragraph's prose starts with, in the styles of the agencies: "KABUL, Afghanistan (AP) — ",
 * "WASHINGTON, March 3 - ", "(Reuters) - ", "New Delhi: ". Offsets are the prose's.
 *
 * @param leads whether the paragraph is one of the first: there a place need not be a known one.
 */
export function findDateline(prose: string, leads: boolean): Dateline | null {
  const head = prose.slice(0, 160);
  const from =
    /^\((?:Adds|Updates|Recasts|Corrects|Repeats|Refiles|Removes|Changes|Rewrites)\b[^()]*\)\s+/.exec(head);
  const start = from?.[0].length ?? 0;
  const rest = head.slice(start);
  const separator = /\s+[-–—―_]\s*|[-–]\s+|[—―]\s*|:\s+/.exec(rest);
  if (!separator || start + separator.index + separator[0].length >= prose.length) return null;
  const words = rest.slice(0, separator.index);
  const bodyStart = start + separator.index + separator[0].length;
  if (separator[0].startsWith(":") && !(leads && prose.length > 100)) return null;
  if (isDateline(words, leads, separator[0].startsWith(":")))
    return { start, end: start + words.length, bodyStart };
  const signed = /\(([^()]{2,40})\)$/.exec(words);
  if (!signed || !AGENCY.test(signed[1]!)) return null;
  return { start: start + signed.index, end: start + words.length, bodyStart };
}

/** Whether a line is a dateline and nothing else: "WILMINGTON, Del.", "LONDON (Reuters)". */
export function isDatelineAlone(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}{3}/u.test(line) && isDateline(line, false, false);
}

const AGENCY =
  /^(?:Thomson )?(?:Reuters|AP|The Associated Press|AFP|UPI|PA|PTI|ANI|IANS|dpa|DPA|EFE|ANSA|TASS|Xinhua|Bloomberg|Kyodo|Yonhap|CP|The Canadian Press|AAP|CNN|BBC|RNS|Interfax)\b/;

/** Labels in capitals that are followed by a dash or colon like a place. */
const LABELS = new Set(
  `analysis breaking comment correction exclusive explainer factbox feature file graphic interview latest live new news
  note opinion photo photos picture pictures podcast poll profile review timeline update updated video watch warning`.split(
    /\s+/,
  ),
);

function isDateline(words: string, leads: boolean, colon: boolean): boolean {
  const [, text = "", agency] = /^(.*?)\s*(?:\(([^()]{2,40})\))?$/.exec(words) ?? [];
  const parts = text.split(",").map((part) => part.trim());
  const places = parts.filter((part) => part && !isDate(part));
  const dated = places.length < parts.filter(Boolean).length;
  const [place, ...regions] = places;
  if (place === undefined) return agency !== undefined && AGENCY.test(agency);
  const known = place.split("/").every((name) => placeWeight(fold(name.trim())) > 0);
  if (place.split("/").some((name) => name.trim().split(" ").length > 4)) return false;
  // A country in small letters is no dateline: "Ukraine: what we know", "Britain – once an empire".
  if (!(isInCapitals(place) || isLargeCity(fold(place))) || !regions.every(isRegion)) return false;
  if (agency !== undefined || dated) return true;
  if (!known && LABELS.has(fold(place.split(" ")[0]!))) return false;
  if (!isInCapitals(place)) return known && leads && regions.length === 0;
  if (regions.length > 0) return leads || regions.some((region) => isKnownRegion(region));
  return known || (leads && !colon && place.split(" ").length <= 3 && place.length > 3);
}

function isInCapitals(place: string): boolean {
  return /^(?:ST\.|St\.|\p{Lu})[\p{Lu}\s.'’/-]*$/u.test(place) && place.length > 2;
}

function isRegion(name: string): boolean {
  return (
    isKnownRegion(name) ||
    (name.split(/\s+/).length <= 4 && /^\p{Lu}[\p{L}\s.'’-]*\p{Ll}[\p{L}\s.'’-]*$/u.test(name))
  );
}

function isKnownRegion(name: string): boolean {
  return isStateAbbreviation(fold(name)) || placeWeight(fold(name)) > 0;
}

/** "Dec. 7", "3 March 2024", "Monday". */
export function isDate(words: string): boolean {
  const parts = fold(words).split(/\s+/);
  return (
    parts.some((part) => months.has(part) || weekdays.has(part)) &&
    parts.every(
      (part) => months.has(part) || weekdays.has(part) || /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/.test(part),
    )
  );
}
