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
import { registerConfirm } from "./decisions/confirm";
import { registerDecisions } from "./decisions/decide";
import { registerExport } from "./decisions/export";
import { registerImport } from "./decisions/import";
import { offerLostSidecars } from "./decisions/lost-sidecars";
import { registerTakeOver } from "./decisions/take-over";
import { createDecisionStore } from "./decisions/decision-store";
import { moveSidecars } from "./decisions/moves";
import { registerNotes } from "./decisions/notes";
import { registerReview } from "./decisions/review";
import { registerTakeBack } from "./decisions/take-back";
import { shelves, windowMemory } from "./decisions/sidecar-storage";
import { registerVerdicts } from "./decisions/verdicts";
import type { TextStore } from "../storage/text-store";
import { registerNavigation } from "./navigation";
import { registerGoTo } from "./go-to";
import { markClaims } from "./claim-gutter";
import { createLanguageServer, type CreateLanguageClient } from "./language-server";
import { registerOpenSample } from "./open-sample";
import { registerSettingsCommands } from "./settings-commands";
import { showStatus } from "./status";
import { showViews } from "./views/views";

/** Starts the server in the way of the host, and everything that shows what it finds. `disk`: where the host has one. */
export async function activateWith(
  context: ExtensionContext,
  create: CreateLanguageClient,
  disk: TextStore | null,
): Promise<void> {
  if (l10n.bundle) configureWording({ contents: l10n.bundle });
  const log = window.createOutputChannel("On the Record", { log: true });
  const server = createLanguageServer(create, log);
  const store = createAnalysisStore(server);
  const article = followActiveArticle(store, server);
  const memory = windowMemory(context.workspaceState);
  const decisions = createDecisionStore(server, store, shelves(memory, disk));
  const { version } = context.extension.packageJSON as { readonly version: string };
  addHoverLinks(server.client, store, decisions);
  context.subscriptions.push(
    log,
    server,
    store,
    article,
    keepStateContext(article),
    decorateEditors(store),
    showStatus(article),
    markClaims(store, context.extensionUri),
    showViews(article, decisions, context.workspaceState),
    registerGoTo(),
    registerNavigation(store),
    registerGoToPicks(store),
    registerCopyQuotation(store),
    registerActions(article),
    registerOpenSample(context.extensionUri),
    decisions,
    registerDecisions(article, decisions),
    registerConfirm(article, decisions),
    registerNotes(article, decisions),
    registerVerdicts(article, decisions),
    registerReview(article, decisions),
    registerTakeBack(article, decisions),
    moveSidecars(),
    offerLostSidecars(article, decisions, context.workspaceState),
    registerTakeOver(article, store, decisions),
    registerExport(article, store, decisions, version),
    registerImport(article, decisions),
    registerSettingsCommands(article),
    registerAnnotateAnyway(server.client, article),
    commands.registerCommand("onTheRecord.showLog", () => log.show()),
  );
  await server.start();
}
