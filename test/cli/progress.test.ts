import { strict as assert } from "node:assert";
import { progressLine, showProgress } from "../../src/cli/batch/progress";

describe("progress", () => {
  const cases: readonly (readonly [rows: number, seconds: number, share: number | null, line: string])[] = [
    [0, 0, null, "0 rows, 0 a second"],
    [5, 2, null, "5 rows, 2.5 a second"],
    [1240, 12.9, 0.25, "1,240 rows, 96 a second, 39 s left"],
    [10, 60, 0.01, "10 rows, 0.2 a second, 1 h 39 min left"],
    [10, 60, 1, "10 rows, 0.2 a second, 0 s left"],
  ];
  for (const [rows, seconds, share, line] of cases) {
    it(line, () => assert.equal(progressLine(rows, seconds, share), line));
  }

  it("is drawn on a terminal, at most five times a second, and at the end", () => {
    const written: string[] = [];
    const stream = {
      isTTY: true,
      write: (text: string) => written.push(text),
    } as unknown as NodeJS.WriteStream;
    let now = 0;
    const progress = showProgress(
      stream,
      () => null,
      () => now,
    );
    for (; now < 1000; now += 10) progress.tick();
    progress.end();
    assert.equal(written.filter((text) => text.includes("rows")).length, 6);
    assert.match(written.at(-2)!, /100 rows, 100 a second/);
    assert.equal(written.at(-1), "\n");
  });

  it("is silent elsewhere", () => {
    const stream = { isTTY: false, write: () => assert.fail() } as unknown as NodeJS.WriteStream;
    const progress = showProgress(stream, () => null);
    progress.tick();
    progress.end();
  });
});
