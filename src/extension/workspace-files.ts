import { Disposable, FileType, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { findArticlesRequest, readFileRequest } from "../protocol/messages";

/** Reads the files of the open folders for the server, on whatever file system they are. */
export function readFilesFor(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(findArticlesRequest, async ({ limit }, token) => {
      // What `files.exclude` hides stays hidden.
      const found = await workspace.findFiles(
        "**/*.{txt,md,markdown,news}",
        "**/node_modules/**",
        limit,
        token,
      );
      return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
    }),
    client.onRequest(readFileRequest, async ({ uri, maxBytes }) => {
      const file = client.protocol2CodeConverter.asUri(uri);
      if (!workspace.getWorkspaceFolder(file)) return null;
      try {
        const { type, size } = await workspace.fs.stat(file);
        if ((type & FileType.File) === 0 || size > maxBytes) return null;
        const text = new TextDecoder().decode(await workspace.fs.readFile(file));
        return text.includes("\0") ? null : text;
      } catch {
        return null; // Gone since it was found.
      }
    }),
  );
}
