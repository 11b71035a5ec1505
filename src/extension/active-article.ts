import { EventEmitter, window, workspace, type Event, type TextDocument } from "vscode";
import type { Analysis } from "../core/index";
import type { AnalysisStore } from "./analysis-store";
import { mayBeArticle } from "./article-selector";
import type { LanguageServer } from "./language-server";

/** The document that the views and the status show, with its analysis. */
export interface ActiveArticle {
  readonly document: TextDocument | null;
  /** Of the document as it stands, or of the version before while that is being read; null before the first. */
  readonly analysis: Analysis | null;
  /** The same with what people rejected. */
  readonly whole: Analysis | null;
  /** The version of the document that the analysis is of. */
  readonly version: number | null;
  /** Whether no analysis can come any more. */
  readonly hasFailed: boolean;
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** The active editor's document; while another kind of editor is active, the one before as long as it is visible. */
export function followActiveArticle(store: AnalysisStore, server: LanguageServer): ActiveArticle {
  const emitter = new EventEmitter<void>();
  let document = pick(null);

  function follow(): void {
    const picked = pick(document);
    if (picked === document) return;
    document = picked;
    emitter.fire();
  }

  const listeners = [
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeVisibleTextEditors(follow),
    workspace.onDidOpenTextDocument(follow),
    workspace.onDidCloseTextDocument(follow),
    server.onDidChangeHealth(() => emitter.fire()),
    store.onDidChange((uri) => {
      if (uri.toString() === document?.uri.toString()) emitter.fire();
    }),
  ];

  return {
    get document() {
      return document;
    },
    get analysis() {
      return document && store.latest(document);
    },
    get whole() {
      return document && store.whole(document);
    },
    get version() {
      return document && store.latestVersion(document);
    },
    get hasFailed() {
      return server.hasFailed;
    },
    onDidChange: emitter.event,
    dispose() {
      for (const listener of listeners) listener.dispose();
      emitter.dispose();
    },
  };
}

function pick(before: TextDocument | null): TextDocument | null {
  const active = window.activeTextEditor?.document;
  if (active && mayBeArticle(active)) return active;
  const isVisible = window.visibleTextEditors.some((editor) => editor.document === before);
  return before && isVisible && mayBeArticle(before) ? before : null;
}
