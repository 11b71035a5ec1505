import * as l10n from "@vscode/l10n";
import type { InlayHint, Range } from "vscode-languageserver";
import type { Quotation } from "../../core/index";
import { lookupIn, speakersOf, type Lookup } from "../../wording/lookup";
import { withDoubt } from "../../wording/quotations";
import { speakerReason } from "../../wording/speaker-reasons";
import { isGuess, type ShownArticle } from "./lookup";
import { plainLabel } from "./plain";

/** The speaker's full name after each source that does not give it: `she ⟨Wendy Sherman⟩ said`. */
export function inlayHints(article: ShownArticle, range: Range): InlayHint[] {
  const { document, analysis, shown } = article;
  const lookup = lookupIn(document.getText(), analysis);
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const hints = new Map<number, InlayHint>();
  for (const quotation of shown) {
    const hint = hintOf(article, quotation, lookup);
    if (!hint || hint.at < start || hint.at > end || hints.has(hint.at)) continue;
    hints.set(hint.at, {
      position: document.positionAt(hint.at),
      label: hint.label,
      tooltip: hint.tooltip,
      paddingLeft: true,
    });
  }
  return [...hints.values()];
}

function hintOf(
  article: ShownArticle,
  quotation: Quotation,
  lookup: Lookup,
): { readonly at: number; readonly label: string; readonly tooltip: string } | null {
  const { source } = quotation;
  const [speaker, ...others] = speakersOf(quotation, lookup);
  if (!source || !speaker || others.length > 0 || speaker.unnamed) return null;
  const mention = speaker.mentions.find(({ start, end }) => start >= source.start && end <= source.end);
  if (mention ? mention.text === speaker.name : source.text.includes(speaker.name)) return null;
  const name = withDoubt(plainLabel(speaker.name, 60), isGuess(article, quotation));
  const role = speaker.role === null ? "" : `${plainLabel(`${speaker.name}, ${speaker.role}`, 200)}\n\n`;
  return {
    at: (mention ?? source).end,
    label: l10n.t("⟨{0}⟩", name),
    tooltip: role + speakerReason(quotation, lookup),
  };
}
