import { l10n, window, workspace, type TextDocument, type Uri } from "vscode";
import { mentionAt, quotationAt } from "../../core/at-offset";
import type { Analysis, Claim, Entity, Id, Quotation } from "../../core/index";
import type { ActiveArticle } from "../active-article";

/** What a person decides about. */
export type Subject =
  | { readonly about: "quotation"; readonly item: Quotation }
  | { readonly about: "entity"; readonly item: Entity }
  | { readonly about: "claim"; readonly item: Claim };

/** What a link or a code action gives: data that goes through a URI. */
export interface SubjectRef {
  readonly uri?: string;
  readonly id: Id;
}

/** An article as it is read now, and where the person is in it. */
export interface Place {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  /** The selection in the active editor of the document, in UTF-16 units; null where that is not active. */
  readonly selection: { readonly start: number; readonly end: number } | null;
}

export function placeOf(article: ActiveArticle, uri?: string): Place | null {
  const document = uri === undefined ? article.document : openDocument(uri);
  const analysis = document && (document === article.document ? article.analysis : null);
  if (!document || !analysis) return null;
  const editor = window.activeTextEditor;
  const selection =
    editor?.document === document
      ? {
          start: document.offsetAt(editor.selection.start),
          end: document.offsetAt(editor.selection.end),
        }
      : null;
  return { document, analysis, selection };
}

/** The same if its decisions can be kept; says so before the person types anything where they cannot. */
export function writablePlace(article: ActiveArticle, uri?: string): Place | null {
  const place = placeOf(article, uri);
  if (place && !canKeep(place.document.uri)) {
    void window.showWarningMessage(l10n.t("This document is read-only, so nothing about it can be decided."));
    return null;
  }
  return place;
}

/** Whether there is a place for a sidecar: beside a file that can be written, or in the window's memory. */
export function canKeep({ scheme }: Uri): boolean {
  return scheme === "untitled" || workspace.fs.isWritableFileSystem(scheme) === true;
}

function openDocument(uri: string): TextDocument | null {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri) ?? null;
}

/** The one that an argument names (a link's, a code action's, a tree item's), or else the one at the cursor. */
export function subjectOf(about: Subject["about"], argument: unknown, place: Place): Subject | null {
  const id = idIn(argument);
  return id === null ? subjectAt(about, place) : subjectById(about, id, place.analysis);
}

function subjectById(about: Subject["about"], id: Id, analysis: Analysis): Subject | null {
  const items = { quotation: analysis.quotations, entity: analysis.entities, claim: analysis.claims }[about];
  const item = (items as readonly Subject["item"][]).find((candidate) => candidate.id === id);
  return item ? ({ about, item } as Subject) : null;
}

function subjectAt(about: Subject["about"], { analysis, selection }: Place): Subject | null {
  if (!selection) return null;
  const at = selection.start;
  const item =
    about === "quotation"
      ? quotationAt(analysis.quotations, at)
      : about === "entity"
        ? (mentionAt(analysis, at)?.entity ?? null)
        : (analysis.claims.find(({ start, end }) => start <= at && at <= end) ?? null);
  return item ? ({ about, item } as Subject) : null;
}

/** Of `{ id }` as links have it, or `{ subject }` as tree items do. */
export function idIn(argument: unknown): Id | null {
  if (typeof argument !== "object" || argument === null) return null;
  const { id, subject } = argument as { readonly id?: unknown; readonly subject?: unknown };
  if (typeof subject === "string") return subject;
  return typeof id === "string" ? id : null;
}

export function uriIn(argument: unknown): string | undefined {
  const uri =
    typeof argument === "object" && argument !== null && "uri" in argument ? argument.uri : undefined;
  return typeof uri === "string" ? uri : undefined;
}
