import { strict as assert } from "node:assert";
import fc from "fast-check";
import { plainText } from "../../src/annotations/index";

describe("plainText", () => {
  const document = "\uFEFFOne 🎺\r\ntwo\r\n\r\n🎺🎺 three\rfour";
  const plain = plainText(document);

  it("has no byte order mark, and one line feed for every line end", () => {
    assert.equal(plain.text, "One 🎺\ntwo\n\n🎺🎺 three\nfour");
  });

  for (const word of ["One", "two", "three", "four"]) {
    it(`finds “${word}” from the document and back`, () => {
      const at = document.indexOf(word);
      assert.equal(plain.text.indexOf(word), plain.toPlain(at));
      assert.equal(plain.fromPlain(plain.text.indexOf(word)), at);
    });
    it(`counts code points to “${word}”`, () => {
      const at = plain.text.indexOf(word);
      const codePoints = Array.from(plain.text.slice(0, at)).length;
      assert.equal(plain.toCodePoint(at), codePoints);
      assert.equal(plain.fromCodePoint(codePoints), at);
    });
  }

  it("goes there and back for any text", () => {
    const piece = fc.constantFrom("a", "\r\n", "\n", "\r", "🎺", "é", " ");
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, mark) => {
        const made = plainText((mark ? "\uFEFF" : "") + pieces.join(""));
        for (let at = 0; at <= made.text.length; at++) {
          assert.equal(made.toPlain(made.fromPlain(at)), at);
          const isHalf = /[\uDC00-\uDFFF]/.test(made.text[at] ?? "");
          if (!isHalf) assert.equal(made.fromCodePoint(made.toCodePoint(at)), at);
        }
      }),
    );
  });
});
