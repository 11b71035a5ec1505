import { strict as assert } from "node:assert";
import nlp from "compromise/two";
import { maxPiece } from "../../../src/core/nlp/read-paragraph";
import { hostileInputs } from "../hostile-inputs";
import { read } from "./read";

/** The texts that compromise is given while a text is read: its own tokeniser, watched. */
function handedOver(text: string): string[] {
  const tokenize = nlp.tokenize;
  const texts: string[] = [];
  nlp.tokenize = (piece, lexicon) => {
    texts.push(piece);
    return tokenize.call(nlp, piece, lexicon);
  };
  try {
    read(text);
  } finally {
    nlp.tokenize = tokenize;
  }
  return texts;
}

describe("compromise", () => {
  const sentence = "The boats went out in the night and none of them came back before the morning. ";

  it("is given short paragraphs whole", () => {
    assert.deepEqual(handedOver("It rained.\n\nRoe left."), ["It rained.", "Roe left."]);
  });

  it("is given long paragraphs cut after a sentence", () => {
    const pieces = handedOver(sentence.repeat(100).trim());
    assert.ok(pieces.length > 3);
    for (const piece of pieces) assert.match(piece, /^The boats .*morning\. ?$/);
  });

  it("is given long sentences cut after a word", () => {
    const pieces = handedOver("the boats went out and ".repeat(500).trim());
    assert.ok(pieces.length > 5);
    for (const piece of pieces)
      assert.match(piece, /^(?:the|boats|went|out|and) .*(?:the|boats|went|out|and) ?$/);
  });

  it("is never given half a character", () => {
    for (const piece of handedOver(`a${"😀".repeat(3000)}`)) assert.doesNotMatch(piece, /\p{Surrogate}/u);
  });

  for (const [name, make] of hostileInputs) {
    it(`is given at most ${maxPiece} characters at once, and ten times as many for ten times as long: ${name}`, () => {
      const [short, long] = [handedOver(make(3_000)), handedOver(make(30_000))];
      for (const piece of long) assert.ok(piece.length <= maxPiece, `${piece.length} characters`);
      const total = long.reduce((sum, piece) => sum + piece.length, 0);
      assert.ok(total <= 30_200, `${total} characters in all`);
      assert.ok(long.length <= 10 * (short.length + 1), `${short.length} calls, then ${long.length}`);
    });
  }
});
