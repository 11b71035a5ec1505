import { strict as assert } from "node:assert";
import type { Quotation } from "../../src/core/index";
import { quotationsTree } from "../../src/extension/views/quotations-tree";
import type { TreeNode } from "../../src/extension/views/tree-node";
import { lookupIn } from "../../src/wording/lookup";
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
const treeOf = (...quotations: Quotation[]): readonly TreeNode[] => quotationsTree(quotations, lookup);

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

  it("calls a speaker who is a guess one", () => {
    const guess: Quotation = { ...built, confidence: { span: 0.9, speaker: 0.5 } };
    const [speaker] = treeOf(guess);
    assert.equal(speaker?.label, "perhaps Marta Olsen");
    const [node] = speaker.children;
    assert.equal(node?.icon, "question");
    assert.match(node.accessibilityLabel, /perhaps Marta Olsen: “We/);
    assert.deepEqual(
      treeOf(guess, promised).map(({ label }) => label),
      ["Marta Olsen"],
    );
  });
});
