import {
  commands,
  l10n,
  Uri,
  window,
  workspace,
  type Disposable,
  type QuickPickItem,
  type TextDocument,
} from "vscode";
import {
  compareQuotations,
  fromJson,
  inReview,
  parseSidecar,
  sidecarEnding,
  type QuotationChanges,
} from "../../annotations/index";
import type { Quotation } from "../../core/index";
import { labelText } from "../../wording/text";
import type { ActiveArticle } from "../active-article";
import type { AnalysisStore } from "../analysis-store";
import { rangeOf } from "../ranges";
import { readingOf } from "../reading";
import type { DecisionStore } from "./decision-store";
import { reportTrouble } from "./report";
import { articleOf, sidecarOf } from "./sidecar-storage";
import { writablePlace } from "./subject";

/**
 * The command that takes what was decided about another version of the story over onto this text: what is at its words
 * still holds, the rest waits for review. Then it lists the quotations that are new, dropped or reworded.
 */
export function registerTakeOver(
  article: ActiveArticle,
  analyses: AnalysisStore,
  store: DecisionStore,
): Disposable {
  return commands.registerCommand("onTheRecord.takeOver", async (given?: unknown) => {
    const place = writablePlace(article);
    if (!place) return;
    const { document } = place;
    const chosen = given instanceof Uri ? given : await askVersion(document);
    if (!chosen) return;
    const sidecar = chosen.path.endsWith(sidecarEnding) ? chosen : sidecarOf(chosen);
    const found = await read(sidecar);
    if (found?.state !== "ok") {
      void window.showErrorMessage(l10n.t("No decisions that can be read are beside that article."));
      return;
    }
    const ours = new Set(store.annotations(document).items.map(({ id }) => id));
    const taken = fromJson(found.file, document.getText()).items.filter(({ id }) => !ours.has(id));
    const kept = await store.act(document, { type: "decide-all", annotations: taken });
    reportTrouble(document, store, kept);
    if (kept.state !== "saved") return;
    const changes = await changesSince(articleOf(sidecar), document, analyses);
    if (!(given instanceof Uri)) await list(document, changes, taken.length, store);
    return { taken: taken.length, ...countsOf(changes) };
  });
}

async function read(sidecar: Uri): Promise<ReturnType<typeof parseSidecar> | null> {
  try {
    return parseSidecar(new TextDecoder().decode(await workspace.fs.readFile(sidecar)));
  } catch {
    return null;
  }
}

/** One of those beside it, or else any file. */
async function askVersion(document: TextDocument): Promise<Uri | undefined> {
  const other: QuickPickItem & { readonly uri?: Uri } = {
    label: `$(folder-opened) ${l10n.t("Another File…")}`,
  };
  const beside = document.isUntitled ? [] : await versionsBeside(document.uri);
  const picks = [
    ...beside.map((uri) => ({ label: labelText(uri.path.split("/").at(-1) ?? "", 100), uri })),
    other,
  ];
  const chosen =
    beside.length === 0
      ? other
      : await window.showQuickPick<typeof other>(picks, { title: l10n.t("Take Over Decisions From") });
  if (chosen !== other) return chosen?.uri;
  return (await window.showOpenDialog({ openLabel: l10n.t("Take Over") }))?.[0];
}

async function versionsBeside(uri: Uri): Promise<Uri[]> {
  const folder = Uri.joinPath(uri, "..");
  const own = sidecarOf(uri).toString();
  try {
    return (await workspace.fs.readDirectory(folder))
      .map(([name]) => Uri.joinPath(folder, name))
      .filter((file) => file.path.endsWith(sidecarEnding) && file.toString() !== own);
  } catch {
    return [];
  }
}

/** Null where the other version's text is no longer there or cannot be read as an article. */
async function changesSince(
  earlier: Uri,
  document: TextDocument,
  analyses: AnalysisStore,
): Promise<QuotationChanges | null> {
  try {
    const before = await readingOf(await workspace.openTextDocument(earlier), analyses);
    const after = await readingOf(document, analyses);
    return before && after && compareQuotations(before.analysis, after.analysis);
  } catch {
    return null;
  }
}

function countsOf(changes: QuotationChanges | null) {
  return {
    added: changes?.added.length ?? null,
    dropped: changes?.dropped.length ?? null,
    reworded: changes?.reworded.length ?? null,
  };
}

interface Row extends QuickPickItem {
  readonly goTo?: Quotation;
  readonly reviews?: true;
}

async function list(
  document: TextDocument,
  changes: QuotationChanges | null,
  taken: number,
  store: DecisionStore,
): Promise<void> {
  const open = inReview(store.annotations(document)).length;
  const row = (icon: string, what: string, { content }: Quotation, goTo?: Quotation): Row => ({
    label: `$(${icon}) ${labelText(content, 100)}`,
    description: what,
    ...(goTo ? { goTo } : {}),
  });
  const rows: Row[] = [
    ...(open > 0
      ? [
          {
            label: `$(warning) ${l10n.t("Review decisions whose words have changed: {0}", open)}`,
            reviews: true as const,
          },
        ]
      : []),
    ...(changes?.reworded ?? []).map(({ before, after }) => ({
      ...row("edit", l10n.t("reworded"), after, after),
      detail: labelText(before.content, 150),
    })),
    ...(changes?.added ?? []).map((quotation) => row("add", l10n.t("new"), quotation, quotation)),
    ...(changes?.dropped ?? []).map((quotation) => row("remove", l10n.t("dropped"), quotation)),
  ];
  const title =
    taken === 1 ? l10n.t("1 decision was taken over") : l10n.t("{0} decisions were taken over", taken);
  if (rows.length === 0) {
    void window.showInformationMessage(title);
    return;
  }
  const chosen = await window.showQuickPick(rows, { title, matchOnDescription: true, matchOnDetail: true });
  if (chosen?.reviews) await commands.executeCommand("onTheRecord.reviewDecisions");
  else if (chosen?.goTo)
    await window.showTextDocument(document, { selection: rangeOf(document, chosen.goTo), preview: false });
}
