import "mocha/mocha.js"; // Mocha's browser build, which runs in a web worker and in Node; it sets the global Mocha.

/** Begins the line that tells the results to the one who started VS Code (scripts/rigs/host-suite.mjs). */
const marker = "@results ";

interface Failure {
  readonly fullTitle: string;
  readonly err: { readonly message: string; readonly stack: string };
}

interface Results {
  readonly stats: Pick<Mocha.Stats, "passes" | "failures" | "pending">;
  readonly failures: readonly Failure[];
}

/** Runs the suites that `load` defines, and logs the results. Rejects where a test fails. */
export async function runSuites(load: () => void): Promise<void> {
  const results = await resultsOf(load).catch((error: unknown) => ({
    stats: { passes: 0, failures: 1, pending: 0 },
    failures: [failure("the suites could not be run", error)],
  }));
  console.log(marker + JSON.stringify(results));
  if (results.stats.failures > 0) throw new Error(`${results.stats.failures} tests failed`);
}

async function resultsOf(load: () => void): Promise<Results> {
  const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: 30_000, forbidOnly: true });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  load();
  const failures: Failure[] = [];
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
    runner.on("pass", (test) => console.log(`  ✔ ${test.fullTitle()}`));
    runner.on("fail", (test, error: unknown) => {
      console.log(`  ✘ ${test.fullTitle()}`);
      failures.push(failure(test.fullTitle(), error));
    });
  });
  return { stats, failures };
}

function failure(fullTitle: string, error: unknown): Failure {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return { fullTitle, err: { message, stack } };
}
