import { strict as assert } from "node:assert";
import { checkWorthiness } from "../../../src/core/claims/check-worthiness";
import { weights } from "../../../src/core/claims/weights";
import type { ClaimReason } from "../../../src/core/index";
import { readParagraph } from "../../../src/core/nlp/read-paragraph";

describe("check-worthiness", () => {
  describe("says why", () => {
    const cases: readonly (readonly [string, readonly ClaimReason[]])[] = [
      ["The council spent £2.4m on consultants.", ["quantity", "precise-quantity", "record", "past"]],
      ["Rents in Harrowby rose by 12 per cent.", ["quantity", "precise-quantity", "comparison", "name"]],
      ["Most patients wait for several weeks.", ["vague-quantity", "people", "health", "time"]],
      ["It is the deadliest road in the county.", ["superlative", "health", "vague"]],
      ["The plant closed because exports collapsed.", ["causation", "record", "past"]],
      ["Parliament passed the treaty in 1987.", ["law", "record", "time", "past"]],
      ["We should build more homes.", ["call-to-action"]],
      ["She will resign tomorrow.", ["future", "third-person", "short"]],
      ["I think it is a wonderful idea.", ["opinion", "personal-experience"]],
      ["You know the answer.", ["address", "opinion"]],
      ["Perhaps they could stay.", ["hedge"]],
    ];
    for (const [sentence, expected] of cases) {
      it(sentence, () => {
        const { reasons } = score(sentence);
        assert.deepEqual(
          expected.filter((reason) => !reasons.includes(reason)),
          [],
          `only ${reasons.join(", ")}`,
        );
      });
    }
  });

  describe("takes no year, ordinal or pronoun for a figure", () => {
    for (const sentence of [
      "The bridge opened in 1998.",
      "One of them left.",
      "The third driver in the 19th row left.",
      "In the ’90s trams ran here.",
    ]) {
      it(sentence, () => assert.ok(!score(sentence).reasons.includes("quantity")));
    }
  });

  describe("puts what evidence can settle before what it cannot", () => {
    const pairs = [
      [
        "Unemployment fell to 4.1 per cent in May, the lowest in 20 years.",
        "Unemployment is a terrible thing.",
      ],
      ["The minister voted against the bill in 2019.", "The minister should vote against the bill."],
      ["More than 300 people died in the floods.", "I remember the floods very well."],
      ["The vaccine caused fewer deaths than the disease.", "I hope the vaccine will work."],
      ["Taxes have risen nine times since June.", "You will like our plan."],
    ] as const;
    for (const [more, less] of pairs) {
      it(`${more} > ${less}`, () => {
        assert.ok(score(more).score > 0.5);
        assert.ok(score(less).score < 0.3);
      });
    }
  });

  it("names the heaviest reason first", () => {
    const { reasons } = score("The minister will spend £3bn on schools, I think.");
    const sizes = reasons.map((reason) => Math.abs(weights[reason]));
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => b - a),
    );
    assert.equal(reasons[0], "quantity");
  });
});

function score(prose: string) {
  const paragraph = {
    start: 0,
    end: prose.length,
    zone: "body",
    kind: "paragraph",
    prose,
    bodyStart: 0,
  } as const;
  return checkWorthiness(readParagraph(paragraph).tokens);
}
