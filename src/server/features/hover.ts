import { t } from "@vscode/l10n";
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
import type { AnalysedDocument } from "../runs";
import { entityOf, mentionAt, quotationAt } from "./lookup";
import { escapeMarkdown, shorten } from "./markdown";
import { rangeOf } from "./ranges";

/** Who is named at an offset, and who says the quotation around it. */
export function hover({ document, analysis }: AnalysedDocument, offset: number): Hover | null {
  const named = mentionAt(analysis, offset);
  const quotation = quotationAt(analysis, offset);
  const span = named?.mention ?? quotation;
  if (!span) return null;
  const sections = [
    ...(named ? [describeEntity(named.entity)] : []),
    ...(quotation ? [describeQuotation(analysis, document.getText(), quotation)] : []),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: sections.join("\n\n---\n\n") },
    range: rangeOf(document, span),
  };
}

function describeEntity(entity: Entity): string {
  return `${nameAndRole(entity)}\n\n${entityTypes[entity.type]()} · ${mentionCount(entity.mentions.length)}`;
}

function describeQuotation(analysis: Analysis, text: string, quotation: Quotation): string {
  const speaker = entityOf(analysis, quotation.speaker);
  const attribution = attributionWords(text, quotation);
  const kind = [quotationTypes[quotation.type]()];
  if (quotation.act !== "speech") kind.push(acts[quotation.act]());
  if (quotation.stance !== "asserted") kind.push(stances[quotation.stance]());
  return [
    speaker ? nameAndRole(speaker) : bold(quotation.source?.text ?? speakerNotNamed()),
    kind.join(" · ") + (attribution ? `: *${escapeMarkdown(attribution)}*` : ""),
    speaker
      ? `${t("Speaker {0}.", certainty(quotation.confidence.speaker))} ${speakerReasons[quotation.reason]()}`
      : speakerReasons[quotation.reason](),
  ].join("\n\n");
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
