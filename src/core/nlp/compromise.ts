// The one file that imports compromise, by one entry point: all of them share one world.
import nlp from "compromise/two";

export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** The parts of speech an ambiguous word can have: "Plural|Verb". */
  readonly switch?: string;
}

interface View {
  readonly document: readonly (readonly Term[])[];
  compute(steps: string[]): View;
}

/**
 * The sentences of a text, each a list of terms that rebuild it exactly (`pre + text + post`).
 *
 * Tokens with tags from the lexicon and the word's form only: compromise's own second look at the neighbours costs
 * four times as much as all before it; core/nlp/context.ts does what the readers of news need of it.
 */
export function tagTerms(text: string): readonly (readonly Term[])[] {
  const view = nlp.tokenize(text) as unknown as View;
  return view.compute(["lexicon", "preTagger"]).document;
}
