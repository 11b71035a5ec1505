import { check } from "./check";

describe("entities: what kind of thing a name names", () => {
  describe("things that are neither who nor where are left out", () => {
    check("The ferry Sea Maid sank off Ghent. Aboard was Ana Silva.", {
      "place Ghent": "Ghent",
      "person Ana Silva": "Ana Silva",
    });
    check("The trawler Bonaventure left for Ghent.", { "place Ghent": "Ghent" });
    check("Users of Velo7 complained. Velo7 is slow, says Harwick Group.", {
      "organization Harwick Group": "Harwick Group",
    });
    check("Ana Silva collects Velotrons. A Velotron costs little, and the Velotrons last.", {
      "person Ana Silva": "Ana Silva",
    });
    check("The rise of Hadleyism and of Francophobia worried Ghent.", { "place Ghent": "Ghent" });
    check("Ana Silva wore a Harwick Group T-shirt to the X-ray.", {
      "person Ana Silva": "Ana Silva",
      "organization Harwick Group": "Harwick Group",
    });
  });

  describe("a service that people write on is no speaker", () => {
    check("Ana Silva wrote on Twitter that she was ill. A Facebook post said more.", {
      "person Ana Silva": "Ana Silva, she",
    });
    check("Twitter said that the account was closed.", { "organization Twitter": "Twitter" });
  });

  describe("labels of pictures are no names", () => {
    check("Ana Silva at the pier. Image: Tom Hadley.", {
      "person Ana Silva": "Ana Silva",
      "person Tom Hadley": "Tom Hadley",
    });
  });

  describe("an acronym names what its full form names", () => {
    check("Rockets stand at the Dunmore Space Centre (DSC). Employees of the DSC left.", {
      "place Dunmore Space Centre": "Dunmore Space Centre, DSC, DSC",
    });
    check("The Dunmore People's Army withdrew. Shells fell near DPA posts in Ghent.", {
      "organization Dunmore People's Army": "Dunmore People's Army, DPA",
      "place Ghent": "Ghent",
    });
  });

  describe("what stands before a name is no part of it", () => {
    check("It was a triumph for Marxist Tom Hadley and Presbyterian Ana Silva.", {
      "person Tom Hadley": "Tom Hadley",
      "person Ana Silva": "Ana Silva",
    });
    check("A deal between pro-Ghent Labour and Pro-Harwick Labour failed.", {
      "organization Labour": "Labour, Labour",
    });
    check("She is the county's Chief Election Officer.", {});
    check("The arrival of a large South American herd and West African boats was news.", {});
    check("Representatives for Velotron did not answer.", { "organization Velotron": "Velotron" });
  });

  describe("where a name ends", () => {
    check("They visited the stand of the Dunmore Chamber of Commerce (DCC)'s members.", {
      "organization Dunmore Chamber of Commerce": "Dunmore Chamber of Commerce, DCC",
    });
    check("SUN CITY, South Africa (Reuters) - Tom Hadley won on Sunday.", {
      "place SUN CITY": "SUN CITY",
      "place South Africa": "South Africa",
      "organization Reuters": "Reuters",
      "person Tom Hadley": "Tom Hadley",
    });
    check("Trade is a matter for the (U.S.) Congress.", {
      "place U.S.": "U.S.",
      "organization Congress": "Congress",
    });
  });

  describe("a body with and without its country", () => {
    check("The Kenyan Fisheries Board met. The Fisheries Board said no.", {
      "organization Kenyan Fisheries Board": "Kenyan Fisheries Board, Fisheries Board",
    });
  });
});
