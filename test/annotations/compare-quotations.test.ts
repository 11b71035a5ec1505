import { strict as assert } from "node:assert";
import {
  compareQuotations,
  fitOf,
  fromJson,
  noAnnotations,
  onSelection,
  toJson,
} from "../../src/annotations/index";
import { createAnalyzer } from "../../src/core/index";

const yesterday = `HARBOR CITY — “The pier is safe for everyone,” said Ann Roe, the harbor master.

“We were never asked about the noise,” said Tom Pell, a fisherman.

“The tender closes in the second week of June,” Roe said.
`;
const today = `HARBOR CITY — “The tender closes in the third week of June,” said Ann Roe, the harbor master.

“The pier is safe for everyone,” Roe said.

“The council will hold a hearing on Monday,” said Lena Ort, a councilor.
`;

describe("two versions of a story", () => {
  const analyze = (text: string) => createAnalyzer().analyze(text, { format: "plaintext" });
  const { added, dropped, reworded } = compareQuotations(analyze(yesterday), analyze(today));
  const words = (quotations: readonly { readonly content: string }[]) =>
    quotations.map(({ content }) => content.replace(/[“”,]/g, ""));

  it("differ in what is new", () =>
    assert.deepEqual(words(added), ["The council will hold a hearing on Monday"]));
  it("differ in what was dropped", () =>
    assert.deepEqual(words(dropped), ["We were never asked about the noise"]));
  it("differ in what is said in other words", () =>
    assert.deepEqual(
      reworded.map(({ before, after }) => words([before, after])),
      [["The tender closes in the second week of June", "The tender closes in the third week of June"]],
    ));
  it("do not differ where words only moved", () => {
    const nothing = { added: [], dropped: [], reworded: [] };
    assert.deepEqual(compareQuotations(analyze(yesterday), analyze(yesterday)), nothing);
  });
});

describe("decisions that lost their article", () => {
  const author = { id: "urn:uuid:1", by: "Kit Lund", at: "2026-03-02T09:00:00Z" };
  const about = (words: string, id: string) => {
    const start = yesterday.indexOf(words);
    const body = { kind: "note", messages: [], resolved: false } as const;
    return onSelection({ start, end: start + words.length }, body, {
      text: yesterday,
      author: { ...author, id },
    });
  };
  const fitOn = (text: string, ...words: string[]) => {
    const items = words.map((one, index) => about(one, `urn:uuid:${index}`));
    const file = toJson({ ...noAnnotations("urn:uuid:all"), items }, yesterday, { source: "pier.txt" });
    return fitOf(fromJson(file, text));
  };
  const cases: readonly { what: string; text: string; words: string[]; fit: number }[] = [
    {
      what: "fit the text that has all their words",
      text: yesterday,
      words: ["The pier is safe for everyone"],
      fit: 1,
    },
    {
      what: "fit half where half of the words are there",
      text: today,
      words: ["The pier is safe for everyone", "We were never asked about the noise"],
      fit: 0.5,
    },
    { what: "do not fit by a name, which many articles have", text: today, words: ["Ann Roe"], fit: 0 },
    {
      what: "do not fit another story",
      text: "It rained.",
      words: ["The pier is safe for everyone"],
      fit: 0,
    },
  ];
  for (const { what, text, words, fit } of cases) it(what, () => assert.equal(fitOn(text, ...words), fit));
});
