import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createAnalyzer } from "../../../src/core/index";
import { simulate, type Tallies } from "./simulate";

const samples = ["harbor-barrier.txt", "lido-row.news.txt", "seed-keeper.md"];

/** Every quotation and every claim of the sample articles, annotated, and looked for in revisions of them. */
export function simulateSamples(
  revisions: number,
  seed: number,
  onFailure?: (report: string) => void,
): Tallies {
  const analyzer = createAnalyzer();
  const cases = samples.map((name) => {
    const text = readFileSync(join(import.meta.dirname, "../../../samples", name), "utf8");
    const format = name.endsWith(".md") ? "markdown" : "plaintext";
    const { quotations, claims } = analyzer.analyze(text, { format });
    return { text, spans: [...quotations, ...claims] };
  });
  return simulate(cases, revisions, seed, onFailure);
}
