import { ConfigurationTarget, l10n, window, workspace } from "vscode";
import type { Author } from "../../annotations/index";
import { settingsSection } from "../../protocol/settings";

/** Whoever decides now: the name in the settings, or else the one asked for, once. Undefined: the person went away. */
export async function askAuthor(): Promise<Author | undefined> {
  const by = authorName() || (await askName());
  return by ? { id: newId(), by, at: new Date().toISOString() } : undefined;
}

/** An IRI that nobody else has. */
export function newId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

function authorName(): string {
  return workspace.getConfiguration(settingsSection).get("author", "").trim();
}

async function askName(): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: l10n.t("Your Name"),
    prompt: l10n.t(
      "It stands beside what you decide, in the file beside the article. You are asked this once.",
    ),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? null : l10n.t("Enter a name.")),
  });
  const trimmed = name?.trim();
  if (trimmed)
    await workspace.getConfiguration(settingsSection).update("author", trimmed, ConfigurationTarget.Global);
  return trimmed;
}
