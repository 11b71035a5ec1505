// npm run bench: how long On the Record takes beside compromise and wink-nlp, each in processes of its own, in turn.
// Writes docs/performance.md and docs/performance.svg. The text is that of the invented articles of the tests, repeated.
import { buildSync } from "esbuild";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "./bench/measure";
import { report } from "./bench/report";
import { edits, subjects } from "./bench/subjects";

const sizes = [1, 10, 100, 1_000];
/** The length of an article of 10,000 words, in characters. */
const longArticle = 60_000;
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 3);
const budget = Number(process.env["BENCH_BUDGET"] ?? 3_000);
const cache = ".cache/bench";
mkdirSync(cache, { recursive: true });

const folder = "test/fixtures/articles";
const articles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(folder, name), "utf8").trim())
  .join("\n\n");

[...subjects, edits].forEach(({ code }, index) => {
  buildSync({
    stdin: {
      contents: `${code}\nimport { measure } from "./scripts/bench/measure";\nmeasure(read);`,
      resolveDir: ".",
      loader: "ts",
    },
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    outfile: program(index),
  });
});

const bySize = sizes.map((kilobytes) => run(textOf(kilobytes * 1_000), subjects.length));
const long = run(textOf(longArticle), subjects.length + 1);
writeFileSync("docs/performance.md", report.page(subjects, sizes, bySize, long, process.version));
writeFileSync("docs/performance.svg", report.picture(subjects, sizes, bySize));

/** What each of the first `count` programs measures on a text, in turn, round by round. */
function run(text: string, count: number): Measured[] {
  const file = join(cache, "text.txt");
  writeFileSync(file, text);
  const all: Measured[][] = Array.from({ length: count }, () => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, list] of all.entries()) {
      const output = execFileSync("node", [program(index), file, String(budget)], { encoding: "utf8" });
      list.push(JSON.parse(output) as Measured);
    }
  }
  return all.map((list) => ({
    startUp: Math.min(...list.map(({ startUp }) => startUp)),
    times: list.flatMap(({ times }) => times),
    memory: Math.max(...list.map(({ memory }) => memory)),
  }));
}

function program(index: number): string {
  return join(cache, `${index}.cjs`);
}

function textOf(length: number): string {
  return `${articles}\n\n`.repeat(Math.ceil(length / articles.length)).slice(0, length);
}
