import {
  FileType,
  l10n,
  Uri,
  window,
  workspace,
  type Disposable,
  type Memento,
  type TextDocument,
} from "vscode";
import { fitOf, fromJson, goodFit, parseSidecar, sidecarEnding } from "../../annotations/index";
import type { ActiveArticle } from "../active-article";
import type { DecisionStore } from "./decision-store";
import { articleOf, sidecarOf } from "./sidecar-storage";

/** More lost sidecars than this in one folder are not looked through. */
const most = 50;

/**
 * Offers an article that has no decisions those in its folder whose article is gone and whose words are in it: it was
 * renamed or saved elsewhere while nobody watched. Each is offered once.
 */
export function offerLostSidecars(article: ActiveArticle, store: DecisionStore, memory: Memento): Disposable {
  const looked = new Set<string>();
  return article.onDidChange(() => {
    const { document, analysis } = article;
    if (!document || document.isUntitled || analysis?.status !== "ok") return;
    const key = document.uri.toString();
    if (looked.has(key)) return;
    looked.add(key);
    void look(document, store, memory).catch(() => undefined); // A folder that cannot be listed offers nothing.
  });
}

async function look(document: TextDocument, store: DecisionStore, memory: Memento): Promise<void> {
  const keeper = await store.keeper(document);
  if (keeper.log.current.items.length > 0 || keeper.trouble) return;
  const fitting = await bestFitting(document);
  if (!fitting) return;
  const offered = memory.get<readonly string[]>("offeredSidecars", []);
  const offer = `${fitting.toString()} ${document.uri.toString()}`;
  if (offered.includes(offer)) return;
  await memory.update("offeredSidecars", [...offered, offer].slice(-200));
  const take = l10n.t("Take Them Over");
  const answer = await window.showInformationMessage(
    l10n.t(
      "The decisions in “{0}”, whose article is gone, fit this one. Are they its own?",
      fitting.path.split("/").at(-1) ?? "",
    ),
    take,
    l10n.t("No"),
  );
  if (answer !== take) return;
  await workspace.fs.rename(fitting, sidecarOf(document.uri), { overwrite: false });
  await store.reload(document);
}

async function bestFitting(document: TextDocument): Promise<Uri | null> {
  const folder = Uri.joinPath(document.uri, "..");
  const files = (await workspace.fs.readDirectory(folder)).filter(([, type]) => (type & FileType.File) !== 0);
  const names = new Set(files.map(([name]) => name));
  const lost = [...names]
    .filter((name) => name.endsWith(sidecarEnding) && !names.has(name.slice(0, -sidecarEnding.length)))
    .slice(0, most);
  let best: { readonly uri: Uri; readonly fit: number } | null = null;
  for (const name of lost) {
    const uri = Uri.joinPath(folder, name);
    const sidecar = parseSidecar(new TextDecoder().decode(await workspace.fs.readFile(uri)));
    if (
      sidecar.state !== "ok" ||
      workspace.textDocuments.some(({ uri: open }) => isSame(open, articleOf(uri)))
    )
      continue;
    const fit = fitOf(fromJson(sidecar.file, document.getText()));
    if (fit >= goodFit && (!best || fit > best.fit)) best = { uri, fit };
  }
  return best?.uri ?? null;
}

function isSame(a: Uri, b: Uri): boolean {
  return a.toString() === b.toString();
}
