import * as l10n from "@vscode/l10n";
import type { Entity, Mention, Quotation, Span, SpeakerReason } from "../core/index";
import { nameInSentence } from "./entities";
import { speakersOf, type Lookup } from "./lookup";
import { certainty, speakersInSentence } from "./quotations";
import { shorten } from "./text";

/** What a reason's sentence tells of. */
interface Facts {
  /** All the speakers' names. */
  readonly who: string;
  /** The words of the article that stand for a speaker; empty where there are none. */
  readonly words: string;
  /** The name of whom these words stand for. */
  readonly meant: string;
  readonly isUnnamed: boolean;
}

/** How sure a quotation's speaker is, and why. `quote` makes words of the article fit for where they are shown. */
export function speakerReason(quotation: Quotation, lookup: Lookup, quote = (text: string) => text): string {
  const [speaker] = speakersOf(quotation, lookup);
  const who = speakersInSentence(quotation, lookup);
  const mention = speaker && mentionIn(quotation.source, speaker);
  const reason = sentences[quotation.reason]({
    who: quote(shorten(who, 200)),
    words: quote(shorten((mention ?? quotation.source)?.text ?? "", 100)),
    meant: quote(shorten(mention ? nameInSentence(speaker, lookup.text) : who, 200)),
    isUnnamed: speaker?.unnamed ?? false,
  });
  return speaker ? `${l10n.t("Speaker {0}.", certainty(quotation.confidence.speaker))} ${reason}` : reason;
}

const sentences: Readonly<Record<SpeakerReason, (facts: Facts) => string>> = {
  named: () => l10n.t("The speaker is named here in full."),
  "short-name": ({ words, meant }) => l10n.t("“{0}” is short for {1} here.", words, meant),
  pronoun: ({ words, meant }) => l10n.t("“{0}” is taken to mean {1}.", words, meant),
  described: ({ words, meant, isUnnamed }) =>
    isUnnamed
      ? l10n.t("The article describes the speaker and gives no name.")
      : l10n.t("“{0}” is taken to mean {1}.", words, meant),
  continued: ({ who }) =>
    l10n.t("No source stands here; this goes on from the words of {0} in the same paragraph.", who),
  turn: () => l10n.t("The speaker's name stands before the words, as in a transcript or a headline."),
  running: ({ who }) =>
    l10n.t("No source stands here; the quotation before it is by {0}, who is taken to go on.", who),
  unattributed: ({ words }) =>
    words
      ? l10n.t("The article gives a source, but does not say who the speaker is.")
      : l10n.t("Nothing in the article says who the speaker is."),
  decided: () => l10n.t("A person has said who speaks here."),
};

/** The speaker's name, pronoun or description among the words of the source. */
function mentionIn(source: Span | null, { mentions }: Entity): Mention | undefined {
  return source ? mentions.find(({ start, end }) => start >= source.start && end <= source.end) : undefined;
}
