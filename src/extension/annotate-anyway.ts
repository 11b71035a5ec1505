import { commands, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { annotateAnywayNotification } from "../protocol/messages";
import type { ActiveArticle } from "./active-article";

/** The command that has the active document read as an article, whatever it looks like, until it is closed. */
export function registerAnnotateAnyway(client: BaseLanguageClient, article: ActiveArticle): Disposable {
  return commands.registerCommand("onTheRecord.annotateAnyway", async () => {
    if (!article.document) return;
    const uri = client.code2ProtocolConverter.asUri(article.document.uri);
    await client.sendNotification(annotateAnywayNotification, { uri });
  });
}
