import type { Measured } from "./measure";

interface Subject {
  readonly name: string;
}

/** The page and the picture of a run, in which the first subject is the product and the second the measure. */
export const report = { page, picture };

function page(
  subjects: readonly Subject[],
  sizes: readonly number[],
  bySize: readonly (readonly Measured[])[],
  long: readonly Measured[],
  version: string,
): string {
  const base = bySize.map((of) => median(of[1]!.times));
  const rows = subjects.map(({ name }, s) => [
    name,
    ...bySize.map((of, i) => `${ms(median(of[s]!.times))} (${ratio(median(of[s]!.times), base[i]!)})`),
  ]);
  const others = subjects.map(({ name }, s) => [
    name,
    `${Math.round(bySize[0]![s]!.startUp)} ms`,
    `${Math.round(bySize.at(-1)![s]!.memory / 1e6)} MB`,
  ]);
  const [own, bare, edit] = [long[0]!, long[1]!, long.at(-1)!];
  const perWord = median(bySize[3]![0]!.times) / sizes[3]! / (median(bySize[1]![0]!.times) / sizes[1]!);
  return `# Performance

\`npm run bench\` wrote this page, with Node ${version}. Every row is measured in processes of its own, in turn, on the invented articles of
the tests, repeated. Times are the processor's, medians; in brackets the ratio to compromise's \`nlp(text)\` on the same text,
which is what counts: milliseconds are another machine's, and grow when it is busy.

${table(["", ...sizes.map((size) => `${size} kB`)], rows)}

![Time per kilobyte by the size of the text](performance.svg)

The time per word at ${sizes[3]} kB is ${perWord.toFixed(2)} times that at ${sizes[1]} kB. The goals: a whole analysis of 100 kB in at most 0.9 times
\`nlp(text)\` (here ${ratio(median(bySize[2]![0]!.times), base[2]!)}), and at most 1.3 times the time per word at 1 MB.

## An edit

One character typed into the middle of an article of 10,000 words, in an analyzer that remembers the text before, takes
${ms(median(edit.times))} (95th percentile of ${edit.times.length}: ${ms(percentile(edit.times, 0.95))}), ${ratio(median(edit.times), median(bare.times))} (${ratio(percentile(edit.times, 0.95), median(bare.times))}) of \`nlp(text)\` on the same article, and ${ratio(median(edit.times), median(own.times))} of a whole analysis. The
goal of 0.02 (0.04) needs more than the readings of paragraphs to be remembered: names, speakers and claims are worked out
anew over the whole article.

## Start-up and memory

From the start of the process to the first answer about 1 kB, and the most memory resident at ${sizes.at(-1)} kB:

${table(["", "start-up", "memory"], others)}
`;
}

/** Time per kilobyte, as bars for each size. */
function picture(
  subjects: readonly Subject[],
  sizes: readonly number[],
  bySize: readonly (readonly Measured[])[],
): string {
  const colors = ["#0072b2", "#e69f00", "#d55e00", "#009e73"];
  const values = bySize.map((of, i) => of.map(({ times }) => median(times) / sizes[i]!));
  const most = Math.max(...values.flat());
  const [bar, gap, width, labels] = [14, 22, 420, 70];
  let y = 24 + subjects.length * 18;
  const parts = subjects.map(
    ({ name }, s) =>
      `<rect x="10" y="${s * 18 + 10}" width="12" height="12" fill="${colors[s]}"/><text x="28" y="${s * 18 + 20}">${name}</text>`,
  );
  values.forEach((of, i) => {
    parts.push(`<text x="10" y="${y + 30}">${sizes[i]} kB</text>`);
    of.forEach((value, s) => {
      const length = Math.max(1, (value / most) * width);
      parts.push(
        `<rect x="${labels}" y="${y}" width="${length.toFixed(1)}" height="${bar - 2}" fill="${colors[s]}"/>`,
        `<text x="${(labels + length + 6).toFixed(1)}" y="${y + 10}">${value.toFixed(2)} ms per kB</text>`,
      );
      y += bar;
    });
    y += gap;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 ${y}" font-family="sans-serif" font-size="11" role="img"><title>Time per kilobyte by the size of the text</title><rect width="620" height="${y}" fill="#fff"/>${parts.join("")}</svg>\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}
