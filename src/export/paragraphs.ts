/** The number of the paragraph at an offset, from 1: what blank lines part, or lines where there are no blank ones. */
export function paragraphNumbers(text: string): (offset: number) => number {
  const hasBlankLines = /\S[^\S\n]*\n[^\S\n]*\r?\n\s*\S/.test(text);
  const separator = hasBlankLines ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const lead = text.length - text.trimStart().length;
  const starts = [0];
  for (const match of text.matchAll(separator)) {
    if (match.index >= lead) starts.push(match.index + match[0].length);
  }
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
}
