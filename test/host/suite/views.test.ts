import * as vscode from "vscode";
import { openFile } from "../article";
import { ok } from "../assert";

/** What the views show is seen in the workbench tests; here it is that all their commands are there, in both kinds of host. */
describe("the commands", () => {
  it("are all registered, and those of the menus and keys declared", async () => {
    await openFile("harbour.txt");
    const known = new Set(await vscode.commands.getCommands(true));
    const { contributes } = vscode.extensions.getExtension("on-the-record.on-the-record")!.packageJSON as {
      contributes: {
        commands: { command: string }[];
        keybindings: { command: string }[];
        menus: Record<string, { command?: string }[]>;
      };
    };
    const declared = contributes.commands.map(({ command }) => command);
    for (const command of declared) ok(known.has(command), `${command} is declared but not registered`);
    for (const { command } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings])
      ok(!command || declared.includes(command), `${String(command)} is in a menu but not declared`);
  });
});
