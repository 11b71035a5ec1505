/** Which marks can pair: “ ” „ " `` '' with each other, ‘ ’ ‚ ' with each other, guillemets likewise. */
export type MarkFamily = "double" | "single" | "guillemet";

/** A quotation mark in a paragraph's prose, and what its neighbours let it be. Marks that are apostrophes are left out. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** It closes where a quotation is open and is an apostrophe elsewhere: "the officials' view". */
  readonly maybeApostrophe: boolean;
}

const familyOf: Record<string, MarkFamily> = {
  "«": "guillemet",
  "»": "guillemet",
  "‹": "guillemet",
  "›": "guillemet",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "'": "single",
};
/** Words that start with an apostrophe: ’90s, ’em, ’til. */
const elision = /^(?:\d\ds?|em|til|tis|twas|cause|bout|round|n|s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])/iu;

/** The quotation marks of a paragraph's prose, in order. */
export function scanMarks(prose: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of prose.matchAll(/``|''|["“”„«»‹›‘’‚']/g)) {
    const mark = classify(prose, match.index, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function classify(prose: string, start: number, sign: string): Mark | null {
  const end = start + sign.length;
  const before = prose.charAt(start - 1);
  const after = prose.charAt(end);
  const family = familyOf[sign] ?? "double";
  const mayOpenHere = isOpenerContext(before) && after !== "" && !/\s/.test(after);
  const mayCloseHere = before !== "" && !/[\s([{]/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  const mark = { start, end, family, maybeApostrophe: false };
  if (sign === "“" || sign === "„" || sign === "«" || sign === "‹" || sign === "``") {
    // In German and Danish style these close what „ and » open.
    return {
      ...mark,
      canOpen: after !== "" && !/\s/.test(after),
      canClose: sign !== "„" && sign !== "``" && mayCloseHere && !mayOpenHere,
    };
  }
  if (sign === "”" || sign === "»" || sign === "›") {
    // A mark turned the wrong way round at the start of a paragraph or after a blank opens all the same.
    return {
      ...mark,
      canOpen: mayOpenHere && /[\s(]|^$/.test(before) && /[\p{L}\p{N}]/u.test(after),
      canClose: before !== "",
    };
  }
  if (sign === '"' || sign === "''") {
    const inches = sign === '"' && /\d/.test(before) && !mayOpenHere;
    return { ...mark, canOpen: mayOpenHere, canClose: mayCloseHere || !mayOpenHere, maybeApostrophe: inches };
  }
  return classifySingle(prose, mark, sign, mayOpenHere, mayCloseHere);
}

function classifySingle(
  prose: string,
  mark: Omit<Mark, "canOpen" | "canClose">,
  sign: string,
  mayOpenHere: boolean,
  mayCloseHere: boolean,
): Mark | null {
  const before = prose.charAt(mark.start - 1);
  const isElision = elision.test(prose.slice(mark.end, mark.end + 8));
  const canOpen = sign !== "’" && mayOpenHere && !isElision;
  const canClose = sign !== "‘" && sign !== "‚" && mayCloseHere;
  if (!canOpen && !canClose) return null;
  return { ...mark, canOpen, canClose, maybeApostrophe: canClose && /[s\d]/i.test(before) };
}

function isOpenerContext(before: string): boolean {
  return before === "" || /[\s([{—–\-/“‘"'«‹„`:…]/.test(before);
}
