import * as l10n from "@vscode/l10n";
import { annotationsByItem, type Annotation } from "../annotations/index";
import type { Entity, Id, Span } from "../core/index";
import { standingText, verdictText } from "../wording/decisions";
import { entityTypes, mentionCount } from "../wording/entities";
import { lookupIn } from "../wording/lookup";
import {
  qualifiersOf,
  quotationTypes,
  relaysOf,
  speakersInSentence,
  speakerNotNamed,
} from "../wording/quotations";
import { plainLine } from "../wording/text";
import type { ExportFile, ExportInput } from "./input";
import { paragraphNumbers } from "./paragraphs";

interface Line {
  readonly span: Span;
  readonly isChecked: boolean;
  readonly isRejected: boolean;
  /** What it is; Markdown. */
  readonly title: string;
  /** Article's words, escaped. */
  readonly words: string;
  readonly facts: readonly string[];
}

/**
 * A sheet to check an article by, in Markdown: quotations, names with their roles, dates, figures and claims, numbered in
 * the order of the text, each with its paragraph and a box to tick.
 */
export function toSheetFile({ name, text, analysis, annotations }: ExportInput): ExportFile {
  const paragraph = paragraphNumbers(text);
  const lookup = lookupIn(text, analysis);
  const byItem = annotationsByItem(analysis, annotations);
  const lines: Line[] = [
    ...analysis.quotations.map((quotation): Line => {
      const speaker = speakersInSentence(quotation, lookup) || speakerNotNamed();
      const role = quotation.speaker === null ? null : lookup.entities.get(quotation.speaker)?.role;
      return {
        ...checked(quotation),
        title: [quotationTypes[quotation.type](), ...qualifiersOf(quotation)].join(", "),
        words: quotation.content,
        facts: [
          l10n.t("Speaker: {0}", role ? `${speaker}, ${role}` : speaker),
          ...(quotation.cue ? [l10n.t("Cue: {0}", quotation.cue.text)] : []),
          ...relaysOf(quotation, lookup),
        ],
      };
    }),
    ...analysis.entities.filter(isToCheck).map((entity): Line => {
      return {
        ...checked({ ...entity, ...entity.mentions[0]! }),
        title: entityTypes[entity.type](),
        words: entity.name,
        facts: [
          ...(entity.role === null ? [] : [l10n.t("Role: {0}", entity.role)]),
          ...(entity.value === null ? [] : [l10n.t("Value: {0}", entity.value)]),
          mentionCount(entity.mentions.length),
        ],
      };
    }),
    ...analysis.claims.map((claim): Line => {
      const claimant = claim.claimant === null ? undefined : lookup.entities.get(claim.claimant);
      const who = claim.kind === "stated" ? l10n.t("the article") : (claimant?.name ?? speakerNotNamed());
      return {
        ...checked(claim),
        title: l10n.t("Claim"),
        words: claim.text,
        facts: [l10n.t("Claimed by: {0}", who)],
      };
    }),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const done = lines.filter(({ isChecked }) => isChecked).length;
  const headline = analysis.headline && text.slice(analysis.headline.start, analysis.headline.end);
  const content = [
    `# ${escape(headline ?? name)}`,
    "",
    l10n.t("{0} of {1} checked", done, lines.length),
    "",
    ...lines.map(print),
  ];
  return { name: `${name}.checks.md`, text: `${content.join("\n")}\n` };

  function checked(item: Span & { readonly id: Id; readonly decision: Entity["decision"] }) {
    const about = byItem.get(item.id) ?? [];
    return {
      span: { start: item.start, end: item.end },
      isChecked: item.decision !== null,
      isRejected: item.decision?.state === "rejected",
      people: [standingText(item.decision), ...about.flatMap(saidOf)],
    };
  }

  function print(line: Line & { readonly people?: readonly string[] }, index: number): string {
    const words = line.isRejected ? `~~${escape(line.words)}~~` : escape(line.words);
    const box = line.isChecked ? "[x]" : "[ ]";
    const place = l10n.t("paragraph {0}", paragraph(line.span.start));
    const facts = [...line.facts, ...(line.people ?? [])].map((fact) => `   - ${escape(fact)}`);
    return [`${index + 1}. ${box} **${line.title}**, ${place}: ${words}`, ...facts].join("\n");
  }
}

/** Names that stand in the article itself; what only a credit names needs no check. */
function isToCheck({ mentions, unnamed }: Entity): boolean {
  return !unnamed && mentions.some(({ zone }) => zone !== "furniture");
}

function saidOf({ body }: Annotation): string[] {
  if (body.kind === "note") return body.messages.map(({ by, text }) => `${by}: ${text}`);
  return body.kind === "verdict" ? [verdictText(body)] : [];
}

/** The article's words on one line, as words: nothing in them is Markdown or HTML. */
function escape(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_[\]<>&~|#]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+])/, "\\$1");
}
