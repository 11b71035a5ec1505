import { Tag } from "./token";

const auxiliary = Tag.Verb | Tag.Auxiliary;

/** Whether 's is a possessive or a verb is for the neighbours to say: see context.ts. */
const clitics: ReadonlyMap<string, number> = new Map([
  ["s", Tag.Possessive],
  ["re", auxiliary | Tag.Present],
  ["ve", auxiliary | Tag.Present],
  ["ll", auxiliary],
  ["d", auxiliary],
  ["m", auxiliary | Tag.Present],
]);

/** What is left of "can't", "won't" and "shan't". */
const irregularStems: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);

export interface Part {
  readonly start: number;
  readonly end: number;
  /** Where it differs from the normalised text. */
  readonly norm?: string;
  /** Where they differ from those that compromise gives the word. */
  readonly tags?: number;
}

/**
 * Blanks the apostrophe of each clitic, so that the tagger knows "Roe's" as "Roe" and not as a word that it
 * has never seen. As long as the prose that it is given.
 */
export function detachClitics(prose: string): string {
  return prose.replace(/(?<=[\p{L}\p{N}.)])['’](?=(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))/giu, " ");
}

/** The tokens of one word: "didn't" is "did" and "n't"; the "s" that was detached gets its apostrophe back. */
export function cliticParts(prose: string, start: number, end: number): Part[] {
  const word = prose.slice(start, end).toLowerCase();
  const tags = clitics.get(word);
  if (
    tags !== undefined &&
    /['’]/.test(prose.charAt(start - 1)) &&
    /[\p{L}\p{N}.)]/u.test(prose.charAt(start - 2))
  ) {
    return [{ start: start - 1, end, norm: `'${word}`, tags }];
  }
  if (/n['’]t$/.test(word) && word.length > 3) {
    const stem = word.slice(0, -3);
    return [
      { start, end: end - 3, norm: irregularStems.get(stem) ?? stem, tags: auxiliary },
      { start: end - 3, end, norm: "n't", tags: Tag.Negative },
    ];
  }
  if (word.endsWith("s") && /^['’]\s/.test(prose.slice(end, end + 2))) {
    return [
      { start, end },
      { start: end, end: end + 1, norm: "'", tags: Tag.Possessive },
    ];
  }
  return [{ start, end }];
}
