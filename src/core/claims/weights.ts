import type { ClaimReason } from "../model";

/**
 * How much each feature counts; a statement's check-worthiness is the logistic function of their sum and `bias`.
 *
 * Signs and proportions are those of fact-checkers' own guidance, the rest is judgement; nothing is fitted to a data set.
 *
 * - Full Fact, PASTEL: the weights of its published example model (github.com/FullFact/pastel): a number 0.37 and
 *   specific quantities 0.27 more, harm to health 0.61, many people 0.52, personal experience -0.41; its further questions
 *   are comparisons, superlatives, general claims and courses of action. Here about three times as much.
 * - Konstantinovskiy et al. 2021, Full Fact's annotation schema (doi:10.1145/3412869): quantities, correlation or
 *   causation, laws and rules, voting records and support for policies are claims; personal experience and
 *   predictions are kept apart from what can be checked now.
 * - ClaimBuster (Hassan et al. 2017, doi:10.1145/3097983.3098131): cardinal numbers, past tense, length and named
 *   entities tell check-worthy factual sentences; opinions and questions are non-factual.
 * - Full Fact's and PolitiFact's accounts of how they choose (fullfact.org/about/frequently-asked-questions,
 *   politifact.com "How we choose claims to fact-check"): by what people in power say, and how many it concerns.
 * - CheckThat! 2024, task 1 (Barrón-Cedeño et al.): is it a verifiable claim, and would it interest or harm the public?
 */
export const weights: Readonly<Record<ClaimReason, number>> = {
  /** A figure: PASTEL. */
  quantity: 1.9,
  /** A sum of money, a percentage, or a second figure: PASTEL's specific quantities. */
  "precise-quantity": 0.6,
  /** "most", "thousands", "half": schema, quantities. */
  "vague-quantity": 0.8,
  /** "more than", "fewer", "rose", "doubled": PASTEL; schema, change and comparison of quantities. */
  comparison: 0.9,
  /** "the largest", "first", "never", "every": PASTEL's superlatives and universal claims. */
  superlative: 0.8,
  /** "because", "led to", "due to": schema. */
  causation: 0.5,
  /** Law, policy, tax, treaty: schema, laws and rules. */
  law: 0.8,
  /** What a person, party or government did: "voted", "vetoed", "cut": schema, voting records and support. */
  record: 0.8,
  /** A date, a year, "since", "ago": ClaimBuster; PASTEL, specific over vague. */
  time: 0.5,
  /** A name of a person, place or organisation: ClaimBuster. */
  name: 0.5,
  /** "families", "workers", "voters": PASTEL, relates to many people. */
  people: 0.6,
  /** Health, death, violence and safety: PASTEL, harm and violence. */
  health: 0.8,
  /** Told as done, in the past tense or the perfect: ClaimBuster. */
  past: 0.6,
  /** A subject other than speaker and hearer: not anybody's own experience. */
  "third-person": 0.4,
  /** Fifteen words or more: ClaimBuster's length. */
  detailed: 0.5,
  /** Fewer than eight words: ClaimBuster's length. */
  short: -0.7,
  /** "I saw", "my mother": PASTEL and schema, personal experience. */
  "personal-experience": -0.9,
  /** "will", "going to": schema, predictions. */
  future: -1.1,
  /** "should", "must", "need to", "let us": PASTEL, a course of action. */
  "call-to-action": -1.3,
  /** "could", "may", "perhaps", "if": nothing is asserted. */
  hedge: -0.8,
  /** "I think", "hope", "terrible", "beautiful": ClaimBuster and schema, opinion. */
  opinion: -1,
  /** Speaks to its hearer: "you know": schema, not a claim. */
  address: -0.5,
  /** "this", "it", "that" as the whole subject: cannot be checked without what it points to. */
  vague: -0.5,
  /** "4,000 workers", "millions of families": PASTEL, relates to many people. */
  "many-people": 0.3,
  /** "in Harrowby": PASTEL, specific over vague. */
  place: 0.2,
  /** Said by a body or somebody in office: Full Fact and PolitiFact check first what people in power say. */
  office: 0.5,
  /** "could bolster", "may be": its main verb asserts nothing that is: schema, predictions. */
  speculation: -1.1,
  /** Whether the speaker or the writer says it cannot be told: it speaks neither for nor against. */
  "voice-unclear": 0,
};

export const bias = -2.1;
