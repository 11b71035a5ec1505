import { strict as assert } from "node:assert";
import fc from "fast-check";
import { createAnalyzer } from "../../src/core/index";
import { rememberReadings } from "../../src/core/nlp/readings";
import type { Paragraph } from "../../src/core/text/article";

const paragraph = fc.constantFrom(
  "Ann Roe, who chairs the council, said on Monday that the bridge would open in May.",
  "“We are ready,” she said, adding that the boats were out. “It's late,” said Tom Pell, 61.",
  "According to the Harbour Authority, 40 boats were lost in 2019, the highest number in ten years.",
  "The mayor denied it.",
  "“Not one of us was asked.",
  "ANN ROE: We never met.",
  "By Jane Dow",
  "NORTHBRIDGE, Ohio (AP) — The U.S. Army's Corps of Engineers declined to comment.",
);

/** A place, how much goes there, and what comes. */
const edit = fc.tuple(
  fc.nat(),
  fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
  fc.oneof(fc.constantFrom("", "a", " ", "“", "”", "\n", "\n\n", ".", "Roe ", "# "), paragraph),
);
const article = fc.array(paragraph, { minLength: 1, maxLength: 10 }).map((lines) => lines.join("\n\n"));

describe("an analyzer that remembers the text before", () => {
  for (const format of ["plaintext", "markdown"] as const) {
    it(`gives what a fresh one gives, whatever the edits (${format})`, () => {
      fc.assert(
        fc.property(
          article,
          fc.array(edit, { minLength: 1, maxLength: 8 }),
          fc.nat(),
          (text, edits, stop) => {
            const remembering = createAnalyzer({ remembers: true });
            remembering.analyze(text, { format });
            let edited = text;
            for (const [place, length, insert] of edits) {
              const at = place % (edited.length + 1);
              edited = edited.slice(0, at) + insert + edited.slice(at + length);
              // A run that a newer version overtakes.
              const overtaken = remembering.analyzeSteps(edited, { format });
              for (let i = stop % 12; i > 0 && !overtaken.next().done; i--);
              const found = remembering.analyze(edited, { format });
              assert.equal(
                JSON.stringify(found),
                JSON.stringify(createAnalyzer().analyze(edited, { format })),
              );
            }
          },
        ),
        { numRuns: 25 },
      );
    });
  }

  it("reads an unchanged paragraph once, and forgets those that are gone", () => {
    const readings = rememberReadings();
    const read = (start: number, ...lines: string[]) => {
      readings.start();
      const found = lines.map((prose) => readings.read(at(start, prose)));
      readings.end();
      return found;
    };
    const [first, second] = read(0, "Ann Roe said so.", "Tom Pell left.");
    assert.equal(read(0, "Ann Roe said so.")[0], first);
    const [again] = read(0, "Tom Pell left.");
    assert.notEqual(again, second);
    assert.deepEqual(again, second);
  });

  it("moves a reading with its paragraph", () => {
    const readings = rememberReadings();
    readings.read(at(0, "Ann Roe said so."));
    assert.deepEqual(
      readings.read(at(70, "Ann Roe said so.")),
      rememberReadings().read(at(70, "Ann Roe said so.")),
    );
  });

  it("keeps what it read of a text whose reading never came to its end", () => {
    const readings = rememberReadings();
    readings.start();
    const reading = readings.read(at(0, "Ann Roe said so."));
    readings.start();
    assert.equal(readings.read(at(0, "Ann Roe said so.")), reading);
  });
});

function at(start: number, prose: string): Paragraph {
  return { kind: "paragraph", zone: "body", prose, start, end: start + prose.length, bodyStart: start };
}
