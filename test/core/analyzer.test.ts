import { strict as assert } from "node:assert";
import fc from "fast-check";
import { createAnalyzer, type AnalyzeOptions } from "../../src/core/index";
import { assertInvariants } from "./analysis-invariants";
import { hostileInputs } from "./hostile-inputs";

const analyzer = createAnalyzer();

/** Any string of UTF-16 units, lone surrogates among them. */
const anyString = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e })), {
    maxLength: 200,
  })
  .map((units) => String.fromCharCode(...units));

const sentences = fc.constantFrom(
  "Ann Roe, who chairs the council, said on Monday that the bridge would open in May.",
  "“We are ready,” she said, adding that the boats were out.",
  '"We\'re ready," said Tom Pell, 61, a builder from Northbridge. "It\'s the officials\' fault."',
  "‘It’s a con,’ Mr Pell told the Harbour Gazette, ‘and they know it.’",
  "According to the Harbour Authority, 40 boats were lost in 2019, the highest number in ten years.",
  "Two officials familiar with the talks said Roe told them the deal was “dead”.",
  "Pell & Sons Ltd denied polluting the river and accused Ms. Dale of lying.",
  "He urged the government to “act now”; the film “The Long Road Home” is out on Friday.",
  "ANN ROE: We never met.",
  "Q: Is it safe?",
  "Roe: ‘bridge is safe’",
  "By Jane Dow",
  "NORTHBRIDGE, Ohio (AP) — The U.S. Army's Corps of Engineers declined to comment.",
  "(Reporting by Jane Dow; Editing by Max Hill)",
  "It rained.",
);
const breaks = fc.constantFrom(" ", " ", "\n", "\n\n", "\r\n\r\n", "\n\n> ", "\n- ");
const article = fc
  .array(fc.tuple(sentences, breaks), { maxLength: 12 })
  .map((parts) => parts.flat().join(""));

/** An article with marks put in and taken out anywhere. */
const damagedArticle = fc
  .tuple(
    article,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."“ ” ‘ ’ \" ' « » ( ) : , . — '' ``".split(" "), "")), {
      maxLength: 8,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [place, mark]) => {
      const at = place % (edited.length + 1);
      return edited.slice(0, at) + mark + edited.slice(mark ? at : at + 1);
    }, text),
  );

const anyText = fc.oneof(anyString, article, damagedArticle);
const anyOptions = fc.constantFrom<AnalyzeOptions>({}, { format: "plaintext" }, { format: "markdown" });

function check(holds: (text: string, options: AnalyzeOptions) => void): void {
  fc.assert(fc.property(anyText, anyOptions, holds), { numRuns: 100 });
}

describe("the analysis of any text", () => {
  it("names spans of the text, ids that exist, and lists in text order", () => {
    check((text, options) => assertInvariants(text, analyzer.analyze(text, options)));
  });

  it("is the same each time", () => {
    check((text, options) => {
      const first = analyzer.analyze(text, options);
      createAnalyzer().analyze("“Another,” said Tom Pell.");
      assert.deepEqual(createAnalyzer().analyze(text, options), first);
    });
  });

  it("is the same in steps", () => {
    check((text, options) => {
      const steps = analyzer.analyzeSteps(text, options);
      let step = steps.next();
      while (!step.done) step = steps.next();
      assert.deepEqual(step.value, analyzer.analyze(text, options));
    });
  });
});

/** Long enough to stick in what is worse than quadratic; `npm run bench:hostile` measures growth at 100 kB. */
const hostileLength = 20_000;

describe("the analysis of hostile text", () => {
  for (const [name, make] of hostileInputs) {
    it(`comes to an end: 20 kB of ${name}`, function () {
      this.timeout(120_000);
      const text = make(hostileLength);
      assertInvariants(text, analyzer.analyze(text));
    });
  }

  it("reads a quotation once, however long it is", () => {
    const { quotations, claims } = analyzer.analyze(`“${"The bridge will open in May. ".repeat(1_000)}”`);
    assert.equal(quotations.length, 1);
    assert.equal(claims.length, 1_000);
  });

  it("comes to an end: a line of a megabyte, one word", function () {
    this.timeout(120_000);
    const text = "word".repeat(250_000);
    assertInvariants(text, analyzer.analyze(text));
  });
});
