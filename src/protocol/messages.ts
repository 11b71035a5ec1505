import { NotificationType, RequestType, RequestType0 } from "vscode-languageserver-protocol";
import type { Annotations } from "../annotations/index";
import type { Analysis } from "../core/index";

/** What the client passes when it starts the server. */
export interface InitializationOptions {
  /** The translated strings, in the form that `@vscode/l10n` reads; missing where the language is English. */
  readonly l10n?: Readonly<Record<string, string>>;
  /** The client answers {@link findArticlesRequest} and {@link readFileRequest}. */
  readonly readsFiles?: boolean;
}

export interface AnalysisParams {
  readonly uri: string;
  /** The version of the document that was read. */
  readonly version: number;
  readonly analysis: Analysis;
}

export interface DocumentParams {
  readonly uri: string;
}

/** Server to client: the analysis of one version of one document. */
export const analysisNotification = new NotificationType<AnalysisParams>("onTheRecord/analysis");

/** Client to server: read this document as an article, whatever it looks like, until it is closed. */
export const annotateAnywayNotification = new NotificationType<DocumentParams>("onTheRecord/annotateAnyway");

/** Client to server: is it there? */
export const pingRequest = new RequestType0<null, void>("onTheRecord/ping");

export interface FindArticlesParams {
  /** At most so many are answered. */
  readonly limit: number;
}

export interface ReadFileParams {
  readonly uri: string;
  /** A file of more bytes is not read. */
  readonly maxBytes: number;
}

/** Server to client: the files of the open folders that may be articles, by their URIs. */
export const findArticlesRequest = new RequestType<FindArticlesParams, readonly string[], void>(
  "onTheRecord/findArticles",
);

/** Server to client: a file's text as it is on the disk; null where it cannot be read or is too long. */
export const readFileRequest = new RequestType<ReadFileParams, string | null, void>("onTheRecord/readFile");

export interface AnnotationsParams {
  readonly uri: string;
  /** The version of the document that the annotations' spans are of. */
  readonly version: number;
  readonly annotations: Annotations;
}

/**
 * Client to server: what people decided about an open document, to be laid over its analyses from now on. Answered once the
 * analysis with it was pushed.
 */
export const annotationsRequest = new RequestType<AnnotationsParams, null, void>("onTheRecord/annotations");
