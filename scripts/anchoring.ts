// npm run anchoring [REVISIONS] [SEED]: how many annotations are found again after random revisions of the samples.
import { simulateSamples } from "../test/annotations/simulation/samples";

const [revisions = "1000", seed = "1"] = process.argv.slice(2);
console.table(simulateSamples(Number(revisions), Number(seed)));
