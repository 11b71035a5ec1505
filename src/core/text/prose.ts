import type { Block } from "./article";

/** The block of some masked text that starts at an offset, or null where there is nothing to read in it. */
export function blockOf(masked: string, from: number, kind: Block["kind"]): Block | null {
  const all = toProse(masked);
  const prose = all.trim();
  if (!/[\p{L}\p{N}"“”„«»‘’]/u.test(prose)) return null;
  const start = from + all.length - all.trimStart().length;
  return { start, end: start + prose.length, kind, prose };
}

/** A character in the room of the longer `written`, on the side where a word touches it. */
export function standIn(char: string, written: string, at: number, all: string): string {
  const opens = /[\s(["'“‘]/.test(all[at - 1] ?? " ") && /\S/.test(all[at + written.length] ?? " ");
  return opens ? char.padStart(written.length) : char.padEnd(written.length);
}

/**
 * Text made easy to read, each UTF-16 unit in its place: white space of every kind becomes a space, a typewriter's `--`
 * a dash, a character reference its character, and web addresses are blanked.
 */
function toProse(raw: string): string {
  return raw
    .replace(/[\s\u200B\u200E\u200F\u2060\uFEFF]/g, " ")
    .replace(/(?<!-)-{2,3}(?!-)/g, (dashes) => "—".padStart(dashes.length))
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (reference, at: number, all: string) => {
      const char = characterOf(reference);
      return char === null ? reference : standIn(char, reference, at, all);
    })
    .replace(/\b(?:https?:\/\/|www\.)[^\s<>"“”()[\]{}]{1,2000}/gi, blankAddress);
}

/** As many spaces. */
function blank(text: string): string {
  return " ".repeat(text.length);
}

// The sentence's own stop after an address stays.
function blankAddress(address: string): string {
  const stop = /[.,;:!?'’]{0,3}$/.exec(address)![0];
  return blank(address.slice(0, address.length - stop.length)) + stop;
}

/** The named references that news copy has. */
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
};

function characterOf(reference: string): string | null {
  const name = reference.slice(1, -1);
  if (!name.startsWith("#")) return NAMED[name] ?? null;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  // A surrogate or a control character would stand for nothing that can be read.
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code).replace(/\s/, " ");
}
