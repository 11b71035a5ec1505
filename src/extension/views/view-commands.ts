import { commands, ConfigurationTarget, Disposable, l10n, workspace } from "vscode";
import { allActs, settingsSection, toActs } from "../../protocol/settings";
import { entityGroups } from "../../wording/entities";
import { actNames } from "../../wording/quotations";
import { claimKinds } from "../../wording/views";
import type { Choice } from "./choices";
import { entityTypesShown } from "./entities-tree";
import { pickSome } from "./pick-some";
import type { ShownArticle } from "./shown-article";
import type { Row } from "./show-tree";
import { claimKindsShown, type ViewChoices } from "./view-choices";

/** The commands that say what the views show and how; each choice has one, and menus show those that change something. */
export function registerViewCommands(article: ShownArticle, choices: ViewChoices): Disposable {
  const choose = <T>(command: string, choice: Choice<T>, value: T): Disposable =>
    commands.registerCommand(`onTheRecord.${command}`, () => choice.set(value));
  const both = (command: string, run: () => Promise<void>): Disposable =>
    Disposable.from(
      commands.registerCommand(`onTheRecord.${command}`, run),
      commands.registerCommand(`onTheRecord.${command}Again`, run), // The same, shown while the filter is on.
    );
  return Disposable.from(
    choose("quotations.bySpeaker", choices.quotationOrder, "speaker"),
    choose("quotations.inTextOrder", choices.quotationOrder, "text"),
    choose("entities.byMention", choices.entityOrder, "mention"),
    choose("entities.byFrequency", choices.entityOrder, "frequency"),
    choose("entities.byName", choices.entityOrder, "name"),
    choose("claims.byWorth", choices.claimGrouping, "worth"),
    choose("claims.byClaimant", choices.claimGrouping, "claimant"),
    choose("claims.byParagraph", choices.claimGrouping, "paragraph"),
    choose("views.follow", choices.follow, true),
    choose("views.unfollow", choices.follow, false),
    both("quotations.filter", () => filterActs(article)),
    both("entities.filter", () =>
      filter(
        l10n.t("Entities to show"),
        entityTypesShown,
        (type) => entityGroups[type](),
        choices.entityTypes,
      ),
    ),
    both("claims.filter", () =>
      filter(l10n.t("Claims to show"), claimKindsShown, (kind) => claimKinds[kind](), choices.claimKinds),
    ),
    commands.registerCommand("onTheRecord.claims.showAll", () => choices.claimKinds.set(claimKindsShown)),
    commands.registerCommand("onTheRecord.entities.showAll", () => choices.entityTypes.set(entityTypesShown)),
    commands.registerCommand("onTheRecord.views.goTo", (row: Row) => goTo(article, row)),
  );
}

async function filter<T extends string>(
  title: string,
  all: readonly T[],
  labelOf: (value: T) => string,
  choice: Choice<readonly T[]>,
): Promise<void> {
  const picked = await pickSome(title, all, labelOf, choice.value);
  if (picked) await choice.set(picked);
}

/** Acts are a setting, for highlights and counts follow them too. */
async function filterActs({ document }: ShownArticle): Promise<void> {
  const settings = workspace.getConfiguration(settingsSection, document);
  const shown = toActs(settings.get("quotations.acts"));
  const picked = await pickSome(l10n.t("Quotations to show"), allActs, (act) => actNames[act](), shown);
  if (!picked) return;
  const known = settings.inspect("quotations.acts");
  const target =
    known?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : known?.workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update("quotations.acts", picked, target);
}

async function goTo(article: ShownArticle, row: Row): Promise<void> {
  const span = row.view.nodeOf(row)?.span;
  const range = span && article.rangeOf(span);
  const { document } = article;
  if (document && range) await commands.executeCommand("onTheRecord.goTo", document.uri, range);
}
