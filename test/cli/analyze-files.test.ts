import { strict as assert } from "node:assert";
import { tmpdir } from "node:os";
import { buildCli, files, rowsOf, runCli, stopClis } from "./run-cli";

const article = `Council to close two libraries

HARROWBY — The county council will close two of its nine libraries in March, its leader said on Tuesday.

“We have lost £2.4m in grants since 2019,” said Ada Orme, the council's leader. “No other county lost more.”

Loans rose by 8% last year, the highest figure since 2004, at Café Bell’s branch in Nørby.
`;

const statements = `Council to close two libraries

HARROWBY — Ada Orme, the council's leader, denied on Tuesday that the roof was sound. She promised that the roof would be mended.

“The roof is safe,” said Mary Finn, a spokeswoman for the Ministry of Works.

Orme believes the tower will fall by March.

“We will vote in May,” Ada Orme and Ben Tull said.
`;

async function analyzed(article: string, ...options: string[]) {
  const { "article.txt": path } = await files({ "article.txt": article });
  return runCli(["analyze", ...options, path]);
}

describe("analyze FILE…", () => {
  before(buildCli);
  afterEach(stopClis);

  it("shows a person the headline, the quotations, the entities and the claims, without colour", async () => {
    const { "libraries.txt": path } = await files({ "libraries.txt": article });
    const { stdout, stderr, code } = await runCli(["analyze", path]);
    assert.match(stdout, /Council to close two libraries/);
    assert.match(stdout, /^Quotations \(\d+\)$/m);
    assert.match(stdout, /^Claims \(\d+\)$/m);
    assert.match(stdout, /^ *\d+% {2}Loans rose by 8% last year/m);
    assert.ok(!stdout.includes("\x1b"));
    assert.deepEqual([stderr, code], ["", 0]);
  });

  it("says what was denied, promised or thought, and for whom somebody speaks", async () => {
    const { stdout } = await analyzed(statements);
    assert.match(stdout, /Indirect quotation · denied: denied · /);
    assert.match(stdout, / · thought: believes · /);
    assert.match(stdout, / · promised: promised · /);
    assert.match(stdout, /· for the Ministry of Works · /);
  });

  it("names all who speak jointly", async () => {
    const { stdout } = await analyzed(statements);
    assert.match(stdout, /^ *Ada Orme.*; Ben Tull/m);
  });

  it("shows the quotations of some acts alone under --acts", async () => {
    const all = (await analyzed(statements)).stdout;
    const spoken = (await analyzed(statements, "--acts", "speech,writing")).stdout;
    assert.match(all, /the roof was sound/);
    assert.match(spoken, /the roof was sound/);
    const thought = /^ {6}the tower will fall/m;
    assert.match(all, thought);
    assert.doesNotMatch(spoken, thought);
  });

  it("prints one analysis a line under --json, with the file's path for an id", async () => {
    const paths = await files({ "a.txt": article, "b.md": `# ${article}` });
    const { stdout } = await runCli(["analyze", "--json", paths["a.txt"], paths["b.md"]]);
    assert.deepEqual(
      rowsOf(stdout).map(({ id, status }) => [id, status]),
      [
        [paths["a.txt"], "ok"],
        [paths["b.md"], "ok"],
      ],
    );
  });

  it("says of a file that it does not read like an article, and analyses it under --force", async () => {
    const { "todo.md": path } = await files({ "todo.md": "# To do\n\n- [ ] buy 3 lamps\n- [x] call Ada\n" });
    const status = async (...options: string[]) =>
      rowsOf((await runCli(["analyze", "--json", ...options, path])).stdout)[0]?.status;
    assert.deepEqual([await status(), await status("--force")], ["not-article", "ok"]);
    const { stdout, code } = await runCli(["analyze", path]);
    assert.match(stdout, /todo\.md\nThis does not read like a news article; --force/);
    assert.equal(code, 0);
  });

  it("says of a file that it is not in English", async () => {
    const german =
      "Der Rat hat am Dienstag beschlossen, dass zwei der neun Büchereien im Land geschlossen werden. ";
    const { "rat.txt": path } = await files({ "rat.txt": german.repeat(4) });
    assert.match((await runCli(["analyze", path])).stdout, /This is not in English/);
  });

  it("says that a file is empty", async () => {
    const { "empty.txt": path } = await files({ "empty.txt": "\n" });
    assert.match((await runCli(["analyze", path])).stdout, /There is no text in it/);
  });

  it("reads standard input for -", async () => {
    const { stdout } = await runCli(["analyze", "--json", "-"], article);
    assert.equal(rowsOf(stdout)[0]?.id, "-");
  });

  it("reads the same article from UTF-8, UTF-16 and the encoding named", async () => {
    const paths = await files({
      "utf8.txt": article,
      "bom.txt": `\uFEFF${article}`,
      "utf16le.txt": Buffer.from(`\uFEFF${article}`, "utf16le"),
      "utf16be.txt": Buffer.from(`\uFEFF${article}`, "utf16le").swap16(),
    });
    const unmarked = await files({ "utf16.txt": Buffer.from(article, "utf16le") });
    const outcomes = [
      await runCli(["analyze", "--json", ...Object.values(paths)]),
      await runCli(["analyze", "--json", "--encoding", "utf-16le", unmarked["utf16.txt"]]),
    ];
    assert.deepEqual(
      outcomes.map(({ stderr }) => stderr),
      ["", ""],
    );
    const analyses = outcomes.flatMap(({ stdout }) => rowsOf(stdout)).map((row) => ({ ...row, id: null }));
    assert.equal(analyses.length, 5);
    for (const analysis of analyses) assert.deepEqual(analysis, analyses[0]);
    assert.match(JSON.stringify(analyses[0]), /Café Bell’s branch/);
  });

  it("reads bytes that are not UTF-8 as Windows-1252, and says so", async () => {
    const { "old.txt": path } = await files({
      "old.txt": Buffer.from(
        article.replaceAll("’", "\x92").replace(/[“”]/g, '"').replace("—", "\x97"),
        "latin1",
      ),
    });
    const { stdout, stderr, code } = await runCli(["analyze", "--json", path]);
    assert.match(stdout, /Café Bell’s branch/);
    assert.match(stderr, /^on-the-record: .*old\.txt: not UTF-8, read as Windows-1252\n$/);
    assert.equal(code, 0);
  });

  describe("says in one line what is wrong and exits with 1 on", () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    const cases: readonly (readonly [what: string, content: Uint8Array | null, message: RegExp])[] = [
      ["no file", null, /no such file/],
      ["an image", png, /a binary file/],
      ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj\n"), /a binary file/],
      ["a torn UTF-16 file", Buffer.from("fffe41", "hex"), /not in the encoding/],
    ];
    for (const [what, content, message] of cases) {
      it(`${what}, and goes on with the next file`, async () => {
        const { good } = await files({ good: article });
        const bad = content ? (await files({ bad: content })).bad : `${good}-gone`;
        const { stdout, stderr, code } = await runCli(["analyze", "--json", bad, good]);
        assert.match(stderr, message);
        assert.deepEqual([stderr.split("\n").length, stderr.includes(bad)], [2, true]);
        assert.deepEqual(
          rowsOf(stdout).map(({ id }) => id),
          [good],
        );
        assert.equal(code, 1);
      });
    }

    it("a directory", async () => {
      const { stderr, code } = await runCli(["analyze", tmpdir()]);
      assert.equal(stderr, `on-the-record: ${tmpdir()}: is a directory\n`);
      assert.equal(code, 1);
    });
  });

  describe("refuses with a clear message", () => {
    const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [["analyze"], /name a file/],
      [["analyze", "--jsonl", "a.txt"], /--jsonl reads standard input/],
      [["analyze", "--encoding", "klingon", "a.txt"], /--encoding.*klingon.*no encoding/],
      [["analyze", "--offsets", "bytes", "a.txt"], /--offsets.*Allowed choices are utf16, codepoint/],
      [["analyze", "--format", "pdf", "a.txt"], /--format.*Allowed choices are plaintext, markdown/],
      [["analyze", "--acts", "speech,song", "a.txt"], /--acts.*Choose from speech, writing/],
      [["analyze", "--acts", "", "a.txt"], /--acts.*Choose from speech, writing/],
      [["analyze", "--acts", "speech", "--json", "a.txt"], /--acts.*cannot be used with.*--json/],
      [["analyse"], /unknown command 'analyse'/],
    ];
    for (const [args, message] of cases) {
      it(args.join(" "), async () => {
        const { stdout, stderr, code } = await runCli(args);
        assert.match(stderr, message);
        assert.deepEqual([stdout, code], ["", 1]);
      });
    }
  });

  it("keeps control characters of an article off the terminal", async () => {
    const text = article
      .replace("Loans", "\x1b[2JLoans\x07")
      .replace("two libraries", "two \x1b]0;x\x07libraries");
    const { "trick.txt": path } = await files({ "trick.txt": text });
    const { stdout } = await runCli(["analyze", path]);
    assert.match(stdout, /rose by 8%/);
    assert.match(stdout, /^(?:\P{Cc}|\n)*$/u);
  });
});
