import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { emptyAnalysis, type Analysis } from "../../src/core/index";
import { speakerColor, speakerLooks } from "../../src/extension/speaker-looks";
import { built } from "../server/features/article";
import { contrast, difference } from "./color-vision";

const spokenBy = (...names: string[]): Analysis => ({
  ...emptyAnalysis("ok"),
  quotations: names.map((name) => ({ ...built, id: name, speaker: name, speakers: [name] })),
});
const people = (count: number): string[] => Array.from({ length: count }, (_, i) => `person:number-${i}`);

describe("a speaker's colour", () => {
  it("is a theme colour, and none for who says nothing", () => {
    const analysis = spokenBy("person:ida-holm");
    assert.match(speakerColor("person:ida-holm", analysis) ?? "", /^onTheRecord\.speaker[1-7]Line$/);
    assert.equal(speakerColor("person:piet-kok", analysis), null);
  });

  it("stays when speakers come after, and when all are read again", () => {
    const [before, after] = [spokenBy(...people(3)), spokenBy(...people(6))];
    for (const id of people(3)) assert.equal(speakerColor(id, after), speakerColor(id, before));
  });

  it("is one's own among seven speakers, and with its line among twenty-one", () => {
    const looks = [...speakerLooks(spokenBy(...people(21))).values()];
    assert.equal(new Set(looks.slice(0, 7).map(({ color }) => color)).size, 7);
    assert.equal(new Set(looks.map(({ color, line }) => `${color} ${line}`)).size, 21);
  });

  it("is shared by none of those who speak jointly", () => {
    const analysis: Analysis = {
      ...emptyAnalysis("ok"),
      quotations: [{ ...built, speakers: ["person:a", "person:b"] }],
    };
    assert.notEqual(speakerColor("person:a", analysis), speakerColor("person:b", analysis));
  });
});

describe("the speakers' colours", () => {
  const backgrounds = {
    dark: "#1F1F1F",
    light: "#FFFFFF",
    highContrast: "#000000",
    highContrastLight: "#FFFFFF",
  } as const;

  for (const [theme, background] of Object.entries(backgrounds)) {
    it(`are told from each other and from the background by all eyes, in the ${theme} theme`, async () => {
      const { contributes } = JSON.parse(await readFile("package.json", "utf8")) as {
        contributes: { colors: { id: string; defaults: Record<string, string> }[] };
      };
      const colors = contributes.colors
        .filter(({ id }) => /^onTheRecord\.speaker\dLine$/.test(id))
        .map(({ defaults }) => defaults[theme]!);
      assert.equal(colors.length, 7);
      for (const [index, color] of colors.entries()) {
        const least = theme.startsWith("high") ? 4.5 : 3;
        assert.ok(contrast(color, background) >= least, `${color} is faint`);
        for (const other of colors.slice(0, index))
          assert.ok(difference(color, other) >= 20, `${color} and ${other}: ${difference(color, other)}`);
      }
    });
  }
});
