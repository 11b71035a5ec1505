import { strict as assert } from "node:assert";
import type { Quotation, SpeakerReason } from "../../src/core/index";
import { listOf, nameInSentence } from "../../src/wording/entities";
import { lookupIn } from "../../src/wording/lookup";
import { certainty, isTentative, relaysOf, speakersInSentence } from "../../src/wording/quotations";
import { speakerReason } from "../../src/wording/speaker-reasons";
import {
  analysis,
  built,
  document,
  floating,
  mention,
  noComment,
  olsen,
  person,
  promised,
  spanOf,
} from "../server/features/article";

const mayor = person("Marta Olsen", [...olsen.mentions, mention("the mayor", "nominal")]);
const unnamed = { ...person("an official", [mention("She", "pronoun", "the mayor.")]), unnamed: true };
const pier = { ...person("pier", [mention("pier", "name")]), type: "organization" as const };
const lookup = lookupIn(document.getText(), {
  ...analysis,
  entities: [mayor, unnamed, pier],
});

describe("why a quotation has its speaker", () => {
  const cases: readonly (readonly [SpeakerReason, Partial<Quotation>, string])[] = [
    ["named", {}, "The speaker is named here in full."],
    ["pronoun", { source: spanOf("She", "mayor.") }, "“She” is taken to mean Marta Olsen."],
    ["described", { source: spanOf("the mayor") }, "“the mayor” is taken to mean Marta Olsen."],
    ["described", { speakers: [unnamed.id] }, "The article describes the speaker and gives no name."],
    [
      "continued",
      { source: null },
      "No source stands here; this goes on from the words of Marta Olsen in the same paragraph.",
    ],
    ["turn", {}, "The speaker's name stands before the words, as in a transcript or a headline."],
    [
      "running",
      { source: null },
      "No source stands here; the quotation before it is by Marta Olsen, who is taken to go on.",
    ],
  ];
  for (const [reason, fields, sentence] of cases) {
    it(`${reason}: ${sentence}`, () => {
      const why = speakerReason({ ...built, ...fields, reason }, lookup);
      assert.equal(why, `Speaker almost certain (97%). ${sentence}`);
    });
  }

  it("is that there is none, where nobody is named", () => {
    const nobody = { ...floating, speakers: [] };
    assert.equal(speakerReason(nobody, lookup), "Nothing in the article says who the speaker is.");
    assert.equal(
      speakerReason({ ...nobody, source: spanOf("the mayor") }, lookup),
      "The article gives a source, but does not say who the speaker is.",
    );
  });

  it("tells the name alone of a source with more to it", () => {
    const short = { ...mayor, mentions: [mention("Olsen", "name")] };
    const known = { ...lookup, entities: new Map([[short.id, short]]) };
    const why = speakerReason({ ...built, reason: "short-name" }, known);
    assert.match(why, /“Olsen” is short for Marta Olsen here\.$/);
    const jointly = speakerReason(
      { ...built, speakers: [short.id, pier.id], reason: "short-name" },
      { ...lookup, entities: new Map([short, pier].map((entity) => [entity.id, entity])) },
    );
    assert.equal(jointly, why);
  });
});

describe("a speaker's certainty", () => {
  for (const [confidence, words, isGuess] of [
    [0.95, "almost certain (95%)", false],
    [0.8, "very likely (80%)", false],
    [0.6, "likely (60%)", false],
    [0.59, "uncertain (59%)", true],
  ] as const) {
    it(`is ${words}${isGuess ? ", a guess" : ""}`, () => {
      assert.equal(certainty(confidence), words);
      assert.equal(isTentative({ ...built, confidence: { span: 0.9, speaker: confidence } }), isGuess);
    });
  }

  it("is no guess where no speaker is given", () =>
    assert.equal(isTentative({ ...floating, confidence: { span: 0.9, speaker: 0 } }), false));
});

describe("names in a sentence", () => {
  it("have the article that the text gives them", () => {
    assert.equal(nameInSentence(pier, "She promised that the pier would open"), "pier");
    assert.equal(nameInSentence(pier, document.getText()), "the pier");
    assert.equal(nameInSentence(mayor, document.getText()), "Marta Olsen");
  });

  it("are listed with an and before the last", () => {
    assert.deepEqual([[], ["Olsen"], ["Olsen", "Brandt"], ["Olsen", "Brandt", "the board"]].map(listOf), [
      "",
      "Olsen",
      "Olsen and Brandt",
      "Olsen, Brandt and the board",
    ]);
  });

  it("are the article's own words where it names nobody", () => {
    assert.equal(speakersInSentence(noComment, lookup), "[Tom *Brandt*](command:x)");
    assert.equal(speakersInSentence(floating, lookup), "");
  });
});

describe("whom a quotation comes through", () => {
  const cases: readonly (readonly [what: string, fields: Partial<Quotation>, relays: string[]])[] = [
    ["nobody", {}, []],
    ["a spokesman's employer", { onBehalfOf: pier.id }, ["for the pier"]],
    ["another speaker", { via: promised.id }, ["as reported by Marta Olsen"]],
    ["another, unknown speaker", { via: noComment.id }, ["as reported by [Tom *Brandt*](command:x)"]],
    ["somebody whom nobody names", { via: floating.id }, []],
    ["what is no longer there", { via: "gone", onBehalfOf: "gone" }, []],
  ];
  for (const [what, fields, relays] of cases) {
    it(`is ${what}`, () => assert.deepEqual(relaysOf({ ...built, ...fields }, lookup), relays));
  }
});
