import { strict as assert } from "node:assert";
import {
  fromJson,
  mergeSidecars,
  onClaim,
  onEntity,
  resolveConflicts,
  toJson,
  writeSidecar,
  type Annotation,
  type Body,
  type CollectionJson,
} from "../../src/annotations/index";
import { analyse, article, author, claimOf, collect, entityOf } from "./articles";

const analysis = analyse(article);
const file = (...items: Annotation[]): CollectionJson =>
  toJson(collect(...items), article, { source: "a.txt" });
const lost = claimOf(analysis, "lost £2.4m");
const message = (id: string, by: string) => ({
  id,
  text: `by ${by}`,
  by,
  at: `2026-03-0${id.length}T10:00:00Z`,
  edited: null,
});
const claim = (body: Body, by?: string) => onClaim(lost, body, { text: article, author: author(by) });
const ids = ({ first }: CollectionJson) => first.items.map(({ id }) => id);

describe("mergeSidecars", () => {
  const a = claim({ kind: "confirm" });
  const b = claim({ kind: "note", messages: [message("m", "Ann Roe")], resolved: false });
  const c = onEntity(
    entityOf(analysis, "Ada Orme"),
    { kind: "confirm" },
    { text: article, author: author() },
  );

  it("takes what each side added, and what each took away", () => {
    const { file: merged, conflicts } = mergeSidecars(file(a), file(a, b), file(c));
    assert.deepEqual([ids(merged), conflicts], [[b.id, c.id], []]);
  });

  it("takes a change made on one side alone", () => {
    const changed: Annotation = { ...a, body: { kind: "reject" } };
    for (const [ours, theirs] of [[changed, a] as const, [a, changed] as const]) {
      const { file: merged, conflicts } = mergeSidecars(file(a), file(ours), file(theirs));
      assert.deepEqual([merged, conflicts], [file(changed), []]);
    }
  });

  it("finds no conflict in where words stand", () => {
    const longer = `Late edition\n\n${article}`;
    const theirs = toJson(fromJson(file(a), longer), longer, { source: "b.txt" });
    assert.deepEqual(mergeSidecars(file(a), file(a), theirs).conflicts, []);
  });

  it("joins what both wrote in one thread", () => {
    const reply = (...messages: ReturnType<typeof message>[]): Annotation => ({
      ...b,
      body: { kind: "note", messages: [message("m", "Ann Roe"), ...messages], resolved: false },
    });
    const { file: merged, conflicts } = mergeSidecars(
      file(b),
      file(reply(message("mm", "Ben Tull"))),
      file(reply(message("mmm", "Cy Dow"))),
    );
    assert.deepEqual(conflicts, []);
    const [item] = fromJson(merged, article).items;
    assert.deepEqual(item!.body.kind === "note" && item!.body.messages.map(({ by }) => by), [
      "Ann Roe",
      "Ben Tull",
      "Cy Dow",
    ]);
  });

  it("tells of one annotation that was changed in two ways, and lets a person choose", () => {
    const ours: Annotation = { ...c, body: { kind: "rename", name: "A. Orme" } };
    const theirs: Annotation = { ...c, body: { kind: "reject" } };
    const merged = mergeSidecars(file(c), file(ours), file(theirs));
    assert.deepEqual(
      merged.conflicts.map(({ code, id }) => [code, id]),
      [["same-annotation", c.id]],
    );
    const chosen = resolveConflicts(merged, new Map([[c.id, "theirs"]]));
    assert.deepEqual([chosen.file, chosen.conflicts], [file(theirs), []]);
  });

  it("tells of one that was changed here and deleted there", () => {
    const merged = mergeSidecars(file(a), file({ ...a, body: { kind: "reject" } }), file());
    assert.equal(merged.conflicts[0]?.theirs, null);
    assert.deepEqual(ids(resolveConflicts(merged, new Map([[a.id, "theirs"]])).file), []);
  });

  it("tells of two people who decided the same matter differently", () => {
    const [right, wrong] = [claim({ kind: "confirm" }, "Ann Roe"), claim({ kind: "reject" }, "Ben Tull")];
    const merged = mergeSidecars(file(), file(right), file(wrong));
    assert.deepEqual(
      merged.conflicts.map(({ code }) => code),
      ["same-matter"],
    );
    assert.deepEqual(ids(resolveConflicts(merged, new Map([[right.id, "theirs"]])).file), [wrong.id]);
    assert.deepEqual(
      mergeSidecars(file(), file(right), file({ ...right, id: "urn:uuid:9", by: "Ben Tull" })).conflicts,
      [],
    );
  });

  it("gives the same whoever merges, where there is no conflict", () => {
    const [left, right] = [file(a, b), file(a, c)];
    assert.deepEqual(mergeSidecars(file(a), left, right).file, mergeSidecars(file(a), right, left).file);
    assert.equal(
      writeSidecar(fromJson(mergeSidecars(file(a), left, right).file, article), article, { source: "a.txt" }),
      writeSidecar(collect(a, b, c), article, { source: "a.txt" }),
    );
  });
});
