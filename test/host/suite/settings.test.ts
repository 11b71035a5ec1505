import * as vscode from "vscode";
import { hoverOver, openFile } from "../article";
import { equal } from "../assert";

describe("the setting for acts", () => {
  const show = (acts: readonly string[] | undefined) =>
    vscode.workspace
      .getConfiguration("onTheRecord")
      .update("quotations.acts", acts, vscode.ConfigurationTarget.Global);
  afterEach(() => show(undefined));

  it("hides what people think, until it is to be shown, and at once", async () => {
    const document = await openFile("belief.news");
    const isShown = async (words: string) => (await hoverOver(document, words)).includes("**Karin Solberg**");
    equal(await isShown("last the winter"), true);
    equal(await isShown("moved by two metres"), false);
    await show(["thought"]);
    equal(await isShown("last the winter"), false);
    equal(await isShown("moved by two metres"), true);
  });
});
