import { strict as assert } from "node:assert";
import { entityItems, speakerItems } from "../../src/extension/pick-items";
import { analysis, olsen, person } from "../server/features/article";

describe("the quick pick of speakers", () => {
  it("has each once, with how much they say and their role", () =>
    assert.deepEqual(
      speakerItems(analysis.quotations, analysis.entities).map(({ label, description }) => [
        label,
        description,
      ]),
      [
        ["Marta Olsen", "2 quotations · the mayor"],
        ["[Tom *Brandt*](command:x)", "1 quotation"],
      ],
    ));
});

describe("the quick pick of entities", () => {
  it("has all of them by type, with their role", () => {
    const [people] = entityItems(analysis.entities);
    assert.equal(people?.group, "People");
    assert.deepEqual(
      people.items.find(({ id }) => id === olsen.id),
      {
        id: olsen.id,
        label: "Marta Olsen",
        description: `Person · the mayor · ${olsen.mentions.length} mentions`,
        icon: "person",
      },
    );
  });

  it("makes no picture and no second line of a name", () => {
    const [people] = entityItems([person("$(trash)\nOle $(x", [], "$(flame) chief")]);
    assert.equal(people?.items[0]?.label, "$\u2060(trash) Ole $\u2060(x");
    assert.equal(people.items[0].description, "Person · $\u2060(flame) chief · 0 mentions");
  });
});
