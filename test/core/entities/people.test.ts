import { strict as assert } from "node:assert";
import { check, checkEntity, entitiesOf } from "./check";

function checkRole(text: string, name: string, role: string | null): void {
  checkEntity(text, name, { role });
}

describe("entities: who people are", () => {
  checkRole(
    "According to Ana Silva, the lead Dutch negotiator, talks failed.",
    "Ana Silva",
    "the lead Dutch negotiator",
  );
  checkRole(
    "“No,” said Ivan T Petrov, who is a Russian deputy trade minister.",
    "Ivan T Petrov",
    "Russian deputy trade minister",
  );
  checkRole(
    "Russian deputy trade minister Ivan Petrov left.",
    "Ivan Petrov",
    "Russian deputy trade minister",
  );
  checkRole(
    "Ana Silva, chief executive of Harwick Foods, resigned.",
    "Ana Silva",
    "chief executive of Harwick Foods",
  );
  checkRole("Ana Silva, 26, a nurse from Ghent, agreed.", "Ana Silva", "nurse from Ghent");
  checkRole(
    "Ana Silva, who leads the harbour inquiry, agreed.",
    "Ana Silva",
    "who leads the harbour inquiry",
  );
  checkRole("The engineer Ana Silva, who founded the firm in 2011, agreed.", "Ana Silva", "engineer");
  checkRole("Ana Silva, who led.", "Ana Silva", null);
  checkRole(
    "“No,” said Ana Silva, 44, who heads the nurses' union.",
    "Ana Silva",
    "who heads the nurses' union",
  );
  checkRole("Ana Silva (a nurse from Ghent) agreed.", "Ana Silva", "nurse from Ghent");
  checkRole(
    "Ana Silva is the chief executive of Harwick Foods.",
    "Ana Silva",
    "the chief executive of Harwick Foods",
  );
  checkRole("Former minister Ana Silva, now mayor of Ghent, agreed.", "Ana Silva", "mayor of Ghent");
  checkRole("President Tom Hadley left.", "Tom Hadley", "President");
  checkRole("The mayor of Ghent met Ana Silva, but nobody came.", "Ana Silva", null);
  checkRole("Ana Silva, in a letter to voters, disagreed.", "Ana Silva", null);
  checkRole("With help from his mother, Hadley was released. Tom Hadley wept.", "Tom Hadley", null);

  describe("age", () => {
    checkEntity("Ana Silva, 26, agreed.", "Ana Silva", { age: 26 });
    checkEntity("The winner was 26-year-old Ana Silva.", "Ana Silva", { age: 26 });
    checkEntity("Ana Silva (26) agreed.", "Ana Silva", { age: 26 });
    checkEntity("Ana Silva, aged 26, agreed.", "Ana Silva", { age: 26 });
    checkEntity("Ana Silva, a 26-year-old nurse, agreed.", "Ana Silva", { age: 26 });
    checkEntity("Ana Silva, who is 26, agreed.", "Ana Silva", { age: 26 });
    checkEntity("Ana Silva, 26 others and a dog agreed.", "Ana Silva", { age: null });
  });

  describe("gender and what says so", () => {
    checkEntity("Rowan Pike agreed. She left.", "Rowan Pike", {
      gender: { value: "female", basis: "pronoun" },
    });
    checkEntity("Mr. Rowan Pike agreed.", "Rowan Pike", { gender: { value: "male", basis: "title" } });
    checkEntity("The spokeswoman Rowan Pike agreed.", "Rowan Pike", {
      gender: { value: "female", basis: "title" },
    });
    checkEntity("Mary Pike agreed.", "Mary Pike", { gender: { value: "unknown", basis: null } });
    checkEntity("Mary Pike agreed. They left.", "Mary Pike", { gender: { value: "unknown", basis: null } });
    it("is the first name if that is asked for", () => {
      const genders = entitiesOf("Mary Pike, Robin Moss and Dame Tom Hadley agreed.", {
        genderFromNames: true,
      });
      assert.deepEqual(
        genders.map(({ name, gender }) => [name, gender]),
        [
          ["Mary Pike", { value: "female", basis: "name" }],
          ["Robin Moss", { value: "unknown", basis: null }],
          ["Tom Hadley", { value: "female", basis: "title" }],
        ],
      );
    });
    checkEntity("Qexo Pike, a farmer, agreed.", "Qexo Pike", { gender: { value: "unknown", basis: null } });
  });
});

describe("entities: he and she", () => {
  check("Mary Roe met Tom Hadley. She smiled; he did not.", {
    "person Mary Roe": "Mary Roe, She",
    "person Tom Hadley": "Tom Hadley, he",
  });
  check("“He never called,” Tom Hadley said of Jan Visser.", {
    "person Tom Hadley": "Tom Hadley",
    "person Jan Visser": "Jan Visser",
  });
  check("Jan Visser is ill. “He needs rest,” said Tom Hadley, his doctor.", {
    "person Jan Visser": "Jan Visser, He",
    "person Tom Hadley": "Tom Hadley, his",
  });
  check("Tom Hadley praised Jan Visser. He said he would vote for him.", {
    "person Tom Hadley": "Tom Hadley, He, he",
    "person Jan Visser": "Jan Visser, him",
  });
  check("In her first speech, Mary Roe thanked voters.", { "person Mary Roe": "her, Mary Roe" });
  check("Mary Roe spoke. A woman shouted that she was wrong.", { "person Mary Roe": "Mary Roe" });
  check("Tom Hadley hurt himself. The mayor of Ghent saw it.", {
    "person Tom Hadley": "Tom Hadley, himself",
    "place Ghent": "Ghent",
  });
});

describe("entities: descriptions", () => {
  check("Senator Mary Roe spoke. The senator left.", { "person Mary Roe": "Mary Roe, The senator" });
  check("The Ministry of Trade objected. The ministry said so; the minister of trade did not.", {
    "organization Ministry of Trade": "Ministry of Trade, The ministry",
  });
  check("Tom Hadley came. The senator left.", { "person Tom Hadley": "Tom Hadley" });
});

describe("entities: where a mention stands", () => {
  it("says so by zone, and finds nothing in advertising", () => {
    const text = [
      "Roe Quits Town Hall",
      "By Helen Pratt",
      "Mayor Mary Roe quit on Monday. She gave no reason, the town clerk said in a letter to all councillors.",
      "CLICK HERE TO GET THE HARWICK TIMES APP",
      "(Reporting by Jan Visser)",
    ].join("\n\n");
    const zones = entitiesOf(text).flatMap(({ mentions }) =>
      mentions.map((mention) => `${mention.text}: ${mention.zone}`),
    );
    assert.deepEqual(zones, [
      "Roe: headline",
      "Mary Roe: body",
      "She: body",
      "Helen Pratt: furniture",
      "Monday: body",
      "Jan Visser: furniture",
    ]);
  });
});
