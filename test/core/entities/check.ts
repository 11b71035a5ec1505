import { strict as assert } from "node:assert";
import { findEntities } from "../../../src/core/entities/find-entities";
import type { AnalyzeOptions } from "../../../src/core/analyzer";
import type { Entity } from "../../../src/core/model";
import { readParagraph } from "../../../src/core/nlp/read-paragraph";
import { findQuotedSpans } from "../../../src/core/quotations/marks";
import { readArticle } from "../../../src/core/text/read-article";

/** The mentions of each entity, by type and name: { "person Ana Silva": "Ana Silva, Silva, she" }. */
export type Expected = Readonly<Record<string, string>>;

/** A test of its own: these are all the named entities of the text, with all their mentions; dates and quantities left out. */
export function check(text: string, expected: Expected): void {
  it(title(text), () => {
    const named = entitiesOf(text).filter(({ type }) => type !== "date" && type !== "quantity");
    const found = named.map((entity) => [`${entity.type} ${entity.name}`, mentionsOf(entity)]);
    assert.deepEqual(Object.fromEntries(found), expected);
  });
}

/** A test of its own: what the text says of one entity. */
export function checkEntity(text: string, name: string, expected: Partial<Entity>): void {
  it(title(text), () => {
    const entity = entitiesOf(text).find((candidate) => candidate.name === name);
    assert.ok(entity, `${name} is not found`);
    const keys = Object.keys(expected) as (keyof Entity)[];
    assert.deepEqual(Object.fromEntries(keys.map((key) => [key, entity[key]])), expected);
  });
}

export function entitiesOf(text: string, options: AnalyzeOptions = {}): Entity[] {
  const article = readArticle(text, options.format ?? "plaintext");
  const readings = article.paragraphs.map(readParagraph);
  return findEntities({ article, readings, quoted: findQuotedSpans(article).spans, ...options });
}

function mentionsOf(entity: Entity): string {
  return entity.mentions.map((mention) => mention.text).join(", ");
}

function title(text: string): string {
  return text.replace(/\s*\n\s*/g, " ¶ ");
}
