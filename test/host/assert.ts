/** What the suites assert with: `node:assert` is not there in a web worker. */

export function ok(value: unknown, message = "expected something"): asserts value {
  if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T): void {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value, null, 1));
  if (found !== wanted) throw new Error(`expected ${wanted}\nbut found ${found}`);
}
