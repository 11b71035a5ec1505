import type { Block } from "./article";
import { LIST_MARK, layOut } from "./layout";
import { splitLines } from "./lines";
import { blockOf } from "./prose";

/** The paragraphs of plain text. */
export function plainBlocks(text: string): readonly Block[] {
  return layOut(splitLines(text)).flatMap((lines) => {
    const [first, last] = [lines[0]!, lines.at(-1)!];
    const mark = LIST_MARK.exec(first.text)?.[0].length ?? 0;
    const start = first.start + mark;
    return blockOf(text.slice(start, last.end), start, mark > 0 ? "list-item" : "paragraph") ?? [];
  });
}
