import * as l10n from "@vscode/l10n";
import type { Act, Analysis, Claim, Entity, EntityType, Quotation, Status } from "../core/index";
import { byCheckWorthiness, claimReasons, voiceOf } from "../wording/claims";
import { standingText } from "../wording/decisions";
import { entityGroups } from "../wording/entities";
import { lookupIn, speakersOf, type Lookup } from "../wording/lookup";
import {
  certainty,
  isTentative,
  qualifiersOf,
  quotationTypes,
  relaysOf,
  speakerNotNamed,
  withDoubt,
} from "../wording/quotations";
import { plain, wrap, type Terminal } from "./terminal";

const indent = "  ";

/** An analysis for people: headline, quotations of these acts in text order, entities by type, claims by check-worthiness. */
export function printAnalysis(
  path: string,
  text: string,
  analysis: Analysis,
  { acts, terminal }: { readonly acts: readonly Act[]; readonly terminal: Terminal },
): string {
  if (analysis.status !== "ok") return `${terminal.style("dim", path)}\n${notAnalysed[analysis.status]()}\n`;
  const { headline } = analysis;
  const lookup = lookupIn(text, analysis);
  const quotations = analysis.quotations.filter(({ act }) => acts.includes(act));
  const sections = [
    terminal.style("dim", path),
    ...(headline ? [terminal.style("bold", plain(text.slice(headline.start, headline.end)))] : []),
    ...section(l10n.t("Quotations"), quotations, (quotation) => printQuotation(quotation, lookup, terminal)),
    ...printEntities(analysis.entities, terminal),
    ...section(l10n.t("Claims"), byCheckWorthiness(analysis.claims), (claim) =>
      printClaim(claim, lookup, terminal),
    ),
  ];
  return `${sections.join("\n")}\n`;

  function section<T>(title: string, items: readonly T[], print: (item: T) => string): string[] {
    const heading = `\n${terminal.style("underline", title)} (${items.length})`;
    return [heading, ...items.map(print)];
  }
}

/** What stands in the place of an analysis that there is none of. */
export const notAnalysed: Readonly<Record<Exclude<Status, "ok">, () => string>> = {
  "not-article": () => l10n.t("This does not read like a news article; --force analyses it all the same."),
  "not-english": () => l10n.t("This is not in English; --force analyses it all the same."),
  "too-long": () => l10n.t("This is too long."),
  empty: () => l10n.t("There is no text in it."),
  error: () => l10n.t("This could not be analysed."),
};

function printQuotation(quotation: Quotation, lookup: Lookup, terminal: Terminal): string {
  const { type, cue, source, confidence, content } = quotation;
  const speakers = speakersOf(quotation, lookup);
  const kind = [quotationTypes[type](), ...qualifiersOf(quotation)].join(" · ");
  const facts = [
    cue ? `${kind}: ${plain(cue.text)}` : kind,
    ...relaysOf(quotation, lookup).map(plain),
    ...(speakers.length > 0 ? [l10n.t("speaker {0}", certainty(confidence.speaker))] : []),
    ...decided(quotation),
  ];
  const names = speakers.map((speaker) => nameAndRole(speaker, terminal));
  const who =
    names.length > 0
      ? withDoubt(names.join("; "), isTentative(quotation))
      : plain(source?.text ?? speakerNotNamed());
  return [
    wrap(who, terminal.width, indent),
    terminal.style("dim", wrap(facts.join(" · "), terminal.width, indent)),
    wrap(plain(content), terminal.width, indent.repeat(3)),
  ].join("\n");
}

function printEntities(entities: readonly Entity[], terminal: Terminal): string[] {
  const types = Object.keys(entityGroups) as EntityType[];
  return types.flatMap((type) => {
    const ofType = entities.filter((entity) => entity.type === type);
    if (ofType.length === 0) return [];
    const lines = ofType.map((entity) => {
      const count = entity.mentions.length;
      return wrap(
        [nameAndRole(entity, terminal), count, ...decided(entity)].join(" · "),
        terminal.width,
        indent,
      );
    });
    return [`\n${terminal.style("underline", entityGroups[type]())} (${ofType.length})`, ...lines];
  });
}

/** Nothing for what nobody has decided about: that is most of it. */
function decided({ decision }: Pick<Claim, "decision">): string[] {
  return decision ? [plain(standingText(decision))] : [];
}

function printClaim(claim: Claim, lookup: Lookup, terminal: Terminal): string {
  const who = voiceOf(claim, lookup);
  const worth = `${Math.round(claim.checkWorthiness * 100)}%`.padStart(4);
  const reasons = claim.reasons.map((reason) => claimReasons[reason]()).join(", ");
  const [first = "", ...rest] = wrap(plain(claim.text), terminal.width, indent.repeat(3)).split("\n");
  return [
    `${terminal.style("bold", worth)}${first.slice(worth.length)}`,
    ...rest,
    terminal.style(
      "dim",
      wrap([plain(who), reasons, ...decided(claim)].join(" · "), terminal.width, indent.repeat(3)),
    ),
  ].join("\n");
}

function nameAndRole({ name, role }: Entity, terminal: Terminal): string {
  const bold = terminal.style("bold", plain(name));
  return role === null ? bold : `${bold}, ${plain(role)}`;
}
