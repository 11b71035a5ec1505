import * as l10n from "@vscode/l10n";

export interface Progress {
  /** Called at each row that is done. */
  tick(): void;
  end(): void;
}

/** How often the line is drawn, in milliseconds. */
const interval = 200;

/**
 * Keeps a line on a terminal up to date: rows, rate, time left. Nowhere else: a log has no use for it.
 *
 * @param share how much of the input is done, 0 to 1, or null where nobody can know
 */
export function showProgress(
  stream: NodeJS.WriteStream,
  share: () => number | null,
  now: () => number = () => performance.now(),
): Progress {
  if (!stream.isTTY) return { tick: () => undefined, end: () => undefined };
  const start = now();
  let rows = 0;
  let drawn = -Infinity;
  const draw = () => {
    drawn = now();
    stream.write(`\r\u001B[K${progressLine(rows, (drawn - start) / 1000, share())}`);
  };
  return {
    tick() {
      rows++;
      if (now() - drawn >= interval) draw();
    },
    end() {
      draw();
      stream.write("\n");
    },
  };
}

/** “1,240 rows, 96 a second, 3 min 12 s left” */
export function progressLine(rows: number, seconds: number, share: number | null): string {
  const rate = seconds > 0 ? rows / seconds : 0;
  const done = l10n.t(
    "{0} rows, {1} a second",
    rows.toLocaleString(),
    rate.toLocaleString(undefined, { maximumFractionDigits: rate < 10 ? 1 : 0 }),
  );
  if (share === null || share <= 0 || seconds <= 0) return done;
  return `${done}, ${l10n.t("{0} left", duration((seconds / share) * (1 - share)))}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [
    [Math.floor(whole / 3600), l10n.t("h")],
    [Math.floor(whole / 60) % 60, l10n.t("min")],
    [whole % 60, l10n.t("s")],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first < 0 ? 2 : first, first < 0 ? 3 : first + 2)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}
