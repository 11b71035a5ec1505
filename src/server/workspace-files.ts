import type { Connection } from "vscode-languageserver";
import { findArticlesRequest, readFileRequest } from "../protocol/messages";

/** The files of the open folders, read by whoever can: the client, or the program around the server. */
export interface WorkspaceFiles {
  /** The URIs of files in these folders that may be articles, at most `limit`. */
  find(limit: number, folders: readonly string[]): Promise<readonly string[]>;
  /** A file's text; null where it cannot be read or has more than `maxBytes`. */
  read(uri: string, maxBytes: number): Promise<string | null>;
}

export function filesOfClient(connection: Connection): WorkspaceFiles {
  return {
    find: (limit) => connection.sendRequest(findArticlesRequest, { limit }),
    read: (uri, maxBytes) => connection.sendRequest(readFileRequest, { uri, maxBytes }),
  };
}
