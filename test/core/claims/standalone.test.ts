import { strict as assert } from "node:assert";
import fc from "fast-check";
import { createAnalyzer, type Claim } from "../../../src/core/index";

const analyzer = createAnalyzer();
const dateline = "HARROW, March 3, 2021 (Reuters) - ";

describe("a claim that stands alone", () => {
  describe("has in brackets whom its pronouns and short names mean", () => {
    check(
      "Defence officials in Sandvik said they had no plans to close the base.",
      "[Defence officials in Sandvik] had no plans to close the base",
    );
    check("Orme Foods said it had lost £4m in 2020.", "[Orme Foods] had lost £4m in 2020");
    check(
      "Ada Orme, a union leader, met the board. She said she had warned the board in 2019.",
      "[Ada Orme] had warned the board in 2019",
    );
    check(
      "Ada Orme, a union leader, met the board. The union said Orme had signed 900 letters.",
      "[Ada] Orme had signed 900 letters",
    );
    check(
      "Harrow Council met in May 2020. Ada Orme said the council had closed two pools.",
      "the council [Harrow Council] had closed two pools",
    );
    check(
      "“My pay fell by 12 percent in 2020,” said Ada Orme.",
      "My [Ada Orme’s] pay fell by 12 percent in 2020",
    );
  });

  describe("has the dates that relative ones stand for", () => {
    check(
      `${dateline}Ada Orme said the mill had lost £4m last month.`,
      "the mill had lost £4m last month [February 2021]",
    );
    check(
      `${dateline}Ada Orme said the mill had closed on Monday.`,
      "the mill had closed on Monday [1 March 2021]",
    );
  });

  describe("leaves out an attribution in its middle", () => {
    check("“The scheme,” Ada Orme said, “cost £3bn in 2021.”", "The scheme […] cost £3bn in 2021");
  });

  describe("says what a background clause is about", () => {
    check(
      "Mayor Ines Holt said the towns would discuss the Bay Treaty, which Norway left in 2019 after a row.",
      "Norway left [the Bay Treaty] in 2019 after a row",
    );
    check(
      "Mayor Ines Holt said the towns had left the Bay Treaty, which was signed by nine countries in 1988.",
      "[the Bay Treaty] was signed by nine countries in 1988",
    );
  });

  describe("is null where there is nothing to add, or nothing sure", () => {
    check("Ada Orme said the mill had lost £4m in 2020.", null);
    check("Ada Orme said they had lost £4m in 2020.", null);
    check("Tom Pell met Paul Brandt on the pier in 2019. Ada Orme said he had sold 900 boats.", null);
    check(
      "Tom Pell closed the mill in 2019. “He sold 900 boats,” said Paul Brandt.",
      "[Tom Pell] sold 900 boats",
    );
    check("Tom Pell met Paul Brandt on the pier in 2019. “He sold 900 boats,” said Ada Orme.", null);
    check("Ada Orme said the mill had lost £4m last month.", null);
  });

  it("only adds and replaces in brackets, whatever the text", () => {
    const piece = fc.constantFrom(
      "Ada Orme said she had lost £4m last month.",
      "“We,” said Orme, “sold 40% of it on Monday.”",
      "Orme Foods said it had hired 300 workers, which the council denied.",
      "He said the treaty, which Norway left in 2019, was dead.",
      "“My pay fell by 9%,” she said. “I left.”",
      "\n\n",
      "Harrow Council denied that its mill leaked 9 tonnes of oil.",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const claim of claimsOf(dateline + pieces.join(" "))) assertOnlyBrackets(claim);
      }),
      { numRuns: 60 },
    );
  });
});

/** Outside of brackets stand the claim's own words, in their order; in place of brackets, nothing, a pronoun or an attribution. */
function assertOnlyBrackets({ text, standalone }: Claim): void {
  if (standalone === null) return;
  const [head = "", ...parts] = standalone.split("[");
  assert.ok(parts.length > 0);
  assert.ok(text.startsWith(head.trim()), standalone);
  let at = head.trim().length;
  for (const part of parts) {
    const [note = "", own = ""] = part.split("]");
    const found = own.trim() === "" ? text.length : text.indexOf(own.trim(), at);
    assert.ok(found >= 0, `“${own}” is not in “${text}”`);
    const left = text.slice(at, own.trim() === "" && parts.at(-1) !== part ? at : found);
    if (note !== "…") assert.match(left, /^\W*(?:he|she|it|they|him|them|his|her|its|their|which|who)?\W*$/i);
    at = own.trim() === "" ? at : found + own.trim().length;
  }
}

function claimsOf(text: string): readonly Claim[] {
  return analyzer.analyze(text).claims;
}

/** The last claim of the text, standing alone. */
function check(text: string, expected: string | null): void {
  it(text, () => assert.equal(claimsOf(text).at(-1)?.standalone, expected));
}
