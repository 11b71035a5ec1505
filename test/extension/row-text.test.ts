import { strict as assert } from "node:assert";
import { rowText } from "../../src/extension/views/row-text";
import type { TreeNode } from "../../src/extension/views/tree-node";
import { lookupIn } from "../../src/wording/lookup";
import {
  analysis,
  brandt,
  built,
  document,
  floating,
  noComment,
  olsen,
  promised,
} from "../server/features/article";

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

  it("says where nobody is known to have said it, and what was not asserted", () => {
    assert.equal(rowText(row(floating.id), context, "plain"), "“Nobody asked us.” — Speaker not named");
    assert.match(
      rowText(row(promised.id), context, "plain"),
      /^promised: the pier would open in June — Marta/,
    );
  });

  it("in Markdown shows an article's text as it stands", () => {
    const text = rowText(row(noComment.id), context, "markdown");
    assert.match(text, /^> .*“No comment,”\n>\n> — /);
    assert.ok(!/(?<!\\)[[\]*]/.test(text), text);
  });

  it("is a name with its role, and a mention as it reads", () => {
    assert.equal(rowText(row(olsen.id), context, "plain"), "Marta Olsen, the mayor");
    assert.equal(rowText(row(brandt.id), context, "plain"), "[Tom *Brandt*](command:x)");
    assert.equal(rowText(row("nothing known"), context, "plain"), "a row");
  });
});
