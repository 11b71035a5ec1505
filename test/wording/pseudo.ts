/** A translation that shows what was translated: ⟦…⟧ around it, and all letters changed, but what stands in for values. */
export function pseudoTranslations(bundle: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.keys(bundle).map((text) => [text, `⟦${accented(text)}⟧`]));
}

/** What is left of a text when all that was translated is taken away. */
export function untranslated(text: string): string {
  const inner = /⟦[^⟦⟧]*⟧/g;
  let rest = text;
  while (inner.test(rest)) rest = rest.replace(inner, "");
  return rest;
}

function accented(text: string): string {
  return text.replace(/\{\d+\}|[a-z]/gi, (part) =>
    part.length > 1 ? part : (letters[part.toLowerCase()] ?? "ж"),
  );
}

const letters: Readonly<Record<string, string>> = { a: "ä", e: "ë", i: "ï", o: "ö", u: "ü", y: "ÿ" };
