import { strict as assert } from "node:assert";
import { createAnalyzer, type Analysis, type Claim } from "../../src/core/index";
import { byCheckWorthiness, linkLines, voiceOf } from "../../src/wording/claims";
import { copyClaim } from "../../src/wording/copy-claim";
import { lookupIn } from "../../src/wording/lookup";

const analyzer = createAnalyzer();

const text = `Harrow mill row

Ada Orme, a union leader, said the mill had poisoned the river. “My pay fell by 12 percent in 2020,” said Orme.

Mayor Ines Holt said the mill had not poisoned the river. She said the town would discuss the Bay Treaty, which Norway left in 2019 after a row.

Harrow Council denied that it had sold 900 tonnes of *spoiled* rice. The harbour lost £4m in 2021.

Holt called it “a disgrace” and said that “nine of ten” boats had left in 2020.
`;

const analysis = analyzer.analyze(text);
const lookup = lookupIn(text, analysis);

describe("whose a claim is", () => {
  for (const [words, voice] of [
    ["the mill had poisoned the river", "Ada Orme"],
    ["The harbour lost £4m in 2021", "the article"],
    ["Norway left in 2019 after a row", "the article, or Ines Holt"],
    ["Harrow Council denied that it had sold 900 tonnes of *spoiled* rice", "Harrow Council"],
    ["it had sold 900 tonnes of *spoiled* rice", "denied by Harrow Council"],
  ] as const) {
    it(`${words}: ${voice}`, () => assert.equal(voiceOf(claim(words), lookup), voice));
  }
});

describe("what a claim is linked to", () => {
  it("is another claim with its claimant", () =>
    assert.deepEqual(linkLines(claim("the mill had poisoned the river"), analysis.claims, lookup), [
      "Contradicts Ines Holt: the mill had not poisoned the river",
    ]));

  it("is its denial", () =>
    assert.deepEqual(linkLines(claim("it had sold 900 tonnes of *spoiled* rice"), analysis.claims, lookup), [
      "Denied by Harrow Council: Harrow Council denied that it had sold 900 tonnes of *spoiled* rice",
    ]));

  it("is none where it has no link", () =>
    assert.deepEqual(linkLines(claim("The harbour lost £4m in 2021"), analysis.claims, lookup), []));
});

describe("a claim copied", () => {
  for (const [words, plain, markdown] of [
    [
      "the mill had poisoned the river",
      "Ada Orme, union leader: the mill had poisoned the river",
      "**Ada Orme**, union leader: the mill had poisoned the river",
    ],
    [
      "My pay fell by 12 percent in 2020",
      "Ada Orme, union leader: “My [Ada Orme’s] pay fell by 12 percent in 2020”",
      "**Ada Orme**, union leader: “My \\[Ada Orme’s\\] pay fell by 12 percent in 2020”",
    ],
    [
      "Harrow Council denied that it had sold 900 tonnes of *spoiled* rice",
      "Harrow Council denied that it had sold 900 tonnes of *spoiled* rice",
      "Harrow Council denied that it had sold 900 tonnes of \\*spoiled\\* rice",
    ],
    [
      "The harbour lost £4m in 2021",
      "the article: The harbour lost £4m in 2021",
      "**the article**: The harbour lost £4m in 2021",
    ],
    [
      "nine of ten” boats had left in 2020",
      "Ines Holt, Mayor: “nine of ten” boats had left in 2020",
      "**Ines Holt**, Mayor: “nine of ten” boats had left in 2020",
    ],
  ] as const) {
    it(words, () => {
      assert.equal(copyClaim(claim(words), analysis, "plain"), plain);
      assert.equal(copyClaim(claim(words), analysis, "markdown"), markdown);
    });
  }

  it("has no marks round words that had none", () => {
    for (const one of analysis.claims) {
      const marks = (copied: string) => copied.match(/[“”]/g)?.length ?? 0;
      const { quotations } = lookup;
      const quoted = quotations.get(one.quotation ?? "")?.quoted.length ?? 0;
      if (quoted === 0) assert.equal(marks(copyClaim(one, analysis, "plain")), marks(one.text));
    }
  });
});

describe("claims by check-worthiness", () => {
  it("have the most check-worthy first, and are in text order where they are worth the same", () => {
    const make = (id: string, checkWorthiness: number): Claim => ({
      ...analysis.claims[0]!,
      id,
      checkWorthiness,
    });
    assert.deepEqual(
      byCheckWorthiness([make("a", 0.2), make("b", 0.7), make("c", 0.2)]).map(({ id }) => id),
      ["b", "a", "c"],
    );
  });
});

function claim(words: string, of: Analysis = analysis): Claim {
  const found = of.claims.find((one) => one.text === words);
  assert.ok(found, `no claim “${words}” in ${of.claims.map((one) => `“${one.text}”`).join(", ")}`);
  return found;
}
