import * as vscode from "vscode";
import { hoverOver, openFile, quotationsIn } from "../article";
import { equal, ok } from "../assert";

describe("a file that does not read like an article", () => {
  it("is left alone, until it is to be annotated anyway", async () => {
    const document = await openFile("todo.txt");
    equal(await quotationsIn(document), []);
    equal(await hoverOver(document, "is broken"), "");
    await vscode.commands.executeCommand("onTheRecord.annotateAnyway");
    ok((await hoverOver(document, "is broken")).includes("**Ana Ruiz**"));
  });

  it("is read once a person calls it news", async () => {
    const document = await openFile("notes.txt");
    equal(await hoverOver(document, "too late"), "");
    const news = await vscode.languages.setTextDocumentLanguage(document, "news");
    ok((await hoverOver(news, "too late")).includes("**Ana Ruiz**"));
  });
});
