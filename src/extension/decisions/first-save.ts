import { Disposable, workspace, type TextDocument } from "vscode";
import { fromJson, parseSidecar, type CollectionJson } from "../../annotations/index";
import { mayBeArticle } from "../article-selector";
import type { DecisionStore } from "./decision-store";
import { reportTrouble } from "./report";
import type { WindowMemory } from "./sidecar-storage";

/** Decisions about a text that was no file yet, which was closed: perhaps because it was saved as one. */
interface Waiting {
  readonly untitled: string;
  readonly words: string;
  readonly file: CollectionJson;
}

/**
 * Moves decisions about an untitled text beside the file that it is saved as. VS Code tells of no such save: it closes the
 * one document and opens another with the same words, in whatever order.
 */
export function keepAtFirstSave(store: DecisionStore, memory: WindowMemory): Disposable {
  let waiting: readonly Waiting[] = [];

  async function onClose(document: TextDocument): Promise<void> {
    if (!document.isUntitled) return;
    const untitled = document.uri.toString();
    const kept = await memory.read(untitled);
    const sidecar = kept === null ? null : parseSidecar(kept);
    if (sidecar?.state !== "ok" || sidecar.file.first.items.length === 0) return;
    waiting = [...waiting, { untitled, words: wordsOf(document), file: sidecar.file }].slice(-10);
    for (const other of workspace.textDocuments) await onOpen(other);
  }

  async function onOpen(document: TextDocument): Promise<void> {
    if (document.isUntitled) {
      // A new text has nothing to do with an old one that had its name.
      if (document.getText() === "") await memory.forget(document.uri.toString());
      return;
    }
    if (waiting.length === 0 || !mayBeArticle(document)) return;
    const words = wordsOf(document);
    const heir = waiting.find((one) => one.words === words);
    if (!heir) return;
    waiting = waiting.filter((one) => one !== heir);
    const keeper = await store.keeper(document);
    if (keeper.log.current.items.length > 0) return;
    const annotations = fromJson(heir.file, document.getText()).items;
    const kept = await store.act(document, { type: "decide-all", annotations });
    reportTrouble(document, store, kept);
    if (kept.state === "saved") await memory.forget(heir.untitled);
  }

  return Disposable.from(
    workspace.onDidCloseTextDocument((document) => void onClose(document)),
    workspace.onDidOpenTextDocument((document) => void onOpen(document)),
  );
}

/** Saving may take blanks away at line ends, and change these. */
function wordsOf(document: TextDocument): string {
  return document.getText().replace(/\s+/g, " ").trim();
}
