import type { Analysis } from "../core/index";

/** What offsets count: UTF-16 code units (JavaScript, Java) or code points (Python, R). */
export type OffsetUnit = "utf16" | "codepoint";

/** The analysis of `text` with every span's `start` and `end` in code points. */
export function toCodePoints(analysis: Analysis, text: string): Analysis {
  const codePointAt = codePointIndex(text);
  return convert(analysis) as Analysis;

  function convert(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, field]: [string, unknown]) => {
      const isOffset = (key === "start" || key === "end") && typeof field === "number";
      return [key, isOffset ? codePointAt[field] : convert(field)];
    });
    return Object.fromEntries(entries) as unknown;
  }
}

/** For each UTF-16 offset of the text the number of code points before it. */
function codePointIndex(text: string): Uint32Array {
  const index = new Uint32Array(text.length + 1);
  let codePoints = 0;
  let offset = 0;
  for (const character of text) {
    index.fill(codePoints, offset, offset + character.length);
    offset += character.length;
    codePoints++;
  }
  index[offset] = codePoints;
  return index;
}
