import { strict as assert } from "node:assert";
import fc from "fast-check";
import { findClaims } from "../../../src/core/claims/find-claims";
import { emptyAnalysis, type Claim, type Quotation, type Span } from "../../../src/core/index";
import { readParagraph } from "../../../src/core/nlp/read-paragraph";
import type { Zone } from "../../../src/core/text/article";

describe("claims", () => {
  const content = "the bank lost £40m in 2020";
  const report = `Orme says ${content}.`;
  const cue = { start: 5, end: 9, text: "says" };
  const source = { start: 0, end: 4, text: "Orme" };

  it("are stated by the article outside its quotations", () => {
    const text = "The fund lost £40m last year. “We lost nothing in 2020,” said Ada Orme.";
    const claims = claimsOf(text, [quote(text, ["“We lost nothing in 2020,”"], " said Ada Orme")]);
    assert.deepEqual(
      claims.map(({ kind, claimant, text: words }) => [kind, claimant, words]),
      [
        ["stated", null, "The fund lost £40m last year"],
        ["reported", "person:ada-orme", "We lost nothing in 2020"],
      ],
    );
    assert.equal(claims[1]?.quotation, "quotation:0");
  });

  it("may end in a preposition with a capital", () => {
    const text = "The fund lost £40m in 2020, the year that Ada Orme came In";
    assert.equal(claimsOf(text, []).length, 1);
  });

  it("are one a sentence of a quotation", () => {
    const text = "“Crime has doubled since 2015. Gen. Bell and Mr. Orme lost 900 officers,” he said.";
    const claims = claimsOf(text, [
      quote(text, ["“Crime has doubled since 2015. Gen. Bell and Mr. Orme lost 900 officers,”"], " he said"),
    ]);
    assert.deepEqual(
      claims.map((claim) => claim.text),
      ["Crime has doubled since 2015", "Gen. Bell and Mr. Orme lost 900 officers"],
    );
  });

  it("span the attribution that interrupts a sentence", () => {
    const text = "“The scheme,” she said, “cost £3bn in 2021.”";
    const claims = claimsOf(text, [quote(text, ["“The scheme,”", "“cost £3bn in 2021.”"])]);
    assert.deepEqual(
      claims.map((claim) => claim.text),
      ["The scheme,” she said, “cost £3bn in 2021"],
    );
  });

  it("of a relayed quotation are those of who first said it", () => {
    const text = "Orme said Bell told her that wages fell by 5% in 2022.";
    const outer = quote(text, ["Bell told her that wages fell by 5% in 2022"]);
    const inner = quote(text, ["wages fell by 5% in 2022"], "", {
      id: "quotation:inner",
      via: outer.id,
      speaker: "person:bell",
    });
    assert.deepEqual(
      claimsOf(text, [outer, inner]).map(({ claimant, text: words }) => [claimant, words]),
      [["person:bell", "wages fell by 5% in 2022"]],
    );
  });

  describe("are that it was said at all, where the content is not asserted but", () => {
    for (const [what, differences] of [
      ["denied", { stance: "denied" }],
      ["promised", { stance: "promised" }],
      ["demanded", { stance: "demanded" }],
    ] as const) {
      it(what, () => {
        const [claim] = claimsOf(report, [quote(report, [content], "", { ...differences, cue, source })]);
        assert.deepEqual([claim?.kind, claim?.text], ["utterance", "Orme says the bank lost £40m in 2020"]);
      });
    }
  });

  it("are the speaker's where the content is announced", () => {
    const [claim] = claimsOf(report, [quote(report, [content], "", { stance: "announced", cue })]);
    assert.deepEqual([claim?.kind, claim?.text], ["reported", content]);
  });

  it("weigh less where they are only believed", () => {
    const [said] = claimsOf(report, [quote(report, [content], "", { cue })]);
    const [believed] = claimsOf(report, [quote(report, [content], "", { cue, act: "thought" })]);
    assert.deepEqual([said?.text, believed?.text], [content, content]);
    assert.ok(believed!.checkWorthiness < said!.checkWorthiness);
    assert.ok(believed!.reasons.includes("hedge"));
  });

  it("are stated by the article before and after a quotation in one sentence", () => {
    const text =
      "The fund lost £40m in 2020, “a scandal”, said Orme, although wages rose by 7% a year later.";
    const source = { start: text.indexOf("Orme"), end: text.indexOf("Orme") + 4, text: "Orme" };
    assert.deepEqual(
      claimsOf(text, [quote(text, ["“a scandal”"], "", { source })]).map(({ kind, text: words }) => [
        kind,
        words,
      ]),
      [
        ["stated", "The fund lost £40m in 2020"],
        ["stated", "wages rose by 7% a year later"],
      ],
    );
  });

  describe("are not", () => {
    for (const sentence of [
      "Did the fund lose £40m last year?",
      "Thank you to the 400 volunteers.",
      "We should all be proud and I hope you are.",
      "No.",
    ]) {
      it(sentence, () => assert.deepEqual(claimsOf(sentence, []), []));
    }

    it("what somebody asks or would say", () => {
      for (const stance of ["asked", "hypothetical"] as const) {
        assert.deepEqual(claimsOf(report, [quote(report, [content], "", { stance, cue })]), []);
      }
    });

    for (const zone of ["byline", "dateline", "credit", "furniture", "advertising"] as const) {
      it(`in a line that is ${zone}`, () => {
        assert.deepEqual(claimsOf("Nine of ten readers saved £50 in 2023.", [], zone), []);
      });
    }
  });

  it("start after a dateline", () => {
    const text = "PARIS, May 3 (Newswire) - Exports fell by 8% in April.";
    assert.deepEqual(
      claimsOf(text, [], "body", text.indexOf("Exports")).map((claim) => claim.text),
      ["Exports fell by 8% in April"],
    );
  });

  it("have ids from their words, told apart where the words repeat", () => {
    const line = "Exports fell by 8% in April.";
    const ids = (text: string) => claimsOf(text, []).map(({ id }) => id);
    assert.match(ids(line)[0]!, /^claim:/);
    assert.deepEqual(ids(`Imports rose by 2%. ${line}`).slice(1), ids(line));
    assert.equal(new Set(ids(`${line} ${line}`)).size, 2);
  });

  it("have exact spans and a score from 0 to 1, in text order, whatever the text", () => {
    const word = fc.constantFrom(
      "12%",
      "“",
      "”",
      "rose",
      "The",
      "said",
      ".",
      "?",
      "😀",
      "since",
      "1999",
      "Orme",
      "é",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const claims = claimsOf(text, []);
        claims.forEach((claim) => {
          assert.equal(claim.text, text.slice(claim.start, claim.end));
          assert.ok(claim.checkWorthiness > 0 && claim.checkWorthiness <= 1);
        });
        assert.deepEqual(
          claims,
          [...claims].sort((a, b) => a.start - b.start),
        );
      }),
    );
  });
});

function claimsOf(
  text: string,
  quotations: readonly Quotation[],
  zone: Zone = "body",
  bodyStart = 0,
): Claim[] {
  const paragraph = { start: 0, end: text.length, zone, kind: "paragraph", prose: text, bodyStart } as const;
  const { headline, byline, dateline, problems } = emptyAnalysis("ok");
  const article = {
    text,
    format: "plaintext",
    paragraphs: [paragraph],
    headline,
    byline,
    dateline,
    problems,
  } as const;
  return findClaims({ article, readings: [readParagraph(paragraph)], quoted: [] }, quotations, []);
}

/** A quotation of these contents; `attribution` is what follows them in its envelope. */
function quote(
  text: string,
  contents: readonly string[],
  attribution = "",
  differences: Partial<Quotation> = {},
): Quotation {
  const fragments = contents.map((content): Span => {
    const start = text.indexOf(content);
    return { start, end: start + content.length };
  });
  const start = fragments[0]!.start;
  const end = fragments.at(-1)!.end + attribution.length;
  return {
    id: "quotation:0",
    start,
    end,
    text: text.slice(start, end),
    type: "direct",
    act: "speech",
    stance: "asserted",
    fragments,
    content: contents.join(" "),
    quoted: [],
    cue: null,
    source: null,
    speaker: "person:ada-orme",
    speakers: ["person:ada-orme"],
    onBehalfOf: null,
    via: null,
    continues: null,
    confidence: { span: 1, speaker: 1 },
    reason: "named",
    decision: null,
    ...differences,
  };
}
