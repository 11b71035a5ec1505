/** Number words below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, i) => [word, i] as const),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, i) => [word, 20 + 10 * i] as const),
]);

/** Words that multiply the number before them: "two dozen", "3 lakh crore". */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["million", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** The same, written at the figure: "5bn". "m" may be metres, "t" tonnes. */
export const magnitudeSuffixes: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["million", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["billion", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["trillion", 1e12],
  ["lakh", 1e5],
  ["crore", 1e7],
  ["cr", 1e7],
]);

/** The lower part of a fraction: "two thirds". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ...["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].flatMap((word, i) => [
    [word, 3 + i] as const,
    [`${word}s`, 3 + i] as const,
  ]),
]);
