import { workspace, type Disposable, WorkspaceEdit, type FileWillRenameEvent } from "vscode";
import { sidecarEnding } from "../../annotations/index";
import { sidecarOf } from "./sidecar-storage";
import { exists } from "../exists";

/** An article that is renamed or moved takes its sidecar along, in the same step. */
export function moveSidecars(): Disposable {
  return workspace.onWillRenameFiles((event) => event.waitUntil(renames(event)));
}

async function renames({ files }: FileWillRenameEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    if (oldUri.path.endsWith(sidecarEnding)) continue;
    const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
    if ((await exists(from)) && !(await exists(to))) edit.renameFile(from, to, { overwrite: false });
  }
  return edit;
}
