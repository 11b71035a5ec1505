import { strict as assert } from "node:assert";
import { mkdtemp, readFile, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { writeSidecar } from "../../src/annotations/index";
import { article, everyKind } from "../annotations/articles";
import { buildCli, files, rowsOf, runCli, stopClis } from "./run-cli";

async function decided(sidecar = writeSidecar(everyKind(article), article, { source: "article.txt" })) {
  const paths = await files({ "article.txt": article, "article.txt.annotations.jsonld": sidecar });
  return paths["article.txt"];
}

type Item = { text: string; speaker: string | null; decision: { state: string; by: string } | null };

describe("the command line with decisions beside the article", () => {
  before(buildCli);
  afterEach(stopClis);

  it("analyses with them, or without them under --no-annotations", async () => {
    const path = await decided();
    const quotations = async (...more: string[]) => {
      const { stdout, stderr, code } = await runCli(["analyze", "--json", ...more, path]);
      assert.deepEqual([stderr, code], ["", 0]);
      return rowsOf(stdout)[0]!.quotations as Item[];
    };
    const states = (items: Item[]) => new Set(items.map(({ decision }) => decision?.state ?? null));
    assert.deepEqual(
      states(await quotations()),
      new Set(["added", "rejected", "confirmed", "corrected", null]),
    );
    assert.deepEqual(states(await quotations("--no-annotations")), new Set([null]));
  });

  it("tells a person who decided, and leaves out what was rejected", async () => {
    const path = await decided();
    const { stdout } = await runCli(["analyze", path]);
    assert.match(stdout, /· confirmed by Ann Roe,\s+2026-03-/);
    assert.match(stdout, /Ada M\. Orme/);
    assert.doesNotMatch(stdout, /% {2}Loans rose by 8%/);
    const plain = await runCli(["analyze", "--no-annotations", path]);
    assert.doesNotMatch(plain.stdout, /Ann Roe/);
  });

  it("gives a batch the same answers", async () => {
    const path = await decided();
    const batch = await runCli(["analyze", "--files-from", dirname(path)]);
    const one = await runCli(["analyze", "--json", path]);
    const quotations = (stdout: string) =>
      rowsOf(stdout).find(({ id }) => basename(String(id)) === "article.txt")?.quotations;
    assert.deepEqual(quotations(batch.stdout), quotations(one.stdout));
  });

  it("says in one line that the file is torn, analyses all the same, and exits with 1", async () => {
    const path = await decided('{"type": "Annot');
    const { stdout, stderr, code } = await runCli(["analyze", "--json", path]);
    assert.match(stderr, /^on-the-record: .*article\.txt\.annotations\.jsonld: not whole.*\n$/);
    assert.deepEqual([rowsOf(stdout).length, code], [1, 1]);
    assert.equal(await readFile(`${path}.annotations.jsonld`, "utf8"), '{"type": "Annot');
  });

  it("exports each format to a folder", async () => {
    const path = await decided();
    const folder = join(await mkdtemp(join(tmpdir(), "on-the-record-out-")), "out");
    for (const format of ["json", "csv", "sheet", "jsonld", "claimreview", "brat"]) {
      const { stdout, stderr, code } = await runCli(["export", "--format", format, "--output", folder, path]);
      assert.deepEqual([stdout, stderr, code], ["", "", 0], format);
    }
    assert.deepEqual((await readdir(folder)).sort(), [
      "article.txt.analysis.json",
      "article.txt.ann",
      "article.txt.checks.md",
      "article.txt.claimreview.json",
      "article.txt.claims.csv",
      "article.txt.entities.csv",
      "article.txt.jsonld",
      "article.txt.quotations.csv",
      "article.txt.txt",
    ]);
  });

  it("exports to standard output, and of CSV the table that is asked for", async () => {
    const path = await decided();
    const { stdout } = await runCli(["export", "--format", "csv", "--table", "claims", path]);
    assert.match(stdout, /^id,paragraph,kind,claimant/);
    assert.match(stdout, /,done,Mostly true,4,Ann Roe,/);
  });

  it("refuses ClaimReview where nothing is rated", async () => {
    const { "article.txt": path } = await files({ "article.txt": article });
    const { stdout, stderr, code } = await runCli(["export", "--format", "claimreview", path]);
    assert.deepEqual([stdout, code], ["", 1]);
    assert.match(stderr, /no claim in it has a rating/);
  });
});
