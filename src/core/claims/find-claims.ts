import { contentId } from "../attribution/ids";
import type { EntityInput } from "../entities/find-entities";
import { onceEach } from "../memo";
import type { Claim, ClaimReason, Entity, Id, Quotation, Span } from "../model";
import { checkWorthiness } from "./check-worthiness";
import { isInOffice } from "./in-office";
import { isClaim } from "./is-claim";
import { indexMentions } from "./mentions";
import { linksOf, type Made } from "./links";
import { sentencesOf } from "./sentences";
import { standalone } from "./standalone";
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
  const sentences = sentencesOf(input);
  const made = findStatements(sentences, quotations, mentions).flatMap((statement): Made[] => {
    const { kind, words, quotation, claimant } = statement;
    const span = spanOf(statement, text);
    const alone = standalone(statement, span, text, mentions);
    const { score, reasons } = checkWorthiness(words, {
      reasons: [...reasonsOfVoice(statement, mentions.entities), ...reasonsOfContext(alone)],
      isUtterance: kind === "utterance",
      length: Math.max(quotation ? lengthOf(quotation) : words.length, countWords(alone ?? "")),
    });
    if (score < leastScore || !isClaim(statement, reasons, text)) return [];
    const claim = text.slice(span.start, span.end);
    return [
      {
        statement,
        claim: {
          ...span,
          text: claim,
          id: contentId("claim", claim, taken),
          kind,
          claimant,
          quotation: quotation?.id ?? null,
          standalone: alone,
          checkWorthiness: Math.round(score * 1000) / 1000,
          reasons,
          links: [],
          decision: null,
        },
      },
    ];
  });
  const links = linksOf(made, mentions, sentences);
  return made.map(({ claim }) => ({ ...claim, links: links.get(claim.id) ?? [] }));
}

/** From the first word to the last, with the marks whose other half stands between them. */
function spanOf({ words, kind }: Statement, text: string): Span {
  const [{ start }, { end }] = [words[0]!, words.at(-1)!];
  const inside = text.slice(start, end);
  const opening = /["“‘'«]$/.exec(text.slice(Math.max(0, start - 1), start));
  const holdsClosing = kind === "utterance" && opening && /["”’'»][\s,]/.test(inside);
  const closing = /^[.,!]?["”]/.exec(text.slice(end, end + 2));
  const holdsOpening = closing && !opening && /(?:^|\s)["“](?=\S)[^"“”]*$/.test(inside);
  return { start: holdsClosing ? start - 1 : start, end: holdsOpening ? end + closing[0].length : end };
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

/** A pronoun that stands for a name says as much as the name. */
function reasonsOfContext(alone: string | null): ClaimReason[] {
  return alone !== null && /\[\p{Lu}/u.test(alone) ? ["name"] : [];
}

/** Of the attribution with its content, in words: ClaimBuster measures whole sentences. */
const lengthOf = onceEach(({ text, cue, source }: Quotation) =>
  countWords([text, cue?.text ?? "", source?.text ?? ""].join(" ")),
);

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
