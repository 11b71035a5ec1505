import { reportingForms } from "../lexicon/reporting-verbs";

/** Whether a word is a form of a verb that can carry a quotation: "said", "adds", "wrote". */
export function canQuote(word: string): boolean {
  return (
    reportingForms.get(word)?.verbs.some(({ act, frames }) => frames.has("quote") && act !== "thought") ??
    false
  );
}
