import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  logReducer,
  noAnnotations,
  onQuotation,
  openLog,
  type Body,
  type DecisionLog,
  type LogAction,
} from "../../src/annotations/index";
import { analyse, article, author, quotationOf } from "./articles";

const analysis = analyse(article);
const decide = (words: string, body: Body, id?: string) => {
  const made = onQuotation(quotationOf(analysis, words), body, { analysis, text: article, author: author() });
  return { type: "decide", annotation: id ? { ...made, id } : made } as const;
};
const empty = openLog(noAnnotations("urn:uuid:log"));
const run = (...actions: LogAction[]): DecisionLog => actions.reduce(logReducer, empty);
const kinds = ({ current }: DecisionLog) => current.items.map(({ body }) => body.kind);

describe("logReducer", () => {
  it("undoes and redoes", () => {
    const confirm = decide("We have lost", { kind: "confirm" });
    assert.deepEqual(kinds(run(confirm)), ["confirm"]);
    assert.deepEqual(kinds(run(confirm, { type: "undo" })), []);
    assert.deepEqual(kinds(run(confirm, { type: "undo" }, { type: "redo" })), ["confirm"]);
    assert.equal(run({ type: "undo" }), empty);
    assert.equal(run({ type: "redo" }), empty);
  });

  it("lets a decision give way to a later one in the same matter, and brings it back", () => {
    const actions = [decide("We have lost", { kind: "confirm" }), decide("We have lost", { kind: "reject" })];
    assert.deepEqual(kinds(run(...actions)), ["reject"]);
    assert.deepEqual(kinds(run(...actions, { type: "undo" })), ["confirm"]);
  });

  it("lets decisions in other matters, and about others, stand", () => {
    const log = run(
      decide("We have lost", { kind: "confirm" }),
      decide("We have lost", { kind: "set-type", type: "mixed" }),
      decide("is safe", { kind: "reject" }),
      decide("is safe", { kind: "note", messages: [], resolved: false }),
      decide("is safe", { kind: "note", messages: [], resolved: false }),
    );
    assert.equal(log.current.items.length, 5);
  });

  it("deletes, and undoes that", () => {
    const note = decide("is safe", { kind: "note", messages: [], resolved: false });
    const gone = run(note, { type: "delete", id: note.annotation.id });
    assert.deepEqual([kinds(gone), kinds(logReducer(gone, { type: "undo" }))], [[], ["note"]]);
  });

  it("carries what was undone along with the text", () => {
    const confirm = decide("We have lost", { kind: "confirm" });
    const edits = [{ start: 0, end: 0, text: "Late edition\n\n" }];
    const log = run(confirm, { type: "undo" }, { type: "edit", before: article, edits }, { type: "redo" });
    const [item] = log.current.items;
    assert.equal(item!.anchor.start, confirm.annotation.anchor.start + 14);
  });

  it("forgets after a change on disk only what can no longer be undone", () => {
    const [one, two] = [decide("We have lost", { kind: "confirm" }), decide("is safe", { kind: "confirm" })];
    const log = run(one, two);
    const other = decide("No other county", { kind: "confirm" }).annotation;
    const more = logReducer(log, {
      type: "replace",
      annotations: { ...log.current, items: [...log.current.items, other] },
    });
    assert.equal(more.past.length, 2);
    const without = logReducer(log, {
      type: "replace",
      annotations: { ...log.current, items: log.current.items.filter(({ id }) => id !== one.annotation.id) },
    });
    assert.equal(without.past.length, 1);
  });

  it("comes back to where it was by as many undoes as decisions, whatever they were", () => {
    const words = fc.constantFrom("We have lost", "is safe", "No other county");
    const body = fc.constantFrom<Body>(
      { kind: "confirm" },
      { kind: "reject" },
      { kind: "set-type", type: "mixed" },
      { kind: "note", messages: [], resolved: false },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, body), { maxLength: 12 }), (made) => {
        const decisions = made.map(([where, what]) => decide(where, what));
        const states = decisions.reduce(
          (list, action) => [...list, logReducer(list.at(-1)!, action)],
          [empty],
        );
        let log = states.at(-1)!;
        for (const state of [...states].reverse().slice(1)) {
          log = logReducer(log, { type: "undo" });
          assert.deepEqual(log.current, state.current);
        }
        for (const state of states.slice(1)) {
          log = logReducer(log, { type: "redo" });
          assert.deepEqual(log.current, state.current);
        }
      }),
      { numRuns: 50 },
    );
  });
});
