import { strict as assert } from "node:assert";
import { DocumentHighlightKind, type DocumentSymbol, type Range } from "vscode-languageserver";
import { definition } from "../../../src/server/features/definition";
import { showActs } from "../../../src/server/features/lookup";
import { documentHighlights, references } from "../../../src/server/features/references";
import { documentSymbols } from "../../../src/server/features/symbols";
import {
  analysis,
  article,
  brandt,
  built,
  document,
  mention,
  noComment,
  olsen,
  promised,
  quotation,
  spanOf,
  withQuotations,
} from "./article";

const textAt = (range: Range): string => document.getText(range);

describe("definition", () => {
  const cases: readonly (readonly [on: string, after: string, target: string])[] = [
    ["She", "the mayor.", "Marta Olsen"],
    ["Marta", "", "Marta Olsen"],
    ["We will", "", "Marta Olsen"],
    ["No comment", "", "[Tom *Brandt*](command:x)"],
    ["Nobody asked", "", "[Tom *Brandt*](command:x)"],
  ];
  for (const [on, after, target] of cases) {
    it(`of ${on} is ${target}`, () => {
      const found = definition(article, spanOf(on, after).start);
      assert.equal(found && textAt(found.range), target);
    });
  }

  it("of a quotation that goes on from itself is none", () => {
    const endless = quotation("“Nobody asked us.”", { continues: "“Nobody asked us.”" });
    assert.equal(definition(withQuotations([endless]), endless.start), null);
  });

  it("is none where nobody is meant", () =>
    assert.equal(definition(article, spanOf("approved").start), null));
});

describe("references", () => {
  it("are all mentions, on a name or on what it says", () => {
    for (const on of ["Marta", "build", "pier"]) {
      const found = references(article, spanOf(on).start, true);
      assert.deepEqual(
        found.map(({ range }) => textAt(range)),
        ["Marta Olsen", "She"],
      );
    }
  });
  it("leave the full name out on request", () => {
    const found = references(article, spanOf("Marta").start, false);
    assert.deepEqual(
      found.map(({ range }) => textAt(range)),
      ["She"],
    );
  });
  it("are none elsewhere", () => assert.deepEqual(references(article, spanOf("approved").start, true), []));
});

describe("document highlights", () => {
  it("mark who is named at the cursor, and nobody elsewhere", () => {
    const at = (words: string): string[] =>
      documentHighlights(article, spanOf(words).end).map(({ range }) => textAt(range));
    assert.deepEqual(at("Marta Olsen"), ["Marta Olsen", "She"]);
    assert.deepEqual(at("We will"), []);
  });

  it("tell the full name, other names and pronouns apart", () => {
    const named = { ...olsen, mentions: [...olsen.mentions, mention("Marta", "name")] };
    const found = documentHighlights(
      withQuotations([], { entities: [named] }),
      spanOf("She", "the mayor.").start,
    );
    assert.deepEqual(
      found.map(({ kind }) => kind),
      [DocumentHighlightKind.Write, DocumentHighlightKind.Text, DocumentHighlightKind.Read],
    );
  });
});

describe("the outline", () => {
  const outline = (symbols: readonly DocumentSymbol[] = []): unknown[] =>
    symbols.map(({ name, detail, children }) => [name, detail, ...outline(children)]);

  it("has headline, byline and the quotations with their speakers", () => {
    assert.deepEqual(outline(documentSymbols(article)), [
      ["Ferry terminal approved", "Headline"],
      ["By Ines Calloway", "Byline"],
      ["“We will build it,”", "Marta Olsen"],
      ["the pier would open in June", "Marta Olsen"],
      ["“No comment,”", "[Tom *Brandt*](command:x)"],
      ["“Nobody asked us.”", ""],
    ]);
  });

  it("puts a quotation inside another below it", () => {
    const outer = quotation("“No comment,” [Tom *Brandt*](command:x) wrote", { speaker: olsen.id });
    const nested = withQuotations([outer, noComment], { headline: null, byline: null });
    assert.deepEqual(outline(documentSymbols(nested)), [
      [
        "“No comment,” [Tom *Brandt*](command:x) wrote",
        "Marta Olsen",
        ["“No comment,”", "[Tom *Brandt*](command:x)"],
      ],
    ]);
  });

  it("names all who speak jointly, and calls a guess one", () => {
    const joint = { ...built, speakers: [olsen.id, brandt.id] };
    const guess = { ...promised, confidence: { span: 0.9, speaker: 0.5 } };
    assert.deepEqual(
      documentSymbols(withQuotations([joint, guess], { headline: null, byline: null })).map(
        ({ detail }) => detail,
      ),
      ["Marta Olsen and [Tom *Brandt*](command:x)", "perhaps Marta Olsen"],
    );
  });

  it("leaves out the quotations of acts that are not to be shown", () => {
    const spoken = showActs({ document, analysis }, ["speech"]);
    assert.deepEqual(
      documentSymbols(spoken).map(({ name }) => name),
      [
        "Ferry terminal approved",
        "By Ines Calloway",
        "“We will build it,”",
        "the pier would open in June",
        "“Nobody asked us.”",
      ],
    );
    assert.equal(definition(spoken, noComment.start + 1), null);
    assert.deepEqual(references(spoken, noComment.start + 1, true), []);
  });

  it("names every symbol, and selects inside of its range", () => {
    const blank = quotation("“No comment,”", { content: " ", text: "\n", fragments: [] });
    const [symbol] = documentSymbols(withQuotations([blank], { headline: null, byline: null }));
    assert.equal(symbol?.name, "Quotation");
    assert.deepEqual(symbol.selectionRange, symbol.range);
  });
});
