import type { Disposable } from "vscode";
import { commands, l10n, window, type QuickPickItem } from "vscode";
import { inReview, placeAt, type Annotation, type Candidate } from "../../annotations/index";
import { labelText } from "../../wording/text";
import type { ActiveArticle } from "../active-article";
import { rangeOf } from "../ranges";
import type { DecisionStore } from "./decision-store";
import { reportTrouble } from "./report";
import { writablePlace, type Place } from "./subject";

/** The command that goes through the decisions whose words the text no longer has as they were. */
export function registerReview(article: ActiveArticle, store: DecisionStore): Disposable {
  return commands.registerCommand("onTheRecord.reviewDecisions", async () => {
    const place = writablePlace(article);
    if (!place) return;
    for (;;) {
      const open = inReview(store.annotations(place.document));
      if (open.length === 0) {
        void window.showInformationMessage(l10n.t("All decisions stand at their words."));
        return;
      }
      const annotation = await pick(open);
      if (!annotation) return;
      await settle(annotation, place, store);
    }
  });
}

async function pick(open: readonly Annotation[]): Promise<Annotation | undefined> {
  const picks = open.map((annotation) => ({
    label: labelText(wordsOf(annotation), 100),
    description: labelText(`${annotation.by}, ${annotation.at.slice(0, 10)}`, 100),
    annotation,
  }));
  const title =
    open.length === 1 ? l10n.t("1 decision needs review") : l10n.t("{0} decisions need review", open.length);
  return (await window.showQuickPick(picks, { title, matchOnDescription: true }))?.annotation;
}

function wordsOf({ anchor, parts }: Annotation): string {
  return (anchor.review ? anchor : (parts.find(({ review }) => review) ?? anchor)).quote.exact;
}

interface PlacePick extends QuickPickItem {
  readonly candidate?: Candidate;
  readonly deletes?: true;
}

/** One of the places that come near, the best first, or away with it; the editor shows each as it is looked at. */
async function settle(annotation: Annotation, { document }: Place, store: DecisionStore): Promise<void> {
  const text = document.getText();
  const anchor = annotation.anchor.review ? annotation.anchor : annotation.parts.find(({ review }) => review);
  const candidates = anchor?.review?.candidates ?? [];
  const selected = selectedWords();
  const places: PlacePick[] = [...(selected ? [selected] : []), ...candidates].map((candidate, index) => ({
    label: `$(arrow-right) ${labelText(text.slice(candidate.start, candidate.end), 100)}`,
    description:
      selected && index === 0
        ? l10n.t("the selection")
        : l10n.t("line {0}", document.positionAt(candidate.start).line + 1),
    candidate,
  }));
  const deletion: PlacePick = { label: `$(trash) ${l10n.t("Delete the decision")}`, deletes: true };
  const title = l10n.t("Where is “{0}” now?", labelText(wordsOf(annotation), 60));
  const chosen = await window.showQuickPick<PlacePick>([...places, deletion], {
    title,
    onDidSelectItem: (item: PlacePick) => {
      if (item.candidate) void reveal(item.candidate);
    },
  });
  if (!chosen) return;
  const kept = await store.act(
    document,
    chosen.candidate
      ? { type: "place", annotation: placeAt(annotation, chosen.candidate, document.getText()) }
      : { type: "delete", id: annotation.id },
  );
  reportTrouble(document, store, kept);

  function selectedWords(): Candidate | null {
    const editor = window.activeTextEditor;
    if (editor?.document !== document || editor.selection.isEmpty) return null;
    const { start, end } = editor.selection;
    return { start: document.offsetAt(start), end: document.offsetAt(end), score: 1 };
  }

  async function reveal(candidate: Candidate): Promise<void> {
    await window.showTextDocument(document, {
      selection: rangeOf(document, candidate),
      preserveFocus: true,
      preview: false,
    });
  }
}
