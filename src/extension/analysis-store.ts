import { EventEmitter, Uri, workspace, type Event, type TextDocument } from "vscode";
import { withoutRejected } from "../annotations/index";
import type { Analysis } from "../core/index";
import { analysisNotification } from "../protocol/messages";
import { settingsSection } from "../protocol/settings";
import type { LanguageServer } from "./language-server";

/** The newest analysis that the server pushed for each open document. */
export interface AnalysisStore {
  /** Fires with the document whose analysis came or went, or is to be shown in another way. */
  readonly onDidChange: Event<Uri>;
  /** With what people rejected, which the others leave out. */
  whole(document: TextDocument): Analysis | null;
  /** The document's newest analysis, perhaps of an earlier version than it has now. */
  latest(document: TextDocument): Analysis | null;
  /** The version of the document that {@link latest} is of. */
  latestVersion(document: TextDocument): number | null;
  /** The analysis of exactly the text that the document has; null while that is being read. */
  current(document: TextDocument): Analysis | null;
  dispose(): void;
}

export function createAnalysisStore({ client }: LanguageServer): AnalysisStore {
  const emitter = new EventEmitter<Uri>();
  const known = new Map<
    string,
    { readonly version: number; readonly analysis: Analysis; readonly whole: Analysis }
  >();

  const listeners = [
    client.onNotification(analysisNotification, ({ uri, version, analysis }) => {
      const document = client.protocol2CodeConverter.asUri(uri);
      known.set(document.toString(), { version, analysis: withoutRejected(analysis), whole: analysis });
      emitter.fire(document);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (known.delete(uri.toString())) emitter.fire(uri);
    }),
    workspace.onDidChangeConfiguration((event) => {
      for (const document of [...known.keys()].map((uri) => Uri.parse(uri, true)))
        if (event.affectsConfiguration(settingsSection, document)) emitter.fire(document);
    }),
  ];

  return {
    onDidChange: emitter.event,
    whole: ({ uri }) => known.get(uri.toString())?.whole ?? null,
    latest: ({ uri }) => known.get(uri.toString())?.analysis ?? null,
    latestVersion: ({ uri }) => known.get(uri.toString())?.version ?? null,
    current({ uri, version }) {
      const entry = known.get(uri.toString());
      return entry?.version === version ? entry.analysis : null;
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
      emitter.dispose();
    },
  };
}
