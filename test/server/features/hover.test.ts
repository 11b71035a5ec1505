import { strict as assert } from "node:assert";
import { MarkupContent } from "vscode-languageserver";
import { emptyAnalysis } from "../../../src/core/index";
import { hover } from "../../../src/server/features/hover";
import { article, document, spanOf } from "./article";

describe("hover", () => {
  const cases: readonly { on: string; after?: string; shows: string; marks: string }[] = [
    {
      on: "We will build it",
      shows: [
        "**Marta Olsen**, the mayor",
        "Direct quotation: *said Marta Olsen, the mayor*",
        "Speaker almost certain (97%). The speaker is named here in full.",
      ].join("\n\n"),
      marks: "“We will build it,”",
    },
    {
      on: "pier would",
      shows: [
        "**Marta Olsen**, the mayor",
        "Indirect quotation · promised: *She promised*",
        "Speaker likely (70%). The pronoun used here stands for this speaker.",
      ].join("\n\n"),
      marks: "the pier would open in June",
    },
    {
      on: "She",
      after: "the mayor.",
      shows: [
        "**Marta Olsen**, the mayor",
        "Person · 2 mentions",
        "---",
        "Indirect quotation · promised: *She promised*",
        "Speaker likely (70%). The pronoun used here stands for this speaker.",
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

  it("shows nothing where nobody speaks", () => {
    assert.equal(hover(article, spanOf("terminal").start), null);
    assert.equal(hover({ document, analysis: emptyAnalysis("not-article") }, spanOf("build").start), null);
  });
});
