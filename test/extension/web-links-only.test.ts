import { strict as assert } from "node:assert";
import { webLinksOnly } from "../../src/extension/decisions/web-links-only";

describe("links in notes", () => {
  const kept = [
    "See [the minutes](https://example.org/minutes) and <http://example.org>.",
    "[minutes][1]\n\n[1]: https://example.org/minutes",
    "A **bold** remark: [sic], 3 < 4.",
    "![chart](<https://example.org/a chart.png>)",
  ];
  for (const note of kept) it(`stay: ${note}`, () => assert.equal(webLinksOnly(note), note));

  const stopped: readonly (readonly [string, string])[] = [
    ["[open](file:///etc/passwd)", "[open]\\(file:///etc/passwd)"],
    ["[run](command:workbench.action.quit)", "[run]\\(command:workbench.action.quit)"],
    ["[a](\n  vscode://x)", "[a]\\(\n  vscode://x)"],
    ["[a]( <file:///x y>)", "[a]\\( \\<file:///x y>)"],
    ["[a](httpx://x)", "[a]\\(httpx://x)"],
    ["![p](notes.png)", "![p]\\(notes.png)"],
    ["> [a]: file:///x", "> [a]\\: file:///x"],
    ["<command:x>", "\\<command:x>"],
  ];
  for (const [note, shown] of stopped)
    it(`are words where they lead elsewhere: ${note}`, () => assert.equal(webLinksOnly(note), shown));
});
