import {
  Disposable,
  window,
  workspace,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  type TextEditorDecorationType,
} from "vscode";
import type { Span } from "../core/index";
import type { AnalysisStore } from "./analysis-store";
import { styleOf } from "./decoration-styles";
import { highlightSettings } from "./highlight-settings";
import { highlightsOf, type Highlights, type MarkKind } from "./highlights";
import { changedKinds, movedMarks, nextMarks, noMarks, type Marks } from "./marks";
import { rangeOf } from "./ranges";
import { shownQuotations } from "./shown-quotations";

/** How long nobody types before the marks that were held back appear, in milliseconds. */
const pause = 1000;

/** What is known of a visible document. */
interface Known {
  marks: Marks;
  /** Since the last edit; undefined once nobody has typed for a while. */
  typing: ReturnType<typeof setTimeout> | undefined;
}

/** Highlights quotations and who speaks them, in every visible editor of an article. */
export function decorateEditors(
  store: Pick<AnalysisStore, "onDidChange" | "current" | "latest">,
): Disposable {
  const types = new Map<MarkKind, TextEditorDecorationType>();
  const documents = new Map<TextDocument, Known>();
  let decorated: readonly TextEditor[] = [];

  function knownOf(document: TextDocument): Known {
    const known = documents.get(document) ?? { marks: noMarks, typing: undefined };
    documents.set(document, known);
    return known;
  }

  /** Between an edit and its analysis, the editor itself moves the marks along with the text. */
  function update(document: TextDocument): void {
    const known = knownOf(document);
    const wanted = wantedMarks(store, document);
    if (!wanted) return;
    const before = known.marks;
    known.marks = nextMarks(before, wanted, known.typing === undefined ? [] : typedLines(document));
    const changed = changedKinds(before, known.marks);
    for (const editor of decorated)
      if (editor.document === document) show(editor, known.marks.shown, changed);
  }

  function show(editor: TextEditor, highlights: Highlights, kinds: readonly MarkKind[]): void {
    for (const kind of kinds) {
      const ranges = (highlights.get(kind) ?? []).map((span) => rangeOf(editor.document, span));
      editor.setDecorations(typeFor(kind), ranges);
    }
  }

  function typeFor(kind: MarkKind): TextEditorDecorationType {
    const type = types.get(kind) ?? window.createTextEditorDecorationType(styleOf(kind));
    types.set(kind, type);
    return type;
  }

  function follow(editors: readonly TextEditor[]): void {
    const added = editors.filter((editor) => !decorated.includes(editor));
    decorated = editors;
    for (const [document, { typing }] of documents) {
      if (editors.some((editor) => editor.document === document)) continue;
      clearTimeout(typing);
      documents.delete(document);
    }
    for (const editor of added) {
      const highlights = movedMarks(knownOf(editor.document).marks);
      show(editor, highlights, [...highlights.keys()]);
      update(editor.document);
    }
  }

  function onEdit({ document, contentChanges }: TextDocumentChangeEvent): void {
    const known = documents.get(document);
    if (!known || contentChanges.length === 0) return;
    // The changes of one event are all in offsets of the text before it: the last first, none moves another.
    const edits = contentChanges
      .map(({ rangeOffset: start, rangeLength, text }) => ({
        start,
        end: start + rangeLength,
        text,
      }))
      .sort((a, b) => b.start - a.start);
    known.marks = { ...known.marks, edits: [...known.marks.edits, ...edits] };
    clearTimeout(known.typing);
    known.typing = setTimeout(() => stopTyping(document), pause);
  }

  function stopTyping(document: TextDocument): void {
    const known = documents.get(document);
    if (known?.typing === undefined) return;
    clearTimeout(known.typing);
    known.typing = undefined;
    if (known.marks.areHeld) update(document);
  }

  /** Once the cursor leaves the lines that marks are held back on, they appear. */
  function onCursor({ document }: TextEditor): void {
    if (documents.get(document)?.marks.areHeld) update(document);
  }

  follow(window.visibleTextEditors);
  return Disposable.from(
    new Disposable(() => {
      for (const { typing } of documents.values()) clearTimeout(typing);
      for (const type of types.values()) type.dispose();
    }),
    window.onDidChangeVisibleTextEditors(follow),
    window.onDidChangeActiveTextEditor(() => [...documents.keys()].forEach(stopTyping)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => onCursor(textEditor)),
    workspace.onDidChangeTextDocument(onEdit),
    store.onDidChange((uri) => {
      for (const document of documents.keys())
        if (document.uri.toString() === uri.toString()) update(document);
    }),
  );
}

/** Null while they are not known: before an edit was read, those of the version before stay. */
function wantedMarks(
  store: Pick<AnalysisStore, "current" | "latest">,
  document: TextDocument,
): Highlights | null {
  const { enabled, ...options } = highlightSettings(document);
  const analysis = store.current(document);
  if (!analysis) return enabled && store.latest(document) ? null : new Map();
  return enabled ? highlightsOf(shownQuotations(analysis, document), analysis, options) : new Map();
}

/** The lines that have a cursor. */
function typedLines(document: TextDocument): readonly Span[] {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return [];
  return editor.selections.map(({ active }) => {
    const { range } = document.lineAt(active.line);
    return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  });
}
