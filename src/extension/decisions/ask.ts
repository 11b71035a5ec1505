import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import { entityRef, type EntityRef } from "../../annotations/index";
import type { Analysis, Entity, EntityType, QuotationType } from "../../core/index";
import { entityTypes, mentionCount } from "../../wording/entities";
import { quotationTypes } from "../../wording/quotations";
import { labelText } from "../../wording/text";

/** Each asks a person one thing, and gives undefined where the person goes away. */

const speakerTypes: ReadonlySet<EntityType> = new Set([
  "person",
  "organization",
  "group",
  "place",
  "work",
  "law",
]);

interface SpeakerPick extends QuickPickItem {
  readonly speakers?: readonly EntityRef[];
}

/** Who speaks: one of those in the article, somebody else by name, or nobody who is named. */
export async function askSpeaker(
  analysis: Analysis,
  current: readonly string[],
): Promise<readonly EntityRef[] | undefined> {
  const candidates = byMentions(analysis).filter(({ type }) => speakerTypes.has(type));
  const picks: SpeakerPick[] = candidates.map((entity) => ({
    ...describe(entity),
    picked: current.includes(entity.id),
    speakers: [{ id: entity.id, name: entity.name, type: entity.type }],
  }));
  const someoneElse: SpeakerPick = { label: `$(add) ${l10n.t("Somebody Else…")}`, alwaysShow: true };
  const nobody: SpeakerPick = { label: `$(question) ${l10n.t("Nobody Who Is Named")}`, speakers: [] };
  const chosen = await window.showQuickPick<SpeakerPick>(
    [...picks, { label: "", kind: QuickPickItemKind.Separator }, someoneElse, nobody],
    { title: l10n.t("Who Says This?"), matchOnDescription: true },
  );
  if (chosen !== someoneElse) return chosen?.speakers;
  const name = await askText(l10n.t("The Speaker's Name"), "");
  if (name === undefined) return undefined;
  const type = await askType(l10n.t("What Is {0}?", name), ["person", "organization", "group", "place"]);
  return type && [entityRef(analysis, name, type)];
}

/** One of the article's entities, without some. */
export async function askEntity(
  analysis: Analysis,
  title: string,
  isOffered: (entity: Entity) => boolean,
): Promise<Entity | undefined> {
  const picks = byMentions(analysis)
    .filter(isOffered)
    .map((entity) => ({ ...describe(entity), entity }));
  return (await window.showQuickPick(picks, { title, matchOnDescription: true }))?.entity;
}

export async function askType(
  title: string,
  types: readonly EntityType[] = Object.keys(entityTypes) as EntityType[],
): Promise<EntityType | undefined> {
  const picks = types.map((type) => ({ label: entityTypes[type](), type }));
  return (await window.showQuickPick(picks, { title }))?.type;
}

export async function askQuotationType(title: string): Promise<QuotationType | undefined> {
  const types = Object.keys(quotationTypes) as QuotationType[];
  const picks = types.map((type) => ({ label: quotationTypes[type](), type }));
  return (await window.showQuickPick(picks, { title }))?.type;
}

/** A line that is not empty. */
export async function askText(title: string, value: string): Promise<string | undefined> {
  const text = await window.showInputBox({
    title,
    value,
    validateInput: (typed) => (typed.trim() ? null : l10n.t("Enter a name.")),
  });
  return text?.trim();
}

function byMentions({ entities }: Analysis): Entity[] {
  return entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
}

/** Text of the article is shown as it stands, never as an icon. */
function describe(entity: Entity): QuickPickItem {
  const about = [entityTypes[entity.type](), entity.role ?? "", mentionCount(entity.mentions.length)];
  return {
    label: labelText(entity.name, 100),
    description: labelText(about.filter((part) => part !== "").join(" · "), 150),
  };
}
