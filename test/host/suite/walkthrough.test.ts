import * as vscode from "vscode";
import { hoverOver, openFile } from "../article";
import { equal, ok } from "../assert";

interface Step {
  readonly id: string;
  readonly completionEvents: readonly string[];
  readonly media: { readonly image: Readonly<Record<string, string>> };
}

describe("the walkthrough", () => {
  const extension = (): vscode.Extension<unknown> =>
    vscode.extensions.getExtension("on-the-record.on-the-record")!;
  const steps = (): readonly Step[] =>
    (
      extension().packageJSON as { contributes: { walkthroughs: { steps: Step[] }[] } }
    ).contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  it("has steps that commands and views of ours complete, with pictures that are there", async () => {
    await openFile("harbour.txt");
    const known = new Set(await vscode.commands.getCommands(true));
    ok(steps().length >= 4);
    for (const { completionEvents, media } of steps()) {
      for (const event of completionEvents) {
        const [kind, name = ""] = event.split(":");
        ok(kind === "onView" ? known.has(`${name}.focus`) : known.has(name), event);
      }
      for (const picture of new Set(Object.values(media.image)))
        await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension().extensionUri, picture));
    }
  });

  it("begins with a sample article, a copy that is read at once", async () => {
    await openFile("harbour.txt");
    await vscode.commands.executeCommand("onTheRecord.openSample");
    const { document } = vscode.window.activeTextEditor!;
    equal([document.isUntitled, document.languageId], [true, "news"]);
    ok((await hoverOver(document, "gates are a monument")).includes("Dale Hutchins"));
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});
