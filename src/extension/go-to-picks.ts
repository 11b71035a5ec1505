import {
  commands,
  Disposable,
  l10n,
  QuickPickItemKind,
  ThemeColor,
  ThemeIcon,
  window,
  type QuickPickItem,
} from "vscode";
import type { AnalysisStore } from "./analysis-store";
import { entityItems, speakerItems, type PickItem } from "./pick-items";
import { activeReading, type Reading } from "./reading";
import { speakerColor } from "./speaker-looks";

interface Pick extends QuickPickItem {
  readonly id?: string;
}

/** The quick picks of speakers and of all entities. */
export function registerGoToPicks(store: AnalysisStore): Disposable {
  return Disposable.from(
    commands.registerCommand("onTheRecord.goToSpeaker", () =>
      pick(
        store,
        l10n.t("Go to the first quotation of a speaker"),
        (reading) => speakerItems(reading.quotations, reading.analysis.entities).map(toPick(reading)),
        "onTheRecord.nextQuotationBySpeaker",
      ),
    ),
    commands.registerCommand("onTheRecord.goToEntity", () =>
      pick(
        store,
        l10n.t("Go to the first mention of a person, organization or place"),
        (reading) =>
          entityItems(reading.analysis.entities).flatMap(({ group, items }) => [
            { label: group, kind: QuickPickItemKind.Separator },
            ...items.map(toPick(reading)),
          ]),
        "onTheRecord.goToFirstMention",
      ),
    ),
  );
}

async function pick(
  store: AnalysisStore,
  placeHolder: string,
  picksOf: (reading: Reading) => Pick[],
  command: string,
): Promise<void> {
  const reading = await activeReading(store);
  if (!reading) return;
  const picked = await window.showQuickPick(picksOf(reading), { placeHolder, matchOnDescription: true });
  if (picked?.id === undefined) return;
  // From before the text begins: the next quotation is then the first.
  await commands.executeCommand(command, { uri: reading.document.uri.toString(), id: picked.id, offset: -1 });
}

function toPick({ analysis }: Reading): (item: PickItem) => Pick {
  return ({ id, label, description, icon }) => {
    const color = speakerColor(id, analysis);
    return {
      id,
      label,
      description,
      iconPath: color === null ? new ThemeIcon(icon) : new ThemeIcon(icon, new ThemeColor(color)),
    };
  };
}
