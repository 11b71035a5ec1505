import type { Line } from "./lines";

/** Lines shorter than this are no evidence of wrapping: headlines and bylines are short, too. */
const SHORTEST_WRAPPED = 40;
const LONGEST_WRAPPED = 110;

/** The column that hard-wrapped text was filled to and the indentation of its running lines. */
interface Wrapping {
  readonly width: number;
  readonly indent: number;
}

/**
 * The paragraphs of plain text, each as its lines. Text arrives in three layouts: paragraphs between blank lines, one
 * line a paragraph, and hard-wrapped lines, where a blank line, an indentation or a short last line ends a paragraph.
 */
export function layOut(lines: readonly Line[]): readonly (readonly Line[])[] {
  const chunks = chunksOf(lines);
  const wrapping = findWrapping(chunks);
  return chunks.flatMap((chunk) => {
    const indent = chunk.reduce((least, line) => Math.min(least, line.indent), Infinity);
    const here = wrapping && { width: wrapping.width, indent: Math.max(indent, wrapping.indent) };
    return splitWhere(chunk, (before, after) => !runsOn(before, after, here));
  });
}

/** A list's mark at the start of a line, with the white space after it. */
export const LIST_MARK = /^(?:[-*•·‣▪●–]|\(?\d{1,2}[.)])\s+(?=\S)/;

function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (!line.text) open = null;
    else if (open) open.push(line);
    else chunks.push((open = [line]));
  }
  return chunks;
}

function findWrapping(chunks: readonly (readonly Line[])[]): Wrapping | null {
  let pairs = 0;
  let width = 0;
  const indents = new Map<number, number>();
  let running = 0;
  for (const chunk of chunks) {
    for (const [i, after] of chunk.slice(1).entries()) {
      const before = chunk[i]!;
      const length = before.indent + before.text.length;
      if (before.text.length < SHORTEST_WRAPPED || length > LONGEST_WRAPPED) continue;
      pairs++;
      if (!breaksOff(before, after)) continue;
      running++;
      width = Math.max(width, length);
      indents.set(after.indent, (indents.get(after.indent) ?? 0) + 1);
    }
  }
  // In wrapped English most lines go on in lower case; in lines that are paragraphs hardly one does.
  if (running === 0 || running < pairs / 5) return null;
  const [indent] = [...indents].reduce((most, next) => (next[1] > most[1] ? next : most));
  return { width, indent };
}

/** Whether the second line is the same paragraph's as the first. */
function runsOn(before: Line, after: Line, wrapping: Wrapping | null): boolean {
  const room = wrapping?.width ?? SHORTEST_WRAPPED;
  if (LIST_MARK.test(after.text) && (LIST_MARK.test(before.text) || endsSentence(before.text))) return false;
  const long = before.text.length >= Math.min(SHORTEST_WRAPPED, room * 0.6);
  if (long && breaksOff(before, after)) return true;
  if (!wrapping || before.indent + before.text.length > LONGEST_WRAPPED) return false;
  if (after.indent > wrapping.indent && !LIST_MARK.test(before.text)) return false;
  const nextWord = /^\S*/.exec(after.text)![0];
  const full = before.indent + before.text.length + 1 + nextWord.length > wrapping.width;
  return full || (before.text.length >= room * 0.6 && !endsSentence(before.text));
}

/** The first line stops within a sentence that the second goes on with. */
function breaksOff(before: Line, after: Line): boolean {
  return /^\p{Ll}/u.test(after.text) && !endsSentence(before.text);
}

function endsSentence(line: string): boolean {
  return /[.!?:;…][)\]"'”’»]{0,3}$/.test(line);
}

function splitWhere<T>(items: readonly T[], parts: (before: T, after: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && !parts(last, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
