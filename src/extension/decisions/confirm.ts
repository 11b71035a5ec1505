import { commands, Disposable, l10n, window } from "vscode";
import type { ActiveArticle } from "../active-article";
import { rangeOf } from "../ranges";
import { shownQuotations } from "../shown-quotations";
import { annotate } from "./annotate";
import { askAuthor } from "./author";
import type { DecisionStore } from "./decision-store";
import { reportTrouble } from "./report";
import { idIn, uriIn, writablePlace, type Place } from "./subject";
import { checkableAt, checkables, nextUnchecked, type Checkable } from "./unchecked";

/** The commands by which a person says that something is right as it was found. */
export function registerConfirm(article: ActiveArticle, store: DecisionStore): Disposable {
  return Disposable.from(
    commands.registerCommand("onTheRecord.confirm", (argument: unknown) => run(argument, false)),
    commands.registerCommand("onTheRecord.confirmAndNext", (argument: unknown) => run(argument, true)),
    commands.registerCommand("onTheRecord.nextUnchecked", () => {
      const place = writablePlace(article);
      if (place) goOn(allOf(place), null, place);
    }),
  );

  async function run(argument: unknown, goesOn: boolean): Promise<void> {
    const place = writablePlace(article, uriIn(argument));
    if (!place) return;
    const all = allOf(place);
    const id = idIn(argument);
    const here =
      id === null
        ? place.selection && checkableAt(all, place.selection)
        : (all.find(({ subject }) => subject.item.id === id) ?? null);
    if (here && !(await confirm(here, place))) return;
    if (goesOn) goOn(all, here, place);
    else if (!here) void window.showInformationMessage(l10n.t("There is nothing to confirm at the cursor."));
  }

  async function confirm({ subject }: Checkable, place: Place): Promise<boolean> {
    if (subject.item.decision?.state === "confirmed") return true;
    const author = await askAuthor();
    if (!author) return false;
    const annotation = annotate(subject, { body: { kind: "confirm" } }, place, author);
    const kept = await store.act(place.document, { type: "decide", annotation });
    reportTrouble(place.document, store, kept);
    return kept.state === "saved";
  }
}

function allOf({ analysis, document }: Place): Checkable[] {
  return checkables(analysis, shownQuotations(analysis, document));
}

function goOn(all: readonly Checkable[], here: Checkable | null, { document, selection }: Place): void {
  const next = nextUnchecked(all, here, selection?.start ?? 0);
  if (next) {
    void window.showTextDocument(document, { selection: rangeOf(document, next.span), preserveFocus: false });
  } else {
    window.setStatusBarMessage(l10n.t("Everything is checked."), 5000);
  }
}
