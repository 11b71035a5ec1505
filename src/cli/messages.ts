import * as l10n from "@vscode/l10n";

/** One line on standard error. */
export function warn(message: string): void {
  process.stderr.write(`on-the-record: ${message}\n`);
}

/** What went wrong with a file, in words. */
export function explain(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return l10n.t("no such file");
    case "EISDIR":
      return l10n.t("is a directory");
    case "EACCES":
    case "EPERM":
      return l10n.t("permission denied");
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
