import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { Command } from "commander";
import * as l10n from "@vscode/l10n";
import { version } from "../../package.json";
import { serveWork } from "./batch/worker";
import { analyzeCommand } from "./commands/analyze";
import { claimsCommand } from "./commands/claims";
import { exportCommand } from "./commands/export";
import { serverCommand } from "./commands/server";
import { explain, warn } from "./messages";
import { loadTranslations } from "./translations";

// The threads of a batch run the same bundle.
if (isMainThread) runProgram();
else serveWork();

function runProgram(): void {
  loadTranslations(join(__dirname, "../l10n"), Intl.DateTimeFormat().resolvedOptions().locale);

  const program = new Command("on-the-record")
    .description(
      l10n.t("Reads news articles: who said what, about whom, and which claims are worth checking."),
    )
    .version(version)
    .addCommand(analyzeCommand())
    .addCommand(claimsCommand())
    .addCommand(exportCommand())
    .addCommand(serverCommand());

  // Whoever reads our output may stop early: `on-the-record … | head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });

  program.parseAsync().catch((error: unknown) => {
    warn(explain(error));
    process.exitCode = 1;
  });
}
