import { wordSet } from "../lexicon/words";
import type { Claim } from "../model";
import { has, Tag } from "../nlp/token";
import { readFigure, type Figure } from "./figures";
import type { MentionIndex } from "./mentions";
import type { Statement } from "./statements";

/** What two claims are compared by. */
export interface Profile {
  /** The content words, cut to their stems, and the ids of whom they name. */
  readonly words: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** ISO 8601. */
  readonly dates: readonly string[];
  readonly negative: boolean;
}

export function profileOf(
  claim: Claim,
  { words, kind, quotation }: Statement,
  mentions: MentionIndex,
): Profile {
  const inside = mentions.within(claim);
  const covered = new Set<number>();
  const ids = new Set<string>();
  const figures: Figure[] = [];
  const dates: string[] = [];
  let next = 0;
  for (const { entity, mention } of inside) {
    while (next < words.length && words[next]!.end <= mention.start) next++;
    const first = next;
    for (let i = first; i < words.length && words[i]!.end <= mention.end; i++) covered.add(words[i]!.start);
    if (entity.type === "date") dates.push(...(entity.value === null ? [] : [entity.value]));
    else if (entity.type === "quantity")
      figures.push(...readFigure(entity.value, words[first - 1]?.norm, words[first - 2]?.norm));
    else ids.add(entity.id);
  }
  const own = words.filter(
    (word) => !covered.has(word.start) && isContent(word.norm) && !has(word, Tag.Pronoun | Tag.Auxiliary),
  );
  return {
    words: new Set([
      ...ids,
      ...figures.map(({ unit }) => unit).filter((unit) => unit !== ""),
      ...own.map((word) => stem(word.norm)),
    ]),
    figures,
    dates,
    // That something was denied speaks against it; that it was promised or demanded does not.
    negative:
      kind === "utterance"
        ? quotation?.stance === "denied"
        : words.some((word) => has(word, Tag.Negative) || negations.has(word.norm)),
  };
}

const negations = wordSet(`not n't no never none nobody nothing neither nor without false untrue wrong`);

function isContent(norm: string): boolean {
  return norm.length > 2 && !empty.has(norm) && !negations.has(norm);
}

const empty = wordSet(`
  the and but for with from that this these those than then there here have has had been being were was are will would
  could should may might must can did does said says say according about into onto over under after before during
  between more most less least also just only even very much many some any all each every both either its his her
  their our your they them she him who whom whose which what when where why how because while although though since
  until upon out off per such same other another own still already yet not
`);

/** Near enough to tell "closed" and "closing" as one; two words that meet by it still need others to share. */
function stem(norm: string): string {
  const cut = norm.replace(/(?:['’]s|ies|ied|ing|ed|es|s|e|ly)$/, "");
  return cut.length >= 3 ? cut : norm;
}
