import { TextDecoder } from "node:util";

export type Decoded =
  | {
      readonly text: string;
      /** The bytes were not UTF-8, so they were read as Windows-1252. */
      readonly guessed: boolean;
    }
  | { readonly error: "binary" | "malformed" };

/**
 * The text of a file, without its byte order mark.
 *
 * A byte order mark outranks `encoding` (a label of the Encoding Standard), as the standard has it. Without either the
 * bytes are UTF-8, or else Windows-1252, which gives every byte a meaning.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const known = byteOrderMark(bytes) ?? encoding;
  const text = decodeAs(bytes, known ?? "utf-8");
  const guessed = text === null && known === undefined;
  const best = guessed ? decodeAs(bytes, "windows-1252") : text;
  if (best === null) return { error: "malformed" };
  return looksBinary(best) ? { error: "binary" } : { text: best, guessed };
}

/** The encoding that a byte order mark at the start tells. */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** Null if the bytes are none of this encoding. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    // As a stream: decoding at once, Node 20.18 to 24 take Windows-1252 for Latin-1 (nodejs/node#60888).
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return null;
  }
}

export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** Images, archives and programs hold a NUL or many other controls in their first kilobytes; text holds hardly any. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 8192);
  if (head.includes("\0") || head.startsWith("%PDF-")) return true;
  const controls = head.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return controls > head.length / 50;
}
