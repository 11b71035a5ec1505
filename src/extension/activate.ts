import { commands, window, type ExtensionContext } from "vscode";
import { followActiveArticle } from "./active-article";
import { createAnalysisStore } from "./analysis-store";
import { registerAnnotateAnyway } from "./annotate-anyway";
import { keepStateContext } from "./article-state";
import { decorateEditors } from "./decorations";
import { registerGoTo } from "./go-to";
import { createLanguageClient, type CreateLanguageClient } from "./language-client";
import { showStatus } from "./status";
import { showViews } from "./views/views";

/** Starts the server in the way of the host, and everything that shows what it finds. */
export async function activateWith(context: ExtensionContext, create: CreateLanguageClient): Promise<void> {
  const log = window.createOutputChannel("On the Record", { log: true });
  const client = createLanguageClient(create, log);
  const store = createAnalysisStore(client);
  const article = followActiveArticle(store);
  context.subscriptions.push(
    log,
    store,
    article,
    keepStateContext(article),
    decorateEditors(store),
    showStatus(article),
    showViews(article),
    registerGoTo(),
    registerAnnotateAnyway(client, article),
    commands.registerCommand("onTheRecord.showLog", () => log.show()),
    client,
  );
  try {
    await client.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
  }
}
