import { strict as assert } from "node:assert";
import fc from "fast-check";
import { applyEdits, mapSpans, type Edit } from "../../src/annotations/index";
import { trimEdits } from "../../src/annotations/anchoring/map-spans";

const text = "The roof is safe, said Mary Finn.";
const words = (span: string) => ({ start: text.indexOf(span), end: text.indexOf(span) + span.length });
const put = (at: string, instead: string): Edit => ({ ...words(at), text: instead });
const before = (at: string, added: string): Edit => ({
  start: text.indexOf(at),
  end: text.indexOf(at),
  text: added,
});

/** The words that a span on `marked` is on after the edits. */
function after(marked: string, ...edits: Edit[]): string {
  const [span] = mapSpans([words(marked)], edits);
  return applyEdits(text, edits).slice(span!.start, span!.end);
}

describe("mapSpans", () => {
  const cases: [string, string, Edit[], string][] = [
    ["text before it", "roof is safe", [before("The", "LONDON — ")], "roof is safe"],
    ["text right before it", "roof", [before("roof", "old ")], "roof"],
    ["text right after it", "roof", [before(" is", "ing")], "roof"],
    ["a word within it", "roof is safe", [before("safe", "not ")], "roof is not safe"],
    ["its first word", "roof is safe", [put("roof", "tower")], "tower is safe"],
    ["its last word", "roof is safe", [put("safe", "sound")], "roof is sound"],
    ["all of it", "roof is safe", [put("roof is safe", "tower fell")], "tower fell"],
    ["its start and what is before", "roof is safe", [put("The roof", "A tower")], " is safe"],
    ["its end and what is after", "roof is safe", [put("safe, said", "sound, says")], "roof is "],
    ["all around it", "roof", [put("The roof is", "A tower was")], ""],
    [
      "several places at once",
      "Mary Finn",
      [before("The", "So "), put("safe", "sound"), put(".", "!")],
      "Mary Finn",
    ],
  ];
  for (const [what, marked, edits, expected] of cases) {
    it(`follows an edit of ${what}`, () => assert.equal(after(marked, ...edits), expected));
  }

  it("leaves the order of edits to the caller", () => {
    const edits = [before("The", "So "), put("safe", "sound"), put(".", "!")];
    assert.deepEqual(
      mapSpans([words("Mary Finn")], edits),
      mapSpans([words("Mary Finn")], [...edits].reverse()),
    );
  });

  it("keeps every span in the text, and its words where no edit touches them", () => {
    const edit = fc.tuple(fc.nat(33), fc.nat(33), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.nat(33), fc.nat(33), edit, (a, b, [c, d, added]) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const one = { start: Math.min(c, d), end: Math.max(c, d), text: added };
        const [moved] = mapSpans([span], [one]);
        const result = applyEdits(text, [one]);
        assert.ok(moved!.start >= 0 && moved!.start <= moved!.end && moved!.end <= result.length);
        if (one.end <= span.start || one.start >= span.end)
          assert.equal(result.slice(moved!.start, moved!.end), text.slice(span.start, span.end));
      }),
    );
  });
});

describe("trimEdits", () => {
  it("leaves what an edit really changes, and drops one that changes nothing", () => {
    const whole = { start: 0, end: text.length, text: text.replace("safe", "sound") };
    assert.deepEqual(trimEdits(text, [whole]), [{ start: 13, end: 16, text: "ound" }]);
    assert.deepEqual(trimEdits(text, [{ start: 0, end: text.length, text }]), []);
  });
});
