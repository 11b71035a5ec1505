import { check } from "./check";

describe("attribution: house styles", () => {
  describe("British", () => {
    check("‘We are ready,’ said Ann Roe.", {
      content: "‘We are ready,’",
      speaker: "Ann Roe",
      type: "direct",
    });
    check(
      "‘We’re ready’, said Ann Roe. ‘It’s the officials’ fault.’",
      {
        content: "‘We’re ready’",
        speaker: "Ann Roe",
      },
      {
        content: "‘It’s the officials’ fault.’",
        speaker: "Ann Roe",
      },
    );
    check("'We're ready,' said Ann Roe.", { content: "'We're ready,'", speaker: "Ann Roe" });
    check("Ann Roe said: ‘He told me “never” and left.’", {
      content: "‘He told me “never” and left.’",
      speaker: "Ann Roe",
      type: "direct",
    });
    check("Ann Roe, the shadow chancellor, said the budget was ‘a con’.", {
      content: "the budget was ‘a con’",
      speaker: "Ann Roe",
      type: "mixed",
    });
    check("Mr Justice Pell told her: “You showed no remorse.”", {
      content: "“You showed no remorse.”",
      source: "Mr Justice Pell",
    });
    check("DCI Ann Roe, of Northshire Police, said: “Our thoughts are with the family.”", {
      content: "“Our thoughts are with the family.”",
      speaker: "Ann Roe",
    });
    check("Sir Tom Pell said the inquiry had been “a whitewash”.", {
      content: "the inquiry had been “a whitewash”",
      speaker: "Tom Pell",
    });
  });

  describe("American", () => {
    check("“We are ready,” Roe said Monday. Ann Roe is the mayor.", {
      content: "“We are ready,”",
      speaker: "Ann Roe",
      source: "Roe",
    });
    check("Roe said Monday that the bridge was safe. Ann Roe is the mayor.", {
      content: "the bridge was safe",
      speaker: "Ann Roe",
    });
    check("Rep. Tom Pell, R-Ohio, told CNN, “This bill is dead on arrival.”", {
      content: "“This bill is dead on arrival.”",
      speaker: "Tom Pell",
    });
    check('"We\'re ready," Ann Roe, the mayor, said.', { content: '"We\'re ready,"', speaker: "Ann Roe" });
    check("“He said ‘never’ to me,” Ann Roe said.", {
      content: "“He said ‘never’ to me,”",
      speaker: "Ann Roe",
    });
    check("''We are ready,'' Ann Roe said.", { content: "''We are ready,''", speaker: "Ann Roe" });
    check("``We are ready,'' Ann Roe said.", { content: "``We are ready,''", speaker: "Ann Roe" });
    check('"The fish was 12" long," Ann Roe said.', {
      content: '"The fish was 12" long,"',
      speaker: "Ann Roe",
    });
  });

  describe("wire copy", () => {
    check("NORTHBRIDGE (Reuters) - The bridge is safe, Mayor Ann Roe said on Monday.", {
      content: "The bridge is safe",
      speaker: "Ann Roe",
    });
    check(
      "NORTHBRIDGE, May 4 (Reuters) - “The bridge is safe,” Mayor Ann Roe said.\n\n(Reporting by Jane Dow; Editing by Max Hill)",
      {
        content: "“The bridge is safe,”",
        speaker: "Ann Roe",
      },
    );
    check("NORTHBRIDGE, Ohio (AP) — Mayor Ann Roe said Monday that the bridge is safe.", {
      content: "the bridge is safe",
      speaker: "Ann Roe",
    });
    check("The bridge is safe, the state news agency reported, citing an official.", {
      content: "The bridge is safe",
      source: "the state news agency",
    });
    check("The bridge is safe, Ann Roe told Reuters.", { content: "The bridge is safe", speaker: "Ann Roe" });
  });

  describe("Africa and India", () => {
    check("Alhaji Musa Bello said the road would be completed in May.", {
      content: "the road would be completed in May",
      speaker: "Musa Bello",
    });
    check("The minister, Chief Bola Ade, has disclosed that the road will be completed in May.", {
      content: "the road will be completed in May",
      speaker: "Bola Ade",
      cue: "has disclosed",
      stance: "asserted",
    });
    check("He maintained that the Governor had not been paid. Chief Bola Ade is the commissioner.", {
      content: "the Governor had not been paid",
      source: "He",
    });
    check("Shri Ravi Menon said the scheme would cover 4 lakh farmers.", {
      content: "the scheme would cover 4 lakh farmers",
      speaker: "Ravi Menon",
    });
    check(
      "“The scheme is a fraud,” the MLA said, adding that he would move the High Court.",
      {
        content: "“The scheme is a fraud,”",
        source: "the MLA",
      },
      {
        content: "he would move the High Court",
        cue: "adding",
      },
    );
  });

  describe("words in marks that nobody says", () => {
    check("The film “The Long Road Home” opens on Friday.");
    check("The “expert” had never seen the bridge.");
    check("Tom “Tiny” Pell weighed 20 stone.");
    check("The so-called “ghost train” has not run since 1990.");
    check("Her novel, “A Winter in May”, won the prize.");
  });
});
