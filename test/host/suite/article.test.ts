import * as vscode from "vscode";
import { hoverOver, openFile, placeOf, quotationsIn, wordsAt } from "../article";
import { equal, ok } from "../assert";

describe("an article", () => {
  it("tells in a hover who says a quotation, in what role, and why it thinks so", async () => {
    const hover = await hoverOver(await openFile("harbour.txt"), "nothing worked");
    for (const words of [
      "**Ingrid Halvorsen**",
      "mayor of Sandvik",
      "Direct quotation",
      "named here in full",
    ]) {
      ok(hover.includes(words), `"${words}" is not in: ${hover}`);
    }
  });

  it("has its quotations in the outline, with their speakers", async () => {
    const [direct, indirect, ...others] = await quotationsIn(await openFile("storm.news"));
    ok(direct && indirect);
    ok(direct.content.includes("Crews are working through the night"));
    equal(indirect.content, "most homes would have power again by Monday");
    equal([direct.speaker, indirect.speaker], ["Helen Marsh", "Helen Marsh"]);
    equal(others, []);
  });

  it("goes from a surname and a pronoun to the full name", async () => {
    const document = await openFile("harbour.txt");
    for (const place of [placeOf(document, "Halvorsen added"), placeOf(document, "she said")]) {
      equal(await wordsAt("vscode.executeDefinitionProvider", document, place), ["Ingrid Halvorsen"]);
    }
  });

  it("finds all references to a person", async () => {
    const document = await openFile("harbour.txt");
    const place = placeOf(document, "Ingrid Halvorsen");
    equal(await wordsAt("vscode.executeReferenceProvider", document, place), [
      "Ingrid Halvorsen",
      "Halvorsen",
      "she",
    ]);
  });

  it("is read again as it is edited", async () => {
    const document = await openFile("edited.txt");
    const edit = new vscode.WorkspaceEdit();
    const added = '"The harbour comes first," said Lars Moe, a fisherman.\n\n';
    edit.insert(document.uri, placeOf(document, '"We will'), added);
    ok(await vscode.workspace.applyEdit(edit));
    ok((await hoverOver(document, "comes first")).includes("**Lars Moe**"));
    ok((await hoverOver(document, "look at every offer")).includes("**Marit Dahl**"));
  });

  it("in Markdown is read without its markup, front matter and code", async () => {
    const document = await openFile("ferry.md");
    const speakers = (await quotationsIn(document)).map(({ speaker }) => speaker);
    equal([...new Set(speakers)], ["the county council", "Priya Raman", "Donal Keane"]);
    ok((await hoverOver(document, "cut off")).includes("**Priya Raman**"));
    equal(await hoverOver(document, "A command"), "");
  });

  it("cannot put links, HTML or emphasis into a hover", async () => {
    const hover = await hoverOver(await openFile("escape.txt"), "every tag");
    ok(hover.includes("**Odd Berg**"), hover);
    const targets = [...hover.matchAll(/(?<!\\)\]\(([^?)]*)/g)].map(([, target]) => target);
    equal(
      targets.filter((target) => !target?.startsWith("command:onTheRecord.")),
      [],
    );
    ok(!/(?<!\\)</.test(hover), hover);
  });
});
