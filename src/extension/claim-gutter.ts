import { Disposable, Range, Uri, window, workspace, type TextEditor } from "vscode";
import { settingsSection } from "../protocol/settings";
import type { AnalysisStore } from "./analysis-store";
import { shownClaims } from "./shown-claims";

/** From here on, a claim is as likely as not to be one that a fact-checker would take up. */
const leastWorth = 0.5;

/** Marks the lines where claims worth checking begin, for those who asked for it. */
export function markClaims(store: AnalysisStore, extensionUri: Uri): Disposable {
  const icon = (theme: string): { gutterIconPath: Uri } => ({
    gutterIconPath: Uri.joinPath(extensionUri, "media", `claim-${theme}.svg`),
  });
  const mark = window.createTextEditorDecorationType({
    light: icon("light"),
    dark: icon("dark"),
    gutterIconSize: "contain",
  });

  function decorate(editor: TextEditor): void {
    const { document } = editor;
    const analysis = store.current(document);
    if (!analysis && store.latest(document)) return; // Until it is read again, the editor moves the marks itself.
    const isOn = workspace.getConfiguration(settingsSection, document).get<boolean>("claims.gutter", false);
    const claims = isOn && analysis ? shownClaims(analysis, document) : [];
    const starts = claims
      .filter(({ checkWorthiness }) => checkWorthiness >= leastWorth)
      .map(({ start }) => document.positionAt(start));
    editor.setDecorations(
      mark,
      starts.map((start) => new Range(start, start)),
    );
  }

  window.visibleTextEditors.forEach(decorate);
  return Disposable.from(
    mark,
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(decorate)),
    store.onDidChange((uri) => {
      window.visibleTextEditors
        .filter((editor) => editor.document.uri.toString() === uri.toString())
        .forEach(decorate);
    }),
  );
}
