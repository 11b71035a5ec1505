import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  createAnalyzer,
  emptyAnalysis,
  matchIds,
  moved,
  type Analysis,
  type Edit,
} from "../../src/core/index";

const analyzer = createAnalyzer();

const article = `Harbour town to close its fish market

SANDVIK, Norway - The fish market of Sandvik will close in March after 140 years, its owners said on Tuesday.

"We have tried everything, and nothing worked," said Ingrid Halvorsen, the mayor of Sandvik. "This is a sad day."

"We have tried everything," said Lars Moe, a fisherman.

Halvorsen added that the town would buy the building. She said that catches had fallen by 38 percent since 2015.
`;

const analyse = (text: string): Analysis => analyzer.analyze(text, { format: "plaintext" });

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

/** What the entity or quotation that `words` named or said before is after the edit of some words. */
function after(edited: string, by: string, select: (analysis: Analysis) => { id: string } | undefined) {
  const start = article.indexOf(edited);
  assert.ok(start >= 0);
  const edits = [{ start, end: start + edited.length, text: by }];
  const [before, later] = [analyse(article), analyse(apply(article, edits))];
  const found = select(before);
  assert.ok(found);
  const id = matchIds(before, later, edits).get(found.id);
  return [...later.quotations, ...later.entities, ...later.claims].find((item) => item.id === id);
}

const quotationOf =
  (words: string) =>
  ({ quotations }: Analysis) =>
    quotations.find(({ content }) => content.includes(words));
const entityNamed =
  (wanted: string) =>
  ({ entities }: Analysis) =>
    entities.find(({ name }) => name === wanted);

const contentOf = (item: ReturnType<typeof after>): string => (item && "content" in item ? item.content : "");
const nameOf = (item: ReturnType<typeof after>): string => (item && "name" in item ? item.name : "");

describe("ids before and after an edit", () => {
  it("pair a quotation that was typed into", () =>
    assert.match(
      contentOf(after("nothing worked", "nothing at all worked", quotationOf("nothing worked"))),
      /nothing at all worked/,
    ));

  it("pair an indirect quotation and the claim in it", () => {
    const fallen = ({ claims }: Analysis) => claims.find(({ text }) => text.includes("38 percent"));
    assert.match(after("by 38 percent", "by some 39 percent", fallen)?.id ?? "", /^claim:/);
    assert.match(
      contentOf(after("buy the building", "buy the old building", quotationOf("buy the building"))),
      /buy the old building/,
    );
  });

  it("pair a person whose full name was typed into, though the surname elsewhere is left", () =>
    assert.equal(
      nameOf(after("Ingrid Halvorsen", "Ingrid Marie Halvorsen", entityNamed("Ingrid Halvorsen"))),
      "Ingrid Marie Halvorsen",
    ));

  it("pair the same words at the same place where they come twice and the first are changed", () => {
    const last = ({ quotations }: Analysis) =>
      quotations.filter(({ content }) => content.includes("We have tried everything")).at(-1);
    const first = '"We have tried everything, and nothing worked,"';
    assert.equal(contentOf(after(first, '"We tried."', last)), '"We have tried everything,"');
  });

  it("pair nothing with what was deleted", () =>
    assert.equal(
      after('"We have tried everything," said Lars Moe, a fisherman.', "", entityNamed("Lars Moe")),
      undefined,
    ));

  it("pair by the words what is moved elsewhere in one edit", () => {
    const paragraphs = article.trim().split("\n\n");
    const reversed = [paragraphs[0]!, ...paragraphs.slice(1).reverse()].join("\n\n");
    const moe = after(article, reversed, entityNamed("Lars Moe"));
    assert.equal(nameOf(moe), "Lars Moe");
  });
});

describe("matchIds", () => {
  const places = {
    start: fc.nat(article.length),
    length: fc.nat(12),
    text: fc.constantFrom("", "x", " old", '"', "\n\n"),
  };
  const anyEdits = fc.array(fc.record(places), { minLength: 1, maxLength: 5 });

  function editsIn(text: string, raw: readonly { start: number; length: number; text: string }[]): Edit[] {
    let now = text;
    return raw.map(({ start, length, text: put }) => {
      const from = Math.min(start, now.length);
      const edit = { start: from, end: Math.min(from + length, now.length), text: put };
      now = apply(now, [edit]);
      return edit;
    });
  }

  it("pairs each id at most once, of one kind, and only ids that there are", () => {
    const before = analyse(article);
    const idsOf = ({ quotations, entities, claims }: Analysis) =>
      [quotations, entities, claims].map((items) => new Set(items.map(({ id }) => id)));
    fc.assert(
      fc.property(anyEdits, (raw) => {
        const edits = editsIn(article, raw);
        const later = analyse(apply(article, edits));
        const pairs = matchIds(before, later, edits);
        assert.equal(new Set(pairs.values()).size, pairs.size);
        const [kindsBefore, kindsAfter] = [idsOf(before), idsOf(later)];
        for (const [from, to] of pairs)
          assert.ok(kindsBefore.some((ids, kind) => ids.has(from) && kindsAfter[kind]!.has(to)));
      }),
      { numRuns: 40 },
    );
  });

  it("pairs every id with itself where nothing was edited", () => {
    const analysis = analyse(article);
    for (const [from, to] of matchIds(analysis, analyse(article), [])) assert.equal(from, to);
    assert.equal(
      matchIds(analysis, analysis, []).size,
      analysis.quotations.length + analysis.entities.length + analysis.claims.length,
    );
  });

  it("pairs all quotations, entities and claims after typing where none of them is", () => {
    const start = article.indexOf("Norway");
    const edits = [{ start, end: start, text: "North " }];
    const [before, later] = [analyse(article), analyse(apply(article, edits))];
    const pairs = matchIds(before, later, edits);
    for (const { id } of [...before.quotations, ...before.claims]) assert.equal(pairs.get(id), id);
  });

  it("has nothing to pair in an empty article", () =>
    assert.equal(matchIds(emptyAnalysis("ok"), analyse(article), []).size, 0));

  it("moves every span along with its words, where they are left alone", () => {
    fc.assert(
      fc.property(anyEdits, fc.nat(article.length), fc.nat(30), (raw, at, length) => {
        const edits = editsIn(article, raw);
        const span = { start: at, end: Math.min(at + length, article.length) };
        const { start, end } = moved(span, edits);
        const later = apply(article, edits);
        assert.ok(start >= 0 && start <= end && end <= later.length);
        let now = span;
        const isOutside = edits.every((edit) => {
          const outside = edit.end <= now.start || edit.start >= now.end;
          now = moved(now, [edit]);
          return outside;
        });
        if (isOutside && span.end > span.start)
          assert.equal(later.slice(start, end), article.slice(span.start, span.end));
      }),
    );
  });
});
