import { strict as assert } from "node:assert";
import { createAnalyzer } from "../../src/core/index";
import { attributedQuotation, type AttributionStyle } from "../../src/export/attributed-quotation";
import { lookupIn } from "../../src/wording/lookup";

const analyzer = createAnalyzer();

/** The first quotation of an article whose content has `words`. */
function attributed(text: string, words: string, style: AttributionStyle): string {
  const analysis = analyzer.analyze(text);
  const quotation = analysis.quotations.find(({ content }) => content.includes(words));
  assert.ok(quotation, `no quotation has "${words}"`);
  return attributedQuotation(quotation, lookupIn(text, analysis), style);
}

const article = `Council votes for the bridge

The council voted on Monday. “The bridge is safe,” said Ida Holm, the mayor of Vestby, “and we tested every bolt. Nobody will fall.”

Holm said that the bridge would open in June. She denied that the money was gone.

“Who will pay for it?” asked Piet Kok, a fisherman.

Kok called the plan “a bridge to nowhere”.

According to the county auditor, Nora Lind, the bridge costs $4 million.`;

const british = `Council votes for the bridge

The council voted on Monday. ‘He told me, “The bridge is safe,” and I believed Holm’s word,’ said Piet Kok, a fisherman.`;

describe("a quotation with its attribution", () => {
  const cases: readonly (readonly [title: string, text: string, words: string, AttributionStyle, string])[] =
    [
      [
        "has the article's marks, and name and role",
        article,
        "tested every bolt",
        "plain",
        "“The bridge is safe,” “and we tested every bolt. Nobody will fall.” — Ida Holm, the mayor of Vestby",
      ],
      [
        "gives reported words no marks",
        article,
        "open in June",
        "plain",
        "the bridge would open in June — Ida Holm, the mayor of Vestby",
      ],
      [
        "says what was denied",
        article,
        "money was gone",
        "plain",
        "denied: the money was gone — Ida Holm, the mayor of Vestby",
      ],
      [
        "says what was asked",
        article,
        "Who will pay",
        "plain",
        "asked: “Who will pay for it?” — Piet Kok, fisherman",
      ],
      [
        "is a quotation in Markdown",
        article,
        "open in June",
        "markdown",
        "> the bridge would open in June\n>\n> — Ida Holm, the mayor of Vestby",
      ],
      [
        "has its attribution after the first words in AP style, and the rest behind it",
        article,
        "tested every bolt",
        "ap",
        "“The bridge is safe,” Ida Holm, the mayor of Vestby, said, “and we tested every bolt. Nobody will fall.”",
      ],
      [
        "keeps the article's verb in AP style",
        article,
        "open in June",
        "ap",
        "Ida Holm, the mayor of Vestby, said that the bridge would open in June.",
      ],
      [
        "keeps a denial one in AP style",
        article,
        "money was gone",
        "ap",
        "Ida Holm, the mayor of Vestby, denied that the money was gone.",
      ],
      [
        "says in AP style that it was asked",
        article,
        "Who will pay",
        "ap",
        "Piet Kok, fisherman (asked): “Who will pay for it?”",
      ],
      [
        "says according to whom in AP style",
        article,
        "costs $4 million",
        "ap",
        "According to Nora Lind, county auditor, the bridge costs $4 million.",
      ],
      [
        "has American marks in AP style, within marks too, and keeps apostrophes",
        british,
        "I believed",
        "ap",
        "“He told me, ‘The bridge is safe,’ and I believed Holm’s word,” Piet Kok, fisherman, said.",
      ],
      [
        "keeps the article's marks in the others",
        british,
        "I believed",
        "plain",
        "‘He told me, “The bridge is safe,” and I believed Holm’s word,’ — Piet Kok, fisherman",
      ],
    ];
  for (const [title, text, words, style, expected] of cases)
    it(title, () => assert.equal(attributed(text, words, style), expected));

  it("shows markup of an article as it stands, on one line", () => {
    const text = `Council votes\n\nThe council voted. “Press [here](command:x) <b>now</b>\n$(trash) *all* of you,” said Ida Holm, the mayor.`;
    const markdown = attributed(text, "Press", "markdown");
    assert.match(
      markdown,
      /^> “Press \\\[here\\\]\(command:x\) \\<b\\>now\\<\/b\\> \\\$\(trash\) \\\*all\\\* of you,”\n>\n> — Ida Holm/,
    );
  });
});
