import { readFileSync } from "node:fs";

/** What one process prints. Milliseconds of the processor's time, start-up of the clock's; bytes. */
export interface Measured {
  readonly startUp: number;
  readonly times: readonly number[];
  readonly memory: number;
}

/** How often a text is read at least, where it is not so long that once must do. */
const leastRuns = 5;
const long = 200_000;

/** Reads a file over and over: half of `budget` milliseconds to be compiled and warm, then as long as that to be measured. */
export function measure(read: (text: string) => unknown): void {
  const [, , file, budget] = process.argv;
  const text = readFileSync(file!, "utf8");
  read(text.slice(0, 1_000));
  const startUp = performance.now();
  const times: number[] = [];
  const least = text.length < long ? leastRuns : 1;
  for (const begun = performance.now(); text.length < long && performance.now() - begun < Number(budget) / 2;)
    read(text);
  for (
    const begun = performance.now();
    times.length < least || performance.now() - begun < Number(budget) / 2;
  ) {
    const before = process.cpuUsage();
    read(text);
    times.push(process.cpuUsage(before).user / 1_000);
  }
  const measured: Measured = { startUp, times, memory: process.resourceUsage().maxRSS * 1_024 };
  process.stdout.write(JSON.stringify(measured));
}
