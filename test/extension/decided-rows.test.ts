import { strict as assert } from "node:assert";
import type { Verdict } from "../../src/annotations/index";
import type { Decision } from "../../src/core/index";
import { rejectedNodes, withSaid, type Said } from "../../src/extension/views/decided-rows";
import type { TreeNode } from "../../src/extension/views/tree-node";
import { noVerdict } from "../../src/wording/verdicts";

const by = (state: Decision["state"]): Decision => ({ state, by: "Kit Lund", at: "2026-03-02T09:00:00Z" });
const rated: Verdict = {
  ...noVerdict,
  status: "done",
  rating: { label: "Mostly true", value: 4, best: 5, worst: 1 },
};

const row: TreeNode = {
  id: "row",
  kind: "claim",
  subject: "claim:1",
  label: "The pier is safe",
  description: "time",
  tooltip: "The port: The pier is safe",
  accessibilityLabel: "The port: The pier is safe",
  children: [],
};

function shown(said: Partial<Said>): TreeNode {
  const all: Said = { decision: null, verdict: null, notes: 0, ...said };
  const [group] = withSaid([{ ...row, id: "group", subject: "other", children: [row] }], (id) =>
    id === "claim:1" ? all : undefined,
  );
  return group!.children[0]!;
}

describe("rows of what people decided upon", () => {
  const cases: readonly { what: string; said: Partial<Said>; description: string; adds: string }[] = [
    { what: "nothing", said: {}, description: "time", adds: "" },
    {
      what: "that it is right",
      said: { decision: by("confirmed") },
      description: "confirmed · time",
      adds: "confirmed by Kit Lund, 2026-03-02",
    },
    {
      what: "what it is instead",
      said: { decision: by("corrected"), notes: 1 },
      description: "corrected · 1 note · time",
      adds: "corrected by Kit Lund, 2026-03-02, 1 note",
    },
    {
      what: "a verdict, and remarks",
      said: { decision: by("added"), verdict: rated, notes: 2 },
      description: "added · Mostly true · done · 2 notes · time",
      adds: "added by Kit Lund, 2026-03-02, Mostly true · done, 2 notes",
    },
  ];
  for (const { what, said, description, adds } of cases)
    it(`say ${what}`, () => {
      const node = shown(said);
      assert.equal(node.description, description);
      assert.equal(node.accessibilityLabel, row.accessibilityLabel + (adds ? `, ${adds}` : ""));
      assert.equal(node.tooltip, [row.tooltip, ...(adds ? adds.split(/(?<!Lund), /) : [])].join("\n"));
      assert.equal(node.standing, said.decision?.state);
    });

  it("have what was rejected in a last group, each with who did", () => {
    const item = { id: "quotation:9", text: "so-called “park”", span: null, decision: by("rejected") };
    const [group, ...others] = rejectedNodes([item], (id) => `name of ${id}`);
    assert.equal(others.length, 0);
    assert.equal(group?.label, "Rejected");
    assert.deepEqual(
      group.children.map(({ id, kind, subject, label, description }) => [
        id,
        kind,
        subject,
        label,
        description,
      ]),
      [
        [
          "rejected/name of quotation:9",
          "rejected",
          "quotation:9",
          "so-called “park”",
          "rejected by Kit Lund, 2026-03-02",
        ],
      ],
    );
    assert.deepEqual(
      rejectedNodes([], (id) => id),
      [],
    );
  });
});
