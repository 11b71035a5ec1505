import { TextDecoder } from "node:util";
import { byteOrderMark } from "./decode";

const NEWLINE = 0x0a;

/**
 * The lines of a byte stream, without their line feeds; what follows the last one is a line if it is not empty. Holds
 * one line and one chunk at a time. (Node's readline also splits at U+2028, which JSON allows inside a string.)
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      start = end + 1;
    }
    pending.push(chunk.subarray(start));
  }
  const last = Buffer.concat(pending);
  if (last.length > 0) yield last;
}

/** A byte stream in UTF-16 (told by its byte order mark) or in `encoding`, as UTF-8. */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, encoding = "utf-8"): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(byteOrderMark(chunk) ?? encoding);
    // UTF-8 goes through as it is, so that a row with bad bytes can be told from the others.
    yield decoder.encoding === "utf-8" ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

/** Whether a line holds nothing but blanks. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
