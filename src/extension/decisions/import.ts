import { commands, l10n, Uri, window, workspace, type Disposable } from "vscode";
import { importJsonLd, inReview } from "../../annotations/index";
import type { ActiveArticle } from "../active-article";
import type { DecisionStore } from "./decision-store";
import { reportTrouble } from "./report";
import { writablePlace } from "./subject";

/** The command that takes in annotations of the W3C's model: decisions as they were, other programs' comments as notes. */
export function registerImport(article: ActiveArticle, store: DecisionStore): Disposable {
  return commands.registerCommand("onTheRecord.importAnnotations", async (given?: unknown) => {
    const place = writablePlace(article);
    if (!place) return;
    const uri = given instanceof Uri ? given : await askFile(place.document.uri);
    if (!uri) return;
    const json = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const { annotations, skipped } = importJsonLd(json, place.document.getText());
    if (!annotations) {
      void window.showErrorMessage(l10n.t("The file has no annotations in JSON-LD of the W3C's model."));
      return;
    }
    const { items } = annotations;
    const kept = await store.act(place.document, { type: "decide-all", annotations: items });
    reportTrouble(place.document, store, kept);
    if (kept.state !== "saved") return;
    const parts = [
      items.length === 1
        ? l10n.t("1 annotation was taken in.")
        : l10n.t("{0} annotations were taken in.", items.length),
      ...(skipped > 0 ? [l10n.t("Left out, for they have no words in this text: {0}.", skipped)] : []),
      ...(inReview(annotations).length > 0
        ? [l10n.t("To be reviewed: {0}.", inReview(annotations).length)]
        : []),
    ];
    void window.showInformationMessage(parts.join(" "));
  });
}

async function askFile(beside: Uri): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    filters: { "JSON-LD": ["jsonld", "json"] },
    openLabel: l10n.t("Import"),
    ...(beside.scheme === "untitled" ? {} : { defaultUri: Uri.joinPath(beside, "..") }),
  });
  return files?.[0];
}
