import { strict as assert } from "node:assert";
import { inContext } from "../../src/extension/views/in-context";

describe("words in context", () => {
  const check = (marked: string, expected: string): void => {
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    const { label, emphasis } = inContext(marked.replace(/[[\]]/g, ""), { start, end });
    const shown = `${label.slice(0, emphasis.start)}[${label.slice(emphasis.start, emphasis.end)}]${label.slice(emphasis.end)}`;
    assert.equal(shown, expected);
  };

  it("stand with what is before and after them", () => check("said [Olsen], who", "said [Olsen], who"));
  it("stay in their paragraph", () => check("One.\r\n\r\n[Olsen] left.\nTwo.", "[Olsen] left."));
  it("are on one line themselves", () => check("said [Marta\r\nOlsen] today", "said [Marta Olsen] today"));
  it("start at a whole word", () =>
    check("The harbour board voted on Tuesday, said [Olsen].", "… voted on Tuesday, said [Olsen]."));
});
