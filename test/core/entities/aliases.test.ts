import { check, checkEntity } from "./check";

describe("entities: one thing under several names", () => {
  describe("a person", () => {
    check("Mary Roe spoke first. Roe left early, and Ms. Roe did not return.", {
      "person Mary Roe": "Mary Roe, Roe, Roe",
    });
    check("President Hadley arrived. Tom Hadley, 61, looked tired.", {
      "person Tom Hadley": "Hadley, Tom Hadley",
    });
    check("Xu Meiling won. Supporters of Xu cheered.", { "person Xu Meiling": "Xu Meiling, Xu" });
    check("Their daughter, Ellie Marsh, is nine. Ellie likes school.", {
      "person Ellie Marsh": "Ellie Marsh, Ellie",
    });
    check("Benjamin Frost ran. Ben Frost lost.", { "person Benjamin Frost": "Benjamin Frost, Ben Frost" });
  });

  describe("two people with one surname", () => {
    check("Mary Roe and John Roe own the shop. Mrs. Roe opens it and Mr. Roe cleans.", {
      "person Mary Roe": "Mary Roe, Roe",
      "person John Roe": "John Roe, Roe",
    });
    check("Mary Roe came. Later John Roe came. Roe was late.", {
      "person Mary Roe": "Mary Roe",
      "person John Roe": "John Roe, Roe",
    });
    check("First lady Ana Hadley waited. President Hadley was late.", {
      "person Ana Hadley": "Ana Hadley",
      "person Hadley": "Hadley",
    });
  });

  describe("an organisation", () => {
    check("The Council for Open Records (COR) met. COR adjourned.", {
      "organization Council for Open Records": "Council for Open Records, COR, COR",
    });
    check("The Harwick Water Board met. HWB members were split, and the board adjourned.", {
      "organization Harwick Water Board": "Harwick Water Board, HWB, the board",
    });
  });

  describe("a place", () => {
    check("The United States objected. The U.S. and the US agree; America is one.", {
      "place United States": "United States, U.S., US, America",
    });
    check("Britain left. The UK, or United Kingdom, stayed out.", {
      "place United Kingdom": "Britain, UK, United Kingdom",
    });
  });

  describe("ids say type and name, and stay apart", () => {
    checkEntity("Mary Roe met Ann Müller.", "Ann Müller", { id: "person:ann-muller" });
    checkEntity("The U.S. objected.", "U.S.", { id: "place:united-states" });
    checkEntity("They signed on July 21, 2017.", "July 21, 2017", { id: "date:2017-07-21" });
  });
});
