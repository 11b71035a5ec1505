import { contentId } from "../attribution/ids";
import type { EntityInput } from "../entities/find-entities";
import type { Claim, ClaimReason, Entity, Id, Quotation } from "../model";
import { checkWorthiness } from "./check-worthiness";
import { isInOffice } from "./in-office";
import { isClaim } from "./is-claim";
import { indexMentions } from "./mentions";
import { findStatements, type Statement } from "./statements";

/**
 * The statements that evidence could confirm or refute, in text order: `reported` ones by the speakers of quotations,
 * `stated` ones by the article itself, and `utterance`s: that somebody promised, demanded or denied something at all.
 * A claim's span runs from its first word to its last, without outer marks.
 */
export function findClaims(
  input: EntityInput,
  quotations: readonly Quotation[],
  entities: readonly Entity[],
): Claim[] {
  const { text } = input.article;
  const taken = new Map<string, number>();
  const mentions = indexMentions(entities);
  return findStatements(input, quotations, mentions).flatMap((statement) => {
    const { kind, words, quotation, claimant } = statement;
    const { score, reasons } = checkWorthiness(words, {
      reasons: reasonsOfVoice(statement, mentions.entities),
      isUtterance: kind === "utterance",
      length: quotation ? lengthOf(quotation) : words.length,
    });
    if (score < leastScore || !isClaim(statement, reasons, text)) return [];
    const span = { start: words[0]!.start, end: words.at(-1)!.end };
    const claim = text.slice(span.start, span.end);
    return [
      {
        ...span,
        text: claim,
        id: contentId("claim", claim, taken),
        kind,
        claimant,
        quotation: quotation?.id ?? null,
        standalone: null,
        checkWorthiness: Math.round(score * 1000) / 1000,
        reasons,
        links: [],
        decision: null,
      } satisfies Claim,
    ];
  });
}

/** Below it nobody would check: greetings, procedure, pure opinion, promises. */
const leastScore = 0.05;

/** What the voice says for or against checking: what is only believed is hedged, whatever its words. */
function reasonsOfVoice(
  { quotation, claimant, voiceUnclear }: Statement,
  entities: ReadonlyMap<Id, Entity>,
): ClaimReason[] {
  return [
    ...(voiceUnclear ? (["voice-unclear"] as const) : []),
    ...(quotation?.act === "thought" ? (["hedge"] as const) : []),
    ...(quotation && claimant !== null && isInOffice(quotation, entities) ? (["office"] as const) : []),
  ];
}

/** Of the attribution with its content, in words: ClaimBuster measures whole sentences. */
function lengthOf({ text, cue, source }: Quotation): number {
  return [text, cue?.text ?? "", source?.text ?? ""].join(" ").split(/\s+/).length;
}
