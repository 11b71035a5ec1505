import assert from "node:assert/strict";
import { readArticle } from "../../../src/core/text/read-article";

/** The paragraphs of plain text, each with its white space run together. */
function check(what: string, text: string, expected: readonly string[]): void {
  it(what, () => {
    for (const lineBreak of ["\n", "\r\n", "\r"]) {
      const { paragraphs } = readArticle(text.replaceAll("\n", lineBreak), "plaintext");
      assert.deepEqual(
        paragraphs.map((p) => p.prose.replace(/ +/g, " ")),
        expected,
      );
    }
  });
}

const WRAPPED = `The council approved the harbour tunnel on Monday after a debate that
lasted until midnight. “Nobody has slept,” Mayor Ines Calder said, “and
nobody minds.”`;
const UNWRAPPED = WRAPPED.replace(/\n/g, " ");
const NEXT = `Work on the first shaft begins in the spring, the harbour trust said.
Ferries will run for at least three more years, and the fare, now 4
crowns, will not rise before they stop.`;
const NEXT_UNWRAPPED = NEXT.replace(/\n/g, " ");

describe("The paragraphs of plain text", () => {
  check("stand between blank lines", "The tunnel is coming.\n\n“At last,” she said.\n \t\nIt rained.", [
    "The tunnel is coming.",
    "“At last,” she said.",
    "It rained.",
  ]);

  check(
    "are lines",
    "The tunnel is coming, the mayor of Port Ellis said on Monday.\n“At last,” she said.\nIt rained.",
    ["The tunnel is coming, the mayor of Port Ellis said on Monday.", "“At last,” she said.", "It rained."],
  );

  check("are wrapped lines between blank lines", `${WRAPPED}\n\n${NEXT}`, [UNWRAPPED, NEXT_UNWRAPPED]);

  check(
    "are wrapped lines whose first is indented",
    `    ${WRAPPED}\n    ${NEXT}\n\t“We shall see,” said Tom Brill, who has sold tickets on the ferry since\nhe was a boy.`,
    [
      UNWRAPPED,
      NEXT_UNWRAPPED,
      "“We shall see,” said Tom Brill, who has sold tickets on the ferry since he was a boy.",
    ],
  );

  check("are wrapped lines that end in a short one", `${WRAPPED}\n${NEXT}`, [UNWRAPPED, NEXT_UNWRAPPED]);

  check(
    "are all indented alike",
    [WRAPPED, NEXT].map((paragraph) => paragraph.replace(/^/gm, "        ")).join("\n\n"),
    [UNWRAPPED, NEXT_UNWRAPPED],
  );

  check("hold a quoted block set in", `${WRAPPED}\n\n${NEXT.replace(/^/gm, "    ")}\n\n${WRAPPED}`, [
    UNWRAPPED,
    NEXT_UNWRAPPED,
    UNWRAPPED,
  ]);

  check(
    "are told from headline and byline over wrapped lines",
    `Harbour tunnel wins approval\nBy Wanda Okafor\nPORT ELLIS — ${WRAPPED}`,
    ["Harbour tunnel wins approval", "By Wanda Okafor", `PORT ELLIS — ${UNWRAPPED}`],
  );

  check("go on over a page", `${WRAPPED.replace("\nlasted", "\n\flasted")}\n\n${NEXT}`, [
    UNWRAPPED,
    NEXT_UNWRAPPED,
  ]);

  check(
    "go on in a line that starts small",
    "The council approved the harbour tunnel on Monday after a debate that\nlasted until midnight.\nIt rained.",
    [
      "The council approved the harbour tunnel on Monday after a debate that lasted until midnight.",
      "It rained.",
    ],
  );

  check(
    "are the items of a list",
    "The council will build:\n- a tunnel\n- two shafts\n1. a pump\n2) a gate\n• a quay",
    ["The council will build:", "a tunnel", "two shafts", "a pump", "a gate", "a quay"],
  );

  check("leave out rules", "The tunnel is coming.\n\n___\n\n* * *\n\nIt rained.\n\n###", [
    "The tunnel is coming.",
    "It rained.",
  ]);

  check("have no white space of other kinds", "\uFEFFThe\u00A0tunnel\u2028is\tcoming.\n\n\u200BIt rained.", [
    "The tunnel",
    "is coming.",
    "It rained.",
  ]);

  check(
    "have dashes for hyphens that stand for them",
    "The tunnel -- all of it -- floods. “I was--” she said.",
    ["The tunnel — all of it — floods. “I was —” she said."],
  );

  check("have characters for references", "&ldquo;Sink &amp; swim,&rdquo; she said.", [
    "“Sink & swim,” she said.",
  ]);

  check("have no web addresses", "See https://example.org/tunnel?id=1 (or www.example.org), he said.", [
    "See (or ), he said.",
  ]);
});
