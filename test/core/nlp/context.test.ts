import { strict as assert } from "node:assert";
import { has, Tag } from "../../../src/core/nlp/token";
import { read } from "./read";

/** A test of its own: the word between asterisks is of this part of speech. */
function check(marked: string, expected: "noun" | "verb" | "name" | "possessive"): void {
  it(`${marked} (${expected})`, () => {
    const at = marked.indexOf("*");
    const text = marked.replaceAll("*", "");
    const token = read(text)
      .flatMap(({ tokens }) => tokens)
      .find(({ start }) => start === at);
    const tags = {
      noun: has(token, Tag.Noun) && !has(token, Tag.Verb | Tag.Proper),
      verb: has(token, Tag.Verb) && !has(token, Tag.Noun),
      name: has(token, Tag.Proper) && !has(token, Tag.Verb),
      possessive: has(token, Tag.Possessive),
    };
    assert.ok(tags[expected], `tags ${JSON.stringify(tags)}`);
  });
}

describe("words that could be noun or verb", () => {
  check("The *reports* were late.", "noun");
  check("The Roe *campaign* said it was over.", "noun");
  check("Did the mayors *campaign* in May?", "verb");
  check("She *reports* that the bridge is safe.", "verb");
  check("Roe *reports* from Paris.", "verb");
  check("Two *reports* by the council were lost.", "noun");
  check("The mayor *plans* to rebuild the bridge.", "verb");
  check("The mayor's *plans* were rejected.", "noun");
  check("Her *plans* were rejected.", "noun");
  check("They *plan* to rebuild.", "verb");
  check("The *plan* failed.", "noun");
  check("She wants to *plan* ahead.", "verb");
  check("The council *claims* that it paid.", "verb");
  check("He *claims* he paid.", "verb");
  check("His *claim* that he paid was false.", "noun");
  check("Critics *fear* the worst.", "verb");
  check("Critics *claim* the plan is dead.", "verb");
  check("For *fear* of floods they left.", "noun");
  check("The *answer* was no.", "noun");
  check("She did not *answer* questions.", "verb");
  check("He will *answer* on Monday.", "verb");
  check("They *demand* an inquiry.", "verb");
  check("The *demand* for houses rose.", "noun");
  check("Ministers *hope* that prices fall.", "verb");
  check("There is no *hope* left.", "noun");
  check("The court *ruled* that he was guilty.", "verb");
  check("She *said* no.", "verb");
  check("The man who *claims* the prize is ill.", "verb");
  check("He never *questions* orders.", "verb");
  check("Their *questions* went unanswered.", "noun");
  check("The union *promises* a strike.", "verb");
  check("Broken *promises* hurt.", "noun");
  check("She also *notes* that rents rose.", "verb");
  check("The *notes* were burned.", "noun");
  check("The minister *states* that she paid.", "verb");
  check("Six *states* voted.", "noun");
  check("It *remains* shut.", "verb");
});

describe("words that could be a name", () => {
  check("The mayor *will* speak.", "verb");
  check("In *May* the bridge opens.", "name");
  check("The bridge *may* open.", "verb");
  check("They met *Bill* Roe.", "name");
  check("They met *Mark* Roe.", "name");
});

describe("'s", () => {
  check("Roe*'s* lawyer spoke.", "possessive");
  check("The miners*'* wives marched.", "possessive");
  check("It*'s* late.", "verb");
  check("She*'s* gone.", "verb");
  check("Who*'s* there?", "verb");
  check("That*'s* a lie.", "verb");
  check("Roe*'s* a liar.", "verb");
  check("Roe*'s* not here.", "verb");
  check("There*'s* no money.", "verb");
});
