import { strict as assert } from "node:assert";
import { describeQuotations } from "./check";
import { speakerCases, type SpeakerCase } from "./speaker-cases";

/** How many of the cases must come out right. */
const floor = 69;

describe("attribution: speakers that are not named in full", () => {
  it(`finds the speaker in ${String(floor)} of ${String(speakerCases.length)} short articles`, () => {
    const wrong = speakerCases.flatMap((example) => {
      const speaker = speakerOf(example);
      return same(speaker, example.speaker) ? [] : [describeMistake(example, speaker)];
    });
    const right = speakerCases.length - wrong.length;
    assert.ok(right >= floor, `${String(right)} right; wrong:\n${wrong.join("\n")}`);
  });
});

/** Null where nobody speaks, undefined where no quotation has these words. */
function speakerOf({ article, words }: SpeakerCase): string | null | undefined {
  const quotations = describeQuotations(article.join("\n\n"));
  return quotations.findLast((quotation) => quotation.content.includes(words))?.speaker;
}

/** The article before an unnamed source is a matter of where it stands: "The report", "the report". */
function same(found: string | null | undefined, expected: string | null): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, "");
  if (typeof found !== "string" || expected === null) return found === expected;
  return plain(found) === plain(expected);
}

function describeMistake({ article, words, speaker }: SpeakerCase, found: string | null | undefined): string {
  const got = found === undefined ? "no quotation" : (found ?? "nobody");
  return `- ${article.join(" ¶ ")}\n  “${words}”: ${speaker ?? "nobody"} expected, ${got} found`;
}
