import type { FoldingRange } from "vscode-languageserver";
import type { ShownArticle } from "./lookup";
import { paragraphsOf } from "./prose";

/**
 * The quotations that run over paragraphs, to be folded away. Null where there are none: editors that fold by
 * indentation go on to do so.
 */
export function foldingRanges({ document, shown }: ShownArticle): FoldingRange[] | null {
  const paragraphs = paragraphsOf(document);
  const byLine = new Map<number, FoldingRange>();
  for (const { start, end } of shown) {
    const crossed = paragraphs.filter((paragraph) => paragraph.start < end && start < paragraph.end);
    const [startLine, endLine] = [document.positionAt(start).line, document.positionAt(end).line];
    if (crossed.length < 2 || startLine >= endLine) continue;
    const before = byLine.get(startLine);
    if (!before || before.endLine < endLine) byLine.set(startLine, { startLine, endLine });
  }
  return byLine.size > 0 ? [...byLine.values()] : null;
}
