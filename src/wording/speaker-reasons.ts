import * as l10n from "@vscode/l10n";
import type { Entity, Quotation, SpeakerReason } from "../core/index";
import { speakersOf, type Lookup } from "./lookup";
import { certainty, speakersInSentence } from "./quotations";
import { shorten } from "./text";

/** What a reason's sentence tells of. */
interface Facts {
  /** The speakers' names. */
  readonly who: string;
  /** The words of the article that stand for the first speaker; empty where there are none. */
  readonly words: string;
  readonly isUnnamed: boolean;
}

/** How sure a quotation's speaker is, and why. `quote` makes words of the article fit for where they are shown. */
export function speakerReason(quotation: Quotation, lookup: Lookup, quote = (text: string) => text): string {
  const [speaker] = speakersOf(quotation, lookup);
  const reason = sentences[quotation.reason]({
    who: quote(shorten(speakersInSentence(quotation, lookup), 200)),
    words: quote(shorten(wordsFor(speaker, quotation), 100)),
    isUnnamed: speaker?.unnamed ?? false,
  });
  return speaker ? `${l10n.t("Speaker {0}.", certainty(quotation.confidence.speaker))} ${reason}` : reason;
}

const sentences: Readonly<Record<SpeakerReason, (facts: Facts) => string>> = {
  named: () => l10n.t("The speaker is named here in full."),
  "short-name": ({ who, words }) => l10n.t("“{0}” is short for {1} here.", words, who),
  pronoun: ({ who, words }) => l10n.t("“{0}” is taken to mean {1}.", words, who),
  described: ({ who, words, isUnnamed }) =>
    isUnnamed
      ? l10n.t("The article describes the speaker and gives no name.")
      : l10n.t("“{0}” is taken to mean {1}.", words, who),
  continued: ({ who }) =>
    l10n.t("No source stands here; this goes on from the words of {0} in the same paragraph.", who),
  turn: () => l10n.t("The speaker's name stands before the words, as in a transcript or a headline."),
  running: ({ who }) =>
    l10n.t("No source stands here; the quotation before it is by {0}, who is taken to go on.", who),
  unattributed: ({ words }) =>
    words
      ? l10n.t("The article gives a source, but does not say who the speaker is.")
      : l10n.t("Nothing in the article says who the speaker is."),
};

/** The speaker's name or pronoun among the words of the source; all of these where there is none. */
function wordsFor(speaker: Entity | undefined, { source }: Quotation): string {
  if (!source) return "";
  const mention = speaker?.mentions.find(({ start, end }) => start >= source.start && end <= source.end);
  return (mention ?? source).text;
}
