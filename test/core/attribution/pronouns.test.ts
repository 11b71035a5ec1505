import { strict as assert } from "node:assert";
import { describeQuotations } from "./check";
import { pronounCases, type PronounCase } from "./pronoun-cases";

/** How many of the cases must come out right. */
const floor = 59;

describe("attribution: pronouns as sources", () => {
  it(`finds the speaker in ${String(floor)} of ${String(pronounCases.length)} short articles`, () => {
    const wrong = pronounCases.flatMap((example) => {
      const speaker = speakerOf(example);
      return same(speaker, example.speaker) ? [] : [describeMistake(example, speaker)];
    });
    const right = pronounCases.length - wrong.length;
    assert.ok(right >= floor, `${String(right)} right; wrong:\n${wrong.join("\n")}`);
  });

  it("reads each of them without an error", () => {
    for (const example of pronounCases) assert.doesNotThrow(() => speakerOf(example), example.article[0]);
  });
});

/** Null where nobody speaks, undefined where no quotation has this source. */
function speakerOf({ article, source }: PronounCase): string | null | undefined {
  const quotations = describeQuotations(article.join("\n\n"));
  return quotations.findLast((quotation) => quotation.source === source)?.speaker;
}

/** The article before an unnamed source is a matter of where it stands: "The report", "the report". */
function same(found: string | null | undefined, expected: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, "");
  return typeof found === "string" && plain(found) === plain(expected);
}

function describeMistake(
  { article, source, speaker }: PronounCase,
  found: string | null | undefined,
): string {
  const got = found === undefined ? "no quotation of this source" : (found ?? "nobody");
  return `- ${article.join(" ¶ ")}\n  ${source}: ${speaker} expected, ${got} found`;
}
