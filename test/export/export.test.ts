import { strict as assert } from "node:assert";
import jsonld from "jsonld";
import Papa from "papaparse";
import {
  applyDecisions,
  fromJson,
  parseSidecar,
  type Annotation,
  type Annotations,
} from "../../src/annotations/index";
import { exportArticle, exportFormats, type ExportFormat } from "../../src/export/index";
import { importJsonLd } from "../../src/annotations/index";
import { analyse, article, collect, everyKind } from "../annotations/articles";
import { checkBrat } from "./brat-checker";
import { annoContext } from "./contexts/anno";

function exported(format: ExportFormat, annotations: Annotations, text = article) {
  const analysis = applyDecisions(analyse(text), annotations, text);
  return exportArticle(format, { name: "article.txt", text, analysis, annotations, version: "0.0.0" });
}

function fileOf(format: ExportFormat, text = article, index = 0): string {
  const { files } = exported(format, everyKind(text), text);
  return files![index]!.text;
}

const states = ["proposed", "confirmed", "corrected", "added", "rejected"];

describe("every export", () => {
  for (const format of exportFormats.filter((name) => name !== "claimreview")) {
    it(`says in ${format} what is proposed, confirmed, corrected, added and rejected, by whom and when`, () => {
      const { files } = exported(format, everyKind(article));
      const text = files!.map((file) => file.text).join("\n");
      for (const word of [...states, "Ann Roe", "2026-03-0"]) assert.ok(text.includes(word), word);
    });
    it(`gives in ${format} an article without anything, too`, () => {
      const empty = analyse("");
      const result = exportArticle(format, {
        name: "a.txt",
        text: "",
        analysis: empty,
        annotations: collect(),
        version: "0",
      });
      assert.equal(result.refused, null);
    });
  }
});

describe("the JSON export", () => {
  it("has all items, with verdict and notes", () => {
    const content = JSON.parse(fileOf("json")) as {
      quotations: { state: string; by: string | null }[];
      claims: { verdict?: { status: string; rating: { label: string } } }[];
      notes: { words: string; text: string; resolved: boolean }[];
    };
    assert.equal(content.claims.find(({ verdict }) => verdict)?.verdict?.rating.label, "Mostly true");
    assert.deepEqual(
      content.notes.map(({ words, resolved }) => [words, resolved]),
      [
        ["a scandal", true],
        ["a scandal", true],
      ],
    );
    assert.ok(content.quotations.every(({ state }) => states.includes(state)));
  });
});

describe("the CSV export", () => {
  it("has a byte order mark, CRLF, and a row for each item under the same columns", () => {
    const counts = [0, 1, 2].map((index) => {
      const text = fileOf("csv", article, index);
      assert.ok(text.startsWith("\uFEFF") && text.endsWith("\r\n"));
      const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd());
      assert.deepEqual(errors, []);
      assert.ok(data.every((row) => row.length === data[0]!.length));
      return data.length - 1;
    });
    const { quotations, entities, claims } = applyDecisions(analyse(article), everyKind(article), article);
    assert.deepEqual(counts, [quotations.length, entities.length, claims.length]);
  });

  it("has no cell that a spreadsheet would run", () => {
    const text = `“=HYPERLINK(1) is what we lost,” said Ada Orme.\n\n“+1 for the town in 2019,” said Ben Tull, “@all of us.”`;
    const { files } = exported("csv", collect(), text);
    for (const file of files!) {
      const { data } = Papa.parse<string[]>(file.text.slice(1));
      for (const cell of data.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    }
  });
});

describe("the brat export", () => {
  const long = `“The first day was hard,\nand the second was worse 🎺.”\n\nsaid Ada Orme. ${article}`;
  for (const [what, text] of [
    ["LF", article],
    ["CRLF", article.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${article}`],
    ["wrapped lines", long],
  ] as const) {
    it(`passes the checker for a text with ${what}`, () => {
      const { files } = exported("brat", text === long ? collect() : everyKind(text), text);
      const [standoff, plain] = files!;
      assert.ok(standoff.text.length > 500);
      assert.deepEqual(checkBrat(plain!.text, standoff.text), []);
    });
  }
  it("is told apart from a broken one", () => {
    const { files } = exported("brat", everyKind(article));
    const broken = files![0].text.replace(
      /^T1\t(\w+) (\d+)/m,
      (_, type: string, start: string) => `T1\t${type} ${Number(start) + 1}`,
    );
    assert.notDeepEqual(checkBrat(files![1]!.text, broken), []);
  });
});

describe("the checking sheet", () => {
  const sheet = fileOf("sheet");
  it("numbers all items in the order of the text, with paragraph, speaker, cue and a box", () => {
    const lines = sheet.split("\n").filter((line) => /^\d+\. \[[ x]\] /.test(line));
    assert.deepEqual(
      lines.map((line) => Number.parseInt(line)),
      lines.map((_, index) => index + 1),
    );
    assert.match(sheet, /paragraph 3: “We have lost £2\.4m/);
    assert.match(sheet, / {3}- Speaker: Ada M\. Orme/);
    assert.match(sheet, / {3}- Cue: said/);
    assert.match(sheet, /\[ \] /);
    assert.match(sheet, /\[x\] .*\n(?: {3}- .*\n)* {3}- confirmed by Ann Roe, 2026-03-/);
  });
  it("takes nothing in the article for Markdown", () => {
    const text =
      "“The <b>roof</b> is *safe* [now](http://x) since 2019,” said Ada Orme, the council's leader.";
    assert.match(
      exported("sheet", collect(), text).files![0].text,
      /\\<b\\>roof\\<\/b\\> is \\\*safe\\\* \\\[now\\\]/,
    );
  });
});

describe("the ClaimReview export", () => {
  it("has Google's required fields", () => {
    const [review] = JSON.parse(fileOf("claimreview")) as [Record<string, unknown>];
    assert.deepEqual(review, {
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      url: "https://example.org/checks/7",
      claimReviewed: "Harrowby's county council lost £2.4m in grants between 2019 and 2026.",
      datePublished: "2026-03-03",
      author: { "@type": "Person", name: "Ann Roe" },
      itemReviewed: review.itemReviewed,
      reviewRating: {
        "@type": "Rating",
        alternateName: "Mostly true",
        ratingValue: 4,
        bestRating: 5,
        worstRating: 1,
        ratingExplanation: "The sum leaves out *one* grant.",
      },
      citation: ["https://example.org/grants", "https://example.org/more"],
    });
    const { author } = review.itemReviewed as { author: { name: string } };
    assert.equal(author.name, "Ada M. Orme");
  });

  const refusal = (change: object) => {
    const annotations = everyKind(article);
    const items = annotations.items.map((item): Annotation =>
      item.body.kind === "verdict" ? { ...item, body: { ...item.body, ...change } } : item,
    );
    return exported("claimreview", { ...annotations, items }).refused?.map(({ missing }) => missing);
  };
  it("refuses with the names of what is missing", () => {
    assert.deepEqual(refusal({ reviewUrl: null, checker: null }), [["url", "author.name"]]);
    assert.deepEqual(refusal({ reviewUrl: "somewhere" }), [["url"]]);
    assert.deepEqual(refusal({ status: "todo" }), [["status"]]);
    assert.deepEqual(refusal({ rating: null }), [["nothing-rated"]]);
  });
});

type Node = Record<string, unknown>;

describe("the JSON-LD export", () => {
  const text = fileOf("jsonld");
  const document = JSON.parse(text) as Node;
  const options = {
    safe: true,
    base: "file:///articles/article.txt.annotations.jsonld",
    documentLoader: (url: string) =>
      url === "http://www.w3.org/ns/anno.jsonld"
        ? Promise.resolve({ documentUrl: url, contextUrl: undefined, document: { "@context": annoContext } })
        : Promise.reject(new Error(`not kept locally: ${url}`)),
  } as unknown as jsonld.Options.Expand;

  it("expands in safe mode, no term dropped, and comes back without loss", async () => {
    const expanded = await jsonld.expand(document, options);
    const back = await jsonld.compact(expanded, document["@context"] as jsonld.ContextDefinition, options);
    const items = (node: Node) => (node.first as { items: Node[] }).items;
    assert.equal(items(back).length, items(document).length);
    for (const [index, item] of items(document).entries()) {
      assert.deepEqual(loosely(items(back)[index]), loosely(item));
    }
  });

  it("has what the W3C's model requires", () => {
    assert.ok(document["@context"] && document.id && document.type === "AnnotationCollection");
    const page = document.first as Node;
    assert.ok(page.id && page.type === "AnnotationPage");
    for (const item of page.items as Node[]) {
      assert.ok(typeof item.id === "string" && item.type === "Annotation" && item.target);
      const { source, selector } = item.target as { source: string; selector: Node[] };
      assert.deepEqual(
        [source, selector.map(({ type }) => type)],
        ["article.txt", ["TextQuoteSelector", "TextPositionSelector"]],
      );
    }
  });

  it("gives its decisions when it is read in again", () => {
    const imported = importJsonLd(text, article);
    assert.ok(imported.annotations);
    const strip = ({ items }: Annotations) => items.map((item) => ({ ...item, raw: null }));
    assert.deepEqual(strip(imported.annotations), strip(everyKind(article)));
  });

  it("holds what the sidecar holds, so that it can be put in its place", () => {
    const parsed = parseSidecar(text);
    assert.ok(
      parsed.state === "ok" && fromJson(parsed.file, article).items.length > everyKind(article).items.length,
    );
  });
});

describe("importJsonLd", () => {
  it("takes comments of other programs for notes, where their words are", () => {
    const start = article.indexOf("a scandal");
    const codePoint = Array.from(article.slice(0, start)).length;
    const target = (selector: object) => ({ source: "https://example.org/a", selector });
    const page = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationPage",
      items: [
        {
          id: "https://example.org/1",
          type: "Annotation",
          creator: "https://example.org/ann",
          created: "2026-03-01T10:00:00Z",
          body: [{ type: "TextualBody", value: "Who says?" }],
          target: target({ type: "TextQuoteSelector", exact: "a scandal", prefix: "plan “" }),
        },
        {
          type: "Annotation",
          bodyValue: "By place",
          target: target([{ type: "TextPositionSelector", start: codePoint, end: codePoint + 9 }]),
        },
        { type: "Annotation", body: "https://example.org/picture", target: "https://example.org/a" },
      ],
    };
    const { annotations, skipped } = importJsonLd(JSON.stringify(page), article);
    assert.equal(skipped, 1);
    const notes = annotations!.items.map(({ body, anchor, by }) => [
      body.kind === "note" && body.messages[0]!.text,
      article.slice(anchor.start, anchor.end),
      by,
    ]);
    assert.deepEqual(notes.sort(), [
      ["By place", "a scandal", ""],
      ["Who says?", "a scandal", "https://example.org/ann"],
    ]);
  });

  it("says of what is none that it is none", () => {
    assert.equal(importJsonLd("{", article).annotations, null);
    assert.equal(importJsonLd('{"type": "Feature"}', article).annotations, null);
  });
});

/** JSON-LD knows no order of a node's keys, and no difference between one value and a list of it. */
function loosely(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 1 ? loosely(value[0]) : value.length === 0 ? null : value.map(loosely);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => !(Array.isArray(field) && field.length === 0));
  return Object.fromEntries(entries.map(([key, field]) => [key, loosely(field)]));
}
