import { check } from "./check";

describe("attribution: where a quotation starts and ends", () => {
  describe("an opening clause", () => {
    check("When Tom Pell told the court the pier was safe, Ann Roe left the room.", {
      content: "the pier was safe",
      speaker: "Tom Pell",
    });
    check("In a statement issued on Monday, Ann Roe called the plan “a farce”.", {
      content: "the plan “a farce”",
      speaker: "Ann Roe",
    });
    check("Too often, Ann Roe said, the council has been asleep.", {
      content: "Too often || the council has been asleep",
      speaker: "Ann Roe",
    });
    check("It was, Ann Roe said, “a day that shamed the town.”", {
      content: "It was || “a day that shamed the town.”",
      speaker: "Ann Roe",
    });
    check("In an interview, Ann Roe said, “The town is ashamed.”", {
      content: "“The town is ashamed.”",
      speaker: "Ann Roe",
    });
    check("According to some on the council, the pier is safe.", { content: "the pier is safe" });
  });

  describe("a colon or a full stop before the marks", () => {
    check("Ann Roe had a warning for the council: “The pier will fall,” she said.", {
      content: "“The pier will fall,”",
      source: "she",
    });
  });

  describe("what the writer adds to words in marks", () => {
    check("Ann Roe called the delay “terrible,” but stopped short of an apology.", {
      content: "the delay “terrible,”",
    });
    check("Ann Roe said, “It's over,” before she left the room.", { content: "“It's over,”" });
    check(
      "Ann Roe said the pier was “done,” adding that it was old.",
      { content: "the pier was “done,”" },
      { content: "it was old", cue: "adding" },
    );
    check("Ann Roe said that “it's late” and that “we go.”", { content: "“it's late” and that “we go.”" });
  });

  describe("the name of a programme", () => {
    check("“No,” Ann Roe said on Channel 9's “The Late Hour.”", { content: "“No,”", speaker: "Ann Roe" });
    check("Ann Roe told Channel 9's “Good Morning” that the pier was safe.", {
      content: "the pier was safe",
      speaker: "Ann Roe",
    });
  });

  describe("short words in marks that go on", () => {
    check(
      "“There was glass on the road,” Ann Roe said. “Bodies everywhere.”",
      { content: "“There was glass on the road,”" },
      { content: "“Bodies everywhere.”", speaker: "Ann Roe" },
    );
  });

  describe("coordinated verbs", () => {
    check(
      "Her aides say it is early but noted that Ann Roe won in May.",
      { content: "it is early", source: "Her aides" },
      { content: "Ann Roe won in May", cue: "noted" },
    );
  });

  describe("a relative clause", () => {
    check("The pier, which Ann Roe said was safe, fell on Monday.", {
      content: "was safe",
      speaker: "Ann Roe",
    });
    check("Tom Pell left in what Ann Roe called “a rage”.", { content: "“a rage”", speaker: "Ann Roe" });
  });

  describe("a participle that is part of a name", () => {
    check("A leader of a group called Harbour Watch was seen on the pier.");
    check("Growth fell by 0.1 percentage points to 4.2 per cent.");
  });

  describe("a role before a name", () => {
    check("“We are safe,” said CBC host Ann Roe.", { content: "“We are safe,”", speaker: "Ann Roe" });
    check("“We are safe,” said Oilers coach Tom Pell.", { content: "“We are safe,”", speaker: "Tom Pell" });
  });
});

describe("attribution: headlines, interviews and letters without marks", () => {
  const body = "The pier at Northbridge will close in May.";

  check(`Ann Roe Says Pier Is Unsafe, Council Told\n\nBy Jane Dow\n\n${body}`, {
    content: "Pier Is Unsafe, Council Told",
    cue: "Says",
    source: "Ann Roe",
  });
  check(`Police Say Driver Was Asleep At The Wheel\n\nBy Jane Dow\n\n${body}`, {
    content: "Driver Was Asleep At The Wheel",
    cue: "Say",
    source: "Police",
  });
  check(`Pier to close in May: mayor\n\nBy Jane Dow\n\n${body}`, {
    content: "Pier to close in May",
    source: "mayor",
    reason: "turn",
  });
  check(`Flood: Mayor threatens to close pier\n\nBy Jane Dow\n\n${body}`, {
    content: "to close pier",
    source: "Mayor",
  });
  check(
    [
      "Ann Roe on bread and banks",
      "Ann Roe has baked in Northbridge since 2009. She spoke to us in her shop.",
      "How did you start?",
      "I started in my kitchen with one oven. My husband laughed.",
      "Is it true that banks turned you down?",
      "(Laughs) They did. I went to eleven of them.",
      "And what comes next?",
      "We open a second shop in May.",
    ].join("\n\n"),
    {
      content: "I started in my kitchen with one oven. My husband laughed.",
      speaker: "Ann Roe",
      type: "direct",
      reason: "turn",
    },
    { content: "They did. I went to eleven of them.", speaker: "Ann Roe" },
    { content: "We open a second shop in May.", speaker: "Ann Roe" },
  );
  check(
    "In her letter, Ann Roe wrote:\n\nThe pier is not safe and I regret it.\n\nThe council met on Monday.",
    {
      content: "The pier is not safe and I regret it.",
      speaker: "Ann Roe",
      act: "writing",
      type: "indirect",
    },
  );

  describe("what the source goes on to hold or do", () => {
    check(
      "Ann Roe considers Pell a thief, but views Boyd as honest.",
      { content: "Pell a thief", cue: "considers" },
      { content: "Boyd as honest", cue: "views", speaker: "Ann Roe" },
    );
    check(
      "Residents say they lost the pier and want the council to pay.",
      { content: "they lost the pier" },
      { content: "to pay", cue: "want", speaker: "Residents" },
    );
    check("Ann Roe says she wants the pier and plans a new one.", {
      content: "she wants the pier and plans a new one",
    });
    check("Police say Roe posed a threat and refused to drop the gun.", {
      content: "Roe posed a threat and refused to drop the gun",
    });
  });

  describe("two contents of one verb", () => {
    check("Ann Roe said Tom was tough but fair, and that nobody complained when they won.", {
      content: "Tom was tough but fair, and that nobody complained when they won",
    });
    check("Ann Roe said crews were “holding, for now,” but that winds would shift.", {
      content: "crews were “holding, for now,” but that winds would shift",
    });
  });

  describe("what the writer calls it", () => {
    check("Ann Roe told voters she would fix the pier, a promise that she broke within a year.", {
      content: "she would fix the pier",
    });
    check("Ann Roe accused Pell of theft, a claim his office disputes.", { content: "Pell of theft" });
    check("Ann Roe said the pier was safe, a view from the council.", {
      content: "the pier was safe, a view from the council",
    });
  });

  describe("how the object is seen", () => {
    check("Ann Roe described the fire as the worst she had seen.", {
      content: "the fire as the worst she had seen",
    });
    check("The town has what Ann Roe described as “a bad case of nerves.”", {
      content: "“a bad case of nerves.”",
      cue: "described as",
      speaker: "Ann Roe",
    });
    check("Ann Roe compared the plan to a fire sale.", { content: "the plan to a fire sale" });
  });

  describe("an attribution before an infinitive", () => {
    check("It was his job, Ann Roe said, to mend the pier.", {
      content: "It was his job || to mend the pier",
    });
    check("“No,” Ann Roe said, to laughter.", { content: "“No,”" });
  });

  describe("a full stop where a comma should be", () => {
    check("“It's late.” Ann Roe said.", { content: "“It's late.”", speaker: "Ann Roe", cue: "said" });
    check("“Will it hold?” Ann Roe wondered.", { content: "“Will it hold?”", speaker: "Ann Roe" });
    check(
      "“It's late.” Ann Roe said the pier was shut.",
      { content: "“It's late.”" },
      { content: "the pier was shut", speaker: "Ann Roe" },
    );
  });
});
