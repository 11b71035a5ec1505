import { strict as assert } from "node:assert";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { buildCli, files, rowsOf, runCli, startCli, stopClis } from "./run-cli";

const sentence = "“No other county lost £40m in 2021,” said Ada Orme, the leader of the council. ";

describe("analyze, in a batch", () => {
  before(buildCli);
  afterEach(stopClis);

  describe("--jobs", () => {
    it("gives the same rows in the same order, however many work", async () => {
      const input = lines(
        Array.from({ length: 40 }, (_, i) => ({ id: i, text: sentence.repeat((i * 7) % 23) })),
      );
      const one = await runCli(["analyze", "--jsonl"], input);
      const three = await runCli(["analyze", "--jsonl", "--jobs", "3"], input);
      assert.equal(rowsOf(one.stdout).length, 40);
      assert.equal(three.stdout, one.stdout);
      assert.deepEqual([three.stderr, three.code], ["", 0]);
    });

    it("loses no row but the one on which a worker crashes", async () => {
      const texts = [sentence, sentence, sentence.repeat(60_000), sentence, sentence];
      const input = lines(texts.map((text, id) => ({ id, text })));
      const { stdout, stderr } = await runCli(["analyze", "--jsonl", "--jobs", "2", "--memory", "80"], input);
      const rows = rowsOf(stdout);
      assert.deepEqual(
        rows.map(({ id, status }) => [id, status]),
        [0, 1, 2, 3, 4].map((id) => [id, id === 2 ? "error" : "ok"]),
      );
      assert.deepEqual(rows[2], { id: 2, line: 3, status: "error", error: "worker-crashed" });
      assert.equal(stderr, "on-the-record: 1 of 5 rows failed\n");
    });

    it("ends without a word when its reader goes away", async () => {
      const cli = startCli(["analyze", "--jsonl", "--jobs", "2"]);
      cli.stdin.on("error", () => undefined);
      let stderr = "";
      cli.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
      cli.stdout.once("data", () => cli.stdout.destroy());
      cli.stdin.end(lines(Array.from({ length: 300 }, (_, id) => ({ id, text: sentence }))));
      assert.deepEqual(await once(cli, "close"), [0, null]);
      assert.equal(stderr, "");
    });

    it("takes a whole number above zero", async () => {
      for (const jobs of ["0", "-1", "two", "1.5"])
        assert.equal((await runCli(["analyze", "--jsonl", "--jobs", jobs])).code, 1, jobs);
    });
  });

  describe("--files-from", () => {
    it("reads the articles of a folder and of the folders in it, by name, and says what became of each", async () => {
      const { list } = await files({ list: "" });
      const folder = join(dirname(list), "articles");
      await write(folder, {
        "b/council.txt": sentence.repeat(6),
        "a.md": `# Council lost millions\n\n${sentence.repeat(6)}`,
        "c.txt": "npm install && make",
        "d.txt": "\0\0\0",
        "e.pdf": "%PDF-",
        ".git/f.txt": sentence,
      });
      const { stdout, stderr, code } = await runCli(["analyze", "--files-from", folder, "--jobs", "2"]);
      assert.deepEqual(
        rowsOf(stdout).map(({ id, status, error }) => [id, status, error]),
        [
          [join(folder, "a.md"), "ok", undefined],
          [join(folder, "b/council.txt"), "ok", undefined],
          [join(folder, "c.txt"), "not-article", undefined],
          [join(folder, "d.txt"), "error", "binary-file"],
        ],
      );
      assert.equal(stderr, "on-the-record: 1 of 4 rows failed\n");
      assert.equal(code, 0);
    });

    it("reads the files of a list, in its order, or of one on standard input", async () => {
      const { one, two } = await files({ one: sentence.repeat(6), two: "npm install" });
      const { list } = await files({ list: `${two}\r\n\n${one}\nnowhere.txt\n` });
      const fromFile = await runCli(["analyze", "--files-from", list, "--force"]);
      const fromInput = await runCli(
        ["analyze", "--files-from", "-", "--force"],
        `${two}\n${one}\nnowhere.txt`,
      );
      assert.deepEqual(
        rowsOf(fromFile.stdout).map(({ id, status, error }) => [id, status, error]),
        [
          [two, "ok", undefined],
          [one, "ok", undefined],
          ["nowhere.txt", "error", "unreadable-file"],
        ],
      );
      assert.equal(fromInput.stdout, fromFile.stdout);
    });

    it("says what is wrong with its arguments", async () => {
      const wrong = [
        ["--files-from", ".", "--jsonl"],
        ["--files-from", ".", "a.txt"],
        ["--jsonl", "--resume"],
      ];
      for (const args of wrong) {
        const { stderr, code } = await runCli(["analyze", ...args]);
        assert.match(stderr, /^error: /, args.join(" "));
        assert.equal(code, 1);
      }
      const missing = await runCli(["analyze", "--files-from", "/nowhere/at/all"]);
      assert.deepEqual([missing.stderr, missing.code], ["on-the-record: no such file\n", 1]);
    });
  });

  describe("gzip", () => {
    it("is unpacked on standard input, and packed where asked for or where the name says so", async () => {
      const input = lines([{ id: 1, text: sentence }]);
      const plain = await runCli(["analyze", "--jsonl"], input);
      const unpacked = await runCli(["analyze", "--jsonl"], gzipSync(input));
      assert.equal(unpacked.stdout, plain.stdout);
      const { output } = await files({ output: "" });
      await runCli(["analyze", "--jsonl", "--output", `${output}.gz`], input);
      assert.equal(gunzipSync(await readFile(`${output}.gz`)).toString(), plain.stdout);
      await runCli(["analyze", "--jsonl", "--gzip", "--output", output], input);
      assert.equal(gunzipSync(await readFile(output)).toString(), plain.stdout);
    });
  });

  describe("--resume", () => {
    const input = lines(Array.from({ length: 9 }, (_, id) => ({ id, text: sentence.repeat(id) })));

    for (const name of ["rows.jsonl", "rows.jsonl.gz"]) {
      const packed = name.endsWith(".gz");
      const pack = (text: string) => (packed ? gzipSync(text) : Buffer.from(text));
      const unpack = (bytes: Buffer) => (packed ? gunzipSync(bytes) : bytes).toString();

      it(`goes on after the last whole row of ${name}`, async () => {
        const { rows } = await files({ rows: "" });
        const output = join(dirname(rows), name);
        const args = ["analyze", "--jsonl", "--output", output];
        await runCli(args, input);
        const whole = unpack(await readFile(output));
        const third = whole.indexOf("\n", whole.indexOf("\n", whole.indexOf("\n") + 1) + 1);
        await writeFile(output, pack(whole.slice(0, third + 50)));
        await runCli([...args, "--resume"], input);
        assert.equal(unpack(await readFile(output)), whole);
      });
    }

    it("mends gzip that breaks off within", async () => {
      const { rows } = await files({ rows: "" });
      const args = ["analyze", "--jsonl", "--output", `${rows}.gz`];
      await runCli(args, input);
      const whole = await readFile(`${rows}.gz`);
      await writeFile(`${rows}.gz`, whole.subarray(0, whole.length * 0.7));
      await runCli([...args, "--resume"], input);
      assert.equal(gunzipSync(await readFile(`${rows}.gz`)).toString(), gunzipSync(whole).toString());
    });

    it("starts where there is no output yet", async () => {
      const { rows } = await files({ rows: "" });
      await runCli(["analyze", "--jsonl", "--output", `${rows}.new`, "--resume"], input);
      assert.equal(rowsOf(await readFile(`${rows}.new`, "utf8")).length, 9);
    });

    it("leaves a file alone that it has not written, or not from this input", async () => {
      const cases = [
        ["Dear diary\n", /no row that this program wrote/],
        ['{"id": 7, "status": "ok"}\n', /not made from this input/],
        ['{"id": 0}\n'.repeat(10), /not made from this input/],
      ] as const;
      for (const [content, complaint] of cases) {
        const { rows } = await files({ rows: content });
        const { stderr, code } = await runCli(["analyze", "--jsonl", "--output", rows, "--resume"], input);
        assert.match(stderr, complaint);
        assert.equal(code, 1);
        assert.equal(await readFile(rows, "utf8"), content);
      }
    });

    it("takes up what an interruption has left", async () => {
      const { rows } = await files({ rows: "" });
      const args = ["analyze", "--jsonl", "--jobs", "2", "--output", rows];
      const cli = startCli(args);
      let stderr = "";
      cli.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
      cli.stdin.write(input);
      for (let done = 0; done < 5;) done = (await readFile(rows, "utf8")).split("\n").length - 1;
      cli.kill("SIGINT");
      assert.deepEqual(await once(cli, "close"), [null, "SIGINT"]);
      assert.match(stderr, /^on-the-record: stopped after \d rows; --resume goes on from there\n$/);
      await runCli([...args, "--resume"], input);
      assert.deepEqual(
        rowsOf(await readFile(rows, "utf8")).map(({ id }) => id),
        [0, 1, 2, 3, 4, 5, 6, 7, 8],
      );
    });
  });
});

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

async function write(folder: string, contents: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}
