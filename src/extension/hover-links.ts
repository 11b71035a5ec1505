import { l10n, MarkdownString, type Hover, type Position, type TextDocument } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { AnalysisStore } from "./analysis-store";
import { annotationsByItem, type Annotations } from "../annotations/index";
import { claimAt } from "../core/at-offset";
import { escapeMarkdownText } from "../export/markdown-text";
import { verdictInShort } from "../wording/verdicts";
import type { DecisionStore } from "./decisions/decision-store";
import { canKeep } from "./decisions/subject";
import { commandLink, type LinkTarget } from "./link-target";
import { entityHere, quotationHere, type Reading } from "./reading";
import { shownQuotations } from "./shown-quotations";

/** The commands that a hover's links may run; no other does, whatever an article says. */
const commandsOfLinks = [
  "onTheRecord.goToFirstMention",
  "onTheRecord.nextQuotationBySpeaker",
  "onTheRecord.copyQuotation",
  "onTheRecord.setSpeaker",
  "onTheRecord.notAQuotation",
  "onTheRecord.setVerdict",
  "onTheRecord.confirm",
  "onTheRecord.addNote",
] as const;

/** Has links that run commands follow the server's plain hovers. */
export function addHoverLinks(
  client: BaseLanguageClient,
  store: AnalysisStore,
  decisions: DecisionStore,
): void {
  client.clientOptions.middleware = {
    ...client.clientOptions.middleware,
    async provideHover(document, position, token, next) {
      const hover = await next(document, position, token);
      return hover && withLinks(hover, document, position, store, decisions);
    },
  };
}

function withLinks(
  hover: Hover,
  document: TextDocument,
  position: Position,
  store: AnalysisStore,
  decisions: DecisionStore,
): Hover {
  const analysis = store.current(document);
  if (!analysis) return hover;
  const reading = { document, analysis, quotations: shownQuotations(analysis, document) };
  const offset = document.offsetAt(position);
  const said = verdictLineAt(reading, offset, decisions.annotations(document));
  if (said) hover.contents.push(new MarkdownString(said));
  const lines = [linksAt(reading, offset), canKeep(document.uri) ? decisionLinksAt(reading, offset) : []];
  const shown = lines.filter((links) => links.length > 0);
  if (shown.length === 0) return hover;
  const markdown = new MarkdownString(shown.map((links) => links.join(" · ")).join("\n\n"));
  markdown.isTrusted = { enabledCommands: commandsOfLinks };
  hover.contents.push(markdown);
  return hover;
}

/** The links that a place has, in the order in which they are shown. */
export function linksAt(reading: Reading, offset: number): string[] {
  const quotation = quotationHere(reading, offset);
  const entity = entityHere(reading, offset);
  const target = (id: string): LinkTarget => ({ uri: reading.document.uri, id, offset });
  const speaks = entity && reading.quotations.filter(({ speakers }) => speakers.includes(entity.id)).length;
  return [
    ...(entity && entity.mentions.length > 1
      ? [commandLink(l10n.t("Go to First Mention"), commandsOfLinks[0], target(entity.id))]
      : []),
    ...(entity && speaks
      ? [commandLink(l10n.t("Next Quotation by This Speaker"), commandsOfLinks[1], target(entity.id))]
      : []),
    ...(quotation
      ? [commandLink(l10n.t("Copy with Attribution"), commandsOfLinks[2], target(quotation.id))]
      : []),
  ];
}

/** What came of checking the claim at a place, and by whom; null where nobody has. */
function verdictLineAt({ analysis }: Reading, offset: number, annotations: Annotations): string | null {
  const claim = claimAt(analysis.claims, offset);
  const about = (claim && annotationsByItem(analysis, annotations).get(claim.id)) ?? [];
  const verdict = about.map(({ body }) => body).find((body) => body.kind === "verdict");
  if (!verdict) return null;
  const who = [verdict.checker, verdict.secondChecker].filter((name) => name !== null).join(", ");
  const words = escapeMarkdownText(verdictInShort(verdict));
  return who
    ? l10n.t("Verdict: {0} ({1})", `**${words}**`, escapeMarkdownText(who))
    : l10n.t("Verdict: {0}", `**${words}**`);
}

/** The links by which a person decides about what is at a place: what is said there, or else claimed, or else named. */
export function decisionLinksAt(reading: Reading, offset: number): string[] {
  const quotation = quotationHere(reading, offset);
  const claim = claimAt(reading.analysis.claims, offset);
  const item = quotation ?? claim ?? entityHere(reading, offset);
  if (!item) return [];
  const link = (title: string, command: (typeof commandsOfLinks)[number], id: string): string =>
    commandLink(title, command, { uri: reading.document.uri, id, offset });
  const isConfirmed = item.decision?.state === "confirmed";
  return [
    ...(isConfirmed ? [] : [link(l10n.t("Confirm"), "onTheRecord.confirm", item.id)]),
    ...(quotation
      ? [
          link(l10n.t("Set the Speaker…"), "onTheRecord.setSpeaker", quotation.id),
          link(l10n.t("Not a Quotation"), "onTheRecord.notAQuotation", quotation.id),
        ]
      : []),
    ...(claim ? [link(l10n.t("Give a Verdict…"), "onTheRecord.setVerdict", claim.id)] : []),
    link(l10n.t("Add a Note"), "onTheRecord.addNote", item.id),
  ];
}
