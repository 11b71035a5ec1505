import { strict as assert } from "node:assert";
import type { Span } from "../../src/core/index";
import { highlightsOf } from "../../src/extension/highlights";
import {
  analysis,
  built,
  document,
  floating,
  mention,
  olsen,
  quotation,
  spanOf,
} from "../server/features/article";

const texts = (spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => document.getText().slice(start, end));

describe("the highlights", () => {
  it("are the contents of quotations by type, and the names of their speakers", () => {
    const { direct, mixed, indirect, speaker } = highlightsOf(analysis.quotations, analysis);
    assert.deepEqual(texts(direct), ["“We will build it,”", "“No comment,”", "“Nobody asked us.”"]);
    assert.deepEqual(texts(mixed), []);
    assert.deepEqual(texts(indirect), ["the pier would open in June"]);
    assert.deepEqual(texts(speaker), ["Marta Olsen", "She", "[Tom *Brandt*](command:x)"]);
  });

  it("leave the attribution in the middle of a quotation out", () => {
    const split = quotation("Ferry terminal approved", {
      type: "mixed",
      fragments: [spanOf("Ferry"), spanOf("approved")],
    });
    const { mixed } = highlightsOf([split], analysis);
    assert.deepEqual(texts(mixed), ["Ferry", "approved"]);
  });

  it("take all the words of a source that mentions the speaker by no known name", () => {
    const elsewhere = { ...olsen, mentions: [mention("She", "pronoun", "the mayor.")] };
    const { speaker } = highlightsOf([built], { ...analysis, entities: [elsewhere] });
    assert.deepEqual(texts(speaker), ["Marta Olsen, the mayor"]);
  });

  it("name no speaker where the article names no source", () => {
    assert.deepEqual(highlightsOf([floating], analysis).speaker, []);
  });
});
