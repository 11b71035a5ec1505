import { strict as assert } from "node:assert";
import { emptyAnalysis } from "../../src/core/index";
import { changedNodes } from "../../src/extension/views/changed-nodes";
import { nodeAt } from "../../src/extension/views/node-at";
import { paragraphsOf } from "../../src/extension/views/paragraphs";
import { carryNames } from "../../src/extension/views/steady-names";
import { treeOf, type TreeNode } from "../../src/extension/views/tree-node";
import { analysis, brandt, built, olsen } from "../server/features/article";

function node(id: string, fields: Partial<TreeNode> = {}): TreeNode {
  return { id, label: id, accessibilityLabel: id, kind: "quotation", children: [], ...fields };
}

describe("what of a tree is drawn again", () => {
  const changed = (before: readonly TreeNode[], after: readonly TreeNode[]) =>
    changedNodes(treeOf(before), treeOf(after));

  it("is nothing where nodes only moved in the text", () => {
    const at = (start: number) => node("a", { span: { start, end: start + 5 } });
    assert.deepEqual(changed([at(3)], [at(9)]), []);
  });

  it("is a node whose words changed, and not the others", () =>
    assert.deepEqual(
      changed(
        [node("a", { children: [node("b"), node("c")] })],
        [node("a", { children: [node("b", { label: "new" }), node("c")] })],
      ),
      ["b"],
    ));

  it("is a node that has other children", () =>
    assert.deepEqual(changed([node("a"), node("b")], [node("a", { children: [node("c")] }), node("b")]), [
      "a",
    ]));

  it("is all of it where the topmost nodes are others, or in another order, or very many changed", () => {
    assert.equal(changed([node("a"), node("b")], [node("b"), node("a")]), null);
    const many = (label: string) => Array.from({ length: 60 }, (_, index) => node(String(index), { label }));
    assert.equal(changed(many("old"), many("new")), null);
  });
});

describe("what the views call things", () => {
  it("stays where the id changes", () => {
    const edited = { ...built, id: "quotation:new" };
    const after = { ...emptyAnalysis("ok"), quotations: [edited], entities: [olsen] };
    const names = carryNames(new Map(), after, new Map([[built.id, edited.id]]));
    assert.equal(names.get(edited.id), built.id);
    const again = carryNames(
      names,
      { ...after, quotations: [{ ...edited, id: "quotation:newer" }] },
      new Map([[edited.id, "quotation:newer"]]),
    );
    assert.equal(again.get("quotation:newer"), built.id);
  });

  it("is never the same for two", () => {
    const edited = { ...built, id: "quotation:new" };
    const after = { ...emptyAnalysis("ok"), quotations: [edited, built] };
    const names = carryNames(new Map(), after, new Map([[built.id, edited.id]]));
    assert.equal(new Set(after.quotations.map(({ id }) => names.get(id))).size, 2);
  });

  it("is their own id in an article just opened", () =>
    assert.equal(carryNames(new Map(), analysis, new Map()).get(brandt.id), brandt.id));
});

describe("the node at the cursor", () => {
  it("is the innermost", () => {
    const tree = treeOf([
      node("outer", { covers: [{ start: 0, end: 50 }] }),
      node("inner", { covers: [{ start: 10, end: 20 }] }),
    ]);
    assert.equal(nodeAt(tree, 15)?.id, "inner");
    assert.equal(nodeAt(tree, 20)?.id, "inner");
    assert.equal(nodeAt(tree, 30)?.id, "outer");
    assert.equal(nodeAt(tree, 60), undefined);
  });
});

describe("paragraphs as a reader counts them", () => {
  const numbers = (text: string, ...words: string[]) => {
    const paragraphs = paragraphsOf(text);
    return words.map((word) => paragraphs.numberAt(text.indexOf(word)));
  };

  it("are apart by blank lines", () =>
    assert.deepEqual(
      numbers("One\r\nline\r\n\r\nTwo\r\n \r\nThree", "One", "line", "Two", "Three"),
      [1, 1, 2, 3],
    ));
  it("are lines where there are no blank ones", () =>
    assert.deepEqual(numbers("One\nTwo\nThree", "One", "Two", "Three"), [1, 2, 3]));
  it("begin with their first words", () =>
    assert.equal(paragraphsOf("One\n\nTwo is here\n\nThree").openingOf(2), "Two is here"));
});
