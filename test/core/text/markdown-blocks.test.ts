import assert from "node:assert/strict";
import type { Block } from "../../../src/core/text/article";
import { markdownBlocks } from "../../../src/core/text/markdown-blocks";

type Expected = readonly [kind: Block["kind"], prose: string];

/** The blocks of a Markdown document: kind, and prose with its white space run together. */
function check(what: string, text: string, expected: readonly Expected[]): void {
  it(what, () => {
    for (const document of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
      const blocks = markdownBlocks(document);
      assert.ok(blocks);
      assert.deepEqual(
        blocks.map((b) => [b.kind, b.prose.replace(/ +/g, " ")]),
        expected,
      );
    }
  });
}

const paragraph = (prose: string): Expected => ["paragraph", prose];

describe("The blocks of Markdown", () => {
  check("are its headings and paragraphs", "# The *tunnel* #\n\nIt is\ncoming.\n\nSoon\n----\n\nSays she.", [
    ["heading", "The tunnel"],
    paragraph("It is coming."),
    ["heading", "Soon"],
    paragraph("Says she."),
  ]);
  check("leave out front matter", "---\ntitle: The tunnel\nauthor: Wanda Okafor\n---\n\nIt is coming.", [
    paragraph("It is coming."),
  ]);
  check("leave out front matter in TOML", '+++\ntitle = "The tunnel"\n+++\n\nIt is coming.', [
    paragraph("It is coming."),
  ]);
  check("read a rule as one", "It is coming.\n\n---\n\nSays she.\n\n***\n\nAt last.", [
    paragraph("It is coming."),
    paragraph("Says she."),
    paragraph("At last."),
  ]);
  check(
    "leave out code",
    "It is `tunnel.dig()` coming.\n\n```js\n“No,” he said.\n```\n\n    “No,” he said.\n",
    [paragraph("It is coming.")],
  );
  check("leave out HTML", "<div>\n“No,” he said.\n</div>\n\nIt <b>is</b> <!-- not --> coming.", [
    paragraph("It is coming."),
  ]);
  check(
    "read a link's text alone",
    'The [harbour tunnel](https://example.org/a "No, he said") and [the ferry][1], <https://example.org>.\n\n[1]: https://example.org/b "No"',
    [paragraph("The harbour tunnel and the ferry , .")],
  );
  check("keep brackets that make no link", "“[The tunnel] is coming,” she said.", [
    paragraph("“[The tunnel] is coming,” she said."),
  ]);
  check("leave out images", "![Divers at the wall](wall.jpg)\n\nIt is ![x](y.png) coming.", [
    paragraph("It is coming."),
  ]);
  check("read emphasis, not what is struck out", "“It *is* **coming**,” she ~~joked~~ _said_.", [
    paragraph("“It is coming ,” she said ."),
  ]);
  check("are those of quotes", "> “It is\n> coming.\nSoon.”\n>\n> > At last.\n>\n> - One", [
    ["block-quote", "“It is coming. Soon.”"],
    ["block-quote", "At last."],
    ["block-quote", "One"],
  ]);
  check("are those of lists", "- [x] One\n  goes on\n- Two\n\n  More\n\n1. Three", [
    ["list-item", "One goes on"],
    ["list-item", "Two"],
    ["list-item", "More"],
    ["list-item", "Three"],
  ]);
  check("are the cells of tables", "| Ward | Votes |\n| --- | --: |\n| Quay | 120 |", [
    paragraph("Ward"),
    paragraph("Votes"),
    paragraph("Quay"),
    paragraph("120"),
  ]);
  check("are the notes, without their labels", "It floods.[^1]\n\n[^1]: So he said.", [
    paragraph("It floods."),
    paragraph("So he said."),
  ]);
  check("read escapes and references as what they stand for", 'She said: \\"It is &mdash; \\*coming\\*.\\"', [
    paragraph('She said: "It is — *coming* ."'),
  ]);
  check("are none where there are no words", "---\n\n![](x.png)\n\n```\nx\n```", []);

  it("are left to be read as plain text where parsing would take long", () => {
    for (const text of ["> ".repeat(50), "[".repeat(1500), "a\n=\n".repeat(600), "1. ".repeat(50) + "x"]) {
      assert.equal(markdownBlocks(text), null);
    }
  });
});
