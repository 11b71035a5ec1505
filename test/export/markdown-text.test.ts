import { strict as assert } from "node:assert";
import { escapeMarkdownText } from "../../src/export/markdown-text";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfm } from "micromark-extension-gfm";
import { gfmFromMarkdown } from "mdast-util-gfm";

describe("text as Markdown", () => {
  for (const text of [
    "Press [here](command:x) or ![this](x.png)",
    "<script>alert(1)</script> &amp; <b>bold</b>",
    "# no heading",
    "- no list",
    "1. no list either",
    "2) nor this",
    "+ nor that",
    "a *star*, an _underline_, `code` and ~~struck~~",
    "back\\slash and $(icon)",
    "| a | b |",
    "=== ",
    "[^1] and [x]: y",
  ]) {
    it(`shows as it stands: ${text}`, () => {
      const tree = fromMarkdown(escapeMarkdownText(text), {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      });
      assert.deepEqual(
        tree.children.map((node) =>
          node.type === "paragraph"
            ? node.children.map((child) => (child.type === "text" ? child.value : child))
            : node,
        ),
        [[text.trim()]],
      );
    });
  }
});
