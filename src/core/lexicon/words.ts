/** The set of the words in a text block; an entry of several words has its words joined by "_". */
export function wordSet(...blocks: readonly string[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) =>
      block
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll("_", " ")),
    ),
  );
}

/** "zoë" and "ZOE" are "zoe": lower case, no diacritics, straight apostrophes, no full stops. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z'-]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđßæœıİ]/g, (letter) => unfolded[letter] ?? letter)
    .replace(/[’‘ʻʼ]/g, "'")
    .replaceAll(".", "");
}

const unfolded: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
