import { strict as assert } from "node:assert";
import type { Claim } from "../../src/core/index";
import { claimsTree, type ClaimGrouping } from "../../src/extension/views/claims-tree";
import type { TreeNode } from "../../src/extension/views/tree-node";
import { lookupIn } from "../../src/wording/lookup";
import { analysis, brandt, built, document, olsen, spanOf } from "../server/features/article";

function claim(words: string, fields: Partial<Claim>): Claim {
  return {
    ...spanOf(words),
    id: `claim:${words}`,
    kind: "reported",
    claimant: null,
    quotation: null,
    standalone: null,
    checkWorthiness: 0.9,
    reasons: [],
    links: [],
    decision: null,
    ...fields,
  };
}

const approved = claim("Ferry terminal approved", {
  kind: "stated",
  checkWorthiness: 0.6,
  reasons: ["record"],
});
const opens = claim("the pier would open in June", {
  claimant: olsen.id,
  checkWorthiness: 0.3,
  reasons: ["time", "past", "name"],
});
const build = claim("We will build it", { claimant: olsen.id, quotation: built.id, checkWorthiness: 0.85 });
const unasked = claim("Nobody asked us", { checkWorthiness: 0.55 });
const claims = [approved, build, opens, unasked];

function treeOf(groupBy: ClaimGrouping, list: readonly Claim[] = claims): readonly TreeNode[] {
  const lookup = lookupIn(document.getText(), analysis);
  return claimsTree(list, lookup, { groupBy, nameOf: (id) => id, colorOf: () => undefined });
}

const outline = (nodes: readonly TreeNode[]): unknown =>
  nodes.map(({ label, description, children }) => [label, description, children.map((child) => child.label)]);

describe("the claims tree", () => {
  it("groups by how much a claim is worth checking, with who claims it", () =>
    assert.deepEqual(outline(treeOf("worth")), [
      ["Check first", "1", ["Marta Olsen: We will build it"]],
      ["Worth checking", "2", ["Ferry terminal approved", "Speaker not named: Nobody asked us"]],
      ["Perhaps", "1", ["Marta Olsen: the pier would open in June"]],
    ]));

  it("groups by claimant, the article among them", () =>
    assert.deepEqual(outline(treeOf("claimant")), [
      ["The article", "1", ["Ferry terminal approved"]],
      ["Marta Olsen", "2", ["We will build it", "the pier would open in June"]],
      ["Speaker not named", "1", ["Nobody asked us"]],
    ]));

  it("groups by paragraph, in text order", () =>
    assert.deepEqual(outline(treeOf("paragraph")), [
      ["Paragraph 1", "1 · Ferry terminal approved", ["Ferry terminal approved"]],
      [
        "Paragraph 3",
        "2 · “We will build it,” said Marta Olsen, the mayor. She…",
        ["Marta Olsen: We will build it", "Marta Olsen: the pier would open in June"],
      ],
      ["Paragraph 5", "1 · “Nobody asked us.”", ["Speaker not named: Nobody asked us"]],
    ]));

  it("gives the weightiest reasons in the row, and all of them in the tooltip", () => {
    const node = treeOf("worth").at(-1)?.children[0];
    assert.equal(node?.description, "time, told as done");
    assert.match(node.tooltip ?? "", /Worth checking: 30% \(time, told as done, name\)/);
  });

  it("has linked claims below a claim, and says how they have to do with it", () => {
    const denial = {
      ...unasked,
      claimant: brandt.id,
      links: [{ to: build.id, relation: "denies" }],
    } as const;
    const [, middle] = treeOf("worth", [build, denial]);
    const [node] = middle?.children ?? [];
    assert.equal(node?.description, "against what Marta Olsen says");
    assert.deepEqual(outline(node.children), [["We will build it", "against what Marta Olsen says", []]]);
    assert.match(node.accessibilityLabel, /against what Marta Olsen says$/);
  });

  it("leaves out links to claims that are not shown", () => {
    const lonely = { ...build, links: [{ to: "claim:hidden", relation: "repeats" }] } as const;
    assert.deepEqual(treeOf("worth", [lonely])[0]?.children[0]?.children, []);
  });

  it("names the speaker of an utterance once, for its own words do", () => {
    const [group] = treeOf("worth", [
      { ...build, kind: "utterance", standalone: "[Marta Olsen] promised it" },
    ]);
    assert.equal(group?.children[0]?.label, "[Marta Olsen] promised it");
  });

  it("shows the claim as it stands alone, where that is known", () => {
    const [group] = treeOf("worth", [{ ...build, standalone: "[The town] will build [the pier]" }]);
    assert.equal(group?.children[0]?.label, "Marta Olsen: [The town] will build [the pier]");
  });
});
