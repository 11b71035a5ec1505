import type { Entity, Quotation, Span } from "../model";
import { has, Tag, type Token } from "../nlp/token";
import { dateNote } from "./date-note";
import { finiteVerb } from "./clauses";
import type { MentionIndex, Placed } from "./mentions";
import { nameOf, noteFor, possessiveOf } from "./names";
import type { Statement } from "./statements";

/** What stands in a claim instead of a span of it; an empty span is an addition. */
interface Change extends Span {
  readonly text: string;
}

/**
 * A claim as a fact-checker would publish it, understood without its article: pronouns replaced, short names and
 * relative dates completed, an attribution in the middle left out, all of it in [brackets], as house styles (AP, Reuters, the
 * Guardian) ask of what an editor adds. Null where nothing is to be added; what is not clear is left as it is.
 */
export function standalone(
  statement: Statement,
  span: Span,
  text: string,
  mentions: MentionIndex,
): string | null {
  const changes = [
    ...omissions(statement.words),
    ...relative(statement, span, text, mentions),
    ...resolutions(statement, span, text, mentions),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = span.start;
  for (const change of changes) {
    if (change.start < at || change.end > span.end) continue;
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return at === span.start && result === "" ? null : result + text.slice(at, span.end);
}

/** The attribution between a claim's words. */
function omissions(words: readonly Token[]): Change[] {
  return words.flatMap((word, i): Change[] => {
    const before = words[i - 1];
    if (!before || word.start - before.end <= word.gap.length) return [];
    return [{ start: before.end, end: word.start, text: " […] " }];
  });
}

/** "which" at the start, or that was before it: the name that it goes back to. */
function relative(
  { words, voiceUnclear }: Statement,
  span: Span,
  text: string,
  { endingAt }: MentionIndex,
): Change[] {
  if (!voiceUnclear) return [];
  const before = /,\s+(which\s+)?$/i.exec(text.slice(Math.max(0, span.start - 12), span.start));
  const antecedent = before && endingAt(span.start - before[0].length);
  if (antecedent?.mention.form !== "name") return [];
  const name = `[${nameOf(antecedent.entity, text)}]`;
  const [first] = words;
  if (/^wh(?:ich|o)$/.test(first!.norm)) return [{ start: first!.start, end: first!.end, text: name }];
  const verb = finiteVerb(words);
  const next = words[verb + 1];
  if (verb < 1 || !before?.[1] || (next && !has(next, Tag.Preposition | Tag.Adverb | Tag.Conjunction)))
    return [];
  const { end } = words[verb]!;
  return [{ start: end, end, text: ` ${name}` }];
}

function resolutions(statement: Statement, span: Span, text: string, mentions: MentionIndex): Change[] {
  const inside = mentions.within(span);
  const named = new Set<Entity>();
  const spelledOut = new Set(
    inside.filter(({ entity, mention }) => mention.text === entity.name).map(({ entity }) => entity),
  );
  const spans = wordsByStart(statement.words);
  const changes: Change[] = [];
  for (const { entity, mention } of inside) {
    const word = spans.get(mention.start);
    if (!word) continue;
    if (mention.form === "pronoun") {
      if (!named.has(entity) && !isAhead(word, inside) && isSure(entity, statement, span, mentions))
        changes.push(...pronoun(word, entity, statement.words, text));
    } else if (entity.type === "date")
      changes.push(...addition(mention, dateNote(mention.text, entity.value)));
    else if (!named.has(entity) && !spelledOut.has(entity))
      changes.push(...completion(mention, noteFor(entity, mention)));
    named.add(entity);
  }
  return [...changes, ...speakersPronouns(statement, spans, text, mentions)];
}

/**
 * Whether a person must be meant: who speaks indirectly, or the only one named shortly before who is not known to be of
 * another gender. Any other guess at "he" would be printed as fact.
 */
function isSure(
  entity: Entity,
  { quotation, claimant }: Statement,
  span: Span,
  mentions: MentionIndex,
): boolean {
  if (entity.type !== "person") return true;
  if (entity.id === claimant && quotation?.type !== "direct") return true;
  const window = { start: Math.max(0, span.start - reach), end: span.start };
  const others = mentions
    .within(window)
    .filter(
      ({ entity: other, mention }) =>
        other.type === "person" && mention.form === "name" && other.id !== claimant,
    )
    .map(({ entity: other }) => other)
    .filter((other) => sameGender(other, entity));
  return others.length > 0 && others.every((other) => other === entity);
}

/** In UTF-16 code units: about a paragraph and the one before it. */
const reach = 500;

function sameGender(a: Entity, b: Entity): boolean {
  const [one, other] = [a.gender?.value ?? "unknown", b.gender?.value ?? "unknown"];
  return one === other || one === "unknown" || other === "unknown";
}

/** "In his speech, Roe urged …": a person named after the pronoun may be meant, whoever was named before. */
function isAhead(pronoun: Token, inside: readonly Placed[]): boolean {
  if (!/^(?:he|she|him|his|her)$/.test(pronoun.norm)) return false;
  const first = inside.find(({ mention }) => mention.form === "name");
  return first?.entity.type === "person" && first.mention.start > pronoun.start;
}

function wordsByStart(words: readonly Token[]): ReadonlyMap<number, Token> {
  return new Map(words.map((word) => [word.start, word]));
}

function addition({ end }: Span, note: string | null): Change[] {
  return note === null ? [] : [{ start: end, end, text: ` [${note}]` }];
}

function completion(span: Span, note: ReturnType<typeof noteFor>): Change[] {
  if (!note) return [];
  if (note.side === "after") return addition(span, note.text);
  return [{ start: span.start, end: span.start, text: `[${note.text}] ` }];
}

/** "[Ann Roe]" for "she", "[Ann Roe's]" for "her" before a noun; nothing where it could be either. */
function pronoun(word: Token, entity: Entity, words: readonly Token[], text: string): Change[] {
  const { norm, start, end } = word;
  const name = nameOf(entity, text);
  if (/^(?:he|she|it|they|him|them)$/.test(norm)) return [{ start, end, text: `[${name}]` }];
  if (/^(?:his|its|their)$/.test(norm) || (norm === "her" && ownsNext(words, word)))
    return [{ start, end, text: `[${possessiveOf(name)}]` }];
  return [];
}

function ownsNext(words: readonly Token[], word: Token): boolean {
  const next = words[words.indexOf(word) + 1];
  return has(next, Tag.Noun | Tag.Adjective) && !has(next, Tag.Verb | Tag.Preposition);
}

/**
 * What stands for the speaker: "they" or "it" as the first word of indirect speech, "I" and "my" in marks. "We" is the
 * speaker's body only where the speaker is one, or speaks for one.
 */
function speakersPronouns(
  { quotation, words, kind }: Statement,
  spans: ReadonlyMap<number, Token>,
  text: string,
  { entities, startingAt }: MentionIndex,
): Change[] {
  const speaker = quotation?.speaker ? entities.get(quotation.speaker) : undefined;
  if (!quotation || !speaker || quotation.speakers.length > 1 || kind === "stated") return [];
  if (quotation.type === "direct") return firstPersons(quotation, speaker, words, text, entities);
  const first = spans.get(contentStart(quotation, words, kind));
  if (!first || startingAt(first.start) || !standsFor(first.norm, speaker)) return [];
  const name = nameOf(speaker, text);
  const possessive = /^(?:their|its)$/.test(first.norm);
  return [{ start: first.start, end: first.end, text: `[${possessive ? possessiveOf(name) : name}]` }];
}

function contentStart({ start }: Quotation, words: readonly Token[], kind: Statement["kind"]): number {
  return kind === "utterance" ? -1 : words[0]!.start === start ? start : -1;
}

function standsFor(pronoun: string, { type, unnamed, name }: Entity): boolean {
  if (/^(?:they|their)$/.test(pronoun))
    return type === "group" || type === "organization" || type === "place" || (unnamed && /s\b/.test(name));
  return /^its?$/.test(pronoun) && (type === "organization" || type === "place");
}

function firstPersons(
  { onBehalfOf }: Quotation,
  speaker: Entity,
  words: readonly Token[],
  text: string,
  entities: MentionIndex["entities"],
): Change[] {
  const self = speaker.type === "person" ? speaker : undefined;
  const body =
    speaker.type === "person" ? (onBehalfOf === null ? undefined : entities.get(onBehalfOf)) : speaker;
  const done = new Set<string>();
  return words.flatMap((word): Change[] => {
    const person = /^(?:i|my)$/.test(word.norm) ? self : /^(?:we|our)$/.test(word.norm) ? body : undefined;
    if (!person || done.has(person.id)) return [];
    done.add(person.id);
    const name = nameOf(person, text);
    return addition(word, word.norm === "my" || word.norm === "our" ? possessiveOf(name) : name);
  });
}
