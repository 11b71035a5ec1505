import type { Disposable } from "vscode";
import { commands, env, l10n, QuickPickItemKind, Uri, window, workspace, type QuickPickItem } from "vscode";
import {
  annotationsByItem,
  ratingOf,
  readScale,
  verdictStatuses,
  type Annotation,
  type RatingScale,
  type Source,
  type Verdict,
} from "../../annotations/index";
import type { Id } from "../../core/index";
import { settingsSection } from "../../protocol/settings";
import { verdictStatusNames } from "../../wording/decisions";
import { labelText, shorten } from "../../wording/text";
import { noVerdict, verdictFields } from "../../wording/verdicts";
import type { ActiveArticle } from "../active-article";
import { annotate } from "./annotate";
import { askAuthor } from "./author";
import type { DecisionStore } from "./decision-store";
import { reportTrouble } from "./report";
import { subjectOf, uriIn, writablePlace, type Place, type Subject } from "./subject";

type Claimed = Extract<Subject, { about: "claim" }>;

/** The command by which a fact-checker says what came of checking a claim. */
export function registerVerdicts(article: ActiveArticle, store: DecisionStore): Disposable {
  return commands.registerCommand("onTheRecord.setVerdict", async (argument: unknown) => {
    const place = writablePlace(article, uriIn(argument));
    const subject = place && subjectOf("claim", argument, place);
    if (!place || !subject) {
      if (place) void window.showInformationMessage(l10n.t("There is no claim at the cursor."));
      return;
    }
    await fillIn(subject as Claimed, place, store);
  });
}

/** Field by field, in any order, until the person has done. Each field is kept as soon as it is given. */
async function fillIn(subject: Claimed, place: Place, store: DecisionStore): Promise<void> {
  for (;;) {
    const there = verdictOn(subject.item.id, place, store);
    const field = await askField(subject, there?.verdict ?? noVerdict);
    if (!field) return;
    const body = await field.change(there?.verdict ?? noVerdict);
    if (!body) continue;
    const author = await askAuthor();
    if (!author) return;
    const annotation = there
      ? { ...there.annotation, body, by: author.by, at: author.at }
      : annotate(subject, { body: withChecker(body, author.by, author.at) }, place, author);
    const kept = await store.act(place.document, { type: "decide", annotation });
    reportTrouble(place.document, store, kept);
    if (kept.state !== "saved") return;
  }
}

function withChecker(verdict: Verdict, name: string, at: string): Verdict {
  return { ...verdict, checker: verdict.checker ?? name, checkedOn: verdict.checkedOn ?? at.slice(0, 10) };
}

export function verdictOn(
  claim: Id,
  { analysis, document }: Place,
  store: DecisionStore,
): { readonly annotation: Annotation; readonly verdict: Verdict } | null {
  const about = annotationsByItem(analysis, store.annotations(document)).get(claim) ?? [];
  for (const annotation of about)
    if (annotation.body.kind === "verdict") return { annotation, verdict: annotation.body };
  return null;
}

interface Field extends QuickPickItem {
  /** Asks for the field; undefined where the person goes away. */
  readonly change: (verdict: Verdict) => Promise<Verdict | undefined>;
}

async function askField({ item }: Claimed, verdict: Verdict): Promise<Field | undefined> {
  const line = (name: string, value: string | null, change: Field["change"]): Field => ({
    label: name,
    description: value === null || value === "" ? l10n.t("not given") : labelText(value, 100),
    change,
  });
  const text = (
    key: "checker" | "checkedOn" | "secondChecker" | "secondCheckedOn" | "wording" | "explanation",
  ) =>
    line(verdictFields[key](), verdict[key], async (old) => {
      const given = await askLine(verdictFields[key](), old[key], key.endsWith("On") ? notADay : undefined);
      return given === undefined ? undefined : { ...old, [key]: given };
    });
  const fields: Field[] = [
    line(verdictFields.rating(), verdict.rating?.label ?? null, async (old) => askRating(old)),
    line(verdictFields.status(), verdictStatusNames[verdict.status](), async (old) => askStatus(old)),
    text("wording"),
    text("explanation"),
    line(
      verdictFields.sources(),
      verdict.sources.map(({ title, url }) => title ?? url).join(", "),
      askSource,
    ),
    ...verdict.sources.map(openSource),
    text("checker"),
    text("checkedOn"),
    text("secondChecker"),
    text("secondCheckedOn"),
    line(verdictFields.reviewUrl(), verdict.reviewUrl, async (old) => {
      const reviewUrl = await askLine(verdictFields.reviewUrl(), old.reviewUrl, notALink);
      return reviewUrl === undefined ? undefined : { ...old, reviewUrl };
    }),
  ];
  const title = l10n.t("Verdict on “{0}”", shorten(item.text, 80));
  return window.showQuickPick(fields, {
    title,
    placeHolder: l10n.t("What do you want to give? Escape when done."),
  });
}

async function askRating(verdict: Verdict): Promise<Verdict | undefined> {
  const scale: RatingScale = readScale(workspace.getConfiguration(settingsSection).get("verdict.scale"));
  const none = { label: l10n.t("No rating"), rating: null };
  const picks = [
    ...scale.map(({ label }) => ({ label: labelText(label, 60), rating: ratingOf(label, scale) })),
    { label: "", kind: QuickPickItemKind.Separator, rating: null },
    none,
  ];
  const chosen = await window.showQuickPick(picks, { title: verdictFields.rating() });
  if (!chosen) return undefined;
  const status = chosen.rating && verdict.status === "todo" ? "in-progress" : verdict.status;
  return { ...verdict, rating: chosen.rating, status };
}

async function askStatus(verdict: Verdict): Promise<Verdict | undefined> {
  const picks = verdictStatuses.map((status) => ({ label: verdictStatusNames[status](), status }));
  const chosen = await window.showQuickPick(picks, { title: verdictFields.status() });
  return chosen && { ...verdict, status: chosen.status };
}

async function askSource(verdict: Verdict): Promise<Verdict | undefined> {
  const url = await askLine(l10n.t("The Source's Address"), "", notALink);
  if (!url) return undefined;
  const title = await askLine(l10n.t("The Source's Title"), "");
  if (title === undefined) return undefined;
  const archiveUrl = await askLine(l10n.t("The Address of an Archived Copy"), "", notALink);
  if (archiveUrl === undefined) return undefined;
  const source: Source = { url, title, archiveUrl, accessed: new Date().toISOString().slice(0, 10) };
  return { ...verdict, sources: [...verdict.sources, source] };
}

/** Only links of the web are followed. */
function openSource(source: Source): Field {
  return {
    label: `$(link-external) ${labelText(source.title ?? source.url, 80)}`,
    description: labelText(source.url, 100),
    change: async () => {
      if (notALink(source.url) === null) await env.openExternal(Uri.parse(source.url, true));
      return undefined;
    },
  };
}

/** A line; null where it is left empty. */
async function askLine(
  title: string,
  value: string | null,
  wrong: (text: string) => string | null = () => null,
): Promise<string | null | undefined> {
  const text = await window.showInputBox({
    title,
    value: value ?? "",
    validateInput: (typed) => (typed.trim() === "" ? null : wrong(typed.trim())),
  });
  return text === undefined ? undefined : text.trim() || null;
}

function notALink(text: string): string | null {
  return /^https?:\/\/[^\s/]+/i.test(text)
    ? null
    : l10n.t("Enter an address that starts with https:// or http://.");
}

function notADay(text: string): string | null {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDay ? null : l10n.t("Enter a date as 2024-05-31.");
}
