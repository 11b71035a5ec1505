import { strict as assert } from "node:assert";
import {
  noAnnotations,
  onClaim,
  toJson,
  formatSidecar,
  type CollectionJson,
} from "../../src/annotations/index";
import { isWholeSidecar, saveSidecar } from "../../src/storage/sidecar-file";
import { carefulStore, type PlainFiles } from "../../src/storage/text-store";

/** Files in memory that fail at one step, a write after a part of its text. */
function memory(files: Map<string, string>, failsAt = Infinity): PlainFiles & { steps: () => number } {
  let steps = 0;
  const step = () => ++steps === failsAt;
  return {
    steps: () => steps,
    read: (path) => Promise.resolve(files.get(path) ?? null),
    write: (path, text) => {
      // Opened, which empties it; half written; written.
      if (step()) return fail(() => files.set(path, ""));
      if (step()) return fail(() => files.set(path, text.slice(0, text.length / 2)));
      files.set(path, text);
      return step() ? fail() : Promise.resolve();
    },
    delete: (path) => {
      if (step()) return fail();
      files.delete(path);
      return Promise.resolve();
    },
  };
}

function fail(first?: () => unknown): Promise<never> {
  first?.();
  return Promise.reject(new Error("interrupted"));
}

const text = "The mill closed in May. The inn closed in June.";
const base = noAnnotations("urn:uuid:1");
const author = (id: string, by = "Ann Roe") => ({ id: `urn:uuid:${id}`, by, at: "2026-03-02T10:00:00Z" });
const mill = { start: 0, end: 22 };
const confirm = (id: string) => onClaim(mill, { kind: "confirm" }, { text, author: author(id) });
const note = (id: string, by: string) =>
  onClaim(
    mill,
    {
      kind: "note",
      resolved: false,
      messages: [{ id: `urn:uuid:m${id}`, text: "?", by, at: "2026-03-02T10:00:00Z", edited: null }],
    },
    { text, author: author(id, by) },
  );
const file = (...items: ReturnType<typeof confirm>[]): CollectionJson =>
  toJson({ ...base, items }, text, { source: "a.txt" });
const old = formatSidecar(file(confirm("a")));
const fresh = formatSidecar(file(confirm("a"), note("b", "Ben Tull")));

describe("carefulStore", () => {
  const untouched = memory(new Map([["a", old]]));
  let steps = 0;
  before(async () => {
    await carefulStore(untouched, isWholeSidecar).write("a", fresh);
    steps = untouched.steps();
  });

  it("reads the old file or the new one, whole, whichever step of a write fails", async () => {
    assert.ok(steps >= 7);
    for (let step = 1; step <= steps; step++) {
      const files = new Map([["a", old]]);
      await assert.rejects(carefulStore(memory(files, step), isWholeSidecar).write("a", fresh));
      const read = await carefulStore(memory(files), isWholeSidecar).read("a");
      assert.ok(read === old || read === fresh, `step ${step}: ${read}`);
    }
  });

  it("does so for the next write after one that failed, too, at each step of both", async () => {
    const newest = formatSidecar(file(confirm("c")));
    for (let first = 1; first <= steps; first++) {
      for (let second = 1; second <= steps + 3; second++) {
        const files = new Map([["a", old]]);
        await assert.rejects(carefulStore(memory(files, first), isWholeSidecar).write("a", fresh));
        await carefulStore(memory(files, second), isWholeSidecar)
          .write("a", newest)
          .catch(() => undefined);
        const read = await carefulStore(memory(files), isWholeSidecar).read("a");
        assert.ok(read === old || read === fresh || read === newest, `steps ${first}, ${second}`);
      }
    }
  });

  it("leaves the file alone in the end", async () => {
    const files = new Map<string, string>();
    await carefulStore(memory(files), isWholeSidecar).write("a", fresh);
    assert.deepEqual([...files], [["a", fresh]]);
  });
});

describe("saveSidecar", () => {
  const store = (files: Map<string, string>) => carefulStore(memory(files), isWholeSidecar);

  it("takes in what others wrote meanwhile", async () => {
    const files = new Map([["a", fresh]]);
    const saved = await saveSidecar(
      store(files),
      "a",
      file(confirm("a")),
      file(confirm("a"), note("c", "Ann Roe")),
    );
    assert.equal(saved.state === "saved" && saved.tookIn, true);
    assert.deepEqual(
      [...files.get("a")!.matchAll(/"id": "urn:uuid:([abc])"/g)].map(([, id]) => id),
      ["a", "b", "c"],
    );
  });

  it("writes nothing over a conflict", async () => {
    const theirs = formatSidecar(file({ ...confirm("a"), body: { kind: "reject" }, by: "Ben Tull" }));
    const files = new Map([["a", theirs]]);
    const ours = file({ ...confirm("a"), at: "2026-03-03T10:00:00Z" });
    const saved = await saveSidecar(store(files), "a", file(confirm("a")), ours);
    assert.equal(saved.state, "conflict");
    assert.equal(files.get("a"), theirs);
  });

  for (const [what, there] of [
    ["a torn file", old.slice(0, 90)],
    ["a foreign one", '{"a": 1}'],
    ["a newer one", old.replace('"formatVersion": 1', '"formatVersion": 9')],
  ] as const) {
    it(`writes nothing over ${what}`, async () => {
      const files = new Map([["a", there]]);
      const saved = await saveSidecar(store(files), "a", null, file(confirm("a")));
      assert.equal(saved.state, "unreadable");
      assert.deepEqual([...files], [["a", there]]);
    });
  }

  it("writes in turn, so that the last one wins nothing but its own", async () => {
    const files = new Map<string, string>();
    const one = store(files);
    await Promise.all(["a", "b", "c"].map((id) => saveSidecar(one, "a", null, file(note(id, "Ann Roe")))));
    assert.equal([...files.get("a")!.matchAll(/"type": "Annotation"/g)].length, 3);
  });
});
