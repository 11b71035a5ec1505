import type { EntityInput } from "../entities/find-entities";
import type { Entity, OtherQuoted, Quotation } from "../model";
import type { QuotedSpan } from "../quotations/marks";
import { draftsOf, ledBy, ledWhole, type Draft } from "./draft";
import { interviewRoles } from "./interview";
import { joinRunning } from "./join-running";
import { resolveSpeakers } from "./resolve-speakers";
import { answerTurn, turnOf } from "./turns";
import { unitsOf, type Unit } from "./unit";

export interface Attribution {
  readonly quotations: readonly Quotation[];
  readonly otherQuoted: readonly OtherQuoted[];
  /** Those given, and the unnamed sources that quotations add: "two officials". */
  readonly entities: readonly Entity[];
}

/** Lines that are read for quotations. */
const zones = new Set(["headline", "standfirst", "caption", "body"]);

/** How many sentences back a pronoun may reach. */
const sentencesBack = 3;

/** The quotations of an article, each with the words that attribute it and its speaker. */
export function attribute(input: EntityInput, entities: readonly Entity[]): Attribution {
  const { drafts, otherQuoted } = draftQuotations(input);
  const { quotations, entities: all } = resolveSpeakers(input.article.text, drafts, entities);
  return { quotations, otherQuoted, entities: all };
}

/** The drafts of an article's quotations, one for each, in text order. */
export function draftQuotations(input: EntityInput): {
  readonly drafts: readonly Draft[];
  readonly otherQuoted: readonly OtherQuoted[];
} {
  const drafts: Draft[] = [];
  const otherQuoted: OtherQuoted[] = [];
  const quoted = byParagraph(input.quoted, input.article.paragraphs.length);
  const roles = interviewRoles(input.article.paragraphs);
  let earlier: readonly Unit[] = [];
  input.article.paragraphs.forEach((paragraph, index) => {
    if (!zones.has(paragraph.zone)) return;
    const units = unitsOf(paragraph, input.readings[index]!, quoted[index]!);
    const role = roles.get(index);
    const turn =
      role === "answer" ? answerTurn(units) : (role ?? turnOf(units) ?? ledWhole(earlier[0], units));
    if (turn) {
      if (turn !== "question") drafts.push(turn);
      earlier = units.slice(-1);
      return;
    }
    for (const unit of units) {
      const found = draftsOf(unit);
      drafts.push(...found.drafts.map((draft) => ({ ...ledBy(earlier[0], draft), earlier })));
      otherQuoted.push(
        ...found.otherQuoted.map((other) => ({
          ...other,
          text: input.article.text.slice(other.start, other.end),
        })),
      );
      earlier = [unit, ...earlier].slice(0, sentencesBack);
    }
  });
  return { drafts: joinRunning(drafts), otherQuoted };
}

function byParagraph(spans: readonly QuotedSpan[], count: number): QuotedSpan[][] {
  const lists = Array.from({ length: count }, (): QuotedSpan[] => []);
  for (const span of spans) lists[span.paragraph]!.push(span);
  return lists;
}
