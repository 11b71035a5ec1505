import { config } from "@vscode/l10n";
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import ts from "typescript";
import type { Analysis } from "../../src/core/index";
import { entityItems, speakerItems } from "../../src/extension/pick-items";
import { hover } from "../../src/server/features/hover";
import { entityGroups, entityTypes, listOf, mentionCount, zones } from "../../src/wording/entities";
import { claimReasons } from "../../src/wording/claims";
import { lookupIn } from "../../src/wording/lookup";
import {
  certainty,
  qualifiersOf,
  quotationCount,
  quotationTypes,
  speakerCount,
  speakerNotNamed,
  withDoubt,
} from "../../src/wording/quotations";
import { speakerReason } from "../../src/wording/speaker-reasons";
import { analysis, article, built, document } from "../server/features/article";
import { pseudoTranslations, untranslated } from "./pseudo";

const json = async (file: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;

async function sources(): Promise<ts.SourceFile[]> {
  const files = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".ts"));
  return files.map((file) =>
    ts.createSourceFile(file, readFileSync(`src/${file}`, "utf8"), ts.ScriptTarget.Latest, true),
  );
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  node.forEachChild((child) => visit(child, each));
}

const placeOf = (node: ts.Node): string =>
  `${node.getSourceFile().fileName}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

describe("the strings that people see", () => {
  it("are all in the bundle for translators", async () => {
    const bundle = await json("l10n/bundle.l10n.json");
    const missing: string[] = [];
    let count = 0;
    for (const source of await sources())
      visit(source, (node) => {
        if (!ts.isCallExpression(node) || !/^(?:l10n\.)?t$/.test(node.expression.getText())) return;
        const [text] = node.arguments;
        if (!text) return;
        count++;
        if (!ts.isStringLiteralLike(text)) missing.push(`${placeOf(node)}: not a plain string`);
        else if (!(text.text in bundle)) missing.push(`${placeOf(node)}: ${text.text}`);
      });
    assert.ok(count > 100);
    assert.deepEqual(missing, [], "run npm run l10n");
  });

  it("are never written bare where VS Code shows them", async () => {
    const shown =
      /^(?:label|description|detail|tooltip|title|placeHolder|prompt|accessibilityLabel|altText|message|text)$/;
    const bare: string[] = [];
    for (const source of (await sources()).filter(({ fileName }) => fileName.includes("extension/")))
      visit(source, (node) => {
        const value =
          ts.isPropertyAssignment(node) && shown.test(node.name.getText())
            ? node.initializer
            : ts.isBinaryExpression(node) &&
                node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
                ts.isPropertyAccessExpression(node.left) &&
                shown.test(node.left.name.text)
              ? node.right
              : ts.isCallExpression(node) &&
                  /\.show(?:\w*Message|StatusBarMessage)$|setStatusBarMessage$/.test(
                    node.expression.getText(),
                  )
                ? node.arguments[0]
                : undefined;
        if (value && /\p{L}/u.test(words(value))) bare.push(`${placeOf(node)}: ${value.getText()}`);
      });
    assert.deepEqual(bare, []);
  });

  it("in the manifest are all keys, each with its text, and none without use", async () => {
    const { contributes, displayName, description, capabilities } = await json("package.json");
    const texts = await json("package.nls.json");
    const used = new Set<string>();
    const bare: string[] = [];
    const shown =
      /^(?:displayName|title|description|markdownDescription|enumDescriptions|markdownEnumDescriptions|deprecationMessage|markdownDeprecationMessage|errorMessage|patternErrorMessage|contextualTitle|category|contents|name|label|altText|aliases|shortTitle)$/;
    const walk = (value: unknown, path: string, isShown: boolean): void => {
      if (typeof value === "string") {
        const key = /^%(.+)%$/.exec(value)?.[1];
        if (key !== undefined) used.add(key);
        else if (isShown && value !== "news") bare.push(`${path}: ${value}`);
      } else if (Array.isArray(value)) value.forEach((item, i) => walk(item, `${path}.${i}`, isShown));
      else if (typeof value === "object" && value !== null)
        for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`, shown.test(key));
    };
    walk({ contributes, displayName, description, capabilities }, "", false);
    assert.deepEqual(bare, []);
    assert.deepEqual(
      [...used].filter((key) => !(key in texts)),
      [],
    );
    assert.deepEqual(
      Object.keys(texts).filter((key) => !used.has(key)),
      [],
    );
  });
});

/** The literal words of an expression that are shown as they are: not a picture's name, not a call's arguments. */
function words(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text.replace(/\$\([\w-]+\)/g, "");
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
      .join(" ")
      .replace(/\$\([\w-]+\)/g, "");
  if (ts.isConditionalExpression(node)) return words(node.whenTrue) + words(node.whenFalse);
  return "";
}

describe("in another language", () => {
  before(async () => {
    config({ contents: pseudoTranslations(await json("l10n/bundle.l10n.json")) });
  });
  after(() => config({ contents: {} }));

  /** Article's words are as they are; of all others none is left. */
  function check(text: string, { quotations, entities }: Analysis = analysis): void {
    const theirs = [
      ...entities.flatMap(({ name, role }) => [name, ...(role === null ? [] : [role])]),
      ...quotations.flatMap(({ source, cue }) => [source?.text ?? "", cue?.text ?? ""]),
    ].sort((a, b) => b.length - a.length);
    let rest = untranslated(text.replace(/\\(?=[^\w\s])/g, ""));
    for (const words of theirs) if (words) rest = rest.replaceAll(words, "");
    assert.ok(!/\p{L}/u.test(rest), `untranslated: ${rest} in ${text}`);
  }

  it("are hovers", () => {
    let count = 0;
    for (let offset = 0; offset < document.getText().length; offset += 3) {
      const contents = hover(article, offset)?.contents;
      if (!contents) continue;
      count++;
      check((contents as { value: string }).value);
    }
    assert.ok(count > 10);
  });

  it("are the words for all codes", () => {
    const words = [entityTypes, entityGroups, zones, claimReasons, quotationTypes].flatMap((table) =>
      Object.values<() => string>(table).map((word) => word()),
    );
    const stances = (
      ["denied", "asked", "demanded", "promised", "declined", "unsaid", "hypothetical", "announced"] as const
    ).flatMap((stance) => qualifiersOf({ ...built, stance, act: "thought" }));
    const counts = [0, 1, 2].flatMap((n) => [quotationCount(n), speakerCount(n), mentionCount(n)]);
    const others = [
      speakerNotNamed(),
      withDoubt("", true),
      listOf(["", ""]),
      ...[0.97, 0.9, 0.7, 0.1].map(certainty),
    ];
    for (const word of [...words, ...stances, ...counts, ...others]) check(word);
  });

  it("are the reasons and the quick picks", () => {
    const lookup = lookupIn(document.getText(), analysis);
    for (const quotation of analysis.quotations) check(speakerReason(quotation, lookup));
    const items = [
      ...speakerItems(analysis.quotations, analysis.entities),
      ...entityItems(analysis.entities).flatMap(({ items }) => items),
    ];
    for (const { label, description } of items) {
      check(label.replace("\u2060", ""));
      check(description);
    }
  });
});
