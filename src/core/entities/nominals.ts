import { isOccupation, isRole } from "../lexicon/titles";
import { wordSet } from "../lexicon/words";
import type { Text, WordRange } from "./words";

/** The head nouns of names by which an organisation is spoken of again. */
const describedBy = wordSet(
  `company bank party ministry department agency bureau administration authority commission committee council board
  court parliament university college school academy institute union federation association organization organisation
  society foundation trust fund charity alliance coalition league group club church hospital army navy airline exchange`,
);

/** Something named that a later description may take up: "the senator", "the ministry". */
export interface Describable {
  /** The folded head words that describe it: of a person's roles, of an organisation's name. */
  readonly heads: ReadonlySet<string>;
  /** Word indexes of its mentions, ascending. */
  readonly at: readonly number[];
}

export interface Nominal<D> extends WordRange {
  readonly referent: D;
}

/** "the" and a role or head noun that one thing named before has: the one named last is meant. */
export function findNominals<D extends Describable>(
  text: Text,
  named: readonly D[],
  taken: ReadonlySet<number>,
): Nominal<D>[] {
  const byHead = new Map<string, D[]>();
  for (const thing of named) {
    for (const head of thing.heads) {
      const others = byHead.get(head);
      if (others) others.push(thing);
      else byHead.set(head, [thing]);
    }
  }
  const last = lastNamed(named);
  const found: Nominal<D>[] = [];
  let cursor = 0;
  const lastSeen = new Map<D, number>();
  text.words.forEach((word, at) => {
    while (cursor < last.length && last[cursor]!.at < at) {
      lastSeen.set(last[cursor]!.thing, cursor);
      cursor++;
    }
    const head = text.words[at + 1];
    if (word.key !== "the" || !head || head.gap !== " " || taken.has(at + 1) || !standsAlone(text, at + 1))
      return;
    let referent: D | null = null;
    for (const thing of byHead.get(head.key) ?? []) {
      const seen = lastSeen.get(thing);
      if (seen !== undefined && (referent === null || seen > (lastSeen.get(referent) ?? -1)))
        referent = thing;
    }
    if (referent) found.push({ first: at, last: at + 2, referent });
  });
  return found;
}

/** The head nouns among the words of a name or role. */
export function headsOf(
  text: Text,
  ranges: readonly WordRange[],
  kind: "person" | "organization",
): Set<string> {
  const heads = new Set<string>();
  for (const { first, last } of ranges) {
    for (let i = first; i < last; i++) {
      const { key } = text.words[i]!;
      if (key === "of" || key === "for" || key === "at" || key === "in") break;
      if (text.words[i + 1]?.key === "'s") continue;
      if (kind === "person" ? isOccupation(key) : describedBy.has(key)) heads.add(key);
    }
  }
  return heads;
}

/** "the minister", not "the minister of", "the minister's aide" or "the minister Jane Roe". */
function standsAlone(text: Text, at: number): boolean {
  const next = text.words[at + 1];
  if (!next || next.sentence !== text.words[at]!.sentence || /[,.;:!?—–()"“”]/.test(next.gap)) return true;
  return next.key !== "of" && next.key !== "for" && !next.capital && next.gap !== "-" && !isRole(next.key);
}

function lastNamed<D extends Describable>(named: readonly D[]): { at: number; thing: D }[] {
  return named.flatMap((thing) => thing.at.map((at) => ({ at, thing }))).sort((a, b) => a.at - b.at);
}
