import { check } from "./check";

const body = "Ana Silva resigned as mayor of Ghent on Monday after a long dispute with the Harwick Group.";
const named = (person: string, place: string, body: string) => ({
  "person Ana Silva": person,
  "place Ghent": place,
  "organization Harwick Group": body,
});

describe("entities: names in headlines are those of the text", () => {
  check(
    `Mayor Silva Quits Ghent Town Hall\n\n${body}`,
    named("Silva, Ana Silva", "Ghent, Ghent", "Harwick Group"),
  );
  check(
    `MAYOR SILVA QUITS GHENT OVER HARWICK GROUP\n\n${body}`,
    named("SILVA, Ana Silva", "GHENT, Ghent", "HARWICK GROUP, Harwick Group"),
  );
  check(`Silva quits over Harwick row\n\n${body}`, {
    "person Ana Silva": "Silva, Ana Silva",
    "organization Harwick Group": "Harwick, Harwick Group",
    "place Ghent": "Ghent",
  });
  check(
    `‘I am done’: Ana Silva quits in Ghent\n\n${body}`,
    named("Ana Silva, Ana Silva", "Ghent, Ghent", "Harwick Group"),
  );
  check(
    `Who Will Lead The Town Now? Nobody Knows Who Wants It\n\n${body}`,
    named("Ana Silva", "Ghent", "Harwick Group"),
  );
  check(`NOBODY KNOWS WHAT WILL HAPPEN NEXT\n\n${body}`, named("Ana Silva", "Ghent", "Harwick Group"));
  check(
    `LIVE: Watch Silva Resign In Ghent\n\n${body}`,
    named("Silva, Ana Silva", "Ghent, Ghent", "Harwick Group"),
  );
});

describe("entities: lines that are not the article's", () => {
  check(`${body}\n\nREAD MORE: Tom Hadley Wins In Dunmore`, named("Ana Silva", "Ghent", "Harwick Group"));
  check(`${body}\n\n(Reporting by Tom Hadley in Brussels; Editing by GW Visser)`, {
    ...named("Ana Silva", "Ghent", "Harwick Group"),
    "person Tom Hadley": "Tom Hadley",
    "place Brussels": "Brussels",
    "person GW Visser": "GW Visser",
  });
});
