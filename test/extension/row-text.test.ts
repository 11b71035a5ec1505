import { strict as assert } from "node:assert";
import { rowText } from "../../src/extension/views/row-text";
import type { TreeNode } from "../../src/extension/views/tree-node";
import { lookupIn } from "../../src/wording/lookup";
import { analysis, brandt, built, document, floating, noComment, olsen } from "../server/features/article";

const context = { lookup: lookupIn(document.getText(), analysis), claims: new Map() };
const row = (subject: string): TreeNode => ({
  id: subject,
  subject,
  label: "a row",
  accessibilityLabel: "a row",
  kind: "quotation",
  children: [],
});

describe("what copying a row gives", () => {
  it("is a quotation with its speaker and their role", () =>
    assert.equal(rowText(row(built.id), context, "plain"), "“We will build it,” — Marta Olsen, the mayor"));

  it("is the words alone where nobody is known to have said them", () =>
    assert.equal(rowText(row(floating.id), context, "plain"), "“Nobody asked us.”"));

  it("in Markdown shows an article's text as it stands", () => {
    const text = rowText(row(noComment.id), context, "markdown");
    assert.equal(text, "> “No comment,”\n>\n> — \\[Tom \\*Brandt\\*\\]\\(command:x\\)");
  });

  it("is a name with its role, and a mention as it reads", () => {
    assert.equal(rowText(row(olsen.id), context, "plain"), "Marta Olsen, the mayor");
    assert.equal(rowText(row(brandt.id), context, "plain"), "[Tom *Brandt*](command:x)");
    assert.equal(rowText(row("nothing known"), context, "plain"), "a row");
  });
});
