import { check, checkEntity, entitiesOf } from "./check";
import { strict as assert } from "node:assert";

function checkName(text: string, name: string): void {
  it(text.replaceAll("\n", " ¶ "), () => {
    assert.ok(
      entitiesOf(text).some((entity) => entity.name === name),
      entitiesOf(text)
        .map((entity) => entity.name)
        .join(", "),
    );
  });
}

describe("entities: the press of many countries", () => {
  describe("titles are no part of a name", () => {
    checkName("“No,” said Cllr Ana Silva.", "Ana Silva");
    checkName("“No,” said Clr Thandi Mokoena-Pike.", "Thandi Mokoena-Pike");
    checkName("“No,” said Hajji Abdu Ssemanda.", "Abdu Ssemanda");
    checkName("“No,” said the chairman, Barrister Tunde Okoye.", "Tunde Okoye");
    checkName("“No,” said Gogo Thoko Dlamini.", "Thoko Dlamini");
    checkName("“No,” said Smt Meera Kulkarni.", "Meera Kulkarni");
    checkName("She bowed to Her Worship Grace Namara.", "Grace Namara");
    checkName("“No,” said DS Karen Holt.", "Karen Holt");
    checkName("“No,” said Nana Kofi Ampah.", "Kofi Ampah");
    checkName("“No,” said Nana Ampah-Darko.", "Nana Ampah-Darko");
    checkName("Publican Shane Varley agreed.", "Shane Varley");
    checkName("“No,” said Deputy Minister for Agriculture Hawa Ntomba.", "Hawa Ntomba");
    checkName("“No,” said Leader of the Opposition Vikram Sohoni.", "Vikram Sohoni");
    checkName("Speaker of the County Assembly Wycliffe Sang’ombe disagreed.", "Wycliffe Sang’ombe");
  });

  describe("a name goes on over the end of a line", () => {
    check(
      [
        "The inquiry opened on a cold morning in a hall by the river, and Ana",
        "Silva was the first to speak of what had been lost in the long night",
        "of the flood, and of what had been found when the water went down.",
      ].join("\n"),
      { "person Ana Silva": "Ana\nSilva" },
    );
  });

  describe("organisations", () => {
    checkName(
      "The Department for Culture, Media and Sport declined to comment.",
      "Department for Culture, Media and Sport",
    );
    checkName("The Junior Doctors' Forum disagreed.", "Junior Doctors' Forum");
    checkName("Mid Severn Hospitals NHS Trust disagreed.", "Mid Severn Hospitals NHS Trust");
    check("The Directorate of Criminal Investigations said so. “Yes,” the DCI posted.", {
      "organization Directorate of Criminal Investigations": "Directorate of Criminal Investigations, DCI",
    });
    checkName("Tidewatch Oregon sued the city.", "Tidewatch Oregon");
    check("The shipbuilder, Harwick Marine, agreed. It plans a yard. The company is small.", {
      "organization Harwick Marine": "Harwick Marine, It, The company",
    });
    check("Harwick Marine agreed. It is clear that nobody knew.", {
      "organization Harwick Marine": "Harwick Marine",
    });
  });

  describe("what nobody is called", () => {
    check("Q. Was it hard?", {});
    check("“A coffin, Your Worship,” he said.", {});
  });

  describe("people are described again", () => {
    check("Ana Silva, 22, won. “Yes,” said the 22-year-old.", {
      "person Ana Silva": "Ana Silva, the 22-year-old",
    });
    check("Tom Hadley, 31, lost to Jan Visser. “Yes,” the 22-year-old winger said.", {
      "person Tom Hadley": "Tom Hadley",
      "person Jan Visser": "Jan Visser, the 22-year-old winger",
    });
    check("Her advocate, Mr Tom Hadley, rose. The lawyer smiled.", {
      "person Tom Hadley": "Tom Hadley, The lawyer",
    });
    check("Governor Tom Hadley spoke. “No,” the county boss said.", {
      "person Tom Hadley": "Tom Hadley, the county boss",
    });
    check("The opposition leader, Ana Silva, met the party leader, Tom Hadley. The opposition leader left.", {
      "person Ana Silva": "Ana Silva, The opposition leader",
      "person Tom Hadley": "Tom Hadley",
    });
    check("Her father, Tom Hadley, came. Her father sang.", {
      "person Tom Hadley": "Tom Hadley, Her father",
    });
    check("Coach Tom Hadley left. The former coach sang.", { "person Tom Hadley": "Tom Hadley" });
    check("The hearing went on.\n\nCHAIRPERSON: Order!\n\nThe chairperson, retired judge Ana Silva, left.", {
      "person Ana Silva": "CHAIRPERSON, Ana Silva",
    });
  });

  describe("he and she", () => {
    check("Tom Hadley was there. For his part, Jan Visser slept.", {
      "person Tom Hadley": "Tom Hadley",
      "person Jan Visser": "his, Jan Visser",
    });
    check("Tom Hadley left. “No,” said provincial secretary Qexo Pike. He sat down.", {
      "person Tom Hadley": "Tom Hadley",
      "person Qexo Pike": "Qexo Pike, He",
    });
  });

  describe("names one or two letters apart", () => {
    checkEntity("Tom Hutchins met Tom Hutchings.", "Tom Hutchins", { similar: ["person:tom-hutchings"] });
    checkEntity("Tom Hutchins met Tom Hadley.", "Tom Hutchins", { similar: [] });
  });
});
