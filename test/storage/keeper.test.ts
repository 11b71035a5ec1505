import { strict as assert } from "node:assert";
import { createAnalyzer } from "../../src/core/index";
import { onQuotation, type Annotation, type Body } from "../../src/annotations/index";
import { openKeeper, type Keeper } from "../../src/storage/keeper";
import type { TextStore } from "../../src/storage/text-store";

const text =
  "“The pier is safe,” said Ann Roe, the mayor. Tom Pell said the harbour would close on Friday.\n";
const analysis = createAnalyzer().analyze(text);

describe("the keeper of an article's decisions", () => {
  it("writes a decision, and finds it again", async () => {
    const storage = memory();
    const keeper = await open(storage);
    assert.deepEqual(await keeper.act({ type: "decide", annotation: decide(0, { kind: "confirm" }) }), {
      state: "saved",
    });
    const again = await open(storage);
    assert.deepEqual(bodies(again), ["confirm"]);
    assert.equal(again.log.current.items[0]!.anchor.review, null);
  });

  it("writes nothing before anybody decides", async () => {
    const storage = memory();
    const keeper = await open(storage);
    keeper.follow(text, [{ start: 0, end: 0, text: "!" }], `!${text}`);
    await keeper.act({ type: "undo" });
    assert.equal(storage.content, null);
  });

  it("undoes and redoes in the file, too", async () => {
    const storage = memory();
    const keeper = await open(storage);
    await keeper.act({ type: "decide", annotation: decide(0, { kind: "reject" }) });
    await keeper.act({ type: "undo" });
    assert.deepEqual(bodies(await open(storage)), []);
    await keeper.act({ type: "redo" });
    assert.deepEqual(bodies(await open(storage)), ["reject"]);
  });

  it("takes in what others wrote, and adds to it", async () => {
    const storage = memory();
    const [one, two] = [await open(storage), await open(storage)];
    await one.act({ type: "decide", annotation: decide(0, { kind: "confirm" }) });
    assert.equal(
      (await two.act({ type: "decide", annotation: decide(1, { kind: "reject" }) })).state,
      "saved",
    );
    assert.deepEqual(bodies(two), ["confirm", "reject"]);
    assert.equal(await one.reload(), true);
    assert.deepEqual(bodies(one), ["confirm", "reject"]);
    assert.equal(await one.reload(), false);
  });

  it("shows a conflict and writes nothing until it is settled", async () => {
    const storage = memory();
    const [one, two] = [await open(storage), await open(storage)];
    await one.act({ type: "decide", annotation: decide(0, { kind: "confirm" }) });
    const before = storage.content;
    const kept = await two.act({ type: "decide", annotation: decide(0, { kind: "reject" }) });
    assert.equal(kept.state, "conflict");
    assert.equal(storage.content, before);
    const [conflict] = two.conflicts;
    assert.ok(conflict);
    assert.equal((await two.resolve(new Map([[conflict.id, "theirs"]]))).state, "saved");
    assert.deepEqual(bodies(two), ["confirm"]);
    assert.deepEqual(two.conflicts, []);
  });

  for (const [state, content] of [
    ["torn", '{"type": "AnnotationColl'],
    ["foreign", '{"name": "something else"}'],
    ["newer", '{"type": "AnnotationCollection", "formatVersion": 2}'],
  ] as const) {
    it(`leaves a ${state} file as it is, and decides again once it is mended`, async () => {
      const storage = memory(content);
      const keeper = await open(storage);
      assert.equal(keeper.trouble?.state, state);
      const kept = await keeper.act({ type: "decide", annotation: decide(0, { kind: "confirm" }) });
      assert.equal(kept.state, "trouble");
      assert.equal(storage.content, content);
      storage.content = null;
      assert.equal(await keeper.reload(), true);
      assert.equal(
        (await keeper.act({ type: "decide", annotation: decide(0, { kind: "confirm" }) })).state,
        "saved",
      );
    });
  }

  it("keeps decisions in memory when they cannot be written, and writes them with the next", async () => {
    const storage = memory();
    const keeper = await open({
      read: (at) => storage.read(at),
      write: (at, content) =>
        storage.fails ? Promise.reject(new Error("full")) : storage.write(at, content),
    });
    storage.fails = true;
    const kept = await keeper.act({ type: "decide", annotation: decide(0, { kind: "confirm" }) });
    assert.equal(kept.state, "unwritable");
    storage.fails = false;
    await keeper.act({ type: "decide", annotation: decide(1, { kind: "reject" }) });
    assert.deepEqual(bodies(await open(storage)), ["confirm", "reject"]);
  });

  it("writes what is in memory again where the file was taken away", async () => {
    const storage = memory();
    const keeper = await open(storage);
    await keeper.act({ type: "decide", annotation: decide(0, { kind: "confirm" }) });
    storage.content = null;
    await keeper.reload();
    await keeper.act({ type: "decide", annotation: decide(1, { kind: "reject" }) });
    assert.deepEqual(bodies(await open(storage)), ["confirm", "reject"]);
  });

  it("decides one after another, however fast they come", async () => {
    const storage = memory();
    const keeper = await open(storage);
    await Promise.all([
      keeper.act({ type: "decide", annotation: decide(0, { kind: "confirm" }) }),
      keeper.act({ type: "decide", annotation: decide(1, { kind: "confirm" }) }),
      keeper.act({ type: "undo" }),
    ]);
    assert.deepEqual(bodies(await open(storage)), ["confirm"]);
  });
});

interface Memory extends TextStore {
  content: string | null;
  fails: boolean;
}

function memory(content: string | null = null): Memory {
  return {
    content,
    fails: false,
    read() {
      return Promise.resolve(this.content);
    },
    write(_path, next) {
      this.content = next;
      return Promise.resolve();
    },
  };
}

const path = "pier.txt.annotations.jsonld";
let ids = 0;
const newId = () => `urn:uuid:00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`;

function open(storage: TextStore): Promise<Keeper> {
  return openKeeper({ store: storage, path, text: () => text, source: "pier.txt", newId });
}

function decide(index: number, body: Body): Annotation {
  const author = { id: newId(), by: "Kit", at: `2024-05-03T10:00:${String(ids % 60).padStart(2, "0")}Z` };
  return onQuotation(analysis.quotations[index]!, body, { analysis, text, author });
}

function bodies({ log }: Keeper): string[] {
  return log.current.items.map(({ body }) => body.kind).sort();
}
