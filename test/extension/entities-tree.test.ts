import { strict as assert } from "node:assert";
import type { Entity } from "../../src/core/index";
import {
  entitiesTree,
  entityTypesShown,
  type EntitiesTreeOptions,
} from "../../src/extension/views/entities-tree";
import type { TreeNode } from "../../src/extension/views/tree-node";
import { analysis, brandt, document, mention, olsen, person } from "../server/features/article";

const options: EntitiesTreeOptions = {
  order: "mention",
  types: entityTypesShown,
  showCredits: false,
  nameOf: (id) => id,
  colorOf: () => undefined,
};

function treeOf(entities: readonly Entity[], more: Partial<EntitiesTreeOptions> = {}): readonly TreeNode[] {
  return entitiesTree({ ...analysis, entities }, document.getText(), { ...options, ...more });
}

const labelsIn = (roots: readonly TreeNode[]): string[][] =>
  roots.map(({ label, children }) => [label, ...children.map((child) => child.label)]);

const calloway: Entity = {
  ...person("Ines Calloway", [{ ...mention("Ines Calloway", "name"), zone: "furniture" }]),
};
const ferry: Entity = {
  ...person("Ferry", [mention("Ferry", "name")]),
  id: "organization:ferry",
  type: "organization",
};
const june: Entity = {
  ...person("June", [mention("June", "name")]),
  id: "date:june",
  type: "date",
  value: "2026-06",
};

describe("the entities tree", () => {
  it("has entities by type, with how often they are mentioned, their role, and each mention in context", () => {
    const [people, organizations] = treeOf([olsen, brandt, ferry]);
    assert.deepEqual(
      people?.children.map(({ label, description }) => [label, description]),
      [
        ["Marta Olsen", "2 · the mayor"],
        ["[Tom *Brandt*](command:x)", "1"],
      ],
    );
    assert.deepEqual(
      people.children[0]?.children.map(({ label }) => label),
      [
        "… will build it,” said Marta Olsen, the mayor. She promised that the pier would open in June.",
        "… Olsen, the mayor. She promised that the pier would open in June.",
      ],
    );
    assert.equal(organizations?.label, "Organizations");
  });

  it("sorts by first mention, by how often, or by name", () => {
    const often = { ...brandt, mentions: [...brandt.mentions, ...brandt.mentions, ...brandt.mentions] };
    const namesBy = (order: EntitiesTreeOptions["order"]) =>
      labelsIn(treeOf([olsen, often], { order }))[0]?.slice(1);
    assert.deepEqual(namesBy("mention"), ["Marta Olsen", "[Tom *Brandt*](command:x)"]);
    assert.deepEqual(namesBy("frequency"), ["[Tom *Brandt*](command:x)", "Marta Olsen"]);
    const small = { ...olsen, id: "person:anna", name: "anna Åberg" };
    assert.deepEqual(
      labelsIn(treeOf([{ ...olsen, name: "Örjan Zorn" }, small], { order: "name" }))[0]?.slice(1),
      ["anna Åberg", "Örjan Zorn"],
    );
  });

  it("shows the types asked for, and what is only in credits where asked for", () => {
    assert.deepEqual(labelsIn(treeOf([olsen, ferry], { types: ["organization"] })), [
      ["Organizations", "Ferry"],
    ]);
    assert.deepEqual(treeOf([calloway]), []);
    assert.deepEqual(labelsIn(treeOf([calloway], { showCredits: true })), [["People", "Ines Calloway"]]);
  });

  it("keeps dates and figures folded, and gives their value", () => {
    const [people, dates] = treeOf([olsen, june]);
    assert.deepEqual([people?.isExpanded, dates?.isExpanded], [true, false]);
    assert.equal(dates?.children[0]?.description, "1 · 2026-06");
  });

  it("says which name is perhaps a misspelling of another, to the ear too", () => {
    const [people] = treeOf([{ ...olsen, similar: [brandt.id] }, brandt]);
    const [node] = people?.children ?? [];
    assert.equal(node?.description, "2 · perhaps the same as [Tom *Brandt*](command:x) · the mayor");
    assert.match(node.accessibilityLabel, /perhaps the same as/);
  });

  it("gives gender with what tells it, age and other names in the tooltip", () => {
    const [people] = treeOf([
      { ...olsen, gender: { value: "female", basis: "pronoun" }, age: 61, aliases: ["Marta Olsen", "Olsen"] },
    ]);
    assert.equal(
      people?.children[0]?.tooltip,
      "Marta Olsen, the mayor\n2 mentions\nGender: female (by the pronoun)\nAge: 61\nAlso: Olsen",
    );
  });

  it("shows a name on one line, without control characters", () => {
    const [people] = treeOf([{ ...olsen, name: "Marta\n\u202eOlsen\u0007" }]);
    assert.equal(people?.children[0]?.label, "Marta Olsen");
  });
});
