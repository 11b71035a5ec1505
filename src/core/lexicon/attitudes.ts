/** What an adjective after "is" takes, beside "that": “is sceptical of”, “is confident (that)”. */
export interface Attitude {
  readonly prepositions: ReadonlySet<string>;
  /** Whether its clause can do without "that". */
  readonly clause: boolean;
}

/** Prepositions, whether "that" can be left out, then the adjectives that share them. */
const groups: readonly (readonly [string, boolean, string])[] = [
  ["of about", true, "confident sure certain convinced hopeful afraid positive"],
  [
    "about",
    true,
    "adamant optimistic worried concerned happy glad sorry pleased proud grateful thankful relieved",
  ],
  ["of about", false, "sceptical skeptical doubtful critical wary dismissive supportive fearful mindful"],
  [
    "about",
    false,
    "clear pessimistic cautious insistent emphatic unequivocal unhappy disappointed frustrated angry furious upset surprised alarmed unconvinced unsure uncertain",
  ],
];

export const attitudes: ReadonlyMap<string, Attitude> = new Map(
  groups.flatMap(([prepositions, clause, words]) =>
    words
      .split(" ")
      .map((word) => [word, { prepositions: new Set(prepositions.split(" ")), clause }] as const),
  ),
);

/** What joins a subject to what it feels. */
export const copulas =
  /^(?:is|was|are|were|am|be|been|'s|'re|'m|remain|remains|remained|seem|seems|seemed|appear|appears|appeared|feel|feels|felt|sounded|became|grew)$/;
