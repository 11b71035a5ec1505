import { commands, ConfigurationTarget, Disposable, workspace } from "vscode";
import { settingsSection } from "../protocol/settings";
import type { ActiveArticle } from "./active-article";

/** The commands that change a setting for the active article, where the setting has its value now. */
export function registerSettingsCommands(article: ActiveArticle): Disposable {
  const register = (command: string, key: string, next: (value: unknown) => unknown): Disposable =>
    commands.registerCommand(command, async () => change(article, key, next));
  return Disposable.from(
    register("onTheRecord.toggleHighlights", "highlight.enabled", (value) => value === false),
    register("onTheRecord.hideHighlights", "highlight.enabled", () => false), // The button says what is now.
    register("onTheRecord.showHighlights", "highlight.enabled", () => true),
    register("onTheRecord.toggleColorBy", "highlight.colorBy", (value) =>
      value === "speaker" ? "kind" : "speaker",
    ),
  );
}

async function change(
  { document }: ActiveArticle,
  key: string,
  next: (value: unknown) => unknown,
): Promise<void> {
  const settings = workspace.getConfiguration(settingsSection, document);
  const { workspaceFolderValue, workspaceValue } = settings.inspect(key) ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update(key, next(settings.get(key)), target);
}
