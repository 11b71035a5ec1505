import { strict as assert } from "node:assert";
import { plainLine, shorten } from "../../src/wording/text";

describe("a plain line", () => {
  it("has no line breaks or control characters", () =>
    assert.equal(plainLine(" a\r\n\tb\u0007c\u2028 "), "a b c"));
  it("has no marks that turn the direction of reading", () =>
    assert.equal(plainLine("said\u202Ed\u202C \u2066it\u2069"), "saidd it"));
});

describe("a shortened text", () => {
  it("keeps what fits", () => assert.equal(shorten("a short text", 12), "a short text"));
  it("ends at a word", () => assert.equal(shorten("the pier would open in June", 20), "the pier would…"));
  it("splits no surrogate pair", () => assert.equal(shorten("😀😀😀", 4), "😀…"));
});
