import { config as configureWording } from "@vscode/l10n";
import { commands, l10n, window, type ExtensionContext } from "vscode";
import { registerActions } from "./actions";
import { followActiveArticle } from "./active-article";
import { createAnalysisStore } from "./analysis-store";
import { registerAnnotateAnyway } from "./annotate-anyway";
import { keepStateContext } from "./article-state";
import { decorateEditors } from "./decorations";
import { registerCopyQuotation } from "./copy-quotation";
import { registerGoToPicks } from "./go-to-picks";
import { addHoverLinks } from "./hover-links";
import { registerNavigation } from "./navigation";
import { registerGoTo } from "./go-to";
import { markClaims } from "./claim-gutter";
import { createLanguageServer, type CreateLanguageClient } from "./language-server";
import { registerOpenSample } from "./open-sample";
import { registerSettingsCommands } from "./settings-commands";
import { showStatus } from "./status";
import { showViews } from "./views/views";

/** Starts the server in the way of the host, and everything that shows what it finds. */
export async function activateWith(context: ExtensionContext, create: CreateLanguageClient): Promise<void> {
  if (l10n.bundle) configureWording({ contents: l10n.bundle });
  const log = window.createOutputChannel("On the Record", { log: true });
  const server = createLanguageServer(create, log);
  const store = createAnalysisStore(server);
  const article = followActiveArticle(store, server);
  addHoverLinks(server.client, store);
  context.subscriptions.push(
    log,
    server,
    store,
    article,
    keepStateContext(article),
    decorateEditors(store),
    showStatus(article),
    markClaims(store, context.extensionUri),
    showViews(article, context.workspaceState),
    registerGoTo(),
    registerNavigation(store),
    registerGoToPicks(store),
    registerCopyQuotation(store),
    registerActions(article),
    registerOpenSample(context.extensionUri),
    registerSettingsCommands(article),
    registerAnnotateAnyway(server.client, article),
    commands.registerCommand("onTheRecord.showLog", () => log.show()),
  );
  await server.start();
}
