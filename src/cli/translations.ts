import { readFileSync } from "node:fs";
import { join } from "node:path";
import { config } from "@vscode/l10n";

/**
 * Takes the messages of a locale ("pt-BR"), or else of its language, from a folder of VS Code's bundles; English
 * stays where there is none. The operating system's language settings (LC_ALL, LANG) make Node's own locale.
 */
export function loadTranslations(folder: string, locale: string): void {
  for (const name of [locale, locale.split("-")[0]!]) {
    const contents = read(join(folder, `bundle.l10n.${name.toLowerCase()}.json`));
    if (contents === null) continue;
    config({ contents });
    return;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
