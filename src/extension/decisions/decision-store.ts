import { Disposable, EventEmitter, workspace, type Event, type TextDocument, type Uri } from "vscode";
import { State } from "vscode-languageclient";
import { noAnnotations, sourceOf, type Annotations, type DecisionLog } from "../../annotations/index";
import { annotationsRequest } from "../../protocol/messages";
import { openKeeper, type Keeper, type Kept } from "../../storage/keeper";
import type { AnalysisStore } from "../analysis-store";
import type { LanguageServer } from "../language-server";
import { newId } from "./author";
import { articleOf, type Shelf } from "./sidecar-storage";

/** What people decided about each open article: read from its sidecar, carried through edits, written back. */
export interface DecisionStore {
  /** Fires with the document about which something was decided, or whose sidecar was read. */
  readonly onDidChange: Event<Uri>;
  log(document: TextDocument): DecisionLog | null;
  annotations(document: TextDocument): Annotations;
  /** Once the sidecar was read. */
  keeper(document: TextDocument): Promise<Keeper>;
  /** Takes in what the sidecar holds now. */
  reload(document: TextDocument): Promise<void>;
  act(document: TextDocument, action: Parameters<Keeper["act"]>[0]): Promise<Kept>;
  resolve(document: TextDocument, choices: ReadonlyMap<string, "ours" | "theirs">): Promise<Kept>;
  dispose(): void;
}

interface Opened {
  readonly keeper: Promise<Keeper>;
  /** Null until the sidecar was read. */
  known: Keeper | null;
  /** The document's text as the keeper knows it. */
  text: string;
}

export function createDecisionStore(
  { client }: LanguageServer,
  analyses: AnalysisStore,
  shelfOf: (document: TextDocument) => Shelf,
): DecisionStore {
  const emitter = new EventEmitter<Uri>();
  const opened = new Map<string, Opened>();

  function open(document: TextDocument): Opened {
    const key = document.uri.toString();
    const there = opened.get(key);
    if (there) return there;
    const entry: Opened = {
      text: document.getText(),
      known: null,
      keeper: openKeeper({
        ...shelfOf(document),
        text: () => document.getText(),
        source: sourceOf(document.uri.path.split("/").at(-1) ?? ""),
        newId,
      }),
    };
    opened.set(key, entry);
    void entry.keeper.then((keeper) => {
      if (opened.get(key) !== entry) return;
      entry.known = keeper;
      if (keeper.log.current.items.length > 0 || keeper.trouble) void publish(document, keeper);
    });
    return entry;
  }

  /** Lets everybody here show the decisions, and the server lay them over its analysis, which is there at the end. */
  async function publish(document: TextDocument, keeper: Keeper): Promise<void> {
    emitter.fire(document.uri);
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const annotations = keeper.log.current;
    try {
      await client.sendRequest(annotationsRequest, { uri, version: document.version, annotations });
    } catch {
      // A server that ended is told again once it runs.
    }
  }

  async function act(document: TextDocument, action: Parameters<Keeper["act"]>[0]): Promise<Kept> {
    const keeper = await open(document).keeper;
    const kept = await keeper.act(action);
    await publish(document, keeper);
    return kept;
  }

  async function onSidecar(sidecar: Uri): Promise<void> {
    const key = articleOf(sidecar).toString();
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    if (document && opened.has(key)) await reload(document);
  }

  async function reload(document: TextDocument): Promise<void> {
    const keeper = await open(document).keeper;
    if (await keeper.reload()) void publish(document, keeper);
  }

  /** A server that was started anew knows of no decisions. */
  function publishAll(): void {
    for (const document of workspace.textDocuments) {
      const keeper = opened.get(document.uri.toString())?.known;
      if (keeper && keeper.log.current.items.length > 0) void publish(document, keeper);
    }
  }

  const watcher = workspace.createFileSystemWatcher("**/*.annotations.jsonld");
  const listeners = Disposable.from(
    watcher,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) publishAll();
    }),
    watcher.onDidChange(onSidecar),
    watcher.onDidCreate(onSidecar),
    watcher.onDidDelete(onSidecar),
    analyses.onDidChange((uri) => {
      const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
      if (document && analyses.latest(document)?.status === "ok") open(document);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const entry = opened.get(document.uri.toString());
      if (!entry || contentChanges.length === 0) return;
      const after = document.getText();
      const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        end: rangeOffset + rangeLength,
        text,
      }));
      entry.known?.follow(entry.text, edits, after);
      entry.text = after;
    }),
    workspace.onDidCloseTextDocument(({ uri }) => opened.delete(uri.toString())),
  );

  const nothing = noAnnotations("urn:on-the-record:none");
  return {
    onDidChange: emitter.event,
    log: ({ uri }) => opened.get(uri.toString())?.known?.log ?? null,
    annotations: ({ uri }) => opened.get(uri.toString())?.known?.log.current ?? nothing,
    keeper: (document) => open(document).keeper,
    reload,
    act,
    async resolve(document, choices) {
      const keeper = await open(document).keeper;
      const kept = await keeper.resolve(choices);
      void publish(document, keeper);
      return kept;
    },
    dispose() {
      listeners.dispose();
      emitter.dispose();
    },
  };
}
