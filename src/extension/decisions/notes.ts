import {
  CommentMode,
  commands,
  comments,
  CommentThreadCollapsibleState,
  CommentThreadState,
  Disposable,
  l10n,
  MarkdownString,
  workspace,
  type Comment,
  type CommentReply,
  type CommentThread,
  type TextDocument,
  type Uri,
} from "vscode";
import { onSelection, type Annotation, type Author, type Message, type Note } from "../../annotations/index";
import type { ActiveArticle } from "../active-article";
import { mayBeArticle } from "../article-selector";
import { rangeOf } from "../ranges";
import { annotate } from "./annotate";
import { askAuthor, newId } from "./author";
import type { DecisionStore } from "./decision-store";
import { reportTrouble } from "./report";
import { idIn, subjectOf, uriIn, writablePlace, type Subject } from "./subject";
import { webLinksOnly } from "./web-links-only";

/** A message of a thread as VS Code shows it. */
interface ShownMessage extends Comment {
  readonly id: string;
  readonly thread: CommentThread;
  /** As written, while it is being edited. */
  readonly text: string;
}

/** Notes on quotations, claims, entities and any words: VS Code's comment threads are a view of the sidecar's. */
export function registerNotes(article: ActiveArticle, store: DecisionStore): Disposable {
  const controller = comments.createCommentController("onTheRecord", "On the Record");
  controller.options = {
    prompt: l10n.t("Add a note"),
    placeHolder: l10n.t("A note, in Markdown; it is kept in the file beside the article"),
  };
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) =>
      document === article.document && article.analysis?.status === "ok"
        ? [rangeOf(document, { start: 0, end: document.getText().length })]
        : [],
  };
  /** By annotation. */
  const threads = new Map<string, CommentThread>();
  /** What the threads are about that nobody has written in yet. */
  const begun = new WeakMap<CommentThread, Subject>();

  function show(uri: Uri): void {
    const document = documentOf(uri);
    const notes = document ? notesOf(store.annotations(document).items) : [];
    const ids = new Set(notes.map(({ annotation }) => annotation.id));
    for (const [id, thread] of threads) {
      if (thread.uri.toString() !== uri.toString() || ids.has(id)) continue;
      thread.dispose();
      threads.delete(id);
    }
    if (!document) return;
    for (const { annotation, note } of notes) {
      const thread = threads.get(annotation.id) ?? create(document, annotation);
      thread.range = rangeOf(document, annotation.anchor);
      thread.state = note.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
      thread.contextValue = note.resolved ? "resolved" : "open";
      thread.label = annotation.anchor.review ? l10n.t("Note whose words have changed") : l10n.t("Note");
      if (!isShown(thread, note)) thread.comments = note.messages.map((message) => shown(message, thread));
    }
  }

  function create(document: TextDocument, { id, anchor }: Annotation): CommentThread {
    const thread = controller.createCommentThread(document.uri, rangeOf(document, anchor), []);
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    threads.set(id, thread);
    return thread;
  }

  function annotationOf(thread: CommentThread): { annotation: Annotation; note: Note } | null {
    const document = documentOf(thread.uri);
    const id = [...threads].find(([, candidate]) => candidate === thread)?.[0];
    return (
      (document &&
        notesOf(store.annotations(document).items).find(({ annotation }) => annotation.id === id)) ??
      null
    );
  }

  /** A message in a thread that is there, or the first one of a new thread. */
  async function add({ thread, text }: CommentReply): Promise<void> {
    const author = await askAuthor();
    const document = documentOf(thread.uri);
    if (!author || !document || text.trim() === "") return;
    const message: Message = { id: newId(), text: text.trim(), by: author.by, at: author.at, edited: null };
    const there = annotationOf(thread);
    if (there) {
      await change(thread, (note) => ({ ...note, messages: [...note.messages, message] }));
      return;
    }
    const annotation = begin(document, thread, author, {
      kind: "note",
      messages: [message],
      resolved: false,
    });
    thread.dispose();
    await decide(document, annotation);
  }

  function begin(document: TextDocument, thread: CommentThread, author: Author, body: Note): Annotation {
    const subject = begun.get(thread);
    const place = subject && writablePlace(article, document.uri.toString());
    if (place) return annotate(subject, { body }, place, author);
    const text = document.getText();
    const { range } = thread;
    const whole = range.isEmpty ? document.lineAt(range.start.line).range : range;
    const span = { start: document.offsetAt(whole.start), end: document.offsetAt(whole.end) };
    return onSelection(span, body, { text, author });
  }

  async function change(thread: CommentThread, next: (note: Note) => Note | null): Promise<void> {
    const document = documentOf(thread.uri);
    const there = annotationOf(thread);
    if (!document || !there) return;
    const body = next(there.note);
    if (body) await decide(document, { ...there.annotation, body });
    else {
      const kept = await store.act(document, { type: "delete", id: there.annotation.id });
      reportTrouble(document, store, kept);
    }
  }

  async function decide(document: TextDocument, annotation: Annotation): Promise<void> {
    reportTrouble(document, store, await store.act(document, { type: "decide", annotation }));
  }

  /** Opens an empty thread on what the argument names, or on what is at the cursor. */
  function start(argument: unknown): void {
    const place = writablePlace(article, uriIn(argument));
    if (!place) return;
    const subject =
      idIn(argument) === null
        ? null
        : (["quotation", "claim", "entity"] as const)
            .map((about) => subjectOf(about, argument, place))
            .find((found) => found !== null);
    const span = subject ? spanOf(subject) : place.selection;
    if (!span) return;
    const thread = controller.createCommentThread(place.document.uri, rangeOf(place.document, span), []);
    if (subject) begun.set(thread, subject);
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  function edit(message: ShownMessage, mode: CommentMode): void {
    const { thread } = message;
    thread.comments = thread.comments.map((other) =>
      other === message
        ? {
            ...message,
            mode,
            body: mode === CommentMode.Editing ? message.text : rendered(message.text),
          }
        : other,
    );
  }

  return Disposable.from(
    controller,
    store.onDidChange(show),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (mayBeArticle(document)) show(document.uri);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => show(uri)),
    commands.registerCommand("onTheRecord.addNote", start),
    commands.registerCommand("onTheRecord.saveNote", add),
    commands.registerCommand("onTheRecord.resolveNote", (thread: CommentThread) =>
      change(thread, (note) => ({ ...note, resolved: true })),
    ),
    commands.registerCommand("onTheRecord.reopenNote", (thread: CommentThread) =>
      change(thread, (note) => ({ ...note, resolved: false })),
    ),
    commands.registerCommand("onTheRecord.deleteNote", (thread: CommentThread) =>
      annotationOf(thread) ? change(thread, () => null) : thread.dispose(),
    ),
    commands.registerCommand("onTheRecord.editMessage", (message: ShownMessage) =>
      edit(message, CommentMode.Editing),
    ),
    commands.registerCommand("onTheRecord.cancelMessage", (message: ShownMessage) =>
      edit(message, CommentMode.Preview),
    ),
    commands.registerCommand("onTheRecord.saveMessage", async (message: ShownMessage) => {
      const text = typeof message.body === "string" ? message.body : message.body.value;
      await change(message.thread, (note) => ({
        ...note,
        messages: note.messages.map((old) =>
          old.id === message.id ? { ...old, text, edited: new Date().toISOString() } : old,
        ),
      }));
    }),
    commands.registerCommand("onTheRecord.deleteMessage", (message: ShownMessage) =>
      change(message.thread, (note) => {
        const messages = note.messages.filter(({ id }) => id !== message.id);
        return messages.length > 0 ? { ...note, messages } : null;
      }),
    ),
  );
}

function documentOf(uri: Uri): TextDocument | null {
  return workspace.textDocuments.find((open) => open.uri.toString() === uri.toString()) ?? null;
}

function notesOf(items: readonly Annotation[]): { annotation: Annotation; note: Note }[] {
  return items.flatMap((annotation) =>
    annotation.body.kind === "note" ? [{ annotation, note: annotation.body }] : [],
  );
}

/** Whether the thread shows just these messages, so that one being edited is left alone. */
function isShown({ comments }: CommentThread, { messages }: Note): boolean {
  return (
    comments.length === messages.length &&
    comments.every((comment, index) => {
      const { id, text } = comment as ShownMessage;
      return id === messages[index]!.id && text === messages[index]!.text;
    })
  );
}

function shown({ id, text, by, at, edited }: Message, thread: CommentThread): ShownMessage {
  return {
    id,
    thread,
    text,
    body: rendered(text),
    mode: CommentMode.Preview,
    author: { name: by },
    timestamp: new Date(at),
    contextValue: "message",
    ...(edited === null ? {} : { label: l10n.t("edited") }),
  };
}

/** People write Markdown; it runs nothing, holds no HTML, and leads nowhere but to the web. */
function rendered(text: string): MarkdownString {
  const markdown = new MarkdownString(webLinksOnly(text));
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

function spanOf(subject: Subject): { readonly start: number; readonly end: number } {
  return subject.about === "entity" ? (subject.item.mentions[0] ?? { start: 0, end: 0 }) : subject.item;
}
