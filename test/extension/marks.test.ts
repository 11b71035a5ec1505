import { strict as assert } from "node:assert";
import type { Edit, Span } from "../../src/core/index";
import type { Highlights } from "../../src/extension/highlights";
import { changedKinds, nextMarks, noMarks, type Marks } from "../../src/extension/marks";
import { movedSpans } from "../../src/extension/moved-spans";

const span = (start: number, end: number): Span => ({ start, end });
const edit = (start: number, end: number, length: number): Edit => ({ start, end, text: "x".repeat(length) });
const direct = (...spans: Span[]): Highlights => new Map([["direct", spans]]);
const shown = (highlights: Highlights, ...edits: Edit[]): Marks => ({
  shown: highlights,
  edits,
  areHeld: false,
});

describe("marks that an edit moves", () => {
  const check = (before: Span, change: Edit, after: Span[]): void =>
    assert.deepEqual(movedSpans([before], [change]), after);

  it("stay before it", () => check(span(10, 20), edit(30, 30, 5), [span(10, 20)]));
  it("shift behind it", () => check(span(10, 20), edit(2, 4, 5), [span(13, 23)]));
  it("grow around it", () => check(span(10, 20), edit(12, 12, 5), [span(10, 25)]));
  it("do not grow at their start", () => check(span(10, 20), edit(10, 10, 5), [span(15, 25)]));
  it("do not grow at their end", () => check(span(10, 20), edit(20, 20, 5), [span(10, 20)]));
  it("lose the start that it takes", () => check(span(10, 20), edit(5, 12, 1), [span(6, 14)]));
  it("lose the end that it takes", () => check(span(10, 20), edit(15, 25, 3), [span(10, 15)]));
  it("go when it takes them whole", () => check(span(10, 20), edit(5, 25, 3), []));
});

describe("the marks while a person types", () => {
  const line = span(100, 150);

  it("do not come on the line that is typed on", () => {
    const marks = nextMarks(shown(direct(), edit(120, 120, 1)), direct(span(105, 130)), [line]);
    assert.deepEqual(marks.shown.get("direct"), []);
    assert.equal(marks.areHeld, true);
  });

  it("come after a pause, or when the cursor left", () => {
    const held = nextMarks(noMarks, direct(span(105, 130)), [line]);
    for (const near of [[], [span(300, 310)]])
      assert.deepEqual(nextMarks(held, direct(span(105, 130)), near), shown(direct(span(105, 130))));
  });

  it("come at once on other lines", () => {
    const marks = nextMarks(shown(direct(), edit(120, 120, 1)), direct(span(10, 30), span(200, 220)), [line]);
    assert.deepEqual(marks.shown.get("direct"), [span(10, 30), span(200, 220)]);
    assert.equal(marks.areHeld, false);
  });

  it("stay where they were shown before, as they now are", () => {
    const marks = nextMarks(shown(direct(span(105, 130)), edit(120, 120, 4)), direct(span(105, 134)), [line]);
    assert.deepEqual(marks.shown.get("direct"), [span(105, 134)]);
  });

  it("go at once when they no longer hold", () => {
    const marks = nextMarks(shown(direct(span(105, 130)), edit(130, 131, 0)), new Map(), [line]);
    assert.deepEqual([...marks.shown], []);
  });
});

describe("the kinds that are set anew", () => {
  const before = shown(
    new Map([
      ["direct", [span(10, 20)]],
      ["indirect", [span(40, 50)]],
    ]),
    edit(30, 30, 5),
  );
  const after = (indirect: Span): Marks =>
    shown(
      new Map([
        ["direct", [span(10, 20)]],
        ["indirect", [indirect]],
      ]),
    );

  it("are none where the editor has moved all to where they belong", () =>
    assert.deepEqual(changedKinds(before, after(span(45, 55))), []));
  it("are those that differ", () =>
    assert.deepEqual(changedKinds(before, after(span(45, 56))), ["indirect"]));
  it("are those that were typed in", () =>
    assert.deepEqual(
      changedKinds(
        { ...before, edits: [edit(15, 15, 1)] },
        shown(
          new Map([
            ["direct", [span(10, 21)]],
            ["indirect", [span(41, 51)]],
          ]),
        ),
      ),
      ["direct"],
    ));
  it("are those that are gone", () =>
    assert.deepEqual(changedKinds({ ...before, edits: [] }, noMarks), ["direct", "indirect"]));
});
