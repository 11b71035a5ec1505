import type { Act, SpeakerReason } from "../model";
import type { Evidence } from "./draft";

/** How often a span is right: where it has words in marks, and where it has none. */
interface Rate {
  readonly marked: number;
  readonly plain: number;
}

// Shares counted by scripts/count-confidence.ts on 160 annotated articles of US political news (docs/accuracy.md); no rule
// was fitted to them. Those of fewer than twenty quotations lean on their neighbours.
const spanRates: Readonly<Record<Evidence, Rate>> = {
  "quote-cue": { marked: 0.97, plain: 0.97 },
  "quote-beside": { marked: 0.57, plain: 0.57 },
  "quote-alone": { marked: 0.91, plain: 0.91 },
  that: { marked: 0.94, plain: 0.84 },
  clause: { marked: 0.96, plain: 0.84 },
  round: { marked: 0.9, plain: 0.84 },
  phrase: { marked: 0.82, plain: 0.74 },
  turn: { marked: 0.8, plain: 0.64 },
  answer: { marked: 0.9, plain: 0.81 },
};
/** What somebody thinks, wants or wrote is told from the writer's own words less surely than what was said. */
const lessSure: Readonly<Record<Act, Rate>> = {
  speech: { marked: 1, plain: 1 },
  writing: { marked: 0.96, plain: 0.65 },
  thought: { marked: 0.8, plain: 0.64 },
  intention: { marked: 0.85, plain: 0.69 },
};

/** 0 to 1: how sure it is that these are somebody's words, and just these. */
export function spanConfidence(evidence: Evidence, act: Act, marked: boolean): number {
  const kind = marked ? "marked" : "plain";
  return Math.min(spanRates[evidence][kind], lessSure[act][kind]);
}

/** 0 to 1: how often a speaker that is found this way is right. */
export const speakerConfidence: Readonly<Record<SpeakerReason, number>> = {
  named: 0.92,
  "short-name": 0.96,
  pronoun: 0.95,
  described: 0.86,
  continued: 0.96,
  turn: 0.75,
  running: 0.53,
  unattributed: 0,
  decided: 1,
};
