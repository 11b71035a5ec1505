import type { Nodes, Parents, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Span } from "../model";
import type { Block } from "./article";
import { isCheapMarkdown } from "./markdown-cost";
import { blockOf, standIn } from "./prose";

/**
 * The blocks of a Markdown document with everything but its words blanked: front matter, code, HTML, images, link
 * targets, struck text and the marks of Markdown itself are no prose. Null where the parser cannot be trusted with it.
 */
export function markdownBlocks(text: string): readonly Block[] | null {
  // The parser leaves a byte order mark out of its offsets.
  const from = text.startsWith("\uFEFF") ? 1 : 0;
  const source = text.slice(from);
  if (!isCheapMarkdown(source)) return null;
  const blocks: Block[] = [];
  const tree = parse(source);
  if (!tree) return null;
  collect(tree, "paragraph", blocks, text, from);
  return blocks;
}

const YAML_AND_TOML = ["yaml" as const, "toml" as const];
const SYNTAX = [gfm(), frontmatter(YAML_AND_TOML)];
const TREE = [
  // Their transforms look for addresses once more and leave nodes without a position.
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  frontmatterFromMarkdown(YAML_AND_TOML),
];

function parse(source: string): Root | null {
  try {
    return fromMarkdown(source, { extensions: SYNTAX, mdastExtensions: TREE });
  } catch {
    // The parser's own assertions; the caller reads the document as plain text.
    return null;
  }
}

function collect(node: Nodes, kind: Block["kind"], blocks: Block[], text: string, from: number): void {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "tableCell": {
      const block = read(node, node.type === "heading" ? "heading" : kind, text, from);
      if (block) blocks.push(block);
      return;
    }
    case "blockquote":
      for (const child of node.children) collect(child, "block-quote", blocks, text, from);
      return;
    case "listItem":
      for (const child of node.children) {
        collect(child, kind === "block-quote" ? kind : "list-item", blocks, text, from);
      }
      return;
    case "root":
    case "list":
    case "table":
    case "tableRow":
    case "footnoteDefinition":
      for (const child of node.children) collect(child, kind, blocks, text, from);
      return;
    default:
      return;
  }
}

function read(node: Parents, kind: Block["kind"], text: string, from: number): Block | null {
  const spans: Span[] = [];
  collectWords(node, spans, from);
  const first = spans[0];
  if (!first) return null;
  let masked = "";
  let at = first.start;
  for (const { start, end } of spans) {
    masked += " ".repeat(start - at) + unmark(text.slice(start, end), kind);
    at = end;
  }
  return blockOf(masked, first.start, kind);
}

function collectWords(node: Nodes, spans: Span[], from: number): void {
  if (node.type === "text" && node.position) {
    spans.push({ start: node.position.start.offset! + from, end: node.position.end.offset! + from });
  } else if ("children" in node && node.type !== "delete") {
    for (const child of node.children) collectWords(child, spans, from);
  }
}

/** Blanks what a run of text has between its words: the marks of a quoted line and the backslashes of escapes. */
function unmark(words: string, kind: Block["kind"]): string {
  const unquoted =
    kind === "block-quote"
      ? words.replace(/(?<=[\n\r])[ \t>]+/g, (marks) => " ".repeat(marks.length))
      : words;
  return unquoted.replace(/\\([!-/:-@[-`{-~])/g, (escape, char: string, at: number, all: string) =>
    standIn(char, escape, at, all),
  );
}
