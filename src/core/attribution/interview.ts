import type { Paragraph } from "../text/article";

/** What a paragraph of an interview is. */
export type Role = "question" | "answer";

const fewest = 3;
const longestQuestion = 400;

/**
 * The questions and answers of an interview that has no labels: paragraphs that ask, each followed by one or more in
 * which somebody answers as “I” or “we”. By index; empty for other articles.
 */
export function interviewRoles(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  let answers = 0;
  let personal = 0;
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.zone !== "body") return;
    if (asks(paragraph.prose)) {
      roles.set(index, "question");
      open = true;
      return;
    }
    const before = roles.get(index - 1);
    const speaksOfItself = isPersonal(paragraph.prose);
    if (!open || before === undefined || (before === "answer" && !speaksOfItself)) {
      open = false;
      return;
    }
    roles.set(index, "answer");
    if (before !== "question") return;
    answers++;
    if (speaksOfItself) personal++;
  });
  return answers >= fewest && personal >= answers / 2 ? roles : new Map();
}

function asks(prose: string): boolean {
  const line = prose.trim();
  if (!line.endsWith("?") || line.length > longestQuestion || label.test(line)) return false;
  return !/^["“‘'«]|\b(?:said|says|asked|asks)\b/.test(line);
}

/** “Q.”, “ANN ROE:”: turns.ts reads what has labels. */
const label = /^\p{Lu}[^:.?]{0,40}[:.]\s/u;

/** Whether somebody speaks in the first person outside of marks. */
function isPersonal(prose: string): boolean {
  return (
    /\b(?:I|we|my|our|me|us)\b/i.test(prose.replace(/[“"][^“”"]*[”"]/g, "")) && !/^["“«]/.test(prose.trim())
  );
}
