import { Disposable, l10n, languages, LanguageStatusSeverity, type LanguageStatusItem } from "vscode";
import type { Quotation } from "../core/index";
import type { ActiveArticle } from "./active-article";
import { articleSelector } from "./article-selector";
import { stateOf, type ArticleState } from "./article-state";
import { shownQuotations } from "./shown-quotations";
import { quotationCount, speakerCount } from "../wording/quotations";

/** One entry in the language status: what is known of the active article, and what can be done about it. */
export function showStatus(article: ActiveArticle): Disposable {
  const item = languages.createLanguageStatusItem("onTheRecord.status", [...articleSelector]);
  item.name = l10n.t("On the Record");
  item.command = { command: "onTheRecord.showActions", title: l10n.t("Actions…") };
  const update = (): void => fill(item, article);
  update();
  return Disposable.from(item, article.onDidChange(update));
}

function fill(item: LanguageStatusItem, article: ActiveArticle): void {
  const { document, analysis } = article;
  const state = stateOf(article);
  item.busy = state === "analysing";
  item.text =
    state === "ok" && document && analysis ? countsOf(shownQuotations(analysis, document)) : texts[state];
  item.severity = state === "error" ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
}

const texts: Readonly<Record<ArticleState, string>> = {
  none: l10n.t("No article"),
  analysing: l10n.t("Reading the article…"),
  ok: l10n.t("Read"),
  "not-article": l10n.t("Not read as a news article"),
  "not-english": l10n.t("Not in English"),
  empty: l10n.t("Empty"),
  "too-long": l10n.t("Too long to be read by itself"),
  error: l10n.t("Could not be read"),
};

function countsOf(quotations: readonly Quotation[]): string {
  const speakers = new Set(quotations.flatMap((quotation) => quotation.speakers)).size;
  return `${quotationCount(quotations.length)}, ${speakerCount(speakers)}`;
}
