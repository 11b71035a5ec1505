import assert from "node:assert/strict";
import type { TextFormat } from "../../../src/core/model";
import { readArticle } from "../../../src/core/text/read-article";

const NEWS = "The council approved the harbour tunnel on Monday after a debate that lasted until midnight.";

/** The lines of an article with what each is, before a first and a second paragraph of news. */
function zonesOf(text: string, format: TextFormat = "plaintext"): string[] {
  return readArticle(text, format).paragraphs.map((p) => `${p.zone}: ${p.prose.slice(0, 24)}`);
}

/** Checks what a line is in the middle of an article. */
function check(zone: string, lines: readonly string[]): void {
  describe(`takes for ${zone}`, () => {
    for (const line of lines) {
      it(line, () => {
        const { paragraphs } = readArticle(`${NEWS}\n\n${line}\n\n${NEWS}`, "plaintext");
        assert.equal(paragraphs[1]?.zone, zone);
      });
    }
  });
}

describe("The zones of an article", () => {
  check("advertising", [
    "CLICK HERE TO GET THE HARBOUR GAZETTE APP",
    "Advertisement",
    "Advertisement - story continues below",
    "Story continues below advertisement",
    "Sign up for our morning newsletter",
    "Subscribe now",
    "Subscribe to our podcast for more.",
    "Download the Gazette app for free",
    "Get the day's headlines in your inbox",
    "Sponsored content by Harbour Homes",
  ]);

  check("furniture", [
    "(MORE)",
    "ENDS",
    "-30-",
    "— ends —",
    "EDS: UPDATES with mayor's quotes in grafs 3-5",
    "Editor’s note: This story contains strong language.",
    "Note to editors: pictures are on the wire.",
    "(Reporting by Wanda Okafor; Editing by Tom Brill)",
    "(Additional reporting by Wanda Okafor in Port Ellis and Tom Brill in Marlow.)",
    "($1 = 1.20 crowns) (Reporting by Wanda Okafor; editing by Tom Brill)",
    "Reporting by Wanda Okafor; Editing by Tom Brill",
    "Associated Press writer Wanda Okafor in Port Ellis contributed to this report.",
    "(Adds mayor's comment)",
    "This story has been corrected to show that the tunnel is two miles long.",
    "An earlier version of this article misstated the length of the tunnel.",
    "Correction: The tunnel is two miles long.",
    "Copyright 2024 The Harbour Gazette. All rights reserved.",
    "© 2024 The Harbour Gazette",
    "Follow us on Twitter",
    "Follow Wanda Okafor on Twitter @wokafor",
    "Related: Why the ferry never runs on time",
    "READ MORE: Why the ferry never runs on time",
    "Read the full story here",
    "Share this article",
    "Facebook | Twitter | WhatsApp | Email",
    "Slideshow (5 images)",
    "Tags: harbour, tunnel, council",
    "For more information, please contact the press office on 555 0142.",
  ]);

  check("credit", [
    "Photo: Wanda Okafor",
    "Photograph: Wanda Okafor/Harbour Gazette",
    "REUTERS / Wanda Okafor",
    "REUTERS/Wanda Okafor/File Photo",
    "(AP Photo/Wanda Okafor)",
    "Wanda Okafor via Getty Images",
    "Image: Port Ellis Harbour Trust.",
    "Picture: Wanda Okafor",
  ]);

  check("caption", [
    "FILE PHOTO: Divers inspect the harbour wall at Port Ellis, October 4, 2022.",
    "FILE - Divers inspect the harbour wall at Port Ellis, Oct. 4, 2022.",
    "Pictured: divers at the harbour wall",
    "Caption: Divers at the harbour wall",
    "Divers at the harbour wall. Image: Harbour Trust.",
  ]);

  check("dateline", [
    "Friday, March 3, 2023",
    "3 March 2023",
    "2023-03-03",
    "Published: March 3, 2023 at 10:30 am",
  ]);

  check("body", [
    "More people came than the hall could hold.",
    "“More,” she said.",
    "Advertisement rates at the radio station doubled, its owner said.",
    "Subscribe to our plan and the buses stop, the union told councillors.",
    "By Monday, everyone in Port Ellis had heard.",
    "By Tuesday the water was gone",
    "Image is everything, the mayor said.",
    "Related costs came to $4 million, according to the auditor.",
    "Read on, the teacher told the boy.",
    "This story is about the harbour, said the playwright.",
    "Follow the money, the auditor said.",
    "The End Poverty Now coalition has been on the streets since May.",
    "Q: How did you hear of the tunnel?",
    "7 p.m.",
    "March",
    "Photographs by the hundred were burnt, she said.",
    "“This article has been a lie from its first word,” Ms Okafor wrote.",
    "Copy that, the pilot answered.",
    "ENDS of rope lay on the quay.",
    "Via Appia was closed to traffic on Friday.",
  ]);

  it("tell headline, standfirst, byline, date and news apart", () => {
    const lines = [
      "Harbour tunnel wins approval at last",
      "Council votes 7-2 after a night of tears and threats",
      "By Wanda Okafor",
      "March 3, 2023",
      NEWS,
    ];
    const zones = ["headline", "standfirst", "byline", "dateline", "body"];
    for (const join of ["\n", "\n\n", "\r\n"]) {
      assert.deepEqual(
        zonesOf(lines.join(join)),
        lines.map((line, i) => `${zones[i] ?? ""}: ${line.slice(0, 24)}`),
      );
    }
  });

  it("know a headline with a final stop over a dateline, or in title case, or without articles", () => {
    for (const [headline, news] of [
      ["Council backs the harbour tunnel.", `PORT ELLIS, Ore. (AP) — ${NEWS}`],
      ["Council Backs Harbour Tunnel Despite Protests.", NEWS],
      ["Council backs harbour tunnel despite protests.", NEWS],
    ] as const) {
      assert.equal(
        readArticle(`${headline}\n\n${news}`, "plaintext").paragraphs[0]?.zone,
        "headline",
        headline,
      );
    }
  });

  it("know headline and deck parted by a semicolon", () => {
    const lines = ["Council backs the harbour tunnel;", "Traders on the quay vow to fight on", NEWS];
    assert.deepEqual(
      readArticle(lines.join("\n"), "plaintext").paragraphs.map((p) => p.zone),
      ["headline", "standfirst", "body"],
    );
  });

  it("take no first sentence for a headline", () => {
    assert.equal(readArticle(`The mayor has resigned.\n\n${NEWS}`, "plaintext").headline, null);
    assert.equal(readArticle("Council backs harbour tunnel", "plaintext").headline, null);
  });

  it("know bylines where they stand first and last", () => {
    for (const byline of [
      "By Wanda Okafor",
      "By WANDA OKAFOR, Staff writer",
      "By Wanda Okafor and Tom Brill",
      "BYLINE: Wanda Okafor",
      "Words: Wanda Okafor",
      "Wanda Okafor in Port Ellis",
      "By Wanda Okafor | Harbour Gazette",
    ]) {
      const article = readArticle(`Harbour tunnel wins approval\n\n${byline}\n\n${NEWS}`, "plaintext");
      assert.deepEqual(
        article.byline,
        article.paragraphs[1] && { start: 30, end: 30 + byline.length },
        byline,
      );
      assert.equal(article.paragraphs[1]?.zone, "byline", byline);
    }
  });

  it("take all after the notes to editors for theirs", () => {
    const text = [
      NEWS,
      NEWS,
      "ENDS",
      "Notes to editors",
      "1. The tunnel is two miles long.",
      "2. It floods.",
    ].join("\n\n");
    assert.deepEqual(
      readArticle(text, "plaintext").paragraphs.map((p) => p.zone),
      ["body", "body", "furniture", "furniture", "furniture", "furniture"],
    );
  });

  it("part the desk's names from the news before them", () => {
    assert.deepEqual(zonesOf(`${NEWS} (Reporting by Wanda Okafor)`), [
      "body: The council approved the",
      "furniture: (Reporting by Wanda Okaf",
    ]);
  });

  it("take the line before a photographer's name for the caption", () => {
    assert.deepEqual(
      zonesOf(`${NEWS}\nDivers in Port Ellis, October 4, 2022.\nREUTERS / Wanda Okafor\n${NEWS}`),
      [
        "body: The council approved the",
        "caption: Divers in Port Ellis, Oc",
        "credit: REUTERS / Wanda Okafor",
        "body: The council approved the",
      ],
    );
  });

  it("find the headline of Markdown in its first heading", () => {
    assert.deepEqual(
      zonesOf(`---\ntitle: x\n---\n\n# The tunnel is coming.\n\n*By Wanda Okafor*\n\n${NEWS}`, "markdown"),
      ["headline: The tunnel is coming.", "byline: By Wanda Okafor", "body: The council approved the"],
    );
  });
});
