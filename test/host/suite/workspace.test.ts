import * as vscode from "vscode";
import { equal, ok } from "../assert";

describe("the window", () => {
  it("has the articles' folder open", async () => {
    const [folder, ...others] = vscode.workspace.workspaceFolders ?? [];
    ok(folder);
    equal(others.length, 0);
    const entries = await vscode.workspace.fs.readDirectory(folder.uri);
    ok(entries.some(([name]) => name === "harbour.txt"));
  });
});
