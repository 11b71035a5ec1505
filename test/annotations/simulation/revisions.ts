import type { Span } from "../../../src/core/index";

/** Random numbers that come again for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A text of which each character knows where it came from: so the truth about any words is known after any revision. `fate`
 * says what was done to the characters that stand in for others.
 */
export interface Tracked {
  readonly text: string;
  /** For each UTF-16 unit the offset in the original of it or of what it replaced, or -1 where it is new. */
  readonly origin: readonly number[];
  /** Offsets in the original of names and numbers in whose place others stand. */
  readonly changed: readonly number[];
}

export function tracked(text: string): Tracked {
  return { text, origin: Array.from({ length: text.length }, (_, index) => index), changed: [] };
}

export function splice({ text, origin, changed }: Tracked, { start, end }: Span, added: string): Tracked {
  const replaced = start < end ? origin[start]! : -1;
  return {
    text: text.slice(0, start) + added + text.slice(end),
    origin: [...origin.slice(0, start), ...Array<number>(added.length).fill(replaced), ...origin.slice(end)],
    changed,
  };
}

/** Moves a span to before `to`, which is outside of it. */
export function move({ text, origin, changed }: Tracked, { start, end }: Span, to: number): Tracked {
  const take = <T extends string | readonly number[]>(value: T): T => {
    const part = value.slice(start, end);
    const joined =
      to <= start
        ? [value.slice(0, to), part, value.slice(to, start), value.slice(end)]
        : [value.slice(0, start), value.slice(end, to), part, value.slice(to)];
    return (typeof value === "string" ? joined.join("") : joined.flat()) as T;
  };
  return { text: take(text), origin: take(origin), changed };
}

export function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^\s.!?](?:[^.!?\n]|[.!?](?=\w))*[.!?]+[”"’']?/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*\n*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

type Random = () => number;

export function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

/** Words in place of others that say much the same. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/, "told reporters"],
  [/\bbut\b/, "though"],
  [/\bwill\b/, "is going to"],
  [/\blarge\b/, "big"],
  [/\bvery\b/, "really"],
  [/(?<!now )\bhas\b/, "now has"],
  [/(?<!now )\bhave\b/, "now have"],
  [/\bwas\b/, "had been"],
  [/\bwere\b/, "had been"],
  [/\bis\b/, "remains"],
  [/\bare\b/, "remain"],
  [/\band\b/, "as well as"],
  [/\bafter\b/, "following"],
  [/\bthe\b/, "this"],
  [/(?<!order )\bto\b/, "in order to"],
  [/\bnot\b/, "by no means"],
  [/(?<!out )\bof\b/, "out of"],
];

/** Rewords one to three words within a span, names and numbers left alone. */
export function reword(from: Tracked, span: Span, random: Random): Tracked {
  let now = from;
  let { end } = span;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const inside = now.text.slice(span.start, end);
    const fitting = rewordings.filter(([pattern]) => pattern.test(inside));
    if (fitting.length === 0) return now;
    const [pattern, instead] = pick(fitting, random);
    const found = pattern.exec(inside)!;
    const start = span.start + found.index;
    now = splice(now, { start, end: start + found[0].length }, instead);
    end += instead.length - found[0].length;
  }
  return now;
}

const strangers = ["Zeb", "Quillon", "Ostrava", "Varga", "Thimble", "Ondine"];

/** Another name, or another number, in place of one within a span; null where there is none. */
export function changeFact(from: Tracked, span: Span, random: Random): Tracked | null {
  const inside = from.text.slice(span.start, span.end);
  const numbers = [...inside.matchAll(/\d+/g)];
  // Not the first word of a sentence, which may be any word.
  const names = [...inside.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{2,}/gu)];
  const all = [...numbers, ...names];
  if (all.length === 0) return null;
  const found = pick(all, random);
  const start = span.start + found.index;
  const instead = /\d/.test(found[0])
    ? String(Number(found[0]) + 1 + Math.floor(random() * 9))
    : pick(strangers, random);
  return replaceFact(from, { start, end: start + found[0].length }, instead);
}

/** Every `name` in the text becomes another, as by find and replace. */
export function replaceAll(from: Tracked, name: string, instead: string): Tracked {
  let now = from;
  for (let at = now.text.indexOf(name); at >= 0; at = now.text.indexOf(name, at + instead.length)) {
    now = replaceFact(now, { start: at, end: at + name.length }, instead);
  }
  return now;
}

function replaceFact(from: Tracked, span: Span, instead: string): Tracked {
  return { ...splice(from, span, instead), changed: [...from.changed, from.origin[span.start]!] };
}
