import { strict as assert } from "node:assert";
import { simulateSamples } from "./simulation/samples";

describe("annotations after 120 random revisions of the samples", () => {
  const failures: string[] = [];
  const tallies = simulateSamples(120, 7, (report) => failures.push(report));
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

  it("are never on other words, and never lost", () => {
    for (const [fate, { total, right, asked, wrong }] of Object.entries(tallies)) {
      assert.equal(wrong, 0, `${fate}: ${failures.join("\n")}`);
      assert.equal(right + asked, total, fate);
    }
  });

  it("are found in 99 % where their words were left alone", () => {
    const { right, total } = tallies.unchanged;
    assert.ok(total > 1000 && share(right, total) >= 0.99, `${right} of ${total}`);
  });

  it("are found in 88 % where words were changed but no name or number", () => {
    const { right, total } = tallies.reworded;
    assert.ok(total > 50 && share(right, total) >= 0.88, `${right} of ${total}`);
  });

  it("are in review wherever a name or a number was changed, in 95 % with the right place first", () => {
    const { right, firstCandidate, total } = tallies["fact-changed"];
    assert.ok(total > 20 && right === total, `${right} of ${total}`);
    assert.ok(share(firstCandidate, total) >= 0.95, `${firstCandidate} of ${total}`);
  });

  it("are in review where their words were taken out or torn apart", () => {
    for (const fate of ["deleted", "torn"] as const) assert.equal(tallies[fate].right, tallies[fate].total);
  });
});
