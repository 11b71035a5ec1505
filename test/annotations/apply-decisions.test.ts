import { strict as assert } from "node:assert";
import {
  annotationsByItem,
  applyDecisions,
  entityRef,
  onClaim,
  onEntity,
  onQuotation,
  onSelection,
  withoutRejected,
  type Annotation,
  type Body,
} from "../../src/annotations/index";
import type { Analysis } from "../../src/core/index";
import {
  analyse,
  article,
  author,
  claimOf,
  collect,
  entityOf,
  quotationOf,
  spanOf,
  verdict,
} from "./articles";

const proposed = analyse(article);
const apply = (...items: Annotation[]): Analysis => applyDecisions(proposed, collect(...items), article);

const onTheQuotation = (words: string, body: Body, parts?: string[], by?: string) =>
  onQuotation(quotationOf(proposed, words), body, {
    analysis: proposed,
    text: article,
    author: author(by),
    parts: (parts ?? []).map((part) => spanOf(article, part)),
  });
const onTheEntity = (name: string, body: Body, parts: string[] = []) =>
  onEntity(entityOf(proposed, name), body, {
    text: article,
    author: author(),
    parts: parts.map((part) => spanOf(article, part)),
  });
const ref = (name: string) => entityRef(proposed, name, "person");

describe("applyDecisions", () => {
  it("leaves an analysis without decisions as it is", () => assert.equal(apply(), proposed));

  it("says who confirmed a quotation, and when", () => {
    const made = onTheQuotation("We have lost", { kind: "confirm" }, [], "Ben Tull");
    const { decision } = quotationOf(apply(made), "We have lost");
    assert.deepEqual(decision, { state: "confirmed", by: "Ben Tull", at: made.at });
  });

  it("gives a quotation another speaker, its claims and what goes on from it, too", () => {
    const made = onTheQuotation("We have lost", { kind: "set-speakers", speakers: [ref("Mary Finn")] });
    const after = apply(made);
    const finn = entityOf(after, "Mary Finn").id;
    const quotation = quotationOf(after, "We have lost");
    assert.deepEqual([quotation.speaker, quotation.speakers, quotation.reason], [finn, [finn], "decided"]);
    assert.equal(quotation.confidence.speaker, 1);
    assert.equal(claimOf(after, "lost £2.4m").claimant, finn);
    assert.equal(quotationOf(after, "No other county").speaker, finn);
    assert.equal(quotationOf(after, "No other county").decision, null);
  });

  it("adds a speaker that the analysis does not have", () => {
    const after = apply(onTheQuotation("We have lost", { kind: "set-speakers", speakers: [ref("Nørby")] }));
    const added = after.entities.find(({ decision }) => decision?.state === "added")!;
    assert.deepEqual(
      [added.name, added.type, added.mentions.map(({ text }) => text)],
      ["Nørby", "person", ["Nørby"]],
    );
  });

  it("takes a speaker away", () => {
    const after = apply(onTheQuotation("We have lost", { kind: "set-speakers", speakers: [] }));
    assert.deepEqual(
      [quotationOf(after, "We have lost").speaker, claimOf(after, "lost £2.4m").claimant],
      [null, null],
    );
  });

  it("says that it is no quotation, and makes its claims the article's own", () => {
    const after = apply(onTheQuotation("We have lost", { kind: "reject" }));
    assert.equal(quotationOf(after, "We have lost").decision?.state, "rejected");
    const claim = claimOf(after, "lost £2.4m");
    assert.deepEqual([claim.kind, claim.quotation, claim.claimant], ["stated", null, null]);
    assert.equal(quotationOf(withoutRejected(after), "We have lost"), undefined);
  });

  it("changes a quotation's type and its bounds", () => {
    const after = apply(
      onTheQuotation("is safe", { kind: "set-type", type: "mixed" }),
      onTheQuotation("is safe", { kind: "set-bounds" }, ["The roof 🎺 is safe"]),
    );
    const quotation = quotationOf(after, "is safe");
    assert.deepEqual(
      [quotation.text, quotation.content, quotation.type],
      ["The roof 🎺 is safe", "The roof 🎺 is safe", "mixed"],
    );
    assert.equal(quotation.decision?.state, "corrected");
  });

  it("adds a quotation in several pieces, with its speaker", () => {
    const span = spanOf(article, "Council to close two libraries 🎺");
    const body: Body = { kind: "add-quotation", type: "indirect", speakers: [ref("Ada Orme")] };
    const parts = [spanOf(article, "Council to close"), spanOf(article, "libraries 🎺")];
    const after = apply(onSelection(span, body, { text: article, author: author(), parts }));
    const [first] = after.quotations;
    assert.deepEqual(
      [first!.content, first!.text],
      ["Council to close libraries 🎺", "Council to close two libraries 🎺"],
    );
    assert.deepEqual([first!.speaker, first!.decision?.state], [entityOf(after, "Ada Orme").id, "added"]);
  });

  it("shows what a person confirmed even where it is no longer found", () => {
    const made = onTheQuotation("We have lost", { kind: "confirm" });
    const without = { ...proposed, quotations: [], claims: [] };
    const after = applyDecisions(without, collect(made), article);
    const [quotation] = after.quotations;
    assert.equal(quotation!.text, quotationOf(proposed, "We have lost").text);
    assert.deepEqual(
      [quotation!.speaker, quotation!.decision?.state],
      [entityOf(proposed, "Ada Orme").id, "confirmed"],
    );
  });

  it("merges two entities: mentions, speakers and claimants", () => {
    const into = ref("Ada Orme");
    const after = apply(onTheEntity("Mary Finn", { kind: "merge", into }));
    const orme = entityOf(after, "Ada Orme");
    const before =
      entityOf(proposed, "Ada Orme").mentions.length + entityOf(proposed, "Mary Finn").mentions.length;
    assert.equal(orme.mentions.length, before);
    assert.ok(orme.aliases.includes("Mary Finn"));
    assert.equal(entityOf(after, "Mary Finn"), undefined);
    assert.equal(quotationOf(after, "is safe").speaker, orme.id);
  });

  it("splits mentions off to somebody new, and gives them their words", () => {
    const into = { id: "person:joe-orme", name: "Joe Orme", type: "person" as const };
    const after = apply(onTheEntity("Ada Orme", { kind: "split", into }, ["Orme called"]));
    const joe = entityOf(after, "Joe Orme");
    assert.deepEqual(
      joe.mentions.map(({ text }) => text),
      ["Orme"],
    );
    assert.equal(quotationOf(after, "a scandal").speaker, joe.id);
    assert.equal(quotationOf(after, "We have lost").speaker, entityOf(after, "Ada Orme").id);
  });

  it("renames, retypes, and sets a role, and keeps the id", () => {
    const { id } = entityOf(proposed, "Ada Orme");
    const after = apply(
      onTheEntity("Ada Orme", { kind: "rename", name: "Ada M. Orme" }),
      onTheEntity("Ada Orme", { kind: "set-role", role: "the leader of Harrowby's council" }),
      onTheEntity("Ada Orme", { kind: "retype", type: "group" }),
    );
    const orme = entityOf(after, "Ada M. Orme");
    assert.deepEqual([orme.id, orme.role, orme.type], [id, "the leader of Harrowby's council", "group"]);
    assert.equal(quotationOf(after, "We have lost").speaker, id);
  });

  it("ignores an entity: it is no longer listed, and nobody speaks by its name", () => {
    const shown = withoutRejected(apply(onTheEntity("Ada Orme", { kind: "reject" })));
    assert.equal(entityOf(shown, "Ada Orme"), undefined);
    assert.deepEqual(quotationOf(shown, "We have lost").speakers, []);
  });

  it("marks claims, and changes and rejects them", () => {
    const context = { text: article, author: author() };
    const lost = claimOf(proposed, "lost £2.4m");
    const loans = claimOf(proposed, "Loans rose");
    const after = apply(
      onSelection(
        spanOf(article, "runs the branch in Nørby"),
        { kind: "add-claim", claimant: null },
        context,
      ),
      onClaim(
        lost,
        { kind: "set-bounds" },
        { text: article, author: author(), parts: [spanOf(article, "lost £2.4m")] },
      ),
      onClaim(loans, { kind: "reject" }, { text: article, author: author() }),
    );
    assert.deepEqual(
      ["runs the branch", "lost £2.4m", "Loans rose"].map((words) => claimOf(after, words).decision?.state),
      ["added", "corrected", "rejected"],
    );
    assert.equal(claimOf(after, "lost £2.4m").text, "lost £2.4m");
  });

  it("keeps every span on its words", () => {
    const after = apply(
      onTheQuotation("is safe", { kind: "set-bounds" }, ["The roof 🎺 is safe"]),
      onTheEntity("Mary Finn", { kind: "merge", into: ref("Ada Orme") }),
      onTheQuotation("We have lost", { kind: "set-speakers", speakers: [ref("Nørby")] }),
    );
    const spans = [
      ...after.quotations,
      ...after.claims,
      ...after.entities.flatMap(({ mentions }) => mentions),
    ];
    for (const { start, end, text } of spans) assert.equal(article.slice(start, end), text);
    for (const list of [after.quotations, after.claims]) {
      for (let at = 1; at < list.length; at++) assert.ok(list[at - 1]!.start <= list[at]!.start);
    }
  });

  it("applies nothing whose words are in review", () => {
    const made = onTheQuotation("We have lost", { kind: "reject" });
    const review = { reason: "gone" as const, candidates: [] };
    assert.equal(apply({ ...made, anchor: { ...made.anchor, review } }), proposed);
  });

  it("holds the decision that changes most, and of two such the later one", () => {
    const [first, second] = [
      onTheQuotation("is safe", { kind: "set-type", type: "mixed" }),
      onTheQuotation("is safe", { kind: "confirm" }),
    ];
    const decision = (...made: Annotation[]) => quotationOf(apply(...made), "is safe").decision;
    assert.equal(decision(first, { ...second, at: "2027-01-01T00:00:00Z" })?.state, "corrected");
    const later = { ...first, id: "urn:uuid:z", by: "Ben Tull", at: "2027-01-01T00:00:00Z" };
    assert.equal(decision(first, later)?.by, "Ben Tull");
  });

  it("finds the notes and the verdict of each item", () => {
    const lost = claimOf(proposed, "lost £2.4m");
    const made = onClaim(lost, verdict, { text: article, author: author() });
    assert.deepEqual(annotationsByItem(proposed, collect(made)).get(lost.id), [made]);
  });

  it("gives the same whatever the order of the annotations", () => {
    const made = [
      onTheEntity("Mary Finn", { kind: "merge", into: ref("Ada Orme") }),
      onTheQuotation("is safe", { kind: "set-speakers", speakers: [ref("Mary Finn")] }),
      onTheQuotation("is safe", { kind: "set-type", type: "mixed" }),
    ];
    const reversed = { ...collect(), items: [...made].reverse() };
    assert.deepEqual(applyDecisions(proposed, reversed, article), apply(...made));
  });
});
