import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { applyDecisions, followAll, type Annotations, type Edit } from "../annotations/index";
import type { Analysis } from "../core/index";

/** What people decided about the open documents, carried through their edits. */
export interface Decisions {
  set(uri: string, annotations: Annotations): void;
  /** The analysis of the document as it stands with the decisions laid over it. */
  layOver(analysis: Analysis, document: TextDocument): Analysis;
  forget(uri: string): void;
  /** How many documents it knows. */
  readonly count: number;
  /** To be given to `TextDocuments`: changes documents as it would, and the places of decisions with them. */
  readonly documents: {
    create: typeof TextDocument.create;
    update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument;
  };
}

export function createDecisions(): Decisions {
  const known = new Map<string, Annotations>();
  /** What came of each document's newest decisions, which many requests ask for. */
  const laid = new Map<string, { analysis: Analysis; annotations: Annotations; result: Analysis }>();

  /** Each change counts in the text that the one before it left, as the protocol has it. */
  function update(
    document: TextDocument,
    changes: TextDocumentContentChangeEvent[],
    version: number,
  ): TextDocument {
    const annotations = known.get(document.uri);
    if (!annotations || annotations.items.length === 0)
      return TextDocument.update(document, changes, version);
    let { items } = annotations;
    let updated = document;
    for (const change of changes) {
      const before = updated.getText();
      const edit = editOf(change, updated);
      updated = TextDocument.update(updated, [change], version);
      items = followAll(items, before, [edit], updated.getText());
    }
    known.set(document.uri, { ...annotations, items });
    return updated;
  }

  return {
    set: (uri, annotations) => known.set(uri, annotations),
    layOver(analysis, document) {
      const annotations = known.get(document.uri);
      if (!annotations) return analysis;
      const last = laid.get(document.uri);
      if (last?.analysis === analysis && last.annotations === annotations) return last.result;
      const result = applyDecisions(analysis, annotations, document.getText());
      laid.set(document.uri, { analysis, annotations, result });
      return result;
    },
    forget(uri) {
      known.delete(uri);
      laid.delete(uri);
    },
    get count() {
      return known.size;
    },
    documents: { create: TextDocument.create.bind(TextDocument), update },
  };
}

function editOf(change: TextDocumentContentChangeEvent, document: TextDocument): Edit {
  if (!("range" in change)) return { start: 0, end: document.getText().length, text: change.text };
  const start = document.offsetAt(change.range.start);
  return { start, end: document.offsetAt(change.range.end), text: change.text };
}
