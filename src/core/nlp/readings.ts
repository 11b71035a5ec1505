import type { Paragraph } from "../text/article";
import { readParagraph } from "./read-paragraph";
import type { Reading } from "./token";

/** Reads the paragraphs of one text after another, of the same document as it is edited. */
export interface Readings {
  /** Starts on a text; what is asked for from then on is its paragraphs. */
  start(): void;
  read(paragraph: Paragraph): Reading;
  /** All of the text is read: what it did not ask for is gone. */
  end(): void;
}

interface Kept {
  readonly prose: string;
  readonly start: number;
  readonly reading: Reading;
}

/**
 * Readings that remember the text before: a reading is a function of a paragraph's prose and place, so that an unchanged
 * paragraph need not be read again, only moved. Never holds more than two texts' readings: the last whole one's (or, of a
 * document that was never read to its end, what was read of it), and those of the text that is being read.
 */
export function rememberReadings(): Readings {
  let before = new Map<string, Kept>();
  let now = new Map<string, Kept>();
  return {
    start() {
      if (now.size > before.size) before = now;
      now = new Map();
    },
    read(paragraph) {
      const { prose, start } = paragraph;
      const known = now.get(prose) ?? before.get(prose);
      if (known) {
        const reading = moved(known.reading, start - known.start);
        now.set(known.prose, { prose: known.prose, start, reading });
        return reading;
      }
      const own = ownCopy(prose);
      const reading = readParagraph({ ...paragraph, prose: own });
      now.set(own, { prose: own, start, reading });
      return reading;
    },
    end() {
      before = now;
      now = new Map();
    },
  };
}

/** A part of a string keeps the whole in memory, and so what is remembered would keep every version of the document. */
function ownCopy(prose: string): string {
  return ` ${prose}`.slice(1);
}

function moved(reading: Reading, by: number): Reading {
  if (by === 0) return reading;
  return {
    tokens: reading.tokens.map(({ start, end, text, norm, tags, gap }) => ({
      start: start + by,
      end: end + by,
      text,
      norm,
      tags,
      gap,
    })),
    sentences: reading.sentences.map(({ start, end, first, last }) => ({
      start: start + by,
      end: end + by,
      first,
      last,
    })),
  };
}
