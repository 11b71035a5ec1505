import type { Draft } from "./draft";

/**
 * A quotation whose marks stay open at its paragraph's end is one with what the next paragraph goes on with. The
 * attribution is that of the first part that has one.
 */
export function joinRunning(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const before = out.at(-1);
    const open = before?.quoted.at(-1);
    const opens = draft.quoted[0];
    if (
      before &&
      open?.runsOn &&
      opens &&
      opens.paragraph === open.paragraph + 1 &&
      opens.start === draft.fragments[0]!.start
    ) {
      out[out.length - 1] = join(before, draft);
    } else out.push(draft);
  }
  return out;
}

function join(a: Draft, b: Draft): Draft {
  const named = a.cue || a.source ? a : b;
  return {
    ...named,
    unit: a.unit,
    fragments: [...a.fragments, ...b.fragments],
    quoted: [...a.quoted, ...b.quoted],
    evidence: named.cue ? "quote-cue" : "quote-alone",
  };
}
