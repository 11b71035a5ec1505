// npm run bench:hostile: how the time of an analysis grows from 10 to 100 kB of each hostile input. Linear is 10.
import { createAnalyzer } from "../src/core/index";
import { hostileInputs } from "../test/core/hostile-inputs";

const mostGrowth = 15;
/** Milliseconds after which nothing longer is worth waiting for. */
const tooSlow = 5_000;
/** Milliseconds; what takes less is lost in the noise. */
const leastTime = 2;
const analyzer = createAnalyzer();
const only = process.argv.slice(2);

analyzer.analyze(hostileInputs.map(([, make]) => make(200)).join("\n\n"));
console.log("| input | 10 kB, ms | 100 kB, ms | ratio | |\n| --- | ---: | ---: | ---: | --- |");
let failed = 0;
for (const [name, make] of hostileInputs) {
  if (only.length > 0 && !only.includes(name)) continue;
  const small = fastest(make(1_000), 1) < tooSlow / 5 ? fastest(make(10_000), 3) : Infinity;
  const large = small < tooSlow ? fastest(make(100_000), 2) : Infinity;
  const ratio = large / Math.max(small, leastTime);
  const bad = !(ratio <= mostGrowth); // not a number where it threw
  if (bad) failed++;
  console.log(
    `| ${name.replaceAll("|", "\\|")} | ${shown(small)} | ${shown(large)} | ${shown(ratio)} | ${bad ? "✗" : "✓"} |`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;

/** The least of the processor's time that a run takes, in milliseconds; not a number where the analysis throws. */
function fastest(text: string, runs: number): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    try {
      analyzer.analyze(text);
    } catch (error) {
      console.error(String(error));
      return NaN;
    }
    // Not the clock's: another program's turn is no work of ours.
    best = Math.min(best, process.cpuUsage(start).user / 1_000);
    if (best > tooSlow) break;
  }
  return best;
}

function shown(value: number): string {
  if (Number.isNaN(value)) return "–";
  return Number.isFinite(value) ? value.toFixed(1) : "too slow";
}
