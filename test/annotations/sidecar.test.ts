import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import {
  fromJson,
  isPlaced,
  parseSidecar,
  writeSidecar,
  type Annotations,
} from "../../src/annotations/index";
import { collectionSchema } from "../../src/annotations/sidecar/schema";
import { article, everyKind } from "./articles";

function read(text: string, document: string): Annotations {
  const parsed = parseSidecar(text);
  assert.ok(parsed.state === "ok", JSON.stringify(parsed));
  return fromJson(parsed.file, document);
}

const write = (annotations: Annotations, document: string) =>
  writeSidecar(annotations, document, { source: "article.txt" });

type Loose = Record<string, unknown>;
const json = (text: string) => JSON.parse(text) as Loose;

describe("the sidecar", () => {
  it("keeps every kind of decision", () => {
    const annotations = everyKind(article);
    const again = read(write(annotations, article), article);
    const strip = ({ items }: Annotations) => items.map((item) => ({ ...item, raw: null }));
    assert.deepEqual(strip(again), strip(annotations));
    assert.ok(again.items.every(isPlaced));
  });

  it("is the same byte for byte when it is read and written again", () => {
    const text = write(everyKind(article), article);
    assert.equal(write(read(text, article), article), text);
    assert.ok(text.endsWith("}\n") && !text.includes("\r"));
  });

  it("is the same for the article with LF, CRLF and a byte order mark", () => {
    const variants = [
      article.replaceAll("\n", "\r\n"),
      `\uFEFF${article}`,
      `\uFEFF${article.replaceAll("\n", "\r\n")}`,
    ];
    const text = write(everyKind(article), article);
    for (const variant of variants) {
      assert.equal(write(everyKind(variant), variant), text);
      const there = read(text, variant);
      assert.ok(there.items.every(isPlaced));
      assert.equal(write(there, variant), text);
    }
  });

  it("counts code points", () => {
    const { items } = everyKind(article);
    const file = JSON.parse(write(everyKind(article), article)) as {
      first: {
        items: { id: string; target: { selector: [{ exact: string }, { start: number; end: number }] } }[];
      };
    };
    const codePoints = Array.from(article);
    assert.notEqual(codePoints.length, article.length);
    for (const { target } of file.first.items) {
      const [{ exact }, { start, end }] = target.selector;
      assert.equal(codePoints.slice(start, end).join(""), exact);
    }
    assert.equal(file.first.items.length, items.length);
  });

  it("is sorted by id, so that what is added changes no other line", () => {
    const all = everyKind(article);
    const lines = new Set(write(all, article).split("\n"));
    const fewer = write({ ...all, items: all.items.slice(1) }, article).split("\n");
    assert.deepEqual(
      fewer.filter((line) => !lines.has(line)),
      [],
    );
  });

  it("keeps what it does not know, at every level, and what others wrote", () => {
    const file = json(write(everyKind(article), article));
    file.desk = "north";
    const page = file.first as Loose;
    page.shift = 2;
    const items = page.items as Loose[];
    const item = items[0]!;
    item.mood = { bright: true };
    (item.creator as Loose).email = "a@example.org";
    const target = item.target as Loose;
    target.page = 3;
    const selectors = target.selector as Loose[];
    selectors[0]!.lang = "en";
    selectors.push({ type: "XPathSelector", value: "/p[1]" });
    const body = "http://example.org/1";
    items.unshift({ id: "urn:x:1", type: "Annotation", body, target: "http://example.org/2" });
    const again = json(write(read(JSON.stringify(file), article), article));
    const sorted = (page: unknown) =>
      [...((page as Loose).items as Loose[])].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    assert.deepEqual(sorted(again.first), sorted(file.first));
    assert.deepEqual([again.desk, (again.first as Loose).shift], ["north", 2]);
  });

  const bad: [string, (text: string) => string, object][] = [
    ["cut short", (text) => text.slice(0, -20), { state: "torn" }],
    ["empty", () => "", { state: "torn" }],
    [
      "with Git's conflict marks",
      (text) => text.replace('  "id"', '<<<<<<< HEAD\n  "id"'),
      { state: "torn" },
    ],
    ["other JSON", () => '{"type": "FeatureCollection"}', { state: "foreign" }],
    ["a list", () => "[]", { state: "foreign" }],
    [
      "of a later version",
      (text) => text.replace('"formatVersion": 1', '"formatVersion": 2'),
      { state: "newer" },
    ],
    ["without an id", (text) => text.replace(/^ {2}"id": .*\n/m, ""), { state: "invalid", path: "id" }],
    [
      "with a decision that is none",
      (text) => text.replace('"type": "Confirm"', '"type": "Shrug"'),
      { state: "invalid", path: "first.items.0.body" },
    ],
    [
      "with a position that is no number",
      (text) => text.replace(/"start": \d+/, '"start": "x"'),
      { state: "invalid", path: "first.items.0.target.selector.1.start" },
    ],
  ];
  for (const [what, spoil, expected] of bad) {
    it(`is told when it is ${what}`, () =>
      assert.deepEqual(parseSidecar(spoil(write(everyKind(article), article))), expected));
  }

  it("is described by the schema that is published", () => {
    const published: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, "../../schemas/annotations.schema.json"), "utf8"),
    );
    assert.deepEqual(
      published,
      toJsonSchema(collectionSchema, { errorMode: "throw" }),
      "npm run schema writes it",
    );
  });

  it("comes with its words found after the article was changed elsewhere, and keeps what is in review", () => {
    const text = write(everyKind(article), article);
    const revised = article
      .replace("“No other county lost more.”", "")
      .replace("HARROWBY", "HARROWBY, Tuesday");
    const there = read(text, revised);
    const review = there.items.filter((item) => !isPlaced(item));
    assert.ok(review.length > 0 && review.length < there.items.length);
    const back = read(write(there, revised), article);
    assert.ok(back.items.every(isPlaced));
    assert.equal(write(back, article), text);
  });
});
