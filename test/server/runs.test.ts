import { strict as assert } from "node:assert";
import { TextDocument } from "vscode-languageserver-textdocument";
import { emptyAnalysis, type Analysis } from "../../src/core/index";
import { createRuns, type Runs } from "../../src/server/runs";

interface Published {
  readonly uri: string;
  readonly version: number;
  readonly status: Analysis["status"];
}

describe("the runs of open documents", () => {
  const create = (uri = "file:///a.txt"): TextDocument => TextDocument.create(uri, "plaintext", 1, "text");
  const edit = (document: TextDocument): TextDocument =>
    TextDocument.update(document, [{ text: "other" }], document.version + 1);

  /** Runs of which each ends after `steps` steps, every one as long as a slice. */
  function createSlowRuns(steps: number): { runs: Runs; published: Published[]; started: number[] } {
    const published: Published[] = [];
    const started: number[] = [];
    const runs = createRuns({
      read(document) {
        started.push(document.version);
        return Promise.resolve(slowSteps(steps));
      },
      publish: ({ uri }, version, { status }) => published.push({ uri, version, status }),
      logError: (message) => assert.equal(message, "no error"),
    });
    return { runs, published, started };
  }

  it("publish what they read, with its version", async () => {
    const { runs, published } = createSlowRuns(3);
    const document = create();
    runs.restart(document, 0);
    const settled = await runs.settled(document.uri);
    assert.equal(settled?.document, document);
    assert.equal(settled.analysis.status, "ok");
    assert.deepEqual(published, [{ uri: document.uri, version: 1, status: "ok" }]);
  });

  it("are dropped between two steps when a newer version comes, and who waits gets the newer", async () => {
    const { runs, published, started } = createSlowRuns(5);
    const document = create();
    runs.restart(document, 0);
    const settled = runs.settled(document.uri);
    await until(() => started.length === 1);
    edit(document);
    runs.restart(document, 0);
    assert.equal((await settled)?.document.version, 2);
    assert.deepEqual(started, [1, 2]);
    assert.deepEqual(published, [{ uri: document.uri, version: 2, status: "ok" }]);
  });

  it("wait for a rest in typing", async () => {
    const { runs, started } = createSlowRuns(1);
    const document = create();
    for (let i = 0; i < 5; i++) runs.restart(edit(document), 20);
    await runs.settled(document.uri);
    assert.deepEqual(started, [6]);
  });

  it("end with their document, and leave nothing to wait for", async () => {
    const { runs, published, started } = createSlowRuns(5);
    const document = create();
    runs.restart(document, 0);
    const settled = runs.settled(document.uri);
    await until(() => started.length === 1);
    runs.stop(document.uri);
    assert.equal(await settled, null);
    assert.equal(await runs.settled(document.uri), null);
    assert.deepEqual(published, []);
  });

  it("let others run in between", async () => {
    const { runs, published } = createSlowRuns(5);
    const [long, other] = [create("file:///long.txt"), create("file:///other.txt")];
    runs.restart(long, 0);
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    runs.restart(other, 0);
    await Promise.all([runs.settled(long.uri), runs.settled(other.uri)]);
    clearInterval(timer);
    assert.ok(turns >= 4, `${turns} turns`);
    assert.equal(published.length, 2);
  });

  it("log an error and publish that there was one", async () => {
    const published: string[] = [];
    const logged: string[] = [];
    const runs = createRuns({
      read: () => Promise.resolve(failingSteps()),
      publish: (_uri, _version, { status }) => published.push(status),
      logError: (message) => logged.push(message),
    });
    const document = create();
    runs.restart(document, 0);
    assert.equal((await runs.settled(document.uri))?.analysis.status, "error");
    assert.deepEqual(published, ["error"]);
    assert.match(logged.join(), /file:\/\/\/a\.txt: Error: out of words/);
  });
});

function* slowSteps(count: number): Generator<undefined, Analysis> {
  for (let i = 0; i < count; i++) {
    const end = performance.now() + 11;
    while (performance.now() < end);
    yield;
  }
  return emptyAnalysis("ok");
}

function* failingSteps(): Generator<undefined, Analysis> {
  yield;
  throw new Error("out of words");
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(setImmediate);
}
