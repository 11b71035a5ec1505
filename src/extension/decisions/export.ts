import { commands, l10n, Uri, window, workspace, type Disposable, type TextDocument } from "vscode";
import {
  exportArticle,
  exportFormats,
  type ExportFile,
  type ExportFormat,
  type Refusal,
} from "../../export/index";
import { shorten } from "../../wording/text";
import type { ActiveArticle } from "../active-article";
import type { AnalysisStore } from "../analysis-store";
import { readingOf } from "../reading";
import type { DecisionStore } from "./decision-store";
import { exists } from "../exists";

/** What a task, a key or another extension may give so that nothing is asked. */
interface ExportArguments {
  readonly format?: unknown;
  /** Where the files go. */
  readonly folder?: unknown;
}

/** The command that writes the article with what people decided in a format for other programs, as the command line does. */
export function registerExport(
  article: ActiveArticle,
  analyses: AnalysisStore,
  store: DecisionStore,
  version: string,
): Disposable {
  return commands.registerCommand("onTheRecord.export", async (given: ExportArguments = {}) => {
    const { document } = article;
    if (!document) return;
    const format = isFormat(given.format) ? given.format : await askFormat();
    if (!format || !(await readingOf(document, analyses))) return;
    await store.keeper(document);
    const analysis = analyses.whole(document);
    if (!analysis) return;
    const exported = exportArticle(format, {
      name: nameOf(document),
      text: document.getText(),
      analysis,
      annotations: store.annotations(document),
      version,
    });
    if (exported.refused) {
      await sayMissing(exported.refused);
      return;
    }
    const folder = given.folder instanceof Uri ? given.folder : null;
    const written = folder
      ? exported.files.map((file) => ({ ...file, uri: Uri.joinPath(folder, file.name) }))
      : await askWhere(exported.files, document);
    if (written.length === 0) return;
    for (const { uri, text } of written) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    if (!folder) await offerToOpen(written[0]!.uri, written.length);
  });
}

const names: Readonly<Record<ExportFormat, () => string>> = {
  json: () => l10n.t("JSON: all that was found, with what was decided"),
  csv: () => l10n.t("CSV: tables of quotations, entities and claims"),
  sheet: () => l10n.t("Checking sheet in Markdown"),
  jsonld: () => l10n.t("JSON-LD: W3C Web Annotations"),
  claimreview: () => l10n.t("ClaimReview of schema.org, for claims with a rating"),
  brat: () => l10n.t("brat standoff"),
};

function isFormat(value: unknown): value is ExportFormat {
  return exportFormats.some((format) => format === value);
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const picks = exportFormats.map((format) => ({ label: names[format](), format }));
  return (await window.showQuickPick(picks, { title: l10n.t("Export As") }))?.format;
}

type Target = ExportFile & { readonly uri: Uri };

/** One file has a dialog of its own; several go into one folder, over others only where the person says so. */
async function askWhere(files: readonly ExportFile[], document: TextDocument): Promise<Target[]> {
  const beside = document.isUntitled
    ? workspace.workspaceFolders?.[0]?.uri
    : Uri.joinPath(document.uri, "..");
  const [first] = files;
  if (files.length === 1 && first) {
    const uri = await window.showSaveDialog(
      beside ? { defaultUri: Uri.joinPath(beside, first.name) } : { title: first.name },
    );
    return uri ? [{ ...first, uri }] : [];
  }
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t("Export Here"),
      ...(beside ? { defaultUri: beside } : {}),
    })) ?? [];
  if (!folder) return [];
  const targets = files.map((file) => ({ ...file, uri: Uri.joinPath(folder, file.name) }));
  const there = await Promise.all(targets.map(({ uri }) => exists(uri)));
  const old = targets.filter((_, index) => there[index]).map(({ name }) => name);
  if (old.length === 0) return targets;
  const replace = l10n.t("Replace");
  const answer = await window.showWarningMessage(
    l10n.t("These files are there already: {0}", old.join(", ")),
    { modal: true },
    replace,
  );
  return answer === replace ? targets : [];
}

async function offerToOpen(uri: Uri, count: number): Promise<void> {
  const open = l10n.t("Open");
  const answer = await window.showInformationMessage(
    count === 1 ? l10n.t("Exported.") : l10n.t("{0} files exported.", count),
    open,
  );
  if (answer === open) await commands.executeCommand("vscode.open", uri);
}

/** Which claims lack what; each leads to its words no more than the message has room for. */
async function sayMissing(refused: readonly Refusal[]): Promise<void> {
  const lines = refused.map(({ claim, missing }) =>
    claim === null
      ? l10n.t("No claim in it has a rating.")
      : l10n.t("“{0}” lacks {1}.", shorten(claim, 80), missing.join(", ")),
  );
  await window.showWarningMessage(l10n.t("Nothing was exported."), {
    modal: true,
    detail: lines.slice(0, 12).join("\n"),
  });
}

function nameOf({ uri }: TextDocument): string {
  return uri.path.split("/").at(-1) || "article.txt";
}
