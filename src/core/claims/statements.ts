import type { ClaimKind, Id, Quotation, Span } from "../model";
import type { Token } from "../nlp/token";
import { finiteVerb, mainVerb } from "./clauses";
import { isCommitment } from "./commitment";
import { embeddedUtterances } from "./embedded";
import { isInOffice, mayBeInOffice } from "./in-office";
import type { MentionIndex } from "./mentions";
import { remainders } from "./remainders";
import { overlapping, type SentenceWords } from "./sentences";
import { separateVoices } from "./voice";

/** What somebody, or the article itself, states in one sentence. */
export interface Statement {
  readonly kind: ClaimKind;
  /** In text order; an attribution in the middle is left out. */
  readonly words: readonly Token[];
  readonly claimant: Id | null;
  /** The one that it is in. Null: the article's own. */
  readonly quotation: Quotation | null;
  /** Whether the speaker or the writer says it cannot be told. */
  readonly voiceUnclear: boolean;
  /** What a denial denies: nobody's, and linked to the denial. */
  readonly denied: boolean;
}

/**
 * The statements of an article, in text order: what its quotations assert, sentence by sentence (`reported`); that
 * somebody in office promised, threatened or demanded, or anybody denied (`utterance`); and what the article says
 * itself outside of both (`stated`).
 */
export function findStatements(
  sentences: readonly SentenceWords[],
  all: readonly Quotation[],
  mentions: MentionIndex,
): Statement[] {
  const quotations = all.filter((quotation) => !isDeed(quotation));
  const relaying = new Map(quotations.map(({ id }) => [id, [] as Quotation[]]));
  for (const quotation of quotations) relaying.get(quotation.via ?? "")?.push(quotation);
  const reading = { sentences, mentions, relaying };
  return withoutNested(
    [
      ...quotations.flatMap((quotation) => statementsOf(quotation, reading)),
      ...embeddedUtterances(sentences, quotations, mentions),
      ...remainders(sentences, quotations),
    ].sort((a, b) => a.words[0]!.start - b.words[0]!.start),
  );
}

/** Without the utterances that another one of the same speaker holds: "spoke to miners, promising them jobs". */
function withoutNested(statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  let last = -1;
  for (const statement of statements) {
    const before = kept[last];
    const isSame = statement.kind === "utterance" && before?.claimant === statement.claimant;
    if (isSame && holds(before, statement)) continue;
    if (isSame && holds(statement, before)) kept[last] = statement;
    else kept.push(statement);
    if (statement.kind === "utterance" && !(isSame && holds(statement, before))) last = kept.length - 1;
  }
  return kept;
}

function holds(outer: Statement, inner: Statement): boolean {
  return outer.words[0]!.start <= inner.words[0]!.start && outer.words.at(-1)!.end >= inner.words.at(-1)!.end;
}

/**
 * Attitudes and decisions ("supports the bill", "voted to close it") and what shares of people say ("six in ten voters
 * said") are reported by nobody but the article: its own statements about deeds and polls.
 */
function isDeed({ act, source, cue, content, speaker }: Quotation): boolean {
  if (source && share.test(source.text)) return true;
  // "I" outside of marks is the writer, or a speech's speaker: what is thought there is the text's own.
  if (source && speaker === null && /^(?:I|we)$/i.test(source.text)) return true;
  if (act === "intention") return /\b(?:vot|agre|decid)(?:e[ds]?|ing|es)?$/i.test(cue?.text ?? "");
  return act === "thought" && !/\s/.test(content.trim());
}

const share =
  /%|\b(?:percent|per cent|majority|minority|most|half|(?:two-|three-)?(?:thirds?|quarters?)|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:out of|in) (?:every )?(?:two|three|four|five|ten|\d+)|polls?|surveys?|census)\b/i;

interface Reading {
  readonly sentences: readonly SentenceWords[];
  readonly mentions: MentionIndex;
  /** For each quotation those that it reports. */
  readonly relaying: ReadonlyMap<Id, readonly Quotation[]>;
}

/**
 * Only what is asserted is its speaker's claim (FactBank and the stance labels of rumour checking tell asserted, denied
 * and asked content apart); of what is not, that it was said can be checked where somebody in office says it.
 */
function statementsOf(quotation: Quotation, reading: Reading): Statement[] {
  const parts = contents(quotation, reading);
  // "praised the plan", "complained about delays": no statement of its speaker's, but that it was said.
  if (utteranceOf(quotation) === "asserted" && !mayStateClause(quotation, parts))
    return attributions(quotation, reading);
  switch (utteranceOf(quotation)) {
    case "none":
      return [];
    case "denial":
      return [
        ...utterances(quotation, reading),
        ...parts.filter(isClause).map((words) => denied(words, quotation)),
      ];
    case "in-office":
      return mayBeInOffice(quotation, reading.mentions.entities) ? utterances(quotation, reading) : [];
    case "asserted":
      return parts.flatMap((words) => asserted(words, quotation, reading));
  }
}

/** What kind of claim a quotation's stance and act make of it. */
function utteranceOf({ act, stance, cue, content }: Quotation): "none" | "denial" | "in-office" | "asserted" {
  const words = cue?.text.toLowerCase() ?? "";
  // A wish ("hopes", "would like") is no claim, nor is what is asked, imagined or kept back.
  if (/\b(?:hop|wish|lik|lov|hat|prefer|dream)(?:e[ds]?|ing|es|s|ed)?$/.test(words)) return "none";
  if (/\bwant(?:ed|ing|s)?$/.test(words) && !/\d/.test(content)) return "none";
  if (stance === "asked" && /^to /.test(content)) return "in-office";
  if (stance === "asked" || stance === "hypothetical") return "none";
  // "declined to comment", "did not say when": procedure.
  if ((stance === "declined" || stance === "unsaid") && noComment.test(content)) return "none";
  if (stance === "denied") return "denial";
  if (act === "intention" || (stance !== "asserted" && stance !== "announced")) return "in-office";
  return "asserted";
}

/** Whether the words are a statement at all, not a thing that is praised, called something, or issued. */
function mayStateClause(quotation: Quotation, parts: readonly (readonly Token[])[]): boolean {
  if (quotation.type === "direct" || opensClause(quotation)) return true;
  return !names.test(quotation.cue?.text ?? "") && parts.some(isClause);
}

/** "called it a mess", "accused him of theft": that he or she said so. */
const names =
  /\b(?:call|dubb|label|labell|brand|term|deem|describ|characteri[sz]|portray|prais|condemn|criticis|criticiz|slamm|accus|blam|liken|compar)(?:e[sd]?|ed|ing|s)?(?: as)?$/i;

/** That something was said of something; of what is only thought, that it is, which is the article's own. */
function attributions(quotation: Quotation, reading: Reading): Statement[] {
  const made = utterances(quotation, reading);
  return quotation.act === "thought" ? made.map((one) => ({ ...one, kind: "stated", claimant: null })) : made;
}

/** Cues that only a clause follows, whether or not its verb is known for one ("repairs cost £400"). */
function opensClause({ cue }: Quotation): boolean {
  return cue !== null && /(?:^|\b)(?:sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing)|according to)$/i.test(cue.text);
}

const noComment =
  /^(?:to )?(?:comment|answer|discuss|say|speak|talk|elaborate|be |give|respond|reply|name|identify|disclose|take|whether|when|how|if|why|what|who|where)\b/;

function asserted(words: readonly Token[], quotation: Quotation, reading: Reading): Statement[] {
  if (quotation.act !== "thought" && isCommitment(words, quotation, reading.mentions.endingAt)) {
    if (isInOffice(quotation, reading.mentions.entities)) return [utterance(words, quotation, reading)];
  }
  const { own, unclear } = quotation.type === "direct" ? { own: words, unclear: [] } : separateVoices(words);
  if (!mayStateClause(quotation, [own])) return [utterance(own, quotation, reading)];
  return [
    { ...reported, words: own, quotation, claimant: quotation.speaker },
    ...unclear.map((clause): Statement => ({ ...unclearVoice, words: clause, quotation })),
  ];
}

const reported = { kind: "reported", voiceUnclear: false, denied: false } as const;
const unclearVoice = { kind: "stated", claimant: null, voiceUnclear: true, denied: false } as const;

function denied(words: readonly Token[], quotation: Quotation): Statement {
  return { kind: "reported", words, claimant: null, quotation, voiceUnclear: false, denied: true };
}

/** A subject and a verb: "that the plant leaked", not "the charges", nor "a report that was leaked". */
function isClause(words: readonly Token[]): boolean {
  return mainVerb(words) > 0;
}

/** A quotation's content, sentence by sentence, without what it reports of others: that is a quotation of its own. */
function contents(quotation: Quotation, { sentences, relaying }: Reading): (readonly Token[])[] {
  const relayed = relaying.get(quotation.id) ?? [];
  let fragment = 0;
  const isContent = (word: Token) => {
    while (fragment < quotation.fragments.length - 1 && quotation.fragments[fragment]!.end <= word.start)
      fragment++;
    return isWithin(word, quotation.fragments[fragment]!);
  };
  return overlapping(sentences, quotation)
    .map(({ words }) => words.filter(isContent))
    .filter((words) => words.length > 0)
    .filter((words) => !relayed.some((inner) => words.some((word) => isWithin(word, inner))));
}

/** That a quotation was made: once, in the sentence of its cue. */
function utterances(quotation: Quotation, reading: Reading): Statement[] {
  const [words] = contents(quotation, reading);
  return words ? [utterance(words, quotation, reading)] : [];
}

/** The whole attribution, with the time that leads it: "Last month, the minister said …"; words alone where it has none. */
function utterance(content: readonly Token[], quotation: Quotation, { sentences }: Reading): Statement {
  const [first, last] = [content[0]!, content.at(-1)!];
  const [sentence] = overlapping(sentences, quotation.cue ?? first);
  const holds = sentence && sentence.start <= last.start && first.end <= sentence.end;
  const parts: Span[] = [first, last, ...(holds ? [quotation.cue, quotation.source] : [])].filter(
    (part) => part !== null,
  );
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const within = sentence?.words.filter((word) => word.start >= start && word.end <= end) ?? [];
  const words = holds && within.length > 0 ? [...leadingTime(sentence.words, start), ...within] : content;
  return {
    kind: "utterance",
    words,
    claimant: quotation.speaker,
    quotation,
    voiceUnclear: false,
    denied: false,
  };
}

/** "Last month," "On Monday," "In May 2019," right before the attribution. */
function leadingTime(words: readonly Token[], start: number): readonly Token[] {
  const lead = words.filter((word) => word.start < start);
  const isTime =
    lead.length > 0 &&
    lead.length <= 5 &&
    lead.some((word) => timeWord.test(word.norm)) &&
    finiteVerb(lead) < 0;
  return isTime ? lead : [];
}

const timeWord =
  /^(?:yesterday|earlier|later|ago|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d)$/;

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
