import {
  ConfigurationRequest,
  type ClientCapabilities,
  type Position,
  type Range,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient, type TestClient } from "./client";

/** An article that a server has open, and the ways to name places in it. */
export interface ServedArticle {
  readonly client: TestClient;
  readonly connection: TestClient["connection"];
  readonly textDocument: { readonly uri: string };
  /** The first letter of `words` after the first `after`. */
  at(words: string, after?: string): Position;
  textAt(range: Range): string;
  dispose(): void;
}

export interface ServedOptions {
  readonly languageId?: string;
  readonly capabilities?: ClientCapabilities;
  /** Of the section `onTheRecord`. */
  readonly settings?: unknown;
}

export async function serve(
  text: string,
  { languageId = "news", capabilities = {}, settings = {} }: ServedOptions = {},
): Promise<ServedArticle> {
  const uri = "file:///folder/article.txt";
  const document = TextDocument.create(uri, languageId, 1, text);
  const client = await startClient(
    { ...capabilities, workspace: { configuration: true, ...capabilities.workspace } },
    (connection) => connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings)),
  );
  await client.open(uri, languageId, text);
  return {
    client,
    connection: client.connection,
    textDocument: { uri },
    at(words, after = "") {
      const from = text.indexOf(after);
      const offset = text.indexOf(words, from);
      if (from < 0 || offset < 0) throw new Error(`Not in the article: ${words}`);
      return document.positionAt(offset);
    },
    textAt: (range) => document.getText(range),
    dispose: () => client.dispose(),
  };
}
