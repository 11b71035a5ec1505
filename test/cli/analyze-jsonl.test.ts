import { strict as assert } from "node:assert";
import { once } from "node:events";
import { version } from "../../package.json";
import type { Analysis } from "../../src/core/index";
import { buildCli, rowsOf, runCli, startCli, stopClis } from "./run-cli";

const article = "The council lost £40m in 2021. “No other county lost more,” said Ada Orme, its leader.";

describe("analyze --jsonl", () => {
  before(buildCli);
  afterEach(stopClis);

  it("prints one row a row, with the analysis, the row's id and meta, and the version", async () => {
    const { stdout, stderr, code } = await jsonl([
      { id: "a", text: article, meta: { desk: "north", start: 3 } },
    ]);
    const [row] = rowsOf(stdout);
    assert.deepEqual(
      [row?.id, row?.status, row?.meta, row?.version],
      ["a", "ok", { desk: "north", start: 3 }, version],
    );
    for (const field of ["quotations", "entities", "claims", "otherQuoted", "problems"]) {
      assert.ok(Array.isArray(row?.[field]), field);
    }
    assert.equal(stderr, "");
    assert.equal(code, 0);
  });

  it("analyses a row that reads like no article, and one without text", async () => {
    const { stdout } = await jsonl([
      { id: 1, text: "npm install && make" },
      { id: 2, text: " " },
    ]);
    assert.deepEqual(
      rowsOf(stdout).map(({ id, status }) => [id, status]),
      [
        [1, "ok"],
        [2, "empty"],
      ],
    );
  });

  it("takes a row's format, and the optional fields as they come", async () => {
    const text = "Costs rose by 5% in 2020 in `Leeds`, see [the report](https://example.org/99%).";
    const about = {
      date: "2024-05-03",
      title: "Costs",
      byline: null,
      publisher: 7,
      url: "https://example.org",
    };
    const { stdout } = await jsonl([
      { id: "md", text, format: "markdown", ...about },
      { id: "txt", text, format: null, ...about },
    ]);
    const [markdown, plaintext] = rowsOf(stdout).map(({ status, claims }) => [
      status,
      JSON.stringify(claims),
    ]);
    assert.deepEqual([markdown?.[0], plaintext?.[0]], ["ok", "ok"]);
    assert.notEqual(markdown?.[1], plaintext?.[1]);
  });

  it("tells relative dates from the row's date", async () => {
    const text = "The mayor of Harwick, Ana Silva, said on Monday that she would resign.";
    const { stdout } = await jsonl([
      { id: 1, text, date: "2022-01-12T08:00:00Z" },
      { id: 2, text, date: "soon" },
    ]);
    const values = (rowsOf(stdout) as unknown as Analysis[]).map(
      ({ entities }) => entities.find(({ type }) => type === "date")?.value,
    );
    assert.deepEqual(values, ["2022-01-10", null]);
  });

  it("puts an error row in the place of a bad row, and counts them on standard error", async () => {
    const good = JSON.stringify({ id: "good", text: article });
    const { stdout, stderr, code } = await runCli(
      ["analyze", "--jsonl"],
      `${good}\n{"id": "bad"}\n${good}\n`,
    );
    const rows = rowsOf(stdout);
    assert.deepEqual(rows[1], { id: "bad", line: 2, status: "error", error: "missing-text" });
    assert.deepEqual(
      rows.map(({ id }) => id),
      ["good", "bad", "good"],
    );
    assert.deepEqual([stderr, code], ["on-the-record: 1 of 3 rows failed\n", 0]);
  });

  it("exits with 1 under --strict if a row failed, and only then", async () => {
    assert.equal((await runCli(["analyze", "--jsonl", "--strict"], "{}\n")).code, 1);
    assert.equal((await jsonl([{ id: 1, text: "a" }], "--strict")).code, 0);
  });

  it("takes a blank line for no row, but counts it", async () => {
    const { stdout } = await runCli(["analyze", "--jsonl"], '\n  \r\n{"id": 1}\n\n');
    assert.deepEqual(rowsOf(stdout), [{ id: 1, line: 3, status: "error", error: "missing-text" }]);
  });

  it("reads a byte order mark, CRLF, U+2028 inside a string, and a last line that nothing ends", async () => {
    const rows = `\uFEFF{"id": 1, "text": "a\u2028b"}\r\n{"id": 2, "text": "c"}`;
    const { stdout } = await runCli(["analyze", "--jsonl"], rows);
    assert.deepEqual(
      rowsOf(stdout).map(({ id, status }) => [id, status]),
      [
        [1, "ok"],
        [2, "ok"],
      ],
    );
  });

  it("reads UTF-16 with a byte order mark, and the encoding named", async () => {
    const line = '{"id": "é", "text": "a"}\n';
    const utf16 = await runCli(["analyze", "--jsonl"], Buffer.from(`\uFEFF${line}`, "utf16le"));
    const latin = await runCli(["analyze", "--jsonl", "--encoding", "latin1"], Buffer.from(line, "latin1"));
    assert.deepEqual(
      [utf16, latin].map(({ stdout }) => rowsOf(stdout)[0]?.id),
      ["é", "é"],
    );
  });

  it("counts offsets in UTF-16 code units, or in code points where asked, but never the meta's", async () => {
    const row = { id: 1, text: `😀 ${article}`, meta: { start: 40, end: 41 } };
    const offsets = async (unit: string) => {
      const [analysis] = rowsOf((await jsonl([row], "--offsets", unit)).stdout);
      assert.ok(analysis);
      assert.deepEqual(analysis.meta, row.meta);
      return analysis.claims as { start: number; end: number; text: string }[];
    };
    const utf16 = await offsets("utf16");
    const codePoints = await offsets("codepoint");
    assert.ok(utf16.length > 0);
    assert.deepEqual(
      utf16.map(({ start, end }) => row.text.slice(start, end)),
      utf16.map(({ text }) => text),
    );
    assert.deepEqual(
      codePoints.map(({ start, end }) => Array.from(row.text).slice(start, end).join("")),
      codePoints.map(({ text }) => text),
    );
  });

  it("answers each row before the next one comes", async () => {
    const cli = startCli(["analyze", "--jsonl"]);
    for (const id of ["first", "second"]) {
      cli.stdin.write(`${JSON.stringify({ id, text: article })}\n`);
      const [answer] = (await once(cli.stdout, "data")) as [Buffer];
      assert.equal(rowsOf(answer.toString())[0]?.id, id);
    }
    cli.stdin.end();
    assert.deepEqual(await once(cli, "close"), [0, null]);
  });

  it("ends without a word when its reader goes away", async () => {
    const cli = startCli(["analyze", "--jsonl"]);
    cli.stdin.on("error", () => undefined);
    let stderr = "";
    cli.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    cli.stdout.once("data", () => cli.stdout.destroy());
    const rows = `${JSON.stringify({ id: 1, text: article })}\n`.repeat(200);
    cli.stdin.end(rows);
    assert.deepEqual(await once(cli, "close"), [0, null]);
    assert.equal(stderr, "");
  });

  it("ends without a word when it is interrupted", async () => {
    const cli = startCli(["analyze", "--jsonl"]);
    let stderr = "";
    cli.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    cli.stdin.write(`${JSON.stringify({ id: 1, text: article })}\n`);
    await once(cli.stdout, "data");
    cli.kill("SIGINT");
    assert.deepEqual(await once(cli, "close"), [null, "SIGINT"]);
    assert.equal(stderr, "");
  });
});

function jsonl(rows: readonly unknown[], ...options: string[]) {
  return runCli(["analyze", "--jsonl", ...options], rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}
