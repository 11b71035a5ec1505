import { Command } from "commander";
import * as l10n from "@vscode/l10n";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../../package.json";
import { startServer } from "../../server/start-server";
import { filesOnDisk } from "../workspace-files";

/** The language server that VS Code runs, for every other editor. */
export function serverCommand(): Command {
  return new Command("server")
    .description(l10n.t("Serves an editor over the Language Server Protocol."))
    .requiredOption("--stdio", l10n.t("speak over standard input and output"))
    .action(() => {
      const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
      startServer(connection, { version, files: filesOnDisk });
    });
}
