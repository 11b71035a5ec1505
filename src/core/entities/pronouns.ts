import { titleGender, type TitleGender } from "../lexicon/titles";
import { wordSet } from "../lexicon/words";
import { has, Tag } from "../nlp/token";
import { isSpeaker, see, unnamedPerson, type Referent, type Seen } from "./prominence";
import type { Text, Word, WordRange } from "./words";

export interface NamedMention<R extends Referent> extends WordRange {
  readonly referent: R;
}

/** A pronoun and whom it stands for. */
export interface Resolved<R extends Referent> extends WordRange {
  readonly referent: R;
  readonly gender: TitleGender;
}

const pronounGender: ReadonlyMap<string, TitleGender> = new Map([
  ...[..."he him his himself".split(" ")].map((word) => [word, "male"] as const),
  ...[..."she her hers herself".split(" ")].map((word) => [word, "female"] as const),
]);
const objects = wordSet("him");
const openers = wordSet(
  "in after before when while as despite although though during since once at on with for if until by",
);

/** The prominence of whose something is. */
const owner = 2.2;
const sentencesBack = 6;
const mentionsBack = 24;
/** What a mention in the sentence before has even if its first name speaks for the other gender. */
const leastScore = 3.5;

/**
 * Finds whom each he, she, him, her, his … stands for among the people named before it: who agrees in gender, who was
 * spoken of last, the subject and the speaker first (after Lappin and Leass 1994). The pronoun's own choice then counts
 * as a mention, so that a chain of pronouns stays with one person.
 */
export function resolvePronouns<R extends Referent>(
  text: Text,
  named: readonly NamedMention<R>[],
): Resolved<R>[] {
  const { words } = text;
  const mentionAt = new Map(named.map((mention) => [mention.first, mention]));
  const learnt = new Map<R, TitleGender>();
  const seen: Seen<R>[] = [];
  const resolved: Resolved<R>[] = [];
  for (let i = 0; i < words.length; i++) {
    const mention = mentionAt.get(i);
    if (mention) {
      seen.push(
        see(text, mention, mention.referent, learnt.get(mention.referent) ?? mention.referent.gender),
      );
      i = mention.last - 1;
      continue;
    }
    const word = words[i]!;
    const gender = pronounGender.get(word.key);
    if (gender) {
      const range = { first: i, last: i + 1 };
      const ahead = () => cataphor(text, i, gender, mentionAt);
      const found =
        (opensHisPart(text, i) ? ahead() : null) ??
        choose(text, i, gender, seen, learnt) ??
        ahead() ??
        (seen.length === 0 ? firstNamed(text, i, gender, named) : null);
      if (found) {
        resolved.push({ ...range, referent: found, gender });
        if (!found.sure) learnt.set(found, gender);
        const sees = see(text, range, found, gender);
        seen.push({
          ...(owns(text, i) ? { ...sees, prominence: owner, subject: false } : sees),
          pronoun: true,
        });
      }
      continue;
    }
    const unnamed = unnamedPerson(text, i);
    if (unnamed) {
      seen.push(see<R>(text, unnamed, null, titleGender(words[unnamed.last - 1]!.key)));
      i = unnamed.last - 1;
    }
  }
  return resolved;
}

function choose<R extends Referent>(
  text: Text,
  at: number,
  gender: TitleGender,
  seen: readonly Seen<R>[],
  learnt: ReadonlyMap<R, TitleGender>,
): R | null {
  const word = text.words[at]!;
  const barred = word.quote < 0 ? ownSubjects(text, at, seen) : speakersOf(text, word, seen);
  const speaks = word.quote < 0 && isSpeaker(text, { first: at, last: at + 1 });
  let best: Seen<R> | null = null;
  let most = leastScore;
  for (let i = seen.length - 1; i >= Math.max(0, seen.length - mentionsBack); i--) {
    const item = seen[i]!;
    const from = text.words[item.at]!;
    const distance = word.sentence - from.sentence;
    if (distance > sentencesBack) break;
    const known = (item.referent && learnt.get(item.referent)) ?? item.gender;
    const contradicts = known !== null && known !== gender;
    if (contradicts && (item.referent === null || item.referent.sure || learnt.has(item.referent))) continue;
    if (from.zone === "furniture" || (item.referent && barred.has(item.referent))) continue;
    let score = 6 + item.prominence - 1.1 * distance - 0.4 * (word.paragraph - from.paragraph);
    if (known === gender) score += item.referent?.sure === true ? 1.5 : 1;
    else score -= contradicts ? 4.5 : 0.5;
    if (item.pronoun) score += 0.5;
    if (item.subject && distance === 1 && word.paragraph === from.paragraph && from.quote < 0) score += 1;
    if (speaks && from.quote >= 0) score -= 1;
    if (from.quote >= 0 && word.quote !== from.quote) score -= 1.5;
    if (from.zone === "headline" || from.zone === "caption") score -= 1;
    if (score > most) {
      most = score;
      best = item;
    }
  }
  return best?.referent ?? null;
}

/** He or she inside a quotation is hardly ever the one who says it. */
function speakersOf<R extends Referent>(text: Text, word: Word, seen: readonly Seen<R>[]): Set<R> {
  const speakers = new Set<R>();
  for (let i = seen.length - 1; i >= Math.max(0, seen.length - mentionsBack); i--) {
    const { at, referent, speaks } = seen[i]!;
    const from = text.words[at]!;
    const near = from.paragraph === word.paragraph || word.sentence - from.sentence === 1;
    if (referent && speaks && from.quote < 0 && near) speakers.add(referent);
  }
  return speakers;
}

/** The subject is not meant by him in its own clause. */
function ownSubjects<R extends Referent>(text: Text, at: number, seen: readonly Seen<R>[]): Set<R> {
  const word = text.words[at]!;
  const subjects = new Set<R>();
  if (!objects.has(word.key) && (word.key !== "her" || opensNounPhrase(text, at))) return subjects;
  for (let i = seen.length - 1; i >= 0; i--) {
    const item = seen[i]!;
    if (text.words[item.at]!.sentence !== word.sentence || opensClause(text, item.at + 1, at)) break;
    if (item.subject && item.referent) subjects.add(item.referent);
  }
  return subjects;
}

/** Whether a clause starts between two words. */
function opensClause(text: Text, first: number, last: number): boolean {
  return text.words
    .slice(first, last)
    .some((word) => has(word, Tag.Conjunction | Tag.Wh) || /[,;:]/.test(word.gap));
}

/** "His neighbour was out": the subject is another. */
function owns(text: Text, at: number): boolean {
  const { key } = text.words[at]!;
  return (key === "his" || key === "her") && opensNounPhrase(text, at);
}

/** "her plan", not "told her". */
function opensNounPhrase(text: Text, at: number): boolean {
  const next = text.words[at + 1];
  return (
    next !== undefined &&
    next.sentence === text.words[at]!.sentence &&
    next.gap === " " &&
    has(next, Tag.Noun | Tag.Adjective | Tag.Value) &&
    !has(next, Tag.Pronoun)
  );
}

/** "For his part, Tom Hadley …": somebody else than the one before. */
function opensHisPart({ words, sentences }: Text, at: number): boolean {
  const opens = sentences[words[at]!.sentence]!.first === at - 1;
  return opens && words[at - 1]!.key === "for" && words[at + 1]?.key === "part";
}

/** "He never wanted the job. Tom Pell took it in May.": nobody stands before, so whoever is named first is meant. */
function firstNamed<R extends Referent>(
  text: Text,
  at: number,
  gender: TitleGender,
  named: readonly NamedMention<R>[],
): R | null {
  const [first] = named;
  if (
    text.words[at]!.quote >= 0 ||
    !first ||
    first.first < at ||
    text.words[first.first]!.sentence - text.words[at]!.sentence > 2
  )
    return null;
  return first.referent.gender === null || first.referent.gender === gender ? first.referent : null;
}

/** "In her speech, Mary Roe said …". */
function cataphor<R extends Referent>(
  text: Text,
  at: number,
  gender: TitleGender,
  mentionAt: ReadonlyMap<number, NamedMention<R>>,
): R | null {
  const { words, sentences } = text;
  const sentence = sentences[words[at]!.sentence]!;
  if (words[at]!.quote >= 0 || !openers.has(words[sentence.first]!.key)) return null;
  for (let i = at + 1; i < sentence.last && i - at < 20; i++) {
    const mention = mentionAt.get(i);
    if (mention)
      return mention.referent.gender === null || mention.referent.gender === gender ? mention.referent : null;
  }
  return null;
}
