import type { SpeakerReason } from "../model";
import type { Evidence } from "./draft";

/** How often a span that rests on this evidence is right. */
export const spanConfidence: Readonly<Record<Evidence, number>> = {
  "quote-cue": 0.95,
  "quote-beside": 0.9,
  "quote-alone": 0.8,
  that: 0.85,
  clause: 0.8,
  round: 0.8,
  phrase: 0.5,
  thought: 0.5,
  turn: 0.7,
  answer: 0.9,
};

/** How often a speaker that is found this way is right. */
export const speakerConfidence: Readonly<Record<SpeakerReason, number>> = {
  named: 0.97,
  "short-name": 0.95,
  pronoun: 0.8,
  described: 0.9,
  continued: 0.9,
  turn: 0.9,
  running: 0.7,
  unattributed: 0,
};
