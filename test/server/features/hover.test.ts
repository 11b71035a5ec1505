import { strict as assert } from "node:assert";
import { MarkupContent } from "vscode-languageserver";
import { emptyAnalysis, type Claim, type Quotation } from "../../../src/core/index";
import { allActs } from "../../../src/protocol/settings";
import { hover } from "../../../src/server/features/hover";
import { showActs } from "../../../src/server/features/lookup";
import {
  analysis,
  article,
  brandt,
  built,
  document,
  noComment,
  olsen,
  person,
  mention,
  promised,
  spanOf,
  withQuotations,
} from "./article";

describe("hover", () => {
  it("says who decided what, and when", () => {
    const decision = { state: "corrected", by: "Kit *Lund*", at: "2026-03-02T09:00:00Z" } as const;
    const decided = withQuotations([{ ...built, decision }]);
    const { contents } = hover(decided, spanOf("We will build it").start)!;
    assert.ok(MarkupContent.is(contents));
    assert.equal(contents.value.split("\n\n").at(-1), "*Corrected by Kit \\*Lund\\*, 2026\\-03\\-02\\.*");
  });

  const cases: readonly { on: string; after?: string; shows: string; marks: string }[] = [
    {
      on: "We will build it",
      shows: [
        "**Marta Olsen**, the mayor · 2 quotations",
        "Direct quotation: *said Marta Olsen, the mayor*",
        "Speaker almost certain (97%). The speaker is named here in full.",
      ].join("\n\n"),
      marks: "“We will build it,”",
    },
    {
      on: "pier would",
      shows: [
        "**Marta Olsen**, the mayor · 2 quotations",
        "Indirect quotation · promised: *She promised*",
        "Speaker likely (70%). “She” is taken to mean Marta Olsen.",
      ].join("\n\n"),
      marks: "the pier would open in June",
    },
    {
      on: "She",
      after: "the mayor.",
      shows: [
        "**Marta Olsen**, the mayor",
        "Person · 2 mentions · 2 quotations",
        "---",
        "Indirect quotation · promised: *She promised*",
        "Speaker likely (70%). “She” is taken to mean Marta Olsen.",
      ].join("\n\n"),
      marks: "She",
    },
    {
      on: "No comment",
      shows: [
        "**\\[Tom \\*Brandt\\*\\]\\(command\\:x\\)**",
        "Direct quotation · written: *\\[Tom \\*Brandt\\*\\]\\(command\\:x\\) wrote*",
        "Speaker very likely (90%). The speaker is named here in full.",
      ].join("\n\n"),
      marks: "“No comment,”",
    },
    {
      on: "Nobody asked",
      shows: [
        "**Speaker not named**",
        "Direct quotation",
        "Nothing in the article says who the speaker is.",
      ].join("\n\n"),
      marks: "“Nobody asked us.”",
    },
  ];
  for (const { on, after, shows, marks } of cases) {
    it(`on ${on}`, () => {
      const found = hover(article, spanOf(on, after).start + 1);
      assert.ok(found && MarkupContent.is(found.contents));
      assert.equal(found.contents.value, shows);
      assert.equal(document.getText(found.range), marks);
    });
  }

  describe("on a claim", () => {
    const claim: Claim = {
      ...spanOf("We will build it"),
      id: "claim:a",
      kind: "reported",
      claimant: olsen.id,
      quotation: built.id,
      standalone: null,
      checkWorthiness: 0.88,
      reasons: ["quantity", "law"],
      links: [],
      decision: null,
    };
    const open: Claim = {
      ...claim,
      ...spanOf("Ferry terminal approved"),
      id: "claim:b",
      kind: "stated",
      claimant: null,
      quotation: null,
    };

    function sectionsOn(claims: readonly Claim[], offset = claim.start + 1, acts = allActs): string[] {
      const shown = showActs({ document, analysis: { ...analysis, claims } }, acts);
      const found = hover(shown, offset);
      return found && MarkupContent.is(found.contents) ? found.contents.value.split("\n\n---\n\n") : [];
    }

    it("says how much it is worth checking and why, after its quotation", () =>
      assert.equal(sectionsOn([claim])[1], "Worth checking: 88% (figure, law or policy)"));

    it("says whose it is where no quotation does", () =>
      assert.deepEqual(sectionsOn([open], open.start + 1), [
        "What the article states itself: **the article**\n\nWorth checking: 88% (figure, law or policy)",
      ]));

    it("says that it is not its speaker's but that it was said", () =>
      assert.equal(
        sectionsOn([{ ...claim, kind: "utterance", reasons: [] }])[1],
        "That it was said: **Marta Olsen**\n\nWorth checking: 88%",
      ));

    it("says what it is linked to", () => {
      const links = [{ to: open.id, relation: "denies" }] as const;
      assert.equal(
        sectionsOn([open, { ...claim, links }])[1],
        "Worth checking: 88% (figure, law or policy)\n\nContradicts the article\\: Ferry terminal approved",
      );
    });

    it("says nothing where it is hardly worth checking, or its quotation is hidden", () => {
      assert.equal(sectionsOn([{ ...claim, checkWorthiness: 0.3 }]).length, 1);
      assert.deepEqual(sectionsOn([claim], claim.start + 1, ["writing"]), []);
    });
  });

  /** The lines of the hover on the article's first quotation, as if that were so. */
  function linesOn(fields: Partial<Quotation>, others: readonly Quotation[] = []): string[] {
    const entities = [...analysis.entities, board];
    const found = hover(withQuotations([{ ...built, ...fields }, ...others], { entities }), built.start + 1);
    assert.ok(found && MarkupContent.is(found.contents));
    return found.contents.value.split("\n\n");
  }
  const board = {
    ...person("Ferry terminal", [mention("Ferry terminal", "name")]),
    type: "organization" as const,
  };
  const kind = "Direct quotation · ";

  const stances: readonly (readonly [Quotation["stance"], string])[] = [
    ["denied", "denied"],
    ["asked", "asked"],
    ["demanded", "demanded"],
    ["promised", "promised"],
    ["declined", "declined"],
    ["unsaid", "not said"],
    ["hypothetical", "hypothetical"],
    ["announced", "announced, not yet said"],
  ];
  for (const [stance, words] of stances) {
    it(`says of a quotation that is ${stance}: ${words}`, () =>
      assert.equal(linesOn({ stance })[1], `${kind}${words}: *said Marta Olsen, the mayor*`));
  }

  it("says that what was denied was thought", () =>
    assert.equal(
      linesOn({ act: "thought", stance: "denied", cue: null, source: null })[1],
      `${kind}thought · denied`,
    ));

  it("names all who speak jointly, a line each", () =>
    assert.equal(
      linesOn({ speakers: [olsen.id, board.id] })[0],
      "**Marta Olsen**, the mayor\\\n**Ferry terminal**",
    ));

  it("says for whom somebody speaks, and who reports it", () =>
    assert.equal(
      linesOn({ onBehalfOf: board.id, via: noComment.id }, [noComment])[1],
      "for Ferry terminal · as reported by \\[Tom \\*Brandt\\*\\]\\(command\\:x\\)",
    ));

  it("knows the reporter of a quotation that is itself not shown", () => {
    const told = { ...built, via: promised.id };
    const thought: Quotation = { ...promised, act: "thought", speaker: brandt.id, speakers: [brandt.id] };
    const shown = showActs({ document, analysis: { ...analysis, quotations: [told, thought] } }, ["speech"]);
    const found = hover(shown, told.start + 1);
    assert.ok(found && MarkupContent.is(found.contents));
    assert.match(found.contents.value, /as reported by .*Brandt/);
    assert.equal(hover(shown, thought.start + 6), null);
  });

  it("calls a speaker who is a guess one", () => {
    const guess = { confidence: { span: 0.9, speaker: 0.59 } };
    const [who, , why] = linesOn(guess);
    assert.equal(who, "perhaps **Marta Olsen**, the mayor");
    assert.equal(why, "Speaker uncertain (59%). The speaker is named here in full.");
    const onName = hover(withQuotations([{ ...built, ...guess }]), spanOf("Marta").start);
    assert.ok(onName && MarkupContent.is(onName.contents));
    assert.match(onName.contents.value, /^\*\*Marta.*\n---\n\nperhaps \*\*Marta/s);
  });

  it("calls nobody a guess where a person's own bound is lower", () => {
    const guess = { ...built, confidence: { span: 0.9, speaker: 0.59 } };
    const shown = showActs({ document, analysis: { ...analysis, quotations: [guess] } }, allActs, 0.5);
    const found = hover(shown, built.start + 1);
    assert.ok(found && MarkupContent.is(found.contents));
    assert.match(found.contents.value, /^\*\*Marta/);
  });

  it("escapes the article's words in the reason", () =>
    assert.equal(
      linesOn({ source: null, reason: "running", speaker: brandt.id, speakers: [brandt.id] }).at(-1),
      "Speaker almost certain (97%). No source stands here; the quotation before it is by \\[Tom \\*Brandt\\*\\]\\(command\\:x\\), who is taken to go on.",
    ));

  it("shows nothing where nobody speaks", () => {
    assert.equal(hover(article, spanOf("terminal").start), null);
    assert.equal(
      hover(showActs({ document, analysis: emptyAnalysis("not-article") }, allActs), spanOf("build").start),
      null,
    );
  });
});
