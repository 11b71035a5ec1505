import * as l10n from "@vscode/l10n";
import type { Analysis, Claim, Entity, Quotation } from "../core/index";
import { voiceOf } from "./claims";
import { lookupIn } from "./lookup";
import { plainLine } from "./text";

/**
 * A claim to be pasted elsewhere, with whose it is: as it stands alone, where that is known. Marks stand round what the
 * article has in marks, and round nothing else; that somebody said something needs no other attribution.
 */
export function copyClaim(claim: Claim, analysis: Analysis, format: "plain" | "markdown"): string {
  const lookup = lookupIn("", analysis);
  const quotation = claim.quotation === null ? undefined : lookup.quotations.get(claim.quotation);
  const words = plainLine(withMarks(claim, quotation));
  const say = (text: string) => (format === "markdown" ? escape(plainLine(text)) : plainLine(text));
  if (claim.kind === "utterance") return say(words);
  const claimant = claim.claimant === null ? undefined : lookup.entities.get(claim.claimant);
  const who = claimant ? nameAndRole(claimant) : { name: voiceOf(claim, lookup), role: "" };
  const name = format === "markdown" ? `**${say(who.name)}**` : say(who.name);
  return l10n.t("{0}: {1}", `${name}${say(who.role)}`, say(words));
}

function nameAndRole({ name, role }: Entity): { readonly name: string; readonly role: string } {
  return { name, role: role === null ? "" : `, ${plainLine(role)}` };
}

/** The claim with the outer marks that its span leaves out. */
function withMarks(claim: Claim, quotation: Quotation | undefined): string {
  const words = claim.standalone ?? claim.text;
  if (!quotation || claim.kind === "utterance") return words;
  const isQuoted = (offset: number) =>
    quotation.quoted.some(({ start, end }) => start <= offset && offset < end);
  const opening = isQuoted(claim.start) ? "“" : "";
  const closing = isQuoted(claim.end - 1) ? "”" : "";
  return `${opening}${words}${closing}`;
}

/** What Markdown would take for emphasis, code, a link, HTML or an entity. */
function escape(text: string): string {
  return text.replace(/[\\`*_<>[\]|~]|&(?=[#\w])/g, "\\$&");
}
