import { strict as assert } from "node:assert";
import { matchingPart } from "../../../src/server/features/name-parts";

describe("the part of a new name that stands for a part of the old one", () => {
  const people: readonly (readonly [mention: string, old: string, renamed: string, part: string | null])[] = [
    ["Ann Roe", "Ann Roe", "Mary Castle", "Mary Castle"],
    ["Roe", "Ann Roe", "Mary Castle", "Castle"],
    ["ROE", "Ann Roe", "Mary Castle", "CASTLE"],
    ["Ann", "Ann Roe", "Mary Castle", "Mary"],
    ["Roe", "Ann Roe", "Ann van der Berg", "van der Berg"],
    ["Roe", "Ann Roe", "Mary van Dyke", "van Dyke"],
    ["van Dyke", "Mary van Dyke", "Mary Roe", "Roe"],
    ["Dyke", "Mary van Dyke", "Mary Roe", "Roe"],
    ["Roe", "Ann Roe", "Ann Castle Rock", "Castle Rock"],
    ["Roe", "Ann Roe", "Mary Ann Roe", "Roe"],
    ["Ann", "Ann Roe", "Mary Ann Roe", "Mary Ann"],
    ["Ann", "Ann Mary Roe", "Sue Castle", "Sue"],
    ["Ann Roe", "Ann B. Roe", "Sue C. Castle", "Sue Castle"],
    ["A. Roe", "Ann Roe", "Mary Castle", "M. Castle"],
    ["Roe", "Ann Roe Jr.", "Ann Castle Jr.", "Castle"],
    ["Wei", "Wei Lanfen", "Hu Lanfen", "Hu"],
    ["Roe", "Ann Roe", "Castle", "Castle"],
    ["Solano", "Solano", "Mary Castle", "Mary Castle"],
    ["Nan", "Ann Roe", "Mary Castle", null],
  ];
  for (const [mention, old, renamed, part] of people) {
    it(`of ${mention} in ${old}, now ${renamed}, is ${part}`, () =>
      assert.equal(matchingPart(mention, old, renamed, true), part));
  }

  const others: readonly (readonly [string, string, string, string | null])[] = [
    ["NFA", "National Ferry Authority", "Coastal Ferry Board", "CFB"],
    ["N.F.A.", "National Ferry Authority", "Coastal Ferry Board", "CFB"],
    ["Little Wrens", "Little Wrens Fund", "Grey Herons Fund", "Grey Herons"],
    ["Acme", "Acme Corp.", "Bolt Ltd.", "Bolt"],
    ["Fund", "Little Wrens Fund", "Grey Herons Trust", "Trust"],
    ["Wrens United", "Little Wrens Fund", "Grey Herons Fund", null],
  ];
  for (const [mention, old, renamed, part] of others) {
    it(`of ${mention} in ${old}, now ${renamed}, is ${part}`, () =>
      assert.equal(matchingPart(mention, old, renamed, false), part));
  }
});
