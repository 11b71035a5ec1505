import type { Analysis, Id } from "../core/index";

/** How many colours there are, all told apart by people who see fewer: `onTheRecord.speaker1Line` and so on. */
const colors = 7;

/** The lines below words. Dashed is not among them: that is a speaker who is a guess. */
const lines = ["solid", "dotted", "double"] as const;

/** What tells a speaker's words from others': never the colour alone. */
export interface SpeakerLook {
  /** 1 to 7. */
  readonly color: number;
  readonly line: (typeof lines)[number];
}

/** The id of the theme colour of an entity, in the text and the views alike; null where it says nothing in the article. */
export function speakerColor(id: Id, analysis: Analysis): string | null {
  const look = speakerLooks(analysis).get(id);
  return look ? `onTheRecord.speaker${look.color}Line` : null;
}

const known = new WeakMap<Analysis, ReadonlyMap<Id, SpeakerLook>>();

/** The look of each speaker. */
export function speakerLooks(analysis: Analysis): ReadonlyMap<Id, SpeakerLook> {
  const looks = known.get(analysis) ?? assign(analysis);
  known.set(analysis, looks);
  return looks;
}

/**
 * A name always asks for the same colour and line, so that edits and other articles leave them as they are. Where a
 * speaker before has them, the next that are free are taken: all colours are used before any is used twice.
 */
function assign({ quotations }: Analysis): ReadonlyMap<Id, SpeakerLook> {
  const looks = new Map<Id, SpeakerLook>();
  const uses = Array.from({ length: colors }, () => 0);
  for (const id of new Set(quotations.flatMap(({ speakers }) => speakers))) {
    const wish = hash(id);
    const fewest = Math.min(...uses);
    let color = wish % colors;
    while (uses[color] !== fewest) color = (color + 1) % colors;
    // The lines of one colour come in turn, beginning where the colour's place says, so that neighbours differ in both.
    looks.set(id, { color: color + 1, line: lines[(color + uses[color]!++) % lines.length]! });
  }
  return looks;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
