import { strict as assert } from "node:assert";
import { fixtureArticles, type FixtureArticle } from "../fixtures/articles";
import { readGold } from "../fixtures/gold";
import { ratesOf, scoreOf } from "../fixtures/score";

/** What the analyser reaches at least in each region's press: recall, precision, speakers right of those found. */
const floors: Readonly<Record<string, readonly [recall: number, precision: number, speaker: number]>> = {
  australia: [0.82, 0.89, 0.83],
  canada: [0.88, 0.91, 0.83],
  "canada-wire": [0.9, 0.88, 0.84],
  "east-africa": [0.76, 0.85, 0.86],
  elsewhere: [0.77, 0.87, 0.89],
  india: [0.64, 0.79, 0.88],
  "southern-africa": [0.8, 0.88, 0.82],
  uk: [0.77, 0.81, 0.8],
  us: [0.8, 0.86, 0.75],
  "west-africa": [0.76, 0.84, 0.82],
  wire: [0.77, 0.85, 0.74],
};

describe("the annotated articles", () => {
  let articles: readonly FixtureArticle[];
  before(() => {
    articles = fixtureArticles();
  });

  it("are five of each region", () => {
    const regions = Object.keys(floors).flatMap((region) => Array<string>(5).fill(region));
    assert.deepEqual(
      articles.map((article) => article.region),
      regions,
    );
  });

  for (const [region, [recall, precision, speaker]] of Object.entries(floors)) {
    it(`are read as well as they were: ${region}`, () => {
      const rates = ratesOf(scoreOf(articles.filter((article) => article.region === region)));
      const short = Object.entries({ recall, precision, speaker })
        .map(([rate, floor]) => ({ rate, floor, is: rates[rate as keyof typeof rates] }))
        .filter(({ is, floor }) => is < floor);
      assert.deepEqual(short, []);
    });
  }
});

describe("an annotation", () => {
  const article = "“We are\nready,” said Ann Roe. She said it was late. “Yes,” she said, “it was.”";
  const header = "type\tact\tstance\tspeaker\tsource\tcue\tcontent";

  it("is read, with the place of each content", () => {
    const gold = readGold(
      article,
      [
        header,
        "direct\tspeech\tasserted\tAnn Roe\tAnn Roe\tsaid\t“We are ready,”",
        "indirect\tspeech\tasserted\tAnn Roe & Tom Pell\tShe\tsaid\tit was late",
        "direct\tspeech\tasserted\t-\t-\t-\t“Yes,” || “it was.”",
      ].join("\n"),
    );
    assert.deepEqual(
      gold.map(({ speakers, fragments }) => [
        speakers,
        fragments.map((span) => article.slice(span.start, span.end)),
      ]),
      [
        [["Ann Roe"], ["“We are\nready,”"]],
        [["Ann Roe", "Tom Pell"], ["it was late"]],
        [[], ["“Yes,”", "“it was.”"]],
      ],
    );
  });

  for (const [what, lines, message] of [
    ["has no header", ["direct\tspeech\tasserted\t-\t-\t-\t“Yes,”"], /^line 1: the header/],
    ["lacks a column", [header, "direct\tspeech\t-\t-\t-\t“Yes,”"], /^line 2: 6 columns/],
    ["leaves a cell blank", [header, "direct\tspeech\tasserted\t\t-\t-\t“Yes,”"], /^line 2: no speaker/],
    [
      "has an unknown type",
      [header, "quoted\tspeech\tasserted\t-\t-\t-\t“Yes,”"],
      /^line 2: type is none of/,
    ],
    ["has an unknown act", [header, "direct\tsong\tasserted\t-\t-\t-\t“Yes,”"], /^line 2: act is none of/],
    [
      "has an unknown stance",
      [header, "direct\tspeech\tsure\t-\t-\t-\t“Yes,”"],
      /^line 2: stance is none of/,
    ],
    [
      "quotes what is not there",
      [header, "direct\tspeech\tasserted\t-\t-\t-\t“No,”"],
      /^line 2: content not in/,
    ],
    [
      "names a source that is not there",
      [header, "direct\tspeech\tasserted\t-\tRoy\t-\t“Yes,”"],
      /^line 2: source not in/,
    ],
    [
      "names a cue that is not there",
      [header, "direct\tspeech\tasserted\t-\t-\ttold\t“Yes,”"],
      /^line 2: cue not in/,
    ],
    [
      "is out of order",
      [
        header,
        "direct\tspeech\tasserted\t-\t-\t-\t“Yes,”",
        "indirect\tspeech\tasserted\t-\t-\t-\tit was late",
      ],
      /^line 3: content not in the article, or not after/,
    ],
  ] as const) {
    it(`is refused where it ${what}`, () => {
      assert.throws(() => readGold(article, lines.join("\n")), { message });
    });
  }
});
