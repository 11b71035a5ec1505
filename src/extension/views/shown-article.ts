import { EventEmitter, workspace, type Event, type Range, type TextDocument } from "vscode";
import { matchIds, moved, type Analysis, type Edit, type Id, type Span } from "../../core/index";
import type { ActiveArticle } from "../active-article";
import { rangeOf } from "../ranges";
import { carryNames, type Names } from "./steady-names";

/** The active article as the views show it: what they call a thing stays the same while the text is edited. */
export interface ShownArticle {
  readonly document: TextDocument | null;
  readonly analysis: Analysis | null;
  /** The same with what people rejected. */
  readonly whole: Analysis | null;
  /** Whether the analysis is of the text as it stands. */
  readonly isCurrent: boolean;
  readonly onDidChange: Event<void>;
  nameOf(id: Id): string;
  /** Where something of the analysis is in the text as it stands. */
  rangeOf(span: Span): Range | null;
  dispose(): void;
}

export function showArticle(article: ActiveArticle): ShownArticle {
  const emitter = new EventEmitter<void>();
  let document: TextDocument | null = null;
  let analysis: Analysis | null = null;
  let names: Names = new Map();
  /** What was edited since the text that the analysis is of, oldest first. */
  let edits: readonly (Edit & { readonly version: number })[] = [];

  function update(): void {
    if (article.document !== document) {
      [document, analysis, names, edits] = [article.document, null, new Map(), []];
    }
    const { analysis: newest, version } = article;
    if (newest !== analysis) {
      const isRead = (edit: { readonly version: number }): boolean =>
        version !== null && edit.version <= version;
      const pairs = analysis && newest ? matchIds(analysis, newest, edits.filter(isRead)) : new Map<Id, Id>();
      names = newest ? carryNames(names, newest, pairs) : new Map();
      edits = edits.filter((edit) => !isRead(edit));
      analysis = newest;
    }
    emitter.fire();
  }

  update();
  const listeners = [
    article.onDidChange(update),
    workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      const { version } = event.document;
      edits = [
        ...edits,
        ...event.contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
          start: rangeOffset,
          end: rangeOffset + rangeLength,
          text,
          version,
        })),
      ];
    }),
  ];

  return {
    get document() {
      return document;
    },
    get analysis() {
      return analysis;
    },
    get whole() {
      return article.document === document ? article.whole : null;
    },
    get isCurrent() {
      return document !== null && article.version === document.version;
    },
    onDidChange: emitter.event,
    nameOf: (id) => names.get(id) ?? id,
    rangeOf: (span) => document && rangeOf(document, moved(span, edits)),
    dispose() {
      for (const listener of listeners) listener.dispose();
      emitter.dispose();
    },
  };
}
