import { strict as assert } from "node:assert";
import type { Quotation } from "../../src/core/index";
import { quotationsTree, type QuotationsTreeOptions } from "../../src/extension/views/quotations-tree";
import type { TreeNode } from "../../src/extension/views/tree-node";
import { lookupIn } from "../../src/wording/lookup";
import { isTentative } from "../../src/wording/quotations";
import {
  analysis,
  brandt,
  built,
  document,
  floating,
  noComment,
  olsen,
  promised,
} from "../server/features/article";

const lookup = lookupIn(document.getText(), analysis);
const options: QuotationsTreeOptions = {
  order: "speaker",
  isTentative,
  nameOf: (id) => id,
  colorOf: () => undefined,
  colorOfType: () => undefined,
};
const treeOf = (...quotations: Quotation[]): readonly TreeNode[] =>
  quotationsTree(quotations, lookup, options);

/** The only quotation below the only speaker. */
function nodeOf(fields: Partial<Quotation>): TreeNode {
  const [speaker, ...others] = treeOf({ ...built, ...fields });
  assert.ok(speaker?.children[0]);
  assert.equal(others.length, 0);
  return speaker.children[0];
}

describe("the quotations tree", () => {
  it("has each speaker with what they say, and last what nobody is known to have said", () => {
    const outline = treeOf(built, floating, noComment, promised).map(({ label, description, children }) => [
      label,
      description,
      children.map((child) => child.label),
    ]);
    assert.deepEqual(outline, [
      ["Marta Olsen", "2 · the mayor", ["“We will build it,”", "promised: the pier would open in June"]],
      ["[Tom *Brandt*](command:x)", "1", ["written: “No comment,”"]],
      ["Speaker not named", "1", ["“Nobody asked us.”"]],
    ]);
  });

  it("has a joint quotation under each of its speakers, with the others", () => {
    const nodes = treeOf({ ...built, speakers: [olsen.id, brandt.id] });
    const children = nodes.flatMap((node) => node.children);
    assert.deepEqual(
      nodes.map(({ label }) => label),
      ["Marta Olsen", "[Tom *Brandt*](command:x)"],
    );
    assert.deepEqual(
      children.map(({ description }) => description),
      ["with [Tom *Brandt*](command:x)", "with Marta Olsen"],
    );
    assert.equal(new Set(children.map(({ id }) => id)).size, 2);
  });

  it("says before the words that they were denied, or thought", () => {
    const { label, accessibilityLabel, tooltip } = nodeOf({ act: "thought", stance: "denied" });
    assert.equal(label, "thought, denied: “We will build it,”");
    assert.equal(accessibilityLabel, "Direct quotation, thought, denied, Marta Olsen: “We will build it,”");
    assert.match(tooltip ?? "", /^Direct quotation, thought, denied\n/);
  });

  it("says for whom it is said and who reports it", () => {
    const relayed = { ...built, onBehalfOf: brandt.id, via: promised.id };
    const [speaker] = treeOf(relayed);
    const node = speaker?.children[0];
    assert.equal(node?.description, "for [Tom *Brandt*](command:x) · as reported by Marta Olsen");
    assert.match(node.accessibilityLabel, /Marta Olsen, for \[Tom .*, as reported by Marta Olsen: “We/);
  });

  it("says in the tooltip how sure the speaker is, and why", () =>
    assert.equal(
      nodeOf({}).tooltip,
      "Direct quotation\nMarta Olsen: “We will build it,”\nSpeaker almost certain (97%). The speaker is named here in full.",
    ));

  const guess: Quotation = { ...built, confidence: { span: 0.9, speaker: 0.5 } };

  it("calls a speaker who is a guess one", () => {
    const [speaker] = treeOf(guess);
    assert.equal(speaker?.label, "perhaps Marta Olsen");
    const [node] = speaker.children;
    assert.equal(node?.icon, "question");
    assert.match(node.accessibilityLabel, /perhaps Marta Olsen: “We/);
    assert.equal(treeOf(guess, promised)[0]?.label, "Marta Olsen");
  });

  it("has what is to be checked once more at the end, with who perhaps says it", () => {
    const last = treeOf(guess, noComment, floating).at(-1);
    assert.equal(last?.label, "To check");
    assert.deepEqual(
      last.children.map(({ label, description }) => [label, description]),
      [["perhaps Marta Olsen: “We will build it,”", undefined]],
    );
    assert.ok(!treeOf(built, noComment, floating).some(({ kind }) => kind === "toCheck"));
  });

  it("in text order names the speaker in each row", () => {
    const nodes = quotationsTree([built, promised, noComment, floating], lookup, {
      ...options,
      order: "text",
    });
    assert.deepEqual(
      nodes.map(({ label }) => label),
      [
        "Marta Olsen: “We will build it,”",
        "Marta Olsen: promised: the pier would open in June",
        "[Tom *Brandt*](command:x): written: “No comment,”",
        "Speaker not named: “Nobody asked us.”",
      ],
    );
  });

  it("gives a speaker and their words one colour", () => {
    const colorOf = (id: string) => (id === olsen.id ? "blue" : undefined);
    const [speaker, other] = quotationsTree([built, noComment], lookup, { ...options, colorOf });
    assert.deepEqual([speaker?.color, speaker?.children[0]?.color], ["blue", "blue"]);
    assert.equal(other?.color, undefined);
    const colorOfType = (type: string) => `color of ${type}`;
    const [byType] = quotationsTree([built], lookup, { ...options, colorOfType });
    assert.deepEqual([byType?.color, byType?.children[0]?.color], [undefined, "color of direct"]);
  });

  it("has no two nodes of one id, in either order", () => {
    for (const order of ["speaker", "text"] as const) {
      const joint = { ...guess, speakers: [olsen.id, brandt.id] };
      const ids: string[] = [];
      const collect = ({ id, children }: TreeNode): void => {
        ids.push(id);
        children.forEach(collect);
      };
      quotationsTree([joint, promised, noComment, floating], lookup, { ...options, order }).forEach(collect);
      assert.equal(new Set(ids).size, ids.length);
    }
  });
});
