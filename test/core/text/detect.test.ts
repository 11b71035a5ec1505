import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFormat } from "../../../src/core/model";
import { looksLikeArticle } from "../../../src/core/text/detect";

const root = join(import.meta.dirname, "../../..");

function read(file: string): [text: string, format: TextFormat] {
  return [readFileSync(file, "utf8"), file.endsWith(".md") ? "markdown" : "plaintext"];
}

function check(isArticle: boolean, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    for (const format of ["plaintext", "markdown"] as const) {
      it(`${name} as ${format}`, () => assert.equal(looksLikeArticle(text, format), isArticle));
    }
  }
}

describe("What looks like an article", () => {
  for (const file of readdirSync(join(root, "samples"))) {
    it(`is ${file}`, () => assert.ok(looksLikeArticle(...read(join(root, "samples", file)))));
  }

  check(true, {
    "a wire story": `LISBON (Reuters) - The ferry company Travessia said on Monday that it would cut 300 jobs.

“We have no choice,” its chairwoman, Inês Falcão, told reporters in Lisbon.`,
    "a report without quotations": `A bridge over the River Aske was closed on Thursday after a lorry hit its parapet. Nobody was hurt, \
but drivers faced delays of two hours. The driver, who was 54, was treated by paramedics. The bridge was built in 1887 and was \
last repaired in March.`,
    "an opinion": `Nobody in this town has ever asked for a fourth roundabout. Yet that is what the council gave us last week, and \
Mr Pell, who had promised us trees, looked very pleased with himself. I was there. He cut the ribbon twice, once for each of the \
people who had come to see it.`,
    "an interview": `Rosalind Achebe was nine when she took her first engine apart. She put it back together on a Sunday.

Q: What did your father say?

A: He said that it had never run so well. Then he asked where the screws in his hand were from.

Q: And your mother?

A: She was a judge. She said nothing for a week.`,
  });

  describe("is not", () => {
    check(false, {
      nothing: "",
      "a line": "The mayor said on Monday that she would resign.",
      "a README": `# tiny-queue

A tiny queue for Node.js and the browser.

## Installation

\`\`\`sh
npm install tiny-queue
\`\`\`

## Usage

Call \`push(item)\` to add an item and \`pull()\` to take the oldest. If the queue is empty, \`pull()\` returns \`undefined\`.

You can pass your own comparator as an option. See the examples directory for more.`,
      "a licence": `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated \
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to \
use, copy, modify, merge, publish and distribute copies of the Software, and to permit persons to whom the Software is furnished \
to do so. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.`,
      requirements:
        "numpy==1.26.4\npandas>=2.0,<3\n# for the tests\npytest~=8.1\nrequests[socks]==2.31.0\n".repeat(6),
      "a change log": `# Changelog

## 2.1.0 - 2024-03-04

- Added an option to keep the order of items.
- Fixed a crash when the file was empty, reported by a user on Monday.
- Removed support for Node 14.

## 2.0.1 - 2024-02-11

- Fixed the types.
- He who asks for less gets a smaller bundle: dropped lodash.`,
      "a log": `2024-03-04 10:21:07,113 INFO  server started on port 8080
2024-03-04 10:21:09,870 WARN  config file /etc/queue.conf was not found, defaults were used
2024-03-04 10:22:41,002 ERROR client 10.0.0.7 said goodbye before the handshake
`.repeat(5),
      "a to-do list": `- Call Dr Hart about Monday
- Ask mum whether she was serious
- Police check for the school trip
- Buy milk
- Read what the council said about bins
- Write to Mr Pell
- Fix the gate, his side
- Return library books`,
      code: `#!/bin/sh
set -e
for file in "$@"; do
  if [ -f "$file" ]; then
    sed -e 's/said/says/' "$file" > "\${file}.new" && mv "\${file}.new" "$file"
  fi
done
`.repeat(3),
      "a table": `name;party;votes;year\nAda Orme;Labour;12043;2019\nTom Brill;Green;9876;2019\n`.repeat(10),
      "a patch from a mailing list": `From: Ada Orme <ada@example.org>
Date: Mon, 4 Mar 2024 10:21:07 +0100
Subject: [PATCH 2/3] queue: return early when the list is empty

The function was called with an empty list when the server had no clients, and returned an error.

---
 src/queue.c | 4 +++-
 1 file changed, 3 insertions(+), 1 deletion(-)

diff --git a/src/queue.c b/src/queue.c
--- a/src/queue.c
+++ b/src/queue.c
@@ -12,7 +12,9 @@ int pull(struct queue *q)
-	return q->items[q->head];
+	if (q->count == 0)
+		return -1;
+	return q->items[q->head++];
`,
      "rules for robots":
        "User-agent: *\nDisallow: /admin/\nDisallow: /search\nSitemap: https://example.org/sitemap.xml\n".repeat(
          8,
        ),
      "a list of names":
        "Ada Orme, Tom Brill, Winifred Oake, Geoffrey Pell, Anjali Bose, Rhodri Vane, ".repeat(12),
      "a recipe": `Heat your oven to 200 degrees. Rub the butter into the flour until it looks like crumbs, then stir in the sugar.

Add the milk and bring the dough together with your hands. You may need a little more milk. Roll out to the thickness of your \
finger, cut into rounds and bake until golden.`,
    });

    it("one in a hundred of the texts that packages bring", function () {
      this.timeout(120_000);
      const packages = join(root, "node_modules");
      const files = readdirSync(packages, { recursive: true, encoding: "utf8" }).filter((file) =>
        /\.(?:md|txt)$/.test(file),
      );
      const taken = files.filter((file) => looksLikeArticle(...read(join(packages, file))));
      assert.ok(files.length > 300);
      assert.ok(taken.length <= files.length / 100, taken.join("\n"));
    });
  });
});
