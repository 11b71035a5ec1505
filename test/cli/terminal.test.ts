import { strict as assert } from "node:assert";
import fc from "fast-check";
import { plain, terminalOf, wrap } from "../../src/cli/terminal";

describe("terminal", () => {
  it("has colours only where it is one and allows them", () => {
    const bold = (isTTY: boolean, colours: boolean) =>
      terminalOf({ isTTY, columns: 90, hasColors: () => colours }).style("bold", "Orme");
    assert.equal(bold(true, true), "\x1b[1mOrme\x1b[22m");
    assert.equal(bold(true, false), "Orme");
    assert.equal(bold(false, true), "Orme");
  });

  it("is between 40 and 100 columns wide, 80 where nothing tells", () => {
    const width = (isTTY: boolean, columns: number) =>
      terminalOf({ isTTY, columns, hasColors: () => true }).width;
    assert.deepEqual(
      [width(true, 20), width(true, 90), width(true, 300), width(false, 90)],
      [40, 90, 100, 80],
    );
  });

  it("shows text on one line without control characters", () => {
    assert.equal(plain(" one\r\n\ttwo\x1b[31m\u2028three\x9b "), "one two [31m three");
  });

  it("wraps without loss, within the width unless a word is longer", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 60 }), (list, width) => {
        const lines = wrap(list.join(" "), width, "    ").split("\n");
        assert.ok(lines.every((line) => line.startsWith("    ") && line.length <= width));
        assert.equal(lines.map((line) => line.slice(4)).join(" "), list.join(" "));
      }),
    );
  });

  it("takes no room for colour", () => {
    assert.equal(wrap("\x1b[1mab\x1b[22m cd", 5, ""), "\x1b[1mab\x1b[22m cd");
  });
});
