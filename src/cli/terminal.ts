import { stripVTControlCharacters, styleText } from "node:util";
import type { WriteStream } from "node:tty";

export type Style = "bold" | "dim" | "underline" | "cyan";

/** What readable output is laid out for. */
export interface Terminal {
  /** In columns. */
  readonly width: number;
  readonly style: (style: Style, text: string) => string;
}

/** Colours only where a person looks on and none has said no to them (NO_COLOR, TERM=dumb). */
export function terminalOf(stream: Pick<WriteStream, "isTTY" | "columns" | "hasColors">): Terminal {
  const colours = stream.isTTY && stream.hasColors();
  return {
    width: Math.min(Math.max(stream.isTTY ? stream.columns : 80, 40), 100),
    style: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
  };
}

/** Text of an article on one line, without the control characters that would move a terminal's cursor or colour it. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** Breaks text at blanks into lines of at most `width` columns, all of them indented. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let room = 0;
  for (const word of text.split(" ")) {
    const columns = stripVTControlCharacters(word).length;
    if (columns < room) {
      lines.push(`${lines.pop() ?? ""} ${word}`);
      room -= columns + 1;
    } else {
      lines.push(indent + word);
      room = width - indent.length - columns;
    }
  }
  return lines.join("\n");
}
