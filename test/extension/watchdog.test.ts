import { strict as assert } from "node:assert";
import { createWatchdog } from "../../src/extension/watchdog";

describe("the watchdog", () => {
  it("calls a server that answers nothing for three ticks one that hangs, and asks on after that", () => {
    let asked = 0;
    let hangs = 0;
    const dog = createWatchdog(
      () => {
        asked++;
        return new Promise(() => undefined);
      },
      () => hangs++,
    );
    const counts = [1, 2, 3, 4, 5].map(() => {
      dog.tick();
      return [asked, hangs];
    });
    assert.deepEqual(counts, [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 1],
      [4, 1],
    ]);
  });

  it("is content with late answers, and with errors", async () => {
    let hangs = 0;
    const answers: (() => void)[] = [];
    const dog = createWatchdog(
      () => new Promise<void>((resolve, reject) => answers.push(answers.length % 2 ? resolve : reject)),
      () => hangs++,
    );
    for (let i = 0; i < 10; i++) {
      dog.tick();
      dog.tick();
      answers.forEach((answer) => answer());
      await new Promise(setImmediate);
    }
    assert.equal(hangs, 0);
  });
});
