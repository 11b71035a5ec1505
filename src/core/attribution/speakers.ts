import { firstIndex } from "../bisect";
import type { Entity, Id, Mention, Span, SpeakerReason } from "../model";
import { isTitle } from "../lexicon/titles";
import { tokensIn, type Token } from "../nlp/token";

export interface Speaker {
  readonly speakers: readonly Id[];
  readonly onBehalfOf: Id | null;
  readonly reason: SpeakerReason;
}

interface Placed {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Tells which entity a source names. */
export interface SpeakerIndex {
  /** The entities that the words of a source name, or null where they name none that is known. */
  named(source: Span, tokens: readonly Token[]): Speaker | null;
  /** For whom a spokesman speaks who has no name: “a spokesman for the ministry”. */
  onBehalfOf(source: Span, tokens: readonly Token[]): Id | null;
}

/** Prepositions that attach somebody else to the speaker: a spokesman for the ministry, the mayor of Northbridge. */
const attaching = /^(?:of|for|at|from|in|with|by|to|on|about|against)$/;
const spokesperson =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|spokeswomen|lawyer|attorney|representative|press|aide|officials?)$/;

export function indexSpeakers(entities: readonly Entity[]): SpeakerIndex {
  const placed = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  return {
    named(source, tokens) {
      const inside = within(placed, source);
      const words = tokensIn(tokens, source);
      const free = inside.filter((item) => !isAttached(item.mention, words) && !opensName(item, inside));
      const main = free.filter((item) => item.entity.type !== "date" && item.entity.type !== "quantity");
      const people = main.filter((item) => item.entity.type === "person");
      const chosen = joint(people.length > 0 ? people : main, words);
      if (chosen.length === 0) return null;
      return {
        speakers: [...new Set(chosen.map((item) => item.entity.id))],
        onBehalfOf: represented(inside, words, chosen),
        reason: reasonOf(chosen[0]!),
      };
    },
    onBehalfOf(source, tokens) {
      return represented(within(placed, source), tokensIn(tokens, source), []);
    },
  };
}

/** “a spokesman for the Harbour Authority”, “Roe's lawyer” */
function represented(
  inside: readonly Placed[],
  words: readonly Token[],
  speakers: readonly Placed[],
): Id | null {
  if (!words.some((word) => spokesperson.test(word.norm))) return null;
  return inside.find((item) => !speakers.includes(item) && isBody(item.entity))?.entity.id ?? null;
}

/** “Roe and Doe”, “Roe, Doe and Poe”: the names that "and" joins to the first, and those listed between. */
function joint(placed: readonly Placed[], words: readonly Token[]): Placed[] {
  const chosen = placed.slice(0, 1);
  const listed: Placed[] = [];
  for (const item of placed.slice(1)) {
    const at = words.findIndex((word) => word.start === item.mention.start);
    const before = words[at - 1]?.norm === "the" ? words[at - 2] : words[at - 1];
    if (item.entity.type !== chosen[0]!.entity.type) continue;
    // “both councils”
    if (item.mention.start === chosen[0]!.mention.start) {
      chosen.push(item);
      continue;
    }
    const previous = placed[placed.indexOf(item) - 1]!;
    const goesOn = words.find((word) => word.start >= previous.mention.end);
    // “Roe and her deputy, Tom Pell”
    const apposed = goesOn?.norm === "and" && previous === (chosen.at(-1) ?? null);
    if (before?.norm === "and" || apposed) chosen.push(...listed.splice(0), item);
    else if (before && before.end === previous.mention.end) listed.push(item);
  }
  return chosen;
}

function isBody(entity: Entity): boolean {
  return entity.type === "organization" || entity.type === "person" || entity.type === "place";
}

/** “the U.S. Department of Harbours” */
function opensName({ entity, mention }: Placed, inside: readonly Placed[]): boolean {
  return (
    entity.type === "place" &&
    inside.some((next) => next.entity.type === "organization" && next.mention.start === mention.end + 1)
  );
}

/** The mentions that lie in a span. */
function within(placed: readonly Placed[], span: Span): Placed[] {
  const first = firstIndex(placed, (item) => item.mention.start >= span.start);
  const out: Placed[] = [];
  for (let i = first; i < placed.length && placed[i]!.mention.start < span.end; i++) {
    if (placed[i]!.mention.end <= span.end) out.push(placed[i]!);
  }
  return out;
}

/** “Roe's lawyer”, “the mayor of Northbridge”, “Northbridge officials” name somebody else. */
function isAttached(mention: Mention, words: readonly Token[]): boolean {
  const last = words.findLastIndex((word) => word.start < mention.end);
  const first = words.findIndex((word) => word.end > mention.start);
  const next = words[last + 1];
  if (next && /^['’]s?$/.test(next.text)) return true;
  if (
    mention.form === "pronoun" &&
    words.length > 1 &&
    /^(?:his|her|their|its)$/.test(words[first]?.norm ?? "")
  )
    return true;
  if (next?.gap.startsWith("-")) return true;
  const before = first > 0 ? wordBefore(words, first) : undefined;
  if (before && attaching.test(before.norm)) return true;
  return (
    mention.form === "name" &&
    next !== undefined &&
    next.gap.trim() === "" &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:and|of|in|on|for|at|from|who|also|himself|herself|both|alike|or)$/.test(next.norm)
  );
}

/** The word before a name and its titles, if nothing sets it off. */
function wordBefore(words: readonly Token[], name: number): Token | undefined {
  for (let i = name; i > Math.max(0, name - 5); i--) {
    if (/[,;:()]/.test(words[i]!.gap)) return undefined;
    const before = words[i - 1]!;
    if (!/^(?:the|a|an)$/.test(before.norm) && !isTitle(before.norm)) return before;
  }
  return undefined;
}

function reasonOf(item: Placed): SpeakerReason {
  const { mention, entity } = item;
  if (mention.form === "pronoun") return "pronoun";
  if (mention.form === "nominal") return "described";
  return mention.text === entity.name ? "named" : "short-name";
}
