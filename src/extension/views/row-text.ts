import type { Claim, Id } from "../../core/index";
import { attributedQuotation } from "../../export/attributed-quotation";
import { escapeMarkdownText } from "../../export/markdown-text";
import type { Lookup } from "../../wording/lookup";
import { plainLine } from "../../wording/text";
import type { TreeNode } from "./tree-node";

export type CopyFormat = "plain" | "markdown";

export interface RowContext {
  readonly lookup: Lookup;
  readonly claims: ReadonlyMap<Id, Claim>;
}

/** What copying a row gives: a quotation or a claim with whose it is, a name with its role, anything else as it reads. */
export function rowText(node: TreeNode, { lookup, claims }: RowContext, format: CopyFormat): string {
  const subject = node.subject ?? "";
  const quotation = lookup.quotations.get(subject);
  if (quotation) return attributedQuotation(quotation, lookup, format);
  const claim = claims.get(subject);
  if (claim) {
    const claimant = claim.claimant === null ? undefined : lookup.entities.get(claim.claimant);
    const who = claimant ? [claimant.name, ...(claimant.role ? [claimant.role] : [])].join(", ") : "";
    return attributed(claim.standalone ?? claim.text, who, format);
  }
  const entity = lookup.entities.get(subject);
  const words = entity ? [entity.name, ...(entity.role ? [entity.role] : [])].join(", ") : node.label;
  return format === "markdown" ? escapeMarkdownText(plainLine(words)) : plainLine(words);
}

function attributed(words: string, who: string, format: CopyFormat): string {
  const [text, name] = [plainLine(words), plainLine(who)];
  if (format === "plain") return name ? `${text} — ${name}` : text;
  const quoted = `> ${escapeMarkdownText(text)}`;
  return name ? `${quoted}\n>\n> — ${escapeMarkdownText(name)}` : quoted;
}
