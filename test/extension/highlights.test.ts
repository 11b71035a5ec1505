import { strict as assert } from "node:assert";
import type { Quotation, Span } from "../../src/core/index";
import { highlightsOf, type Highlights, type MarkKind } from "../../src/extension/highlights";
import { speakerLooks } from "../../src/extension/speaker-looks";
import {
  analysis,
  brandt,
  built,
  document,
  floating,
  mention,
  olsen,
  quotation,
  spanOf,
} from "../server/features/article";

const texts = (spans: readonly Span[] = []): string[] =>
  spans.map(({ start, end }) => document.getText().slice(start, end));
const byKind = (quotations: readonly Quotation[], entities = analysis.entities): Highlights =>
  highlightsOf(quotations, { ...analysis, entities }, { colorBy: "kind", tentativeBelow: 0.6 });
const bySpeaker = (...quotations: Quotation[]): Highlights =>
  highlightsOf(quotations, analysis, { colorBy: "speaker", tentativeBelow: 0.6 });
const guess: Quotation = { ...built, confidence: { span: 0.9, speaker: 0.5 } };

describe("the highlights by kind", () => {
  it("are the contents of quotations by type, and the names of their speakers", () => {
    const marks = byKind(analysis.quotations);
    assert.deepEqual(texts(marks.get("direct")), [
      "“We will build it,”",
      "“No comment,”",
      "“Nobody asked us.”",
    ]);
    assert.deepEqual(texts(marks.get("mixed")), []);
    assert.deepEqual(texts(marks.get("indirect")), ["the pier would open in June"]);
    assert.deepEqual(texts(marks.get("speaker")), ["Marta Olsen", "She", "[Tom *Brandt*](command:x)"]);
  });

  it("leave the attribution in the middle of a quotation out", () => {
    const split = quotation("Ferry terminal approved", {
      type: "mixed",
      fragments: [spanOf("Ferry"), spanOf("approved")],
    });
    assert.deepEqual(texts(byKind([split]).get("mixed")), ["Ferry", "approved"]);
  });

  it("take all the words of a source that mentions the speaker by no known name", () => {
    const elsewhere = { ...olsen, mentions: [mention("She", "pronoun", "the mayor.")] };
    assert.deepEqual(texts(byKind([built], [elsewhere]).get("speaker")), ["Marta Olsen, the mayor"]);
  });

  it("name no speaker where the article names no source", () =>
    assert.deepEqual(texts(byKind([floating]).get("speaker")), []));

  it("show a speaker who is a guess in another way, and what they say too", () => {
    const marks = byKind([guess]);
    assert.deepEqual(texts(marks.get("direct")), ["“We will build it,”"]);
    assert.deepEqual(texts(marks.get("speaker")), []);
    assert.deepEqual(texts(marks.get("guess")), ["Marta Olsen"]);
    assert.deepEqual(texts(marks.get("tentative")), ["“We will build it,”", "Marta Olsen"]);
  });

  it("hold for sure what is as sure as the setting asks", () => {
    const marks = highlightsOf([guess], analysis, { colorBy: "kind", tentativeBelow: 0.5 });
    assert.deepEqual(texts(marks.get("speaker")), ["Marta Olsen"]);
    assert.equal(marks.has("tentative"), false);
  });
});

describe("the highlights by speaker", () => {
  const voiceOf = (id: string): MarkKind => {
    const look = speakerLooks(analysis).get(id)!;
    return `voice-${look.color}-${look.line}`;
  };

  it("give a speaker's words and names one look, of whatever type they are", () => {
    const marks = bySpeaker(...analysis.quotations);
    assert.deepEqual(texts(marks.get(voiceOf(olsen.id))), [
      "“We will build it,”",
      "Marta Olsen",
      "the pier would open in June",
      "She",
    ]);
    assert.deepEqual(texts(marks.get(voiceOf(brandt.id))), ["“No comment,”", "[Tom *Brandt*](command:x)"]);
    assert.deepEqual(texts(marks.get("unattributed")), ["“Nobody asked us.”"]);
    assert.deepEqual(texts(marks.get("name")), ["Marta Olsen", "She", "[Tom *Brandt*](command:x)"]);
  });

  it("have a dashed line where the speaker is a guess", () => {
    const kind: MarkKind = `voice-${speakerLooks(analysis).get(olsen.id)!.color}-dashed`;
    assert.deepEqual(texts(bySpeaker(guess).get(kind)), ["“We will build it,”", "Marta Olsen"]);
  });
});
