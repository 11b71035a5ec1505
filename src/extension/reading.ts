import { window, type TextDocument, type TextEditor } from "vscode";
import { mentionAt, quotationAt } from "../core/at-offset";
import type { Analysis, Entity, Id, Quotation } from "../core/index";
import { speakersOf, lookupIn } from "../wording/lookup";
import type { AnalysisStore } from "./analysis-store";
import { mayBeArticle } from "./article-selector";
import { shownQuotations } from "./shown-quotations";

/** An article that was read as it stands, and the quotations of it that are shown. */
export interface Reading {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  readonly quotations: readonly Quotation[];
}

/** How long a command waits for an article that is still being read, in milliseconds. */
const patience = 10_000;

/** The reading of the text as it is when it is asked for or soon after; null where none comes. */
export async function readingOf(document: TextDocument, store: AnalysisStore): Promise<Reading | null> {
  const analysis = store.current(document) ?? (await nextAnalysis(document, store));
  return analysis && { document, analysis, quotations: shownQuotations(analysis, document) };
}

/** The active editor of an article, and what was read there; null where there is none. */
export async function activeReading(
  store: AnalysisStore,
): Promise<(Reading & { readonly editor: TextEditor; readonly offset: number }) | null> {
  const editor = window.activeTextEditor;
  if (!editor || !mayBeArticle(editor.document)) return null;
  const reading = await readingOf(editor.document, store);
  return reading && { ...reading, editor, offset: editor.document.offsetAt(editor.selection.start) };
}

export function quotationHere({ quotations }: Reading, offset: number): Quotation | null {
  return quotationAt(quotations, offset);
}

/** Who is named at an offset, or else who speaks there. */
export function entityHere(reading: Reading, offset: number): Entity | null {
  const named = mentionAt(reading.analysis, offset);
  return named?.entity ?? speakerHere(reading, offset);
}

/** Who speaks at an offset, or else who is named there. */
export function speakerHere(reading: Reading, offset: number): Entity | null {
  const { analysis, document } = reading;
  const quotation = quotationHere(reading, offset);
  const [speaker] = quotation ? speakersOf(quotation, lookupIn(document.getText(), analysis)) : [];
  return speaker ?? mentionAt(analysis, offset)?.entity ?? null;
}

export function entityById({ analysis }: Reading, id: Id): Entity | null {
  return analysis.entities.find((entity) => entity.id === id) ?? null;
}

function nextAnalysis(document: TextDocument, store: AnalysisStore): Promise<Analysis | null> {
  return new Promise((resolve) => {
    const end = (analysis: Analysis | null): void => {
      clearTimeout(timeout);
      listener.dispose();
      resolve(analysis);
    };
    const timeout = setTimeout(end, patience, null);
    const listener = store.onDidChange((uri) => {
      if (uri.toString() !== document.uri.toString()) return;
      const analysis = store.current(document);
      if (analysis || document.isClosed) end(analysis);
    });
  });
}
