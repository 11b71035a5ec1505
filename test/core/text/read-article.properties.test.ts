import assert from "node:assert/strict";
import fc from "fast-check";
import type { TextFormat } from "../../../src/core/model";
import { readArticle } from "../../../src/core/text/read-article";

/** Any text, and texts made of what an article and its markup are made of. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ..."\n|\n\n|\r\n|\r|\f|\t|    |\u00A0|\uFEFF|\u2028|> |- |1. |# |***|`|```\n|[|](x)|![|<b>|<!--".split(
            "|",
          ),
        ),
        fc.constantFrom(
          ...'|---\n|&quot;|&ldquo;|\\"|--|---|“|”|‘|’|"|\'|(Reuters) - |PARIS|By Jane Roe|ENDS|😀|é'.split(
            "|",
          ),
        ),
        fc.constantFrom(
          "the mayor said",
          "It rained.",
          "https://example.org/a_b",
          "[^1]: ",
          "~~",
          "=== \n",
          "- [ ] ",
        ),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);
const anyFormat = fc.constantFrom<TextFormat>("plaintext", "markdown");

function check(holds: (text: string, format: TextFormat) => void): void {
  fc.assert(fc.property(anyText, anyFormat, holds), { numRuns: 2000 });
}

describe("readArticle, on any text", () => {
  it("gives paragraphs in text order that do not overlap", () => {
    check((text, format) => {
      let end = 0;
      for (const p of readArticle(text, format).paragraphs) {
        assert.ok(end <= p.start && p.start < p.end && p.end <= text.length);
        end = p.end;
      }
    });
  });

  it("gives prose of the paragraph's own length, without white space around it, on one line", () => {
    check((text, format) => {
      for (const p of readArticle(text, format).paragraphs) {
        assert.equal(p.prose.length, p.end - p.start);
        assert.equal(p.prose, p.prose.trim());
        assert.match(p.prose, /^[^\n\r\t\f\u2028\u2029\u00A0\uFEFF]+$/);
      }
    });
  });

  it("keeps each letter and digit of the prose in its place, or leaves it out", () => {
    check((text, format) => {
      for (const p of readArticle(text, format).paragraphs) {
        if (/&|\0/.test(text.slice(p.start, p.end))) continue;
        for (const [i, char] of p.prose.split("").entries()) {
          if (/[\p{L}\p{N}]/u.test(char)) assert.equal(text[p.start + i], char);
        }
      }
    });
  });

  it("starts the news within its paragraph, and names spans of the text", () => {
    check((text, format) => {
      const article = readArticle(text, format);
      for (const p of article.paragraphs) assert.ok(p.start <= p.bodyStart && p.bodyStart < p.end);
      for (const span of [article.headline, article.byline, article.dateline]) {
        if (span) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
      }
    });
  });
});

describe("readArticle, on hostile text", () => {
  const units =
    "[ ![ * _ ` < > ( ) ] ~ | \\ # = - \" ' “ & &amp; www. http:// a@b. <a **a *a_ ``a` [a]( [a]: ![[]() ]( ~~a -- By, PARIS,"
      .split(" ")
      .concat([
        "> ",
        "- ",
        "1. ",
        "a\n",
        "a\n\n",
        "> a\n\n",
        "a\n=\n",
        "- a\n",
        "  - a\n",
        "a|b\n",
        "[^a]: x\n",
        "\n",
        " ",
        "\t",
        "\f",
      ]);

  for (const format of ["plaintext", "markdown"] as const) {
    it(`reads 40,000 characters of any mark in seconds (${format})`, function () {
      this.timeout(300_000);
      for (const unit of units) {
        const text = unit.repeat(40_000 / unit.length);
        const began = process.cpuUsage().user;
        readArticle(text, format);
        const seconds = (process.cpuUsage().user - began) / 1e6;
        assert.ok(seconds < 5, `${JSON.stringify(unit)} took ${seconds.toFixed(1)} s`);
      }
    });
  }
});
