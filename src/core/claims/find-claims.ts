import { contentId } from "../attribution/ids";
import type { EntityInput } from "../entities/find-entities";
import type { Claim, Quotation } from "../model";
import { checkWorthiness } from "./check-worthiness";
import { findStatements, type Statement } from "./statements";
import * as lexicon from "./words";

/**
 * The statements that evidence could confirm or refute, in text order: `reported` ones by the speakers of quotations,
 * `stated` ones by the article itself, and `utterance`s: that somebody promised, demanded or denied something at all.
 * A claim's span runs from its first word to its last, without outer marks.
 */
export function findClaims(input: EntityInput, quotations: readonly Quotation[]): Claim[] {
  const { text } = input.article;
  const taken = new Map<string, number>();
  return findStatements(input, quotations)
    .filter((statement) => isFactual(statement, text))
    .flatMap(({ kind, words, quotation }) => {
      const { score, reasons } = checkWorthiness(words, quotation?.act === "thought");
      if (score < leastScore) return [];
      const span = { start: words[0]!.start, end: words.at(-1)!.end };
      const claim = text.slice(span.start, span.end);
      return [
        {
          ...span,
          text: claim,
          id: contentId("claim", claim, taken),
          kind,
          claimant: quotation?.speaker ?? null,
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

/** Whether it could be true or false at all: no question, no greeting, no scrap. */
function isFactual({ words }: Statement, text: string): boolean {
  const last = words.at(-1)!;
  const ending = text.slice(last.end, last.end + 3);
  return words.length >= 3 && !ending.includes("?") && !lexicon.greeting.has(words[0]!.norm);
}
