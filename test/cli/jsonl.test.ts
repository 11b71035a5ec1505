import { strict as assert } from "node:assert";
import { emptyAnalysis } from "../../src/core/index";
import { lineItems } from "../../src/cli/batch/items";
import { analyzeLine, type Analyze } from "../../src/cli/jsonl";

describe("JSON Lines", () => {
  it("reads no further than the rows that were taken", async () => {
    let chunks = 0;
    const rows = rowsFrom(
      (function* () {
        for (;;) {
          chunks++;
          yield '{"id": 1, "text": "a"}\n{"id": 2, "text": "b"}\n';
        }
      })(),
    );
    for (let taken = 0; taken < 6; taken++) await rows.next();
    assert.equal(chunks, 3);
    await rows.return(undefined);
  });

  it("joins a row that comes in pieces, even within a character", async () => {
    const bytes = Buffer.from('{"id": "é", "text": "a"}\n');
    const rows = rowsFrom([bytes.subarray(0, 9), bytes.subarray(9, 10), bytes.subarray(10)]);
    assert.equal((await rows.next()).value?.id, "é");
  });

  describe("puts an error row in the place of", () => {
    const cases: readonly (readonly [what: string, line: string | Buffer, id: unknown, error: string])[] = [
      ["what is no JSON", '{"id": "a", "text": "a"', null, "invalid-json"],
      ["a list", '["a", "b"]', null, "not-an-object"],
      ["null", "null", null, "not-an-object"],
      ["a row without an id", '{"text": "a"}', null, "missing-id"],
      ["a row without a text", '{"id": "a"}', "a", "missing-text"],
      ["a row whose text is a number", '{"id": 7, "text": 12}', 7, "missing-text"],
      ["a row in another format", '{"id": "a", "text": "a", "format": "pdf"}', "a", "unknown-format"],
      ["bytes that are not UTF-8", Buffer.from('{"id": "a", "text": "caf\xe9"}', "latin1"), null, "not-utf8"],
    ];
    for (const [what, line, id, error] of cases) {
      it(what, async () => {
        const good = '{"id": "good", "text": "a"}';
        const rows = rowsFrom([`${good}\n`, line, `\n${good}`]);
        assert.equal((await rows.next()).value?.id, "good");
        assert.deepEqual((await rows.next()).value, { id, line: 2, status: "error", error });
        assert.equal((await rows.next()).value?.id, "good");
        assert.equal((await rows.next()).done, true);
      });
    }
  });

  it("puts an error row in the place of a row on which the analysis fails", async () => {
    const rows = rowsFrom(['{"id": 1, "text": "bad"}\n{"id": 2, "text": "good"}\n'], (text) => {
      if (text === "bad") throw new Error("no");
      return emptyAnalysis("ok");
    });
    assert.deepEqual((await rows.next()).value, {
      id: 1,
      line: 1,
      status: "error",
      error: "analysis-failed",
    });
    assert.equal((await rows.next()).value?.status, "ok");
  });
});

async function* rowsFrom(chunks: Iterable<string | Buffer>, analyze: Analyze = () => emptyAnalysis("ok")) {
  for await (const item of lineItems(stream(chunks)))
    if ("bytes" in item) yield analyzeLine(item.bytes, item.line, { analyze, format: "plaintext" });
  return undefined;
}

async function* stream(chunks: Iterable<string | Buffer>): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
}
