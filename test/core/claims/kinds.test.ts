import { strict as assert } from "node:assert";
import { createAnalyzer, type Claim } from "../../../src/core/index";

/** A claim as kind, claimant ("-" for none) and words; the claimant's id without its type. */
type Expected = readonly [kind: Claim["kind"], claimant: string, words: string];

const analyzer = createAnalyzer();

describe("kinds of claims", () => {
  describe("a statement is its speaker's or the article's, without the attribution", () => {
    check("Harrow Council says rents in the town rose by 9% in 2021.", [
      ["reported", "harrow-council", "rents in the town rose by 9% in 2021"],
    ]);
    check("While the ferry was out of service, Mayor Ines Holt said repairs cost £400,000.", [
      ["stated", "-", "the ferry was out of service"],
      ["reported", "ines-holt", "repairs cost £400,000"],
    ]);
    check("Six in ten voters said the tax had cost them jobs, a poll for the Harbour Trust found.", [
      [
        "stated",
        "-",
        "Six in ten voters said the tax had cost them jobs, a poll for the Harbour Trust found",
      ],
    ]);
  });

  describe("a promise, a threat or a demand of somebody in office is a claim that it was made", () => {
    check(
      "Last month, President Ivo Maren said that if Tarland blocks the strait, the government is prepared to seize its ships.",
      [
        [
          "utterance",
          "ivo-maren",
          "Last month, President Ivo Maren said that if Tarland blocks the strait, the government is prepared to seize its ships",
        ],
      ],
    );
    check("Health Minister Ruth Adeyo promised to build 40 clinics by 2030.", [
      ["utterance", "ruth-adeyo", "Health Minister Ruth Adeyo promised to build 40 clinics by 2030"],
    ]);
    check("The attorney general told the brewers she would sue to block the sale.", [
      [
        "utterance",
        "the-attorney-general",
        "The attorney general told the brewers she would sue to block the sale",
      ],
    ]);
    check("The companies promised to freeze prices for seven years.", [
      ["utterance", "the-companies", "The companies promised to freeze prices for seven years"],
    ]);
    check("Governor Paul Brandt demanded that the dam be closed.", [
      ["utterance", "paul-brandt", "Governor Paul Brandt demanded that the dam be closed"],
    ]);
    check("“We will not sell the harbour to anyone,” said Finance Minister Lea Olsen.", [
      ["utterance", "lea-olsen", "“We will not sell the harbour to anyone,” said Finance Minister Lea Olsen"],
    ]);
  });

  describe("what only names or describes a thing is a claim that it was said", () => {
    check("Mayor Ines Holt called the 1902 pier “a disgrace to the town”.", [
      ["utterance", "ines-holt", "Mayor Ines Holt called the 1902 pier “a disgrace to the town”"],
    ]);
    check("Mayor Ines Holt unveiled a proposal for a ferry that would carry 900 people.", [
      [
        "utterance",
        "ines-holt",
        "Mayor Ines Holt unveiled a proposal for a ferry that would carry 900 people",
      ],
    ]);
  });

  describe("a demand that a phrase names is one of its owner", () => {
    check(
      "Mayor Ines Holt said the town had rejected Harrow Council’s demand to bar local boats from the bay.",
      [
        [
          "reported",
          "ines-holt",
          "the town had rejected Harrow Council’s demand to bar local boats from the bay",
        ],
        ["utterance", "harrow-council", "Harrow Council’s demand to bar local boats from the bay"],
      ],
    );
  });

  describe("what nobody in office only means to do is none", () => {
    check("Tom Pell, a baker, intends to open a second shop in May 2023.", []);
    check("“We will keep baking,” said Tom Pell, a baker.", []);
    check("Tom Pell, a baker, hopes the road will open in May 2023.", []);
  });

  describe("a denial is a claim that it was made, and what it denies is nobody's", () => {
    check("Orme Foods denied that it had sold 900 tonnes of spoiled rice.", [
      ["utterance", "orme-foods", "Orme Foods denied that it had sold 900 tonnes of spoiled rice"],
      ["reported", "-", "it had sold 900 tonnes of spoiled rice"],
    ]);
  });

  describe("what is asked, imagined or kept back is none", () => {
    check("Reporters asked whether Orme Foods had sold 900 tonnes of spoiled rice.", []);
    check("Finance Minister Lea Olsen declined to comment on the sale of 900 tonnes of rice.", []);
    check("Finance Minister Lea Olsen did not say when the 900 tonnes of rice were sold.", []);
  });

  describe("a background clause in indirect speech may be the writer's", () => {
    check(
      "Mayor Ines Holt said the two towns would discuss the Bay Treaty, which Tarland left in 2019 after a row over fish.",
      [
        ["reported", "ines-holt", "the two towns would discuss the Bay Treaty"],
        ["stated", "-", "Tarland left in 2019 after a row over fish", "voice-unclear"],
      ],
    );
    check("Mayor Ines Holt said the old pier, which was built in 1902, had cost £90,000 to repair.", [
      ["reported", "ines-holt", "the old pier, which was built in 1902, had cost £90,000 to repair"],
      ["stated", "-", "which was built in 1902", "voice-unclear"],
    ]);
  });

  describe("but not in direct speech", () => {
    check("“We closed the old pier, which was built in 1902,” said Mayor Ines Holt.", [
      ["reported", "ines-holt", "We closed the old pier, which was built in 1902"],
    ]);
  });

  describe("a sentence of no quotation between two that are attributed may go on with one", () => {
    check(
      "Mayor Ines Holt said the pier had lost £90,000 in 2020. The council had closed two pools that year. She added that the pier would reopen in May.",
      [
        ["reported", "ines-holt", "the pier had lost £90,000 in 2020"],
        ["stated", "-", "The council had closed two pools that year", "voice-unclear"],
        ["reported", "ines-holt", "the pier would reopen in May"],
      ],
    );
  });
});

function check(
  text: string,
  expected: readonly (Expected | readonly [...Expected, "voice-unclear"])[],
): void {
  it(text, () => {
    assert.deepEqual(
      analyzer
        .analyze(text)
        .claims.map(({ kind, claimant, text: words, reasons }) => [
          kind,
          claimant?.replace(/^\w+:/, "") ?? "-",
          words,
          ...(reasons.includes("voice-unclear") ? ["voice-unclear"] : []),
        ]),
      expected,
    );
  });
}
