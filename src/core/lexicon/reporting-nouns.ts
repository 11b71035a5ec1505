import type { Act, Stance } from "../model";

/** What a noun that reports can be followed by, beside "that". */
export interface ReportingNoun {
  readonly act: Act;
  readonly stance: Stance;
  readonly prepositions: ReadonlySet<string>;
}

/** Act, stance and prepositions, then the nouns that share them: "his claim that", "the mayor's call for". */
const groups: readonly (readonly [Act, Stance, string, string])[] = [
  [
    "speech",
    "asserted",
    "",
    "claim claims statement statements assertion assertions argument arguments suggestion contention insistence admission acknowledgement acknowledgment remark remarks announcement explanation conclusion prediction observation testimony declaration",
  ],
  [
    "speech",
    "asserted",
    "of",
    "accusation accusations allegation allegations charge charges warning warnings criticism description characterisation characterization denunciation condemnation praise defence defense endorsement",
  ],
  ["speech", "denied", "of", "denial denials rejection"],
  ["speech", "demanded", "for to", "call calls demand demands request requests plea pleas appeal appeals"],
  ["speech", "promised", "to of", "promise promises pledge pledges vow vows threat threats offer offers"],
  ["speech", "declined", "to", "refusal"],
  [
    "thought",
    "asserted",
    "of",
    "belief beliefs view views opinion notion fear fears hope hopes doubts suspicion",
  ],
  [
    "thought",
    "asserted",
    "for about of over",
    "support concern concerns alarm confidence hope hopes fear fears",
  ],
  [
    "thought",
    "asserted",
    "about over at",
    "doubt doubts anger frustration outrage dismay surprise disappointment regret",
  ],
  ["speech", "asked", "about over", "question questions"],
  ["thought", "asserted", "to", "opposition"],
  ["intention", "asserted", "to", "desire willingness intention intent plan plans wish proposal decision"],
];

export const reportingNouns: ReadonlyMap<string, ReportingNoun> = new Map(
  groups.flatMap(([act, stance, prepositions, nouns]) =>
    nouns
      .split(" ")
      .map((noun) => [noun, { act, stance, prepositions: new Set(prepositions.split(" ")) }] as const),
  ),
);
