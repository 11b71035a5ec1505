import * as l10n from "@vscode/l10n";
import { MarkupKind, type Hover } from "vscode-languageserver";
import type { Claim, Decision, Entity, Quotation, Span } from "../../core/index";
import { claimKindsAtLength, claimReasons, linkLines, voiceOf } from "../../wording/claims";
import { standingText } from "../../wording/decisions";
import { entityTypes, mentionCount, valueOf } from "../../wording/entities";
import { lookupIn, speakersOf, type Lookup } from "../../wording/lookup";
import {
  qualifiersOf,
  quotationCount,
  quotationTypes,
  relaysOf,
  speakerNotNamed,
  withDoubt,
} from "../../wording/quotations";
import { speakerReason } from "../../wording/speaker-reasons";
import { shorten } from "../../wording/text";
import { claimAt, isGuess, mentionAt, quotationAt, type ShownArticle } from "./lookup";
import { escapeMarkdown } from "./markdown";
import { rangeOf } from "./ranges";

/** Who is named at an offset, and who says the quotation around it. */
export function hover(article: ShownArticle, offset: number): Hover | null {
  const { document, analysis } = article;
  const named = mentionAt(analysis, offset);
  const quotation = quotationAt(article, offset);
  const claim = claimAt(article, offset);
  const span = named?.mention ?? quotation ?? claim;
  if (!span) return null;
  const lookup = lookupIn(document.getText(), analysis);
  const sections = [
    ...(named ? [describeEntity(article, lookup, named.entity)] : []),
    ...(quotation ? [describeQuotation(article, lookup, quotation, named?.entity)] : []),
    ...(claim ? [describeClaim(lookup, claim, analysis.claims, quotation)] : []),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: sections.join("\n\n---\n\n") },
    range: rangeOf(document, span),
  };
}

/** "**Ann Roe**, the mayor", and below it what she is and how often she is named and quoted. */
function describeEntity(article: ShownArticle, lookup: Lookup, entity: Entity): string {
  const value = valueOf(entity);
  const similar = entity.similar.flatMap((id) => lookup.entities.get(id) ?? []).map(({ name }) => bold(name));
  const facts = [
    entityTypes[entity.type]() + (value === null ? "" : `: ${escapeMarkdown(value)}`),
    mentionCount(entity.mentions.length),
    ...countOf(article, entity, 1),
  ];
  return [
    nameAndRole(entity),
    facts.join(" · "),
    ...(similar.length > 0 ? [l10n.t("Written much like {0}: perhaps the same.", similar.join(", "))] : []),
    ...standingOf(entity.decision),
  ].join("\n\n");
}

/** How many of the quotations that are shown somebody speaks, if it is worth a word. */
function countOf({ shown }: ShownArticle, { id }: Entity, least: number): string[] {
  const count = shown.filter(({ speakers }) => speakers.includes(id)).length;
  return count >= least ? [quotationCount(count)] : [];
}

/**
 * How much a claim is worth checking, and why; whose it is, where the quotation has not just said so; and what it repeats,
 * denies or disagrees with.
 */
function describeClaim(
  lookup: Lookup,
  claim: Claim,
  claims: readonly Claim[],
  quotation: Quotation | null,
): string {
  const isKnown =
    quotation !== null &&
    claim.kind === "reported" &&
    claim.claimant !== null &&
    claim.claimant === quotation.speaker;
  const reasons = claim.reasons.slice(0, mostReasons).map((reason) => claimReasons[reason]());
  const worth = l10n.t("Worth checking: {0}%", Math.round(claim.checkWorthiness * 100));
  return [
    ...(isKnown ? [] : [`${claimKindsAtLength[claim.kind]()}: ${bold(voiceOf(claim, lookup))}`]),
    reasons.length > 0 ? `${worth} (${reasons.join(", ")})` : worth,
    ...linkLines(claim, claims, lookup).map(escapeMarkdown),
    ...standingOf(claim.decision),
  ].join("\n\n");
}

/** The heaviest ones are enough beside a quotation. */
const mostReasons = 5;

/** Who says it, unless that was just said, and why. */
function describeQuotation(
  article: ShownArticle,
  lookup: Lookup,
  quotation: Quotation,
  known?: Entity,
): string {
  const speakers = speakersOf(quotation, lookup);
  const isDoubtful = isGuess(article, quotation);
  const isKnown = speakers.length === 1 && speakers[0] === known && !isDoubtful;
  const relays = relaysOf(quotation, lookup).map(escapeMarkdown);
  return [
    ...(isKnown ? [] : [namesOf(article, quotation, speakers, isDoubtful)]),
    ...(relays.length > 0 ? [relays.join(" · ")] : []),
    kindAndWords(lookup.text, quotation),
    speakerReason(quotation, lookup, escapeMarkdown),
    ...standingOf(quotation.decision),
  ].join("\n\n");
}

/** Who decided what, and when; nothing where nobody did. */
function standingOf(decision: Decision | null): string[] {
  return decision ? [`*${escapeMarkdown(sentence(standingText(decision)))}*`] : [];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The speakers, a line each. */
function namesOf(
  article: ShownArticle,
  { source }: Quotation,
  speakers: readonly Entity[],
  isDoubtful: boolean,
): string {
  if (speakers.length === 0) return bold(source?.text ?? speakerNotNamed());
  return speakers
    .map((speaker) =>
      [withDoubt(nameAndRole(speaker), isDoubtful), ...countOf(article, speaker, 2)].join(" · "),
    )
    .join("\\\n");
}

function kindAndWords(text: string, quotation: Quotation): string {
  const kind = [quotationTypes[quotation.type](), ...qualifiersOf(quotation)].join(" · ");
  const words = attributionWords(text, quotation);
  return words ? `${kind}: *${escapeMarkdown(words)}*` : kind;
}

function nameAndRole({ name, role }: Entity): string {
  return bold(name) + (role === null ? "" : `, ${escapeMarkdown(shorten(role, 200))}`);
}

function bold(text: string): string {
  return `**${escapeMarkdown(shorten(text, 200))}**`;
}

/** The words that say who speaks: source and cue as they stand in the text, with what little is between them. */
function attributionWords(text: string, { source, cue, fragments }: Quotation): string {
  const parts = [source, cue].filter((span) => span !== null).sort((a, b) => a.start - b.start);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return "";
  const whole = { start: first.start, end: Math.max(first.end, last.end) };
  const isTogether = last.start - first.end <= 40 && !fragments.some((fragment) => overlap(fragment, whole));
  return shorten(
    isTogether ? text.slice(whole.start, whole.end) : parts.map((part) => part.text).join(" … "),
    200,
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
