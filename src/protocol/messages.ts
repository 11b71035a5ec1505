import { NotificationType } from "vscode-languageserver-protocol";
import type { Analysis } from "../core/index";

/** What the client passes when it starts the server. */
export interface InitializationOptions {
  /** The translated strings, in the form that `@vscode/l10n` reads; missing where the language is English. */
  readonly l10n?: Readonly<Record<string, string>>;
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
