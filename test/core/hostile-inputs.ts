/** Texts that no newsroom writes but a parser must survive: a name, and the text at about that many characters. */
export const hostileInputs: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ...[
    '"',
    "'",
    "”",
    "‘",
    "’",
    "''",
    "``",
    '" ',
    "' ",
    "“ ”",
    "(",
    ")",
    ".",
    ". ",
    ", ",
    ": ",
    "— ",
    "…",
    "A. ",
    "A ",
    "a ",
    "Mr. ",
    "U.S. ",
    "'s ",
    "‘said ",
    '"said ',
    "said ",
    "said that ",
    "said “no” ",
    ", said Roe",
    "Roe said, ",
    "Roe, ",
    "Roe and ",
    "Ann Roe ",
    "who said ",
    "according to ",
    "told him that ",
    "adding ",
    "she ",
    "of the ",
    "“A” ",
    "“A.” ",
    "“A,” said Roe. ",
    "“A,” said Roe.\n\n",
    "“A.\n\n",
    "Roe: A.\n\n",
    "Roe said so. ",
    "She said so. ",
    "5 per cent ",
    "😀",
    "\uD800",
    "\n",
    "a\n",
    "word",
    "Word",
    "WORD ",
  ].map((unit) => [JSON.stringify(unit), (length: number) => repeat(unit, length)] as const),
  [
    "a sentence without punctuation",
    (length) => repeat("the mayor of the town told voters that the river rose ", length),
  ],
  ["an article", (length) => repeat(article, length)],
  [
    "a new name in every sentence",
    (length) => numbered(length, (n) => `“It is late,” said ${nameOf(n)}.\n\n`),
  ],
  [
    "a new source in every sentence",
    (length) => numbered(length, (n) => `An official of ward ${n} said the ${n} trains ran.\n\n`),
  ],
  ["one quotation of many sentences", (length) => `“${repeat("The bridge will open in May. ", length)}”`],
  [
    "an opening mark and a speaker in every paragraph",
    (length) => numbered(length, (n) => `“We sold ${n} loaves, the mayor said.\n\n`),
  ],
  [
    "one person's role in every sentence",
    (length) => numbered(length, (n) => `Ann Roe, chief of ward ${n}, denied that. `),
  ],
  [
    "a figure and a day in every sentence",
    (length) =>
      numbered(length, (n) => `On May ${(n % 30) + 1} the ${n} trains carried ${n} per cent more. `),
  ],
  [
    "the same claim in every sentence",
    (length) => numbered(length, (n) => `Roe said the town has ${n % 7} bridges. `),
  ],
];

const article =
  "Ann Roe, who chairs the council, said on Monday that the bridge would open in May. “We are ready,” she said. " +
  "“The money is there.”\n\nAccording to Tom Pell, a builder, the work cost £4m more than planned.\n\n";

function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function numbered(length: number, line: (n: number) => string): string {
  const lines: string[] = [];
  for (let n = 0, size = 0; size < length; n++) {
    const next = line(n);
    lines.push(next);
    size += next.length;
  }
  return lines.join("");
}

/** A name for every number, in letters: "Baca Dafa". */
function nameOf(n: number): string {
  const syllables = ["ba", "ca", "da", "fa", "ga", "ha", "la", "ma", "na", "ra"];
  const word = (digits: string) => {
    const letters = digits.replace(/\d/g, (digit) => syllables[Number(digit)]!);
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const digits = String(n).padStart(4, "0");
  return `${word(digits.slice(0, 2))} ${word(digits.slice(2))}`;
}
