import * as l10n from "@vscode/l10n";
import { MarkupKind, type Hover } from "vscode-languageserver";
import type { Analysis, Entity, Quotation, Span } from "../../core/index";
import { entityTypes, mentionCount } from "../../wording/entities";
import {
  acts,
  certainty,
  quotationTypes,
  speakerNotNamed,
  speakerReasons,
  stances,
} from "../../wording/quotations";
import { shorten } from "../../wording/text";
import type { AnalysedDocument } from "../runs";
import { entityOf, mentionAt, quotationAt } from "./lookup";
import { escapeMarkdown } from "./markdown";
import { rangeOf } from "./ranges";

/** Who is named at an offset, and who says the quotation around it. */
export function hover({ document, analysis }: AnalysedDocument, offset: number): Hover | null {
  const named = mentionAt(analysis, offset);
  const quotation = quotationAt(analysis, offset);
  const span = named?.mention ?? quotation;
  if (!span) return null;
  const sections = [
    ...(named ? [describeEntity(named.entity)] : []),
    ...(quotation ? [describeQuotation(analysis, document.getText(), quotation, named?.entity)] : []),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: sections.join("\n\n---\n\n") },
    range: rangeOf(document, span),
  };
}

function describeEntity(entity: Entity): string {
  return `${nameAndRole(entity)}\n\n${entityTypes[entity.type]()} · ${mentionCount(entity.mentions.length)}`;
}

/** Who says it, unless that was just said, and why. */
function describeQuotation(analysis: Analysis, text: string, quotation: Quotation, known?: Entity): string {
  const speaker = entityOf(analysis, quotation.speaker);
  const reason = speakerReasons[quotation.reason]();
  return [
    ...(speaker && speaker === known ? [] : [speakerOf(quotation, speaker)]),
    kindAndWords(text, quotation),
    speaker ? `${l10n.t("Speaker {0}.", certainty(quotation.confidence.speaker))} ${reason}` : reason,
  ].join("\n\n");
}

function speakerOf({ source }: Quotation, speaker: Entity | null): string {
  return speaker ? nameAndRole(speaker) : bold(source?.text ?? speakerNotNamed());
}

function kindAndWords(text: string, quotation: Quotation): string {
  const kind = [
    quotationTypes[quotation.type](),
    ...(quotation.act === "speech" ? [] : [acts[quotation.act]()]),
    ...(quotation.stance === "asserted" ? [] : [stances[quotation.stance]()]),
  ].join(" · ");
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
