import { synonymsOf } from "../lexicon/role-synonyms";
import { isRole, titleModifiers } from "../lexicon/titles";
import { wordSet } from "../lexicon/words";
import { has, Tag } from "../nlp/token";
import { yearsOld } from "./roles";
import { isFunctionWord, type Text, type Word, type WordRange } from "./words";

/** Something named that a later description may take up: "the senator", "the ministry", "the 22-year-old". */
export interface Describable {
  /** The folded head words that describe it: of a person's roles, of an organisation's name. */
  readonly heads: ReadonlySet<string>;
  /** All the words of its roles or names: "the opposition leader" is a leader of whose role "opposition" is a part. */
  readonly words: ReadonlySet<string>;
  /** Null: not said; undefined: what has none. */
  readonly age: number | null | undefined;
  /** Word indexes of its mentions, ascending. */
  readonly at: readonly number[];
}

export interface Nominal<D> extends WordRange {
  readonly referent: D;
}

const determiners = wordSet("the this that both these");
const counts: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["three", 3],
]);
const owners = wordSet("his her their");
/** Says that somebody else is meant than the one named before. */
const others = wordSet("other another former previous second third next same only late then ex first");
const neutral = wordSet(
  "new young veteran experienced outspoken embattled visiting home county city state town local national provincial regional area club team court company party winning defending reigning grieving retired",
);
const longestDescription = 4;

interface Description extends WordRange {
  readonly fits: (thing: Describable) => boolean;
  /** Candidates by what is said of them, the better said first. */
  readonly heads: readonly string[];
  /** Whether it may stand before the name: a turn's label. */
  readonly ahead: boolean;
  readonly aged: boolean;
  /** How many of them: "both councils", "the companies" (two or three). */
  readonly several?: readonly [least: number, most: number];
}

/**
 * The descriptions of what was named before: "the" and a role, an age or the head noun of a name. Of several that it
 * fits, the one named last is meant; where none has the word itself, one that has a synonym of it.
 */
export function findNominals<D extends Describable>(
  text: Text,
  named: readonly D[],
  taken: ReadonlySet<number>,
): Nominal<D>[] {
  const bySaying = index(named);
  const order = named.flatMap((thing) => thing.at.map((at) => ({ at, thing }))).sort((a, b) => a.at - b.at);
  const lastSeen = new Map<D, number>();
  const found: Nominal<D>[] = [];
  let cursor = 0;
  for (let at = 0; at < text.words.length; at++) {
    while (cursor < order.length && order[cursor]!.at < at) {
      lastSeen.set(order[cursor]!.thing, cursor);
      cursor++;
    }
    const description = describes(text, at, bySaying, taken);
    if (!description) continue;
    const referents = description.several
      ? referAll(description, description.several, bySaying, lastSeen)
      : [
          refer(description, bySaying, lastSeen) ??
            (description.aged ? ageless(text, at, order, cursor) : null),
        ];
    for (const referent of referents) {
      if (referent) found.push({ first: description.first, last: description.last, referent });
    }
    if (referents.length === 0 || referents[0] === null) continue;
    at = description.last - 1;
  }
  return found;
}

/** Whose age is yet to be said: the one named last, if that is not long ago. */
function ageless<D extends Describable>(
  text: Text,
  at: number,
  order: readonly { readonly at: number; readonly thing: D }[],
  cursor: number,
): D | null {
  for (let i = cursor - 1; i >= Math.max(0, cursor - mostBearers); i--) {
    const { thing, at: seen } = order[i]!;
    if (text.words[at]!.sentence - text.words[seen]!.sentence > 6) return null;
    if (thing.age === null) return thing;
  }
  return null;
}

function index<D extends Describable>(named: readonly D[]): Map<string, D[]> {
  const bySaying = new Map<string, D[]>();
  const put = (saying: string, thing: D) => {
    const same = bySaying.get(saying);
    if (!same) bySaying.set(saying, [thing]);
    else if (!same.includes(thing) && same.length < mostBearers) same.push(thing);
  };
  for (const thing of named) {
    for (const head of thing.heads) {
      put(head, thing);
      for (const synonym of synonymsOf(head)) put(`~${synonym}`, thing);
    }
    if (typeof thing.age === "number") put(ageKey(thing.age), thing);
  }
  return bySaying;
}

const mostBearers = 12;

function ageKey(age: number): string {
  return `${String(age)}-year-old`;
}

function refer<D extends Describable>(
  { heads, ahead, fits }: Description,
  bySaying: ReadonlyMap<string, readonly D[]>,
  lastSeen: ReadonlyMap<D, number>,
): D | null {
  for (const head of heads) {
    let referent: D | null = null;
    for (const thing of bySaying.get(head) ?? []) {
      const seen = lastSeen.get(thing);
      if ((seen === undefined && !ahead) || !fits(thing)) continue;
      if (referent === null || (seen ?? -1) > (lastSeen.get(referent) ?? -1)) referent = thing;
    }
    if (referent) return referent;
  }
  return null;
}

/** All of a kind that were named, if they are as many as the description says: "the two ministers". */
function referAll<D extends Describable>(
  { heads, fits }: Description,
  [least, most]: readonly [number, number],
  bySaying: ReadonlyMap<string, readonly D[]>,
  lastSeen: ReadonlyMap<D, number>,
): D[] {
  const [head] = heads;
  const all = (bySaying.get(head!) ?? []).filter((thing) => lastSeen.has(thing) && fits(thing));
  return all.length >= least && all.length <= most ? all : [];
}

/** The description that starts at a word, if it is one. */
function describes(
  text: Text,
  at: number,
  bySaying: ReadonlyMap<string, unknown>,
  taken: ReadonlySet<number>,
): Description | null {
  const opener = text.words[at]!;
  if (isTurnLabel(text, at))
    return {
      first: at,
      last: at + 1,
      heads: [opener.key, `~${opener.key}`],
      ahead: true,
      aged: false,
      fits: () => true,
    };
  const owned = owners.has(opener.key);
  if (!owned && !determiners.has(opener.key)) return null;
  const age = owned ? null : yearsOld(text.words, at + 1);
  if (age !== null) return ofAge(text, at, age, taken);
  const modifiers: string[] = [];
  for (let i = at + 1; i <= at + longestDescription; i++) {
    const word = text.words[i];
    if (word?.sentence !== opener.sentence || !/^[ -]$/.test(word.gap) || taken.has(i)) return null;
    const heads = owned ? [`own ${word.key}`] : [word.key, `~${word.key}`];
    if (heads.some((head) => bySaying.has(head)) && standsAlone(text, i)) {
      if (introduces(text, i + 1, taken)) return null;
      const fits = (thing: Describable) =>
        modifiers.every((modifier) => thing.words.has(modifier) || neutral.has(modifier));
      return { first: at, last: i + 1, heads, ahead: false, aged: false, fits };
    }
    const one = word.key.endsWith("s") ? singular(word.key) : "";
    if (!owned && bySaying.has(one) && standsAlone(text, i)) {
      if (introduces(text, i + 1, taken)) return null;
      const count =
        counts.get(opener.key) ?? modifiers.map((modifier) => counts.get(modifier)).find((n) => n);
      const fits = (thing: Describable) =>
        modifiers.every(
          (modifier) => counts.has(modifier) || thing.words.has(modifier) || neutral.has(modifier),
        );
      return {
        first: at,
        last: i + 1,
        heads: [one],
        ahead: false,
        aged: false,
        fits,
        several: count ? [count, count] : [2, 3],
      };
    }
    if (others.has(word.key) || !(canModify(word) || counts.has(word.key))) return null;
    modifiers.push(word.key);
  }
  return null;
}

function singular(plural: string): string {
  return plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.slice(0, -1);
}

/** "the party leader, Mr Tom Hadley": whom it describes is named next. */
function introduces(text: Text, at: number, taken: ReadonlySet<number>): boolean {
  if (!/^, ?$/.test(text.words[at]?.gap ?? "")) return false;
  for (let i = at; i < at + 4 && text.words[i]?.capital === true; i++) if (taken.has(i)) return true;
  return false;
}

/** "CHAIRPERSON: Order!" */
function isTurnLabel(text: Text, at: number): boolean {
  const word = text.words[at]!;
  const next = text.words[at + 1];
  return (
    word.opensParagraph &&
    word.text.length > 3 &&
    word.text === word.text.toUpperCase() &&
    next?.paragraph === word.paragraph &&
    /^:\s/.test(next.gap)
  );
}

/** "the 22-year-old", with what follows: "the 22-year-old goalkeeper". */
function ofAge(text: Text, at: number, age: number, taken: ReadonlySet<number>): Description | null {
  let last = text.words[at + 1]!.key === ageKey(age) ? at + 2 : at + 4;
  for (const limit = last + 4; last < limit; last++) {
    const word = text.words[last];
    if (word?.sentence !== text.words[at]!.sentence || !/^[ -]$/.test(word.gap)) break;
    if (taken.has(last)) return null;
    if (!has(word, Tag.Noun | Tag.Adjective) || has(word, Tag.Verb | Tag.Adverb)) break;
  }
  return { first: at, last, heads: [ageKey(age)], ahead: false, aged: true, fits: () => true };
}

function canModify(word: Word): boolean {
  if (isFunctionWord(word) || word.key.startsWith("'")) return false;
  return has(word, Tag.Noun | Tag.Adjective | Tag.Gerund) || word.capital || titleModifiers.has(word.key);
}

/** "the minister", not "the minister of", "the minister's aide" or "the minister Jane Roe". */
function standsAlone(text: Text, at: number): boolean {
  const next = text.words[at + 1];
  if (!next || next.sentence !== text.words[at]!.sentence || /[,.;:!?—–()"“”]/.test(next.gap)) return true;
  if (next.key === "'s" || next.key === "'") return next.gap !== "";
  return next.key !== "of" && next.key !== "for" && !next.capital && next.gap !== "-" && !isRole(next.key);
}
