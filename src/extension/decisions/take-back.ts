import { commands, l10n, window, type Disposable } from "vscode";
import { annotationsByItem, type Annotation } from "../../annotations/index";
import type { Analysis, Id } from "../../core/index";
import type { ActiveArticle } from "../active-article";
import type { DecisionStore } from "./decision-store";
import { reportTrouble } from "./report";
import { idIn, subjectOf, uriIn, writablePlace, type Place } from "./subject";

/** The command that takes back what was decided about an item: a rejection, or else all that was corrected and confirmed. */
export function registerTakeBack(article: ActiveArticle, store: DecisionStore): Disposable {
  return commands.registerCommand("onTheRecord.takeBack", async (argument: unknown) => {
    const place = writablePlace(article, uriIn(argument));
    if (!place) return;
    const whole = article.whole ?? place.analysis;
    const id = idIn(argument) ?? decidedAtCursor(place);
    const made = id === null ? [] : decisionsOn(id, whole, store.annotations(place.document).items);
    if (made.length === 0) {
      void window.showInformationMessage(l10n.t("Nothing was decided about what is at the cursor."));
      return;
    }
    for (const annotation of made) {
      const kept = await store.act(place.document, { type: "delete", id: annotation.id });
      reportTrouble(place.document, store, kept);
      if (kept.state !== "saved") return;
    }
  });
}

function decisionsOn(id: Id, whole: Analysis, items: readonly Annotation[]): readonly Annotation[] {
  const all = annotationsByItem(whole, { id: "", items, raw: null }).get(id) ?? [];
  const decisions = all.filter(({ body: { kind } }) => !["note", "verdict", "foreign"].includes(kind));
  const rejections = decisions.filter(({ body }) => body.kind === "reject");
  return rejections.length > 0 ? rejections : decisions;
}

/** What is innermost there and was decided upon. */
function decidedAtCursor(place: Place): Id | null {
  for (const about of ["entity", "quotation", "claim"] as const) {
    const subject = subjectOf(about, undefined, place);
    if (subject?.item.decision) return subject.item.id;
  }
  return null;
}
