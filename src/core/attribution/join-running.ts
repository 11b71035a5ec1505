import type { Span } from "../model";
import type { QuotedSpan } from "../quotations/marks";
import type { Draft } from "./draft";

/**
 * A quotation whose marks stay open at its paragraph's end is one with what the next paragraph goes on with. The
 * attribution is that of the first part that has one.
 */
export function joinRunning(drafts: readonly Draft[]): Draft[] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const group = groups.at(-1);
    if (group && goesOn(group.at(-1)!, draft)) group.push(draft);
    else groups.push([draft]);
  }
  return groups.map((group) => (group.length === 1 ? group[0]! : join(group)));
}

function goesOn(before: Draft, draft: Draft): boolean {
  const open = before.quoted.at(-1);
  const opens = draft.quoted[0];
  if (!open?.runsOn || !opens) return false;
  return opens.paragraph === open.paragraph + 1 && opens.start === draft.fragments[0]!.start;
}

function join(parts: readonly Draft[]): Draft {
  const named = parts.find((part) => part.cue ?? part.source);
  const fragments: Span[] = parts.flatMap((part) => part.fragments);
  const quoted: QuotedSpan[] = parts.flatMap((part) => part.quoted);
  const evidence = named?.cue ? "quote-cue" : "quote-alone";
  return { ...(named ?? parts[0]!), unit: parts[0]!.unit, fragments, quoted, evidence };
}
