import { strict as assert } from "node:assert";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { escapeMarkdown } from "../../../src/server/features/markdown";
import { plainLine } from "../../../src/wording/text";

describe("text of an article in Markdown", () => {
  const hostile = [
    "[x](command:workbench.action.quit)",
    "![x](https://example.org/pixel.png)",
    "<img src=x onerror=alert(1)>",
    "<!-- comment -->",
    "$(flame) and $(sync~spin)",
    "`code` and ```fence```",
    "**bold** __bold__ ~~struck~~",
    "# heading",
    "1. list",
    "> quote",
    "| a | b |",
    "&lt;b&gt; &#42;",
    "back\\slash\\",
    "[ref]: https://example.org",
    "two\r\nlines\n\n    code\u2028third",
    "<https://example.org>",
  ];
  for (const text of hostile) {
    it(`shows ${JSON.stringify(text)} as it stands`, () => {
      assert.deepEqual(textsOf(escapeMarkdown(text)), [plainLine(text)]);
    });
  }

  it("shows any text as it stands, alone and inside of emphasis", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("ab *_`[]()<>!#&;|\\\n\r\t$~:/.@“”-+=1")) }),
        (text) => {
          const line = plainLine(text);
          fc.pre(line !== "");
          assert.deepEqual(textsOf(escapeMarkdown(text)), [line]);
          assert.deepEqual(textsOf(`**x${escapeMarkdown(text)}x**`), [`x${line}x`]);
        },
      ),
    );
  });

  it("leaves no address for a renderer to make a link of", () => {
    const escaped = escapeMarkdown("See https://example.org, www.example.org or a@example.org");
    assert.doesNotMatch(escaped, /:\/\/|www\.|\w@/);
  });
});

/** The texts of a Markdown document's nodes that are neither paragraphs nor emphasis; their types, where not text. */
function textsOf(markdown: string): string[] {
  const texts: string[] = [];
  const pending: { type: string; value?: string; children?: unknown[] }[] = [fromMarkdown(markdown)];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (["root", "paragraph", "strong"].includes(node.type)) pending.push(...((node.children ?? []) as []));
    else texts.push(node.type === "text" ? (node.value ?? "") : node.type);
  }
  return texts;
}
