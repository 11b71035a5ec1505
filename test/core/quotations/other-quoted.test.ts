import { strict as assert } from "node:assert";
import { createAnalyzer, type OtherQuoted } from "../../../src/core/index";

/** A test of its own: the text has no quotation, and in marks stand these words of these kinds. */
function check(
  text: string,
  ...expected: readonly (readonly [words: string, kind: OtherQuoted["kind"]])[]
): void {
  it(text, () => {
    const { quotations, otherQuoted } = createAnalyzer().analyze(text);
    assert.deepEqual(
      quotations.map((quotation) => quotation.text),
      [],
    );
    assert.deepEqual(
      otherQuoted.map((other) => [other.text, other.kind]),
      expected,
    );
  });
}

describe("words in marks that nobody says", () => {
  describe("titles of works", () => {
    check("The film “The Long Road Home” opens on Friday.", ["“The Long Road Home”", "title"]);
    check("Her novel, “A Winter in May”, won the prize.", ["“A Winter in May”", "title"]);
    check(
      "He starred in “Harbour Lights” and “Cold Front”.",
      ["“Harbour Lights”", "title"],
      ["“Cold Front”", "title"],
    );
  });

  describe("nicknames", () => {
    check("Tom “Tiny” Pell weighed 20 stone.", ["“Tiny”", "nickname"]);
    check("Tom ‘Tiny’ Pell weighed 20 stone.", ["‘Tiny’", "nickname"]);
    check("Boxer Sam “The Anvil” Dale retired in May.", ["“The Anvil”", "nickname"]);
  });

  describe("scare quotes", () => {
    check("The “expert” had never seen the bridge.", ["“expert”", "scare"]);
    check("The ‘free’ meals cost £9.", ["‘free’", "scare"]);
  });
});
