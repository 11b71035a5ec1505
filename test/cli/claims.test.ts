import { strict as assert } from "node:assert";
import { buildCli, files, rowsOf, runCli, stopClis } from "./run-cli";

const article = `Council to close two libraries

HARROWBY — The county council will close two of its nine libraries in March, its leader said on Tuesday.

“We have lost £2.4m in grants since 2019,” said Ada Orme, the council's leader. “It is a sad day.”

Orme said the roof was sound. Mary Finn, an engineer, said the roof was not sound.

Loans rose by 8% last year, the highest figure since 2004, at Café Bell’s branch in Nørby.
`;

interface Row {
  readonly id: string;
  readonly status: string;
  readonly claims: readonly {
    readonly text: string;
    readonly checkWorthiness: number;
    readonly claimantName: string | null;
  }[];
}

describe("claims FILE…", () => {
  before(buildCli);
  afterEach(stopClis);

  it("is a table of the claims, those most worth checking first, with their claimants and links", async () => {
    const { "libraries.txt": path } = await files({ "libraries.txt": article });
    const { stdout, stderr, code } = await runCli(["claims", path]);
    assert.match(stdout, /^Worth +Kind +Claimant +Claim$/m);
    assert.match(stdout, /^ +\d\d% +reported +Ada Orme +We/m);
    assert.match(stdout, /^ +\d+% +stated +the article +Loans rose by 8%/m);
    assert.match(stdout, /Contradicts Ada Orme: the roof was\s+sound/);
    const worth = [...stdout.matchAll(/^ *(\d+)% /gm)].map(([, percent]) => Number(percent));
    assert.ok(worth.length >= 4);
    assert.deepEqual(
      worth,
      worth.toSorted((a, b) => b - a),
    );
    assert.deepEqual([stderr, code], ["", 0]);
  });

  it("is a row of JSON for each file under --json, with the claimants' names", async () => {
    const paths = await files({ "a.txt": article, "b.md": `# ${article}` });
    const { stdout } = await runCli(["claims", "--json", paths["a.txt"], paths["b.md"]]);
    const rows = rowsOf(stdout) as unknown as Row[];
    assert.deepEqual(
      rows.map(({ id, status }) => [id, status]),
      [
        [paths["a.txt"], "ok"],
        [paths["b.md"], "ok"],
      ],
    );
    for (const { claims } of rows) {
      const loss = claims.find(({ text }) => text.startsWith("We have lost"));
      assert.equal(loss?.claimantName, "Ada Orme");
      const worth = claims.map(({ checkWorthiness }) => checkWorthiness);
      assert.deepEqual(
        worth,
        worth.toSorted((a, b) => b - a),
      );
    }
  });

  it("reads files as analyze does", async () => {
    const { "todo.md": path } = await files({ "todo.md": "# To do\n\n- [ ] buy 3 lamps\n- [x] call Ada\n" });
    const { stdout } = await runCli(["claims", path]);
    assert.match(stdout, /todo\.md\nThis does not read like a news article; --force/);
    const missing = await runCli(["claims", `${path}.gone`]);
    assert.deepEqual([missing.stdout, missing.code], ["", 1]);
    assert.match(missing.stderr, /todo\.md\.gone: /);
    assert.equal((await runCli(["claims"])).code, 1);
  });
});
