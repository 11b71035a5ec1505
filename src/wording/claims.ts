import * as l10n from "@vscode/l10n";
import type { Claim, ClaimKind, ClaimReason } from "../core/index";
import type { Lookup } from "./lookup";
import { speakerNotNamed, speakersInSentence } from "./quotations";
import { shorten } from "./text";

/** What speaks for or against checking a claim. */
export const claimReasons: Readonly<Record<ClaimReason, () => string>> = {
  quantity: () => l10n.t("figure"),
  "precise-quantity": () => l10n.t("precise figure"),
  "vague-quantity": () => l10n.t("vague quantity"),
  comparison: () => l10n.t("comparison"),
  superlative: () => l10n.t("superlative"),
  causation: () => l10n.t("cause and effect"),
  law: () => l10n.t("law or policy"),
  record: () => l10n.t("record of deeds"),
  time: () => l10n.t("time"),
  name: () => l10n.t("name"),
  people: () => l10n.t("people affected"),
  health: () => l10n.t("health or safety"),
  past: () => l10n.t("told as done"),
  "third-person": () => l10n.t("about others"),
  detailed: () => l10n.t("detailed"),
  short: () => l10n.t("short"),
  "personal-experience": () => l10n.t("personal experience"),
  future: () => l10n.t("future"),
  "call-to-action": () => l10n.t("call to action"),
  hedge: () => l10n.t("hedged"),
  opinion: () => l10n.t("opinion"),
  address: () => l10n.t("speaks to the hearer"),
  vague: () => l10n.t("vague subject"),
  "many-people": () => l10n.t("many people"),
  place: () => l10n.t("place"),
  office: () => l10n.t("said in office"),
  speculation: () => l10n.t("speculation"),
  "voice-unclear": () => l10n.t("perhaps the writer's own words"),
};

/** How many statements are worth a look. */
export function claimsWorthChecking(count: number): string {
  return count === 1 ? l10n.t("1 claim worth checking") : l10n.t("{0} claims worth checking", count);
}

/** What sort of claim it is, in a word. */
export const claimKinds: Readonly<Record<ClaimKind, () => string>> = {
  reported: () => l10n.t("reported"),
  stated: () => l10n.t("stated"),
  utterance: () => l10n.t("utterance"),
};

/** The same, explained. */
export const claimKindsAtLength: Readonly<Record<ClaimKind, () => string>> = {
  reported: () => l10n.t("What somebody is reported to say"),
  stated: () => l10n.t("What the article states itself"),
  utterance: () => l10n.t("That it was said"),
};

/** The most check-worthy first; in text order where they are worth the same. */
export function byCheckWorthiness(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => b.checkWorthiness - a.checkWorthiness);
}

/** Who makes a claim: somebody, the article, or it cannot be told which of them. */
export function voiceOf({ kind, claimant, quotation, reasons }: Claim, lookup: Lookup): string {
  const by = claimant === null ? undefined : lookup.entities.get(claimant);
  if (by) return by.name;
  const source = quotation === null ? undefined : lookup.quotations.get(quotation);
  const speakers = source ? speakersInSentence(source, lookup) : "";
  if (reasons.includes("voice-unclear"))
    return speakers ? l10n.t("the article, or {0}", speakers) : l10n.t("the article, or whom it reports");
  if (kind === "stated") return l10n.t("the article");
  // What somebody denies is claimed by nobody in the article.
  if (source?.stance === "denied") return speakers ? l10n.t("denied by {0}", speakers) : l10n.t("denied");
  return source?.source?.text ?? speakerNotNamed();
}

/** What a claim is linked to, a line each: whose the other claim is, and its words. */
export function linkLines(claim: Claim, claims: readonly Claim[], lookup: Lookup, most = 3): string[] {
  return claim.links.slice(0, most).flatMap(({ to, relation }) => {
    const other = claims.find(({ id }) => id === to);
    if (!other) return [];
    const words = shorten(other.text, 120);
    const who = voiceOf(other, lookup);
    return [linkWords(relation, claim, other, lookup)(who, words)];
  });
}

function linkWords(
  relation: Claim["links"][number]["relation"],
  claim: Claim,
  other: Claim,
  lookup: Lookup,
): (who: string, words: string) => string {
  if (relation === "repeats") return (who, words) => l10n.t("Also said by {0}: {1}", who, words);
  if (relation === "disagrees") return (who, words) => l10n.t("Another figure from {0}: {1}", who, words);
  return isDenial(other, lookup) && !isDenial(claim, lookup)
    ? (who, words) => l10n.t("Denied by {0}: {1}", who, words)
    : (who, words) => l10n.t("Contradicts {0}: {1}", who, words);
}

function isDenial({ kind, quotation }: Claim, { quotations }: Lookup): boolean {
  return kind === "utterance" && quotations.get(quotation ?? "")?.stance === "denied";
}
