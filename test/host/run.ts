import "mocha/mocha.js"; // Mocha's browser build, which runs in a web worker and in Node; it sets the global Mocha.

/** What one line of the log tells the one who started VS Code. */
const marker = "@results ";

interface Failure {
  readonly fullTitle: string;
  readonly err: { readonly message: string; readonly stack: string };
}

/** Runs the suites that `load` defines. Rejects where a test fails or there is none. */
export async function runSuites(load: () => void): Promise<void> {
  const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: 30_000, forbidOnly: true });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  load();
  const failures: Failure[] = [];
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
    runner.on("pass", (test) => console.log(`  ✔ ${test.fullTitle()}`));
    runner.on("fail", (test, { message, stack }: Error) => {
      console.log(`  ✘ ${test.fullTitle()}`);
      failures.push({ fullTitle: test.fullTitle(), err: { message, stack: stack ?? "" } });
    });
  });
  console.log(marker + JSON.stringify({ stats, failures }));
  if (failures.length > 0) throw new Error(`${failures.length} tests failed`);
}
