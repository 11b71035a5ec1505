import { check } from "./check";

describe("attribution: quotations that go on", () => {
  describe("in the same paragraph", () => {
    check(
      "“It is late,” Ann Roe said. “We must go. The tide is turning.”",
      {
        content: "“It is late,”",
        speaker: "Ann Roe",
      },
      {
        content: "“We must go. The tide is turning.”",
        speaker: "Ann Roe",
        source: null,
        continues: "“It is late,”",
        reason: "continued",
      },
    );
    check(
      "Ann Roe was angry. “They lied to us,” she said. “They lied for years.”",
      {
        content: "“They lied to us,”",
        speaker: "Ann Roe",
      },
      {
        content: "“They lied for years.”",
        speaker: "Ann Roe",
      },
    );
    check(
      "Ann Roe said the council had lied. “They knew for years.”",
      {
        content: "the council had lied",
        speaker: "Ann Roe",
      },
      {
        content: "“They knew for years.”",
        speaker: "Ann Roe",
        source: null,
      },
    );
  });

  describe("over paragraphs", () => {
    check(
      "“It is late,” Ann Roe said.\n\n“We must go.”",
      {
        content: "“It is late,”",
        speaker: "Ann Roe",
      },
      {
        content: "“We must go.”",
        speaker: "Ann Roe",
        source: null,
        continues: "“It is late,”",
        reason: "running",
      },
    );
    check("Ann Roe said: “It is late.\n\n“We must go.”", {
      content: "“It is late. || “We must go.”",
      speaker: "Ann Roe",
      source: "Ann Roe",
      type: "direct",
    });
    check(
      "“It is late,” Ann Roe said. “We must go.\n\n“The tide is turning.\n\n“Nobody will wait.”",
      {
        content: "“It is late,”",
        speaker: "Ann Roe",
      },
      {
        content: "“We must go. || “The tide is turning. || “Nobody will wait.”",
        speaker: "Ann Roe",
      },
    );
    check("“It is late.\n\n“We must go,” Ann Roe said.", {
      content: "“It is late. || “We must go,”",
      speaker: "Ann Roe",
    });
    check(
      '"It is late," Ann Roe said.\n\n"We must go."',
      {
        content: '"It is late,"',
        speaker: "Ann Roe",
      },
      {
        content: '"We must go."',
        speaker: "Ann Roe",
      },
    );
  });

  describe("to another speaker", () => {
    check(
      "“It is late,” Ann Roe said.\n\n“Not at all,” said Tom Pell.\n\n“We should stay.”",
      {
        content: "“It is late,”",
        speaker: "Ann Roe",
      },
      {
        content: "“Not at all,”",
        speaker: "Tom Pell",
      },
      {
        content: "“We should stay.”",
        speaker: "Tom Pell",
      },
    );
  });

  describe("turns", () => {
    check(
      "Roe: council has failed harbour\n\nBy Jane Dow\n\nAnn Roe said on Monday that the council had failed.",
      {
        content: "council has failed harbour",
        speaker: "Ann Roe",
        source: "Roe",
        type: "indirect",
      },
      {
        content: "the council had failed",
        speaker: "Ann Roe",
      },
    );
    check("Council has failed harbour, says Roe\n\nBy Jane Dow\n\nAnn Roe leads the opposition.", {
      content: "Council has failed harbour",
      speaker: "Ann Roe",
      source: "Roe",
    });
    check("‘Council has failed us’: Roe\n\nBy Jane Dow\n\nAnn Roe leads the opposition.", {
      content: "‘Council has failed us’",
      speaker: "Ann Roe",
      type: "direct",
    });
    check("Storm ‘will pass by Monday’, says forecaster\n\nBy Jane Dow\n\nThe wind rose on Sunday.", {
      content: "Storm ‘will pass by Monday’",
      source: "forecaster",
      type: "mixed",
    });
    check("When: Monday at noon.");
    check("Photo: Ann Roe at the harbour.");
  });
});
