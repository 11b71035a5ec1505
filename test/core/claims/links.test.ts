import { strict as assert } from "node:assert";
import fc from "fast-check";
import { createAnalyzer, type Claim } from "../../../src/core/index";

const analyzer = createAnalyzer();

describe("links between claims", () => {
  describe("of the same claim", () => {
    check(
      "Tom Pell said the mill had poisoned the river. Ada Orme said the mill had poisoned the river for years.",
      [["the mill had poisoned the river", "repeats", "the mill had poisoned the river for years"]],
    );
    check(
      "Rents in Harrow rose by 9 percent in 2020. Ada Orme said rents in Harrow had risen 9 percent in 2020.",
      [
        [
          "Rents in Harrow rose by 9 percent in 2020",
          "repeats",
          "rents in Harrow had risen 9 percent in 2020",
        ],
      ],
    );
  });

  describe("of a claim and its denial", () => {
    check(
      "Tom Pell said the mill had poisoned the river. Ada Orme said the mill had not poisoned the river.",
      [["the mill had poisoned the river", "denies", "the mill had not poisoned the river"]],
    );
    check("Tom Pell said the mill had poisoned the river. Harrow Council denied this.", [
      ["the mill had poisoned the river", "denies", "Harrow Council denied this"],
    ]);
    check("Orme Foods denied that it had sold 900 tonnes of spoiled rice.", [
      [
        "Orme Foods denied that it had sold 900 tonnes of spoiled rice",
        "denies",
        "it had sold 900 tonnes of spoiled rice",
      ],
    ]);
  });

  describe("of figures that disagree", () => {
    check(
      "The council said 300 workers lost their jobs at the mill. Ada Orme said 450 workers lost their jobs at the mill.",
      [["300 workers lost their jobs at the mill", "disagrees", "450 workers lost their jobs at the mill"]],
    );
    check(
      "Police said 40 people died in the fire at the mill. The hospital said 52 people died in the fire.",
      [["40 people died in the fire at the mill", "disagrees", "52 people died in the fire"]],
    );
  });

  describe("are not made of", () => {
    for (const text of [
      // bounds that leave room for each other
      "The council said more than 300 workers lost their jobs at the mill. Ada Orme said 312 workers lost their jobs at the mill.",
      // different times
      "The council said 300 workers left the mill in 2019. Ada Orme said 450 workers left the mill in 2020.",
      // different things
      "The council said 300 workers left the mill. Ada Orme said 450 children joined the choir.",
      // words that much else shares
      "The council said the mill was old. Ada Orme said the mill was loud.",
    ]) {
      check(text, []);
    }
  });

  it("are the same from both ends, and never of a claim with itself, whatever the text", () => {
    const piece = fc.constantFrom(
      "Tom Pell said the mill had poisoned the river.",
      "Ada Orme denied that the mill had poisoned the river.",
      "Ada Orme said the mill had not poisoned the river.",
      "Harrow Council denied this.",
      "Police said 40 people died in the fire at the mill.",
      "The hospital said 52 people died in the fire at the mill.",
      "“The mill poisoned the river,” he said.",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const claims = analyzer.analyze(`Notes from Harrow. ${pieces.join(" ")}`).claims;
        const links = new Set(
          claims.flatMap(({ id, links }) => links.map((link) => `${id} ${link.relation} ${link.to}`)),
        );
        for (const { id, links: own } of claims) {
          assert.equal(new Set(own.map(({ to }) => to)).size, own.length);
          for (const { to, relation } of own) {
            assert.notEqual(to, id);
            assert.ok(links.has(`${to} ${relation} ${id}`));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("take time in proportion to the text", () => {
    const line = "Tom Pell said the mill had poisoned the river and 40 people died.\n\n";
    const claims = analyzer.analyze(line.repeat(300)).claims;
    assert.ok(claims.length >= 300);
    assert.ok(Math.max(...claims.map(({ links }) => links.length)) <= 2 * 12);
  });
});

/** All links of the text, each once, from the claim that comes first. */
function check(
  text: string,
  expected: readonly (readonly [string, Claim["links"][number]["relation"], string])[],
): void {
  it(text, () => {
    const { claims } = analyzer.analyze(text);
    const found = claims.flatMap((claim, i) =>
      claim.links.flatMap(({ to, relation }) => {
        const other = claims.findIndex(({ id }) => id === to);
        return other > i ? [[claim.text, relation, claims[other]!.text]] : [];
      }),
    );
    assert.deepEqual(found, expected);
  });
}
