import { check } from "./check";

describe("attribution: where the cue stands", () => {
  describe("after the content", () => {
    check("“We are ready,” Ann Roe said.", {
      content: "“We are ready,”",
      speaker: "Ann Roe",
      source: "Ann Roe",
      cue: "said",
      type: "direct",
      reason: "named",
    });
    check("“We are ready”, Ann Roe said.", { content: "“We are ready”", speaker: "Ann Roe", cue: "said" });
    check("The bridge will open in May, Ann Roe said.", {
      content: "The bridge will open in May",
      speaker: "Ann Roe",
      source: "Ann Roe",
      type: "indirect",
    });
    check("The bridge will open in May, Ann Roe said on Monday.", {
      content: "The bridge will open in May",
      speaker: "Ann Roe",
    });
    check("The bridge will open in May, officials said.", {
      content: "The bridge will open in May",
      speaker: "officials",
      source: "officials",
    });
    check("“Is it safe?” Ann Roe asked.", { content: "“Is it safe?”", speaker: "Ann Roe", cue: "asked" });
    check("“It is not safe!” Ann Roe shouted.", { content: "“It is not safe!”", speaker: "Ann Roe" });
    check("“I thought …” Ann Roe said.", { content: "“I thought …”", speaker: "Ann Roe" });
    check("“The river rose,” Ann Roe told reporters on Sunday.", {
      content: "“The river rose,”",
      speaker: "Ann Roe",
      cue: "told",
    });
    check("“The river rose,” Ann Roe said in an interview with the Northbridge Herald.", {
      content: "“The river rose,”",
      speaker: "Ann Roe",
      source: "Ann Roe",
    });
    check("The plan would cost “far too much”, Ann Roe said.", {
      content: "The plan would cost “far too much”",
      speaker: "Ann Roe",
      type: "mixed",
    });
    check("“We are ready,” Ann Roe has said.", { content: "“We are ready,”", cue: "has said" });
    check("“We are ready. The boats are out. Nobody is missing,” Ann Roe said.", {
      content: "“We are ready. The boats are out. Nobody is missing,”",
      speaker: "Ann Roe",
    });
  });

  describe("after the content, inverted", () => {
    check("“We are ready,” said Ann Roe.", {
      content: "“We are ready,”",
      speaker: "Ann Roe",
      source: "Ann Roe",
      cue: "said",
    });
    check("“We are ready,” says Ann Roe, a nurse.", {
      content: "“We are ready,”",
      speaker: "Ann Roe",
      source: "Ann Roe, a nurse",
      cue: "says",
    });
    check("“We are ready,” explained the council leader, Ann Roe.", {
      content: "“We are ready,”",
      speaker: "Ann Roe",
      source: "the council leader, Ann Roe",
      cue: "explained",
    });
    check("The bridge will open in May, said Ann Roe.", {
      content: "The bridge will open in May",
      speaker: "Ann Roe",
      type: "indirect",
    });
    check("“The price is too high,” wrote Tom Pell in the Harbour Gazette.", {
      content: "“The price is too high,”",
      speaker: "Tom Pell",
      act: "writing",
      cue: "wrote",
    });
    check("“We are ready,” added Ms Roe, 54.", { content: "“We are ready,”", source: "Ms Roe, 54" });
    check("“We are ready,” said one of the nurses.", {
      content: "“We are ready,”",
      source: "one of the nurses",
    });
  });

  describe("before the content", () => {
    check("Ann Roe said: “We are ready.”", {
      content: "“We are ready.”",
      speaker: "Ann Roe",
      source: "Ann Roe",
      cue: "said",
      type: "direct",
    });
    check("Ann Roe said, “We are ready.”", { content: "“We are ready.”", speaker: "Ann Roe" });
    check("Ann Roe said “we are ready”.", { content: "“we are ready”", speaker: "Ann Roe" });
    check("Ann Roe said that the bridge would open in May.", {
      content: "the bridge would open in May",
      speaker: "Ann Roe",
      cue: "said",
      type: "indirect",
    });
    check("Ann Roe said the bridge would open in May.", {
      content: "the bridge would open in May",
      speaker: "Ann Roe",
    });
    check("Ann Roe said on Monday the bridge would open in May.", {
      content: "the bridge would open in May",
      speaker: "Ann Roe",
    });
    check("Ann Roe said in a statement on Monday that the bridge would open in May.", {
      content: "the bridge would open in May",
      speaker: "Ann Roe",
    });
    check("In a statement on Monday, Ann Roe said the bridge would open in May.", {
      content: "the bridge would open in May",
      speaker: "Ann Roe",
      source: "Ann Roe",
    });
    check("Speaking after the vote, Ann Roe said: “We are ready.”", {
      content: "“We are ready.”",
      source: "Ann Roe",
    });
    check("Ann Roe told the committee that she had “no idea” who paid.", {
      content: "she had “no idea” who paid",
      speaker: "Ann Roe",
      type: "mixed",
    });
    check("Ann Roe said: “We are ready. The boats are out.”", {
      content: "“We are ready. The boats are out.”",
      speaker: "Ann Roe",
    });
    check("Ann Roe added in a statement: “We are ready.”", {
      content: "“We are ready.”",
      speaker: "Ann Roe",
      cue: "added",
    });
    check("But Ann Roe insisted the bridge was safe.", {
      content: "the bridge was safe",
      source: "Ann Roe",
      cue: "insisted",
    });
  });

  describe("in the middle", () => {
    check("“We are ready,” Ann Roe said, “and the boats are out.”", {
      content: "“We are ready,” || “and the boats are out.”",
      speaker: "Ann Roe",
      cue: "said",
      type: "direct",
    });
    check("“We are ready,” said Ann Roe, “and the boats are out.”", {
      content: "“We are ready,” || “and the boats are out.”",
      source: "Ann Roe",
    });
    check("“The plan”, said Ann Roe, “is dead.”", {
      content: "“The plan” || “is dead.”",
      speaker: "Ann Roe",
    });
    check("The plan, Ann Roe said, would ruin the harbour.", {
      content: "The plan || would ruin the harbour",
      speaker: "Ann Roe",
      type: "indirect",
    });
    check("The plan, according to Ann Roe, would ruin the harbour.", {
      content: "The plan || would ruin the harbour",
      speaker: "Ann Roe",
      cue: "according to",
    });
    check("The council, she said, had “lost its way”. Ann Roe resigned in June.", {
      content: "The council || had “lost its way”",
      source: "she",
      type: "mixed",
    });
    check(
      "“We are ready,” Ann Roe said. “The boats are out.”",
      {
        content: "“We are ready,”",
        speaker: "Ann Roe",
      },
      {
        content: "“The boats are out.”",
        speaker: "Ann Roe",
        source: null,
        cue: null,
        continues: "“We are ready,”",
      },
    );
  });

  describe("“according to”", () => {
    check("According to Ann Roe, the bridge will open in May.", {
      content: "the bridge will open in May",
      speaker: "Ann Roe",
      source: "Ann Roe",
      cue: "According to",
      type: "indirect",
    });
    check("The bridge will open in May, according to Ann Roe.", {
      content: "The bridge will open in May",
      speaker: "Ann Roe",
      source: "Ann Roe",
      cue: "according to",
    });
    check("The bridge will open in May according to Ann Roe.", {
      content: "The bridge will open in May",
      speaker: "Ann Roe",
    });
    check("According to the Harbour Authority, 40 boats were lost.", {
      content: "40 boats were lost",
      speaker: "Harbour Authority",
      source: "the Harbour Authority",
    });
    check("Forty boats were lost, according to a report by the Harbour Authority.", {
      content: "Forty boats were lost",
      source: "a report by the Harbour Authority",
    });
    check("The talks are “dead”, according to two people familiar with them.", {
      content: "The talks are “dead”",
      source: "two people familiar with them",
      type: "mixed",
    });
    check("Everything went according to plan.");
  });

  describe("going on beside the content", () => {
    check(
      "Ann Roe went home. “It is over,” she said, adding she would not return.",
      {
        content: "“It is over,”",
        speaker: "Ann Roe",
      },
      {
        content: "she would not return",
        speaker: "Ann Roe",
        cue: "adding",
      },
    );
    check(
      "Ann Roe told the committee that the bridge was safe, noted that it was old and warned that it could rust.",
      {
        content: "the bridge was safe",
        speaker: "Ann Roe",
        cue: "told",
      },
      {
        content: "it was old",
        speaker: "Ann Roe",
        cue: "noted",
      },
      {
        content: "it could rust",
        speaker: "Ann Roe",
        cue: "warned",
      },
    );
    check(
      "Ann Roe said the bridge was safe, adding that it would open in May.",
      {
        content: "the bridge was safe",
        speaker: "Ann Roe",
      },
      {
        content: "it would open in May",
        speaker: "Ann Roe",
        cue: "adding",
      },
    );
    check(
      "“The bridge is safe,” Ann Roe said, adding that it would open in May.",
      {
        content: "“The bridge is safe,”",
        speaker: "Ann Roe",
      },
      {
        content: "it would open in May",
        speaker: "Ann Roe",
        cue: "adding",
      },
    );
    check(
      "“The bridge is safe,” Ann Roe said, adding: “It opens in May.”",
      {
        content: "“The bridge is safe,”",
        speaker: "Ann Roe",
      },
      {
        content: "“It opens in May.”",
        speaker: "Ann Roe",
        cue: "adding",
      },
    );
    check("Ann Roe resigned on Monday, saying she had lost the support of her colleagues.", {
      content: "she had lost the support of her colleagues",
      speaker: "Ann Roe",
      cue: "saying",
    });
    check(
      "Ann Roe said the bridge was safe and added that it would open in May.",
      {
        content: "the bridge was safe",
        speaker: "Ann Roe",
      },
      {
        content: "it would open in May",
        speaker: "Ann Roe",
        cue: "added",
      },
    );
    check(
      "Ann Roe said the bridge was safe, but Tom Pell said it was not.",
      {
        content: "the bridge was safe",
        speaker: "Ann Roe",
      },
      {
        content: "it was not",
        speaker: "Tom Pell",
      },
    );
    check(
      "While Ann Roe said the bridge was safe, Tom Pell warned that it could collapse.",
      {
        content: "the bridge was safe",
        speaker: "Ann Roe",
      },
      {
        content: "it could collapse",
        speaker: "Tom Pell",
        cue: "warned",
      },
    );
    check("Asked about the cost, Ann Roe said it was “too early to say”.", {
      content: "it was “too early to say”",
      speaker: "Ann Roe",
      type: "mixed",
    });
  });
});
