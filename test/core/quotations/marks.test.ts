import { strict as assert } from "node:assert";
import { findQuotedSpans } from "../../../src/core/quotations/marks";
import { readArticle } from "../../../src/core/text/read-article";

/**
 * A test of its own: these are the quoted spans of the text, in order. Before a span inside another stands one ">" a
 * level, after one that the next paragraph goes on with "→", after one whose closing mark is missing "?".
 */
function check(text: string, ...expected: readonly string[]): void {
  it(text.replace(/\s*\n\s*/g, " ¶ "), () => {
    const { spans, problems } = findQuotedSpans(readArticle(text, "plaintext"));
    const found = spans.map((span) => {
      const unclosed = problems.some((problem) => problem.start === span.start);
      const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
      return `${">".repeat(span.depth)}${words}${span.runsOn ? "→" : ""}${unclosed ? "?" : ""}`;
    });
    assert.deepEqual(found, expected);
  });
}

describe("quotation marks", () => {
  describe("of every style", () => {
    check("“We are ready,” said Roe.", "“We are ready,”");
    check("“We are ready”, said Roe.", "“We are ready”");
    check('"We are ready," said Roe.', '"We are ready,"');
    check("‘We are ready,’ said Roe.", "‘We are ready,’");
    check("‘We are ready’, said Roe.", "‘We are ready’");
    check("'We are ready,' said Roe.", "'We are ready,'");
    check("«We are ready», said Roe.", "«We are ready»");
    check("»We are ready«, said Roe.", "»We are ready«");
    check("„We are ready“, said Roe.", "„We are ready“");
    check("„We are ready”, said Roe.", "„We are ready”");
    check("''We are ready,'' said Roe.", "''We are ready,''");
    check("``We are ready,'' said Roe.", "``We are ready,''");
    check("‹We are ready›, said Roe.", "‹We are ready›");
    check('“We are ready," said Roe.', '“We are ready,"');
  });

  describe("at the edges", () => {
    check("“No.”", "“No.”");
    check("(“No.”)", "“No.”");
    check("Roe said “no”—then left.", "“no”");
    check("Roe said—“no”—and left.", "“no”");
    check("Roe said “no”; Doe said “yes”.", "“no”", "“yes”");
    check("Will Roe say “no”?", "“no”");
    check("“Is it you?” she asked.", "“Is it you?”");
    check("“I …” she began.", "“I …”");
    check("“… and so on,” she said.", "“… and so on,”");
    check("“[We] are ready,” she said.", "“[We] are ready,”");
    check("She called it a “non-”starter.", "“non-”");
    check("The pro-“reform” camp lost.", "“reform”");
    check("A “ready”/“steady” start.", "“ready”", "“steady”");
    check("“Ready” and “steady”.", "“Ready”", "“steady”");
    check('The "ready" and the "steady".', '"ready"', '"steady"');
    check("“We are ready,”said Roe.", "“We are ready,”");
    check('Roe said:"We are ready."', '"We are ready."');
  });

  describe("within each other", () => {
    check("“He said ‘never’ to me,” she said.", "“He said ‘never’ to me,”", ">‘never’");
    check("‘He said “never” to me,’ she said.", "‘He said “never” to me,’", ">“never”");
    check("\"He said 'never' to me,\" she said.", "\"He said 'never' to me,\"", ">'never'");
    check("'He said \"never\" to me,' she said.", "'He said \"never\" to me,'", '>"never"');
    check("“He said ‘never’,” she said.", "“He said ‘never’,”", ">‘never’");
    check("“He said, ‘Never.’” She left.", "“He said, ‘Never.’”", ">‘Never.’");
    check("\"He said, 'Never.'\" She left.", "\"He said, 'Never.'\"", ">'Never.'");
    check("“‘Never,’ he said,” she recalled.", "“‘Never,’ he said,”", ">‘Never,’");
    check("“A ‘B “C” D’ E”", "“A ‘B “C” D’ E”", ">‘B “C” D’", ">>“C”");
  });

  describe("that are apostrophes", () => {
    check("It’s Roe’s and the officials’ view.");
    check("It's Roe's and the officials' view.");
    check("The '90s were Roe's years.");
    check("The ’90s were Roe’s years.");
    check("The ‘90s were Roe’s years.");
    check("Rock ’n’ roll is dead.");
    check("Rock 'n' roll is dead.");
    check("Get ’em before they’re gone.");
    check("'Tis the season, 'til Monday.");
    check("The O’Neills’ farm and the d’Arcys’ mill.");
    check("Fishermen's wives and miners' sons marched.");
    check("‘It’s the officials’ fault,’ she said.", "‘It’s the officials’ fault,’");
    check("'It's the officials' fault,' she said.", "'It's the officials' fault,'");
    check("‘The miners’ leaders’ pay rose,’ she said.", "‘The miners’ leaders’ pay rose,’");
    check("‘We’re ready’, she said. ‘It’s time.’", "‘We’re ready’", "‘It’s time.’");
    check("'We're ready', she said. 'It's time.'", "'We're ready'", "'It's time.'");
    check("‘Don’t,’ she said. The boys’ coats were wet.", "‘Don’t,’");
    check("Roe’s ‘final offer’ was the miners’ last hope.", "‘final offer’");
    check("“It’s the officials’ fault,” she said.", "“It’s the officials’ fault,”");
    check("the workers' 'last stand' failed", "'last stand'");
  });

  describe("that are measures", () => {
    check('The fish was 12" long.');
    check("She is 5'6\" tall.");
    check("She is 5' 6\" tall, he 6' 1\".");
    check("The 6' fence fell.");
    check('"The fish was 12" long," she said.', '"The fish was 12" long,"');
    check('The 12" single “Roe” sold out.', "“Roe”");
    check("It lies at 51°30'26\" north.");
    check('"I am 42," she said.', '"I am 42,"');
    check('"I was born in 1942" was all she said.', '"I was born in 1942"');
    check("‘We lost 42’ was all she said.", "‘We lost 42’");
  });

  describe("over paragraphs", () => {
    check("“It is late.\n\n“We must go.”", "“It is late.→", "“We must go.”");
    check(
      "“It is late.\n\n“The tide turns.\n\n“We must go,” she said.",
      "“It is late.→",
      "“The tide turns.→",
      "“We must go,”",
    );
    check('"It is late.\n\n"We must go."', '"It is late.→', '"We must go."');
    check("‘It is late.\n\n‘We must go.’", "‘It is late.→", "‘We must go.’");
    check("'It is late.\n\n'We must go.'", "'It is late.→", "'We must go.'");
    check("“It is late.”\n\n“We must go.”", "“It is late.”", "“We must go.”");
    check("“It is late.\n\nWe must go,” she said.", "“It is late.→", "We must go,”");
    check(
      "She said: “It is late. He said ‘no’.\n\n“We must go.”",
      "“It is late. He said ‘no’.→",
      ">‘no’",
      "“We must go.”",
    );
  });

  describe("that nobody closed", () => {
    check("“It is late, she said.\n\nThe boats went out.", "“It is late, she said.?");
    check("“It is late, she said. “We must go.”", "“It is late, she said.?", "“We must go.”");
    check("“It is late.\n\nThe boats went out.\n\n“We must go,” she said.", "“It is late.?", "“We must go,”");
    check("It is late,” she said. The boats went out.");
    check("‘It is late, she said.\n\nThe boats went out.");
    check("The ‘boats went out. The miners sons stayed.");
    check("“It is late,” she said. “We must go.\n\nThe boats went out.", "“It is late,”", "“We must go.?");
  });

  describe("in lines that are advertising or blank", () => {
    check("");
    check(" \n\n ");
    check("“");
    check("”");
    check('"');
    check("''");
    check("“”", "“”");
  });

  describe("hard-wrapped", () => {
    check(
      "She told the committee on Monday that the council had been “lied to for\nyears by people who should have known better” and that nobody had ever\ncome to the harbour to see for themselves what the storm had done to it.",
      "“lied to for years by people who should have known better”",
    );
  });
});
