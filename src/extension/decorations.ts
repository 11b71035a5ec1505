import {
  Disposable,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditor,
  type TextEditorDecorationType,
} from "vscode";
import type { AnalysisStore } from "./analysis-store";
import { highlightsOf, type HighlightKind, type Highlights } from "./highlights";
import { rangeOf } from "./ranges";
import { shownQuotations } from "./shown-quotations";

const lineStyles: Readonly<Record<HighlightKind, string>> = {
  direct: "solid",
  mixed: "dashed",
  indirect: "dotted",
  speaker: "double",
};
const kinds = Object.keys(lineStyles) as HighlightKind[];

const nothing: Highlights = { direct: [], mixed: [], indirect: [], speaker: [] };

/** Highlights quotations and who speaks them, in every visible editor of an article. */
export function decorateEditors(store: AnalysisStore): Disposable {
  const types = new Map<HighlightKind, TextEditorDecorationType>(
    kinds.map((kind) => [kind, window.createTextEditorDecorationType(styleOf(kind))]),
  );

  /** Between an edit and its analysis, the editor itself moves the marks along with the text. */
  function decorate(editor: TextEditor): void {
    const { document } = editor;
    const analysis = store.current(document);
    if (!analysis && store.latest(document)) return;
    const highlights = analysis ? highlightsOf(shownQuotations(analysis, document), analysis) : nothing;
    for (const [kind, type] of types) {
      editor.setDecorations(
        type,
        highlights[kind].map((span) => rangeOf(document, span)),
      );
    }
  }

  window.visibleTextEditors.forEach(decorate);
  return Disposable.from(
    ...types.values(),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(decorate)),
    store.onDidChange((uri) => {
      window.visibleTextEditors
        .filter((editor) => editor.document.uri.toString() === uri.toString())
        .forEach(decorate);
    }),
  );
}

/** Never colour alone: each kind has its own line below the words. */
function styleOf(kind: HighlightKind): DecorationRenderOptions {
  const line = new ThemeColor(`onTheRecord.${kind}Line`);
  return {
    backgroundColor: new ThemeColor(`onTheRecord.${kind}Background`),
    borderColor: line,
    borderStyle: `none none ${lineStyles[kind]} none`,
    borderWidth: kind === "speaker" ? "0 0 3px 0" : "0 0 2px 0",
    overviewRulerColor: line,
    overviewRulerLane: kind === "speaker" ? OverviewRulerLane.Left : OverviewRulerLane.Center,
    ...(kind === "speaker" ? { fontWeight: "bold" } : {}),
  };
}
