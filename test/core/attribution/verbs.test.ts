import { check } from "./check";

describe("attribution: what verbs take", () => {
  describe("a hearer", () => {
    check("Ann Roe told reporters that the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
      cue: "told",
    });
    check("Ann Roe told reporters the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
    });
    check("Ann Roe told the Northbridge Herald on Monday that the bridge was safe.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
    });
    check("Ann Roe told him: “The bridge is safe.”", {
      content: "“The bridge is safe.”",
      speaker: "Ann Roe",
    });
    check("“The bridge is safe,” Ann Roe told the court.", {
      content: "“The bridge is safe,”",
      speaker: "Ann Roe",
      source: "Ann Roe",
    });
    check("Ann Roe assured residents that the bridge was safe.", {
      content: "the bridge was safe",
      cue: "assured",
    });
    check("Ann Roe warned ministers that the bridge could collapse.", {
      content: "the bridge could collapse",
      cue: "warned",
    });
    check("Ann Roe told MPs she had “no regrets”.", { content: "she had “no regrets”", type: "mixed" });
  });

  describe("an infinitive", () => {
    check("Ann Roe promised to rebuild the bridge.", {
      content: "to rebuild the bridge",
      speaker: "Ann Roe",
      stance: "promised",
    });
    check("Ann Roe vowed that she would rebuild the bridge.", {
      content: "she would rebuild the bridge",
      stance: "promised",
    });
    check("Ann Roe urged voters to stay at home.", {
      content: "voters to stay at home",
      speaker: "Ann Roe",
      stance: "demanded",
    });
    check("Ann Roe urged the government to “act now”.", {
      content: "the government to “act now”",
      stance: "demanded",
      type: "mixed",
    });
    check("Ann Roe declined to say who had paid.", { content: "to say who had paid", stance: "declined" });
    check("Ann Roe plans to rebuild the bridge.", { content: "to rebuild the bridge", act: "intention" });
    check("Ann Roe wants to rebuild the bridge.", { content: "to rebuild the bridge", act: "intention" });
  });

  describe("a phrase", () => {
    check("Ann Roe accused the council of hiding the truth.", {
      content: "the council of hiding the truth",
      speaker: "Ann Roe",
      cue: "accused",
    });
    check("Ann Roe called the plan “a disgrace”.", {
      content: "the plan “a disgrace”",
      speaker: "Ann Roe",
      type: "mixed",
    });
    check("Ann Roe described the plan as “a disgrace”.", {
      content: "the plan as “a disgrace”",
      speaker: "Ann Roe",
      cue: "described",
    });
    check("Ann Roe called for an inquiry into the collapse.", {
      content: "an inquiry into the collapse",
      cue: "called for",
      speaker: "Ann Roe",
      stance: "demanded",
    });
    check("Ann Roe denied the charge.", { content: "the charge", stance: "denied", speaker: "Ann Roe" });
    check("Ann Roe spoke of “a dark day” for the town.", {
      content: "“a dark day” for the town",
      speaker: "Ann Roe",
    });
    check("Ann Roe warned of more floods.", { content: "more floods", cue: "warned of" });
  });

  describe("a question", () => {
    check("Ann Roe asked whether the bridge was safe.", {
      content: "whether the bridge was safe",
      speaker: "Ann Roe",
      stance: "asked",
    });
    check("Ann Roe wondered why nobody had called.", { content: "why nobody had called", stance: "asked" });
    check("“Who will pay?” asked Ann Roe.", { content: "“Who will pay?”", stance: "asked" });
    check("Asked whether the bridge was safe, Ann Roe said it was.", {
      content: "it was",
      speaker: "Ann Roe",
    });
  });

  describe("stance", () => {
    check("Ann Roe denied that the bridge was unsafe.", {
      content: "the bridge was unsafe",
      stance: "denied",
    });
    check("Ann Roe did not say whether the bridge was safe.", {
      content: "whether the bridge was safe",
      stance: "unsaid",
    });
    check("Ann Roe never said that the bridge was safe.", {
      content: "the bridge was safe",
      stance: "unsaid",
    });
    check("Ann Roe would say that the bridge was safe.", {
      content: "the bridge was safe",
      stance: "hypothetical",
    });
    check("Ann Roe will say on Monday that the bridge is safe.", {
      content: "the bridge is safe",
      stance: "announced",
    });
    check("Ann Roe announced that the bridge would open in May.", {
      content: "the bridge would open in May",
      stance: "asserted",
    });
    check("Ann Roe demanded that the council resign.", {
      content: "the council resign",
      stance: "demanded",
    });
    check("Ann Roe refused to answer.", { content: "to answer", stance: "declined" });
    check("Ann Roe said that the bridge was not safe.", {
      content: "the bridge was not safe",
      stance: "asserted",
    });
  });

  describe("act", () => {
    check("Ann Roe believes that the bridge is safe.", { content: "the bridge is safe", act: "thought" });
    check("Ann Roe thinks the bridge is safe.", { content: "the bridge is safe", act: "thought" });
    check("Ann Roe wrote on X: “The bridge is safe.”", { content: "“The bridge is safe.”", act: "writing" });
    check("Ann Roe tweeted that the bridge was safe.", { content: "the bridge was safe", act: "writing" });
    check("The letter read: “The bridge is safe.”", { content: "“The bridge is safe.”", act: "writing" });
    check("A study found that the bridge was unsafe.", { content: "the bridge was unsafe", act: "writing" });
  });

  describe("no reporting at all", () => {
    check("The reports on the bridge were burned in May.");
    check("The council met on Monday to note the date of its next meeting.");
    check("The warning signs were there.");
    check("The so-called repair cost £4m.");
    check("The harbour lost 40 boats in the storm.");
  });
});
