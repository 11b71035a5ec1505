import { check } from "./check";

describe("attribution: the words that name the speaker", () => {
  describe("with an apposition", () => {
    check("Ann Roe, the council leader, said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
      source: "Ann Roe, the council leader",
    });
    check("The council leader, Ann Roe, said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
      source: "The council leader, Ann Roe",
    });
    check("Council leader Ann Roe said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
      source: "Council leader Ann Roe",
    });
    check("“We are ready,” said Tom Pell, a builder from Northbridge.", {
      content: "“We are ready,”",
      speaker: "Tom Pell",
      source: "Tom Pell, a builder from Northbridge",
    });
    check("“We are ready,” said Tom Pell, chief executive of Pell & Sons, a builder.", {
      content: "“We are ready,”",
      speaker: "Tom Pell",
    });
    check("Tom Pell, 61, said he had lost everything.", {
      content: "he had lost everything",
      source: "Tom Pell, 61",
    });
    check("Ann Roe (Lab, Northbridge) said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
    });
    check("Sen. Ann Roe, D-Ohio, said the bill would pass.", {
      content: "the bill would pass",
      speaker: "Ann Roe",
      source: "Sen. Ann Roe, D-Ohio",
    });
  });

  describe("without a relative clause", () => {
    check("Ann Roe, who chairs the board, said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
      source: "Ann Roe",
    });
    check("“We are ready,” said Ann Roe, who chairs the board.", {
      content: "“We are ready,”",
      speaker: "Ann Roe",
      source: "Ann Roe",
    });
    check("Tom Pell, whose house was flooded, said the council had done nothing.", {
      content: "the council had done nothing",
      speaker: "Tom Pell",
      source: "Tom Pell",
    });
    check("The board, which met on Monday, said it would appeal.", {
      content: "it would appeal",
      source: "The board",
    });
    check("Ann Roe, speaking on Monday, said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
    });
    check("Ann Roe, meanwhile, said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
      source: "Ann Roe",
    });
  });

  describe("by a part of the name", () => {
    check("Ann Roe leads the council.\n\nRoe said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
      source: "Roe",
      reason: "short-name",
    });
    check("Ann Roe leads the council.\n\nMs Roe said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
      source: "Ms Roe",
    });
    check("Ann Roe, the mayor, walked out.\n\nThe mayor said she was tired.", {
      content: "she was tired",
      speaker: "Ann Roe",
      source: "The mayor",
    });
  });

  describe("by a pronoun", () => {
    check("Ann Roe leads the council. She said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
      source: "She",
      reason: "pronoun",
    });
    check("Ann Roe met Tom Pell on Monday. He said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Tom Pell",
      source: "He",
    });
    check("Ann Roe met Tom Pell on Monday. “It is safe,” she said.", {
      content: "“It is safe,”",
      speaker: "Ann Roe",
      source: "she",
    });
    check("“We are ready,” he said. Tom Pell was the last to leave the mill.", {
      content: "“We are ready,”",
      source: "he",
    });
    check("The miners walked out on Monday. They said the pit was unsafe.", {
      content: "the pit was unsafe",
      source: "They",
    });
  });

  describe("unnamed", () => {
    check("Two officials familiar with the talks said they had failed.", {
      content: "they had failed",
      speaker: "Two officials familiar with the talks",
      source: "Two officials familiar with the talks",
      reason: "described",
    });
    check("The talks have failed, said an official who was not authorised to speak publicly.", {
      content: "The talks have failed",
      source: "an official",
    });
    check(
      "“Nobody told us,” said one resident. “We had no warning.”",
      {
        content: "“Nobody told us,”",
        speaker: "one resident",
      },
      {
        content: "“We had no warning.”",
        speaker: "one resident",
        continues: "“Nobody told us,”",
      },
    );
    check(
      "One official said the deal was close. Another official said it was not.",
      {
        content: "the deal was close",
        speaker: "One official",
      },
      {
        content: "it was not",
        speaker: "Another official",
      },
    );
    check(
      "An official said the deal was close. The official said it would be signed in May.",
      {
        content: "the deal was close",
        speaker: "An official",
      },
      {
        content: "it would be signed in May",
        speaker: "An official",
      },
    );
    check("Police said three people had died.", { content: "three people had died", source: "Police" });
    check("Sources said the deal was close.", { content: "the deal was close", source: "Sources" });
    check("Ann Roe's lawyer said she was innocent.", {
      content: "she was innocent",
      speaker: "Ann Roe's lawyer",
      source: "Ann Roe's lawyer",
    });
    check("The mayor of Northbridge said the bridge was safe.", {
      content: "the bridge was safe",
      source: "The mayor of Northbridge",
      speaker: "The mayor of Northbridge",
    });
    check("The report said the bridge was unsafe.", {
      content: "the bridge was unsafe",
      source: "The report",
    });
  });

  describe("joint", () => {
    check("Ann Roe and Tom Pell said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe & Tom Pell",
      source: "Ann Roe and Tom Pell",
    });
    check("“We will appeal,” Ann Roe and Tom Pell said in a joint statement.", {
      content: "“We will appeal,”",
      speaker: "Ann Roe & Tom Pell",
    });
    check("“We will appeal,” said Ann Roe and Tom Pell.", {
      content: "“We will appeal,”",
      speaker: "Ann Roe & Tom Pell",
      source: "Ann Roe and Tom Pell",
    });
  });

  describe("an organisation", () => {
    check("The Harbour Authority said the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Harbour Authority",
      source: "The Harbour Authority",
    });
    check("The Ministry of Health said 40 people were ill.", {
      content: "40 people were ill",
      speaker: "Ministry of Health",
    });
    check("Pell & Sons Ltd denied that it had polluted the river.", {
      content: "it had polluted the river",
      speaker: "Pell & Sons Ltd",
      stance: "denied",
    });
  });

  describe("a line of one's own", () => {
    check("“We had no warning,” a neighbour, who asked not to be named, said.", {
      content: "“We had no warning,”",
      source: "a neighbour",
    });
    check("Dr Mary Dale, of the University of Northbridge, said the virus was spreading.", {
      content: "the virus was spreading",
      speaker: "Mary Dale",
      source: "Dr Mary Dale, of the University of Northbridge",
    });
    check("Prime Minister Ann Roe said the war was over.", {
      content: "the war was over",
      speaker: "Ann Roe",
      source: "Prime Minister Ann Roe",
    });
    check("Northbridge mayor Ann Roe's office said the bridge was safe.", {
      content: "the bridge was safe",
      source: "Northbridge mayor Ann Roe's office",
    });
  });

  describe("without what stands before or hangs on them", () => {
    check("Residents who lost their homes said the council had known.", {
      content: "the council had known",
      source: "Residents",
    });
    check("Two officials, speaking on condition of anonymity, said the talks had failed.", {
      content: "the talks had failed",
      source: "Two officials",
    });
    check("The council will sue, hours after Ann Roe said it would not.", {
      content: "it would not",
      source: "Ann Roe",
    });
    check("Officers arrested a man who they say set the fire.", {
      content: "set the fire",
      speaker: "Officers",
      source: "they",
    });
    check("The organisers later said the race would be run again.", {
      content: "the race would be run again",
      source: "The organisers",
    });
    check("A person close to the company said the board had met.", {
      content: "the board had met",
      speaker: "A person close to the company",
      source: "A person close to the company",
    });
    check("Finance Minister Tom Pell said taxes would fall.", {
      content: "taxes would fall",
      source: "Finance Minister Tom Pell",
    });
  });

  describe("of a participle", () => {
    check("Roe has embraced Tom Pell's plan, promising to build two more piers.", {
      content: "to build two more piers",
      source: "Roe",
    });
    check("Police moved in on a crowd of protesters chanting “Save the pier”.", {
      content: "“Save the pier”",
      source: "protesters",
    });
    check("Ann Roe was heard asking whether the pier was safe.", {
      content: "whether the pier was safe",
      source: "Ann Roe",
    });
  });

  describe("as a signature", () => {
    check("“We were lucky to get out of the water alive.” ― Ann Roe", {
      content: "“We were lucky to get out of the water alive.”",
      source: "Ann Roe",
    });
  });

  describe("in a transcript that is quoted as a whole", () => {
    check(
      '"WALSH: Why close the pier?\n\n"ROE: Because it is unsafe.\n\n"And there is no money.',
      { content: "Why close the pier?", source: "WALSH" },
      { content: "Because it is unsafe.", source: "ROE" },
      { content: '"And there is no money.', source: null, speaker: "ROE" },
    );
  });

  describe("in the sentence before", () => {
    check("Ann Roe stood up. “I have had enough of this council.”", {
      content: "“I have had enough of this council.”",
      speaker: "Ann Roe",
      source: "Ann Roe",
    });
    check(
      "“It is over,” Ann Roe said, noting that Tom Pell claimed the pier was safe. “We lost.”",
      { content: "“It is over,”", speaker: "Ann Roe" },
      { content: "Tom Pell claimed the pier was safe", speaker: "Ann Roe" },
      { content: "the pier was safe", speaker: "Tom Pell" },
      { content: "“We lost.”", speaker: "Ann Roe" },
    );
  });

  describe("initials that spell a pronoun", () => {
    check("The WHO say the outbreak is over.", {
      content: "the outbreak is over",
      source: "The WHO",
      speaker: "WHO",
    });
    check("“It is over,” the WHO said.", { content: "“It is over,”", source: "the WHO" });
    check("IT said the server was lost.", { content: "the server was lost", source: "IT" });
  });

  describe("whom a spokesman speaks for", () => {
    check("Lydia Roe for the agency, says the pier is safe.", {
      content: "the pier is safe",
      source: "Lydia Roe for the agency",
      speaker: "Lydia Roe",
    });
    check("The U.S. Department of Harbours notes that piers rot.", {
      content: "piers rot",
      source: "The U.S. Department of Harbours",
      speaker: "Department of Harbours",
    });
  });

  describe("some of those asked", () => {
    check("Two thirds of those polled said they feared the tide.", {
      content: "they feared the tide",
      source: "Two thirds of those polled",
    });
  });

  describe("a plea", () => {
    check("Tom Pell pleaded not guilty to fraud.", { content: "not guilty to fraud", speaker: "Tom Pell" });
    check("Ann Roe warned against a new pier.", {
      content: "a new pier",
      cue: "warned against",
      stance: "demanded",
    });
    check("The mayor asked the board for two ships.", { content: "two ships", stance: "demanded" });
  });

  describe("the subject of the sentence before", () => {
    check("The pit reopened in May. The miners met on Monday. They said gas alarms had been off.", {
      content: "gas alarms had been off",
      source: "They",
      speaker: "The miners",
    });
    check("The miners seen on Monday left the pit. They said gas alarms had been off.", {
      content: "gas alarms had been off",
      speaker: "The miners seen on Monday",
    });
    check("Tom Pell looked at Ann Roe. “They never told us,” and she nodded.", {
      content: "“They never told us,”",
      source: "she",
      speaker: "Ann Roe",
    });
  });
});
