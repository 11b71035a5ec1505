import { strict as assert } from "node:assert";
import fc from "fast-check";
import { read } from "./read";

/** A test of its own: these are the words of the text, a blank between tokens and " | " between sentences. */
function check(text: string, expected: string): void {
  it(text.replace(/\s*\n\s*/g, " ¶ "), () => {
    const sentences = read(text).flatMap(({ tokens, sentences }) =>
      sentences.map(({ first, last }) => tokens.slice(first, last).map((token) => token.text)),
    );
    assert.equal(sentences.map((words) => words.join(" ")).join(" | "), expected);
  });
}

describe("tokens", () => {
  describe("without punctuation", () => {
    check("“We are ready,” said Roe.", "We are ready said Roe");
    check("The plan (the second) failed – badly.", "The plan the second failed badly");
    check("It cost £4m, or $5.2 million.", "It cost £4m or $5.2 million");
    check("«Nous sommes prêts», dit Zoë Müller-Łoś.", "Nous sommes prêts dit Zoë Müller-Łoś");
  });

  describe("with clitics of their own", () => {
    check("She didn't go.", "She did n't go");
    check("She didn’t go.", "She did n’t go");
    check("I can't, I won't, I shan't.", "I ca n't I wo n't I sha n't");
    check(
      "We're ready; they've gone; I'd stay; he'll go; I'm here.",
      "We 're ready they 've gone I 'd stay he 'll go I 'm here",
    );
    check("Roe's lawyer spoke.", "Roe 's lawyer spoke");
    check("Roe’s lawyer spoke.", "Roe ’s lawyer spoke");
    check("The officials' view won.", "The officials ' view won");
    check("The U.S.'s view won.", "The U.S. 's view won");
    check("O'Neill and D'Arcy met.", "O'Neill and D'Arcy met");
    check("‘We’re ready’, said Roe.", "We ’re ready said Roe");
  });

  describe("in sentences", () => {
    check("It rained. The boats went out.", "It rained | The boats went out");
    check("Dr. Roe met Mr. Pell in St. Ives. They left.", "Dr Roe met Mr Pell in St Ives | They left");
    check("The U.S. army left. It rained.", "The U.S. army left | It rained");
    check("Mark A. Roe won. It rained.", "Mark A Roe won | It rained");
    check("“Will you go?” she asked.", "Will you go she asked");
    check("“I am out.” He left.", "I am out | He left");
    check("It rained.\n\nThe boats went out.", "It rained | The boats went out");
    check(
      "The boats went out in the night and none of them came back before the\nmorning because the wind had turned and nobody had told the crews that\nthe harbour was shut.",
      "The boats went out in the night and none of them came back before the morning because the wind had turned and nobody had told the crews that the harbour was shut",
    );
  });

  it("normalise case, apostrophes and abbreviations", () => {
    const norms = read("The U.S. DIDN’T say Roe’s")[0]!.tokens.map((token) => token.norm);
    assert.deepEqual(norms, ["the", "us", "did", "n't", "say", "roe", "'s"]);
  });

  it("know the gap before them", () => {
    const gaps = read("“Yes,” – said Roe")[0]!.tokens.map((token) => token.gap);
    assert.deepEqual(gaps, ["“", ",” – ", " "]);
  });

  it("rebuild the text, on any text", () => {
    const units = fc.constantFrom(
      ..."Roe said didn't Roe's officials' U.S. Mr. 😀 “ ” \" ' ‘ ’ . , ! ? … — ( ) £4m é\u0301 \uD800".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(fc.oneof(units, fc.constant(" ")), { maxLength: 80 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (text) => {
        for (const { tokens, sentences } of read(text)) {
          let end = tokens[0] ? tokens[0].start - tokens[0].gap.length : 0;
          for (const token of tokens) {
            assert.equal(token.start, end + token.gap.length);
            assert.equal(token.text, text.slice(token.start, token.end));
            assert.ok(token.start < token.end);
            end = token.end;
          }
          assert.equal(sentences[0]?.first ?? 0, 0);
          assert.equal(sentences.at(-1)?.last ?? 0, tokens.length);
          sentences.forEach((sentence, i) => {
            assert.ok(sentence.first < sentence.last);
            assert.equal(sentence.first, sentences[i - 1]?.last ?? 0);
            assert.equal(sentence.start, tokens[sentence.first]!.start);
            assert.equal(sentence.end, tokens[sentence.last - 1]!.end);
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
