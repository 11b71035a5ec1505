/** How long steps may run before waiting messages get their turn, in milliseconds. */
const sliceLength = 10;

/** Runs `steps` to the end, with a turn for other work in between; null where `signal` stopped it. */
export async function runInSlices<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T | null> {
  let sliceEnd = performance.now() + sliceLength;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await nextTurn();
    if (signal.aborted) return null;
    sliceEnd = performance.now() + sliceLength;
  }
}

/** Resolves to true after `delay` milliseconds, or at once to false when `signal` stops it. */
export function wait(delay: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), delay);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

/** A message channel's turn comes sooner than a timer's, which browsers hold back by 4 ms when nested. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const onmessage = (): void => {
      port1.close();
      resolve();
    };
    // Node has this setter too, but its types do not.
    Object.assign(port1, { onmessage });
    port2.postMessage(null);
  });
}
