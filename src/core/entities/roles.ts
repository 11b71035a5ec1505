import { isFormOfAddress, isRole, isTitle } from "../lexicon/titles";
import { wordSet } from "../lexicon/words";
import { has, Tag } from "../nlp/token";
import { isFunctionWord, type Text, type Word, type WordRange } from "./words";

const articles = wordSet("a an");
const determiners = wordSet("a an the his her their its our one");
const longestRole = 25;

/** What the words around a person's name say of who that is: "the lead diplomat", "deputy mayor", "a baker from Ghent". */
export function rolesAround(text: Text, name: WordRange & { title: WordRange | null }): WordRange[] {
  const before = roleBefore(text, name);
  const apposed = apposedBefore(text, before?.first ?? name.title?.first ?? name.first, name);
  return [apposed, before, roleAfter(text, name)].filter((role) => role !== null);
}

/** "Ana Silva, 26, …", "26-year-old Ana Silva". */
export function ageAround(text: Text, { first, last }: WordRange): number | null {
  const { words } = text;
  const after = words[last];
  if (after && after.sentence === words[first]!.sentence && /^, ?$/.test(after.gap) && isAge(after)) {
    const end = words[last + 1];
    if (!end || /^[,.)]/.test(end.gap) || end.sentence !== after.sentence) return Number(after.text);
  }
  if (after && /^ \($/.test(after.gap) && isAge(after) && words[last + 1]?.gap.startsWith(")"))
    return Number(after.text);
  if (after && after.sentence === words[first]!.sentence && /^, ?$/.test(after.gap)) {
    const said = ageSaid(words, last);
    if (said !== null) return said;
  }
  for (let i = first - 1; i > Math.max(first - 8, 0); i--) {
    if (words[i]!.sentence !== words[first]!.sentence) break;
    const age = yearsOld(words, i);
    if (age !== null) return age;
  }
  return null;
}

/** ", aged 26", ", who is 26", ", a 26-year-old nurse": the age from a word on. */
function ageSaid(words: readonly Word[], at: number): number | null {
  const key = (i: number) => (words[i]?.sentence === words[at]!.sentence ? words[i].key : "");
  const number =
    key(at) === "aged" || key(at) === "age"
      ? at + 1
      : key(at) === "who" && /^(?:is|was)$/.test(key(at + 1))
        ? at + 2
        : -1;
  if (number > 0 && key(number) !== "" && isAge(words[number]!)) {
    const next = words[number + 1];
    const closed =
      next?.sentence !== words[at]!.sentence ||
      /^[,.)]/.test(next.gap) ||
      /^(?:and|years?|when)$/.test(next.key);
    return closed ? Number(words[number]!.text) : null;
  }
  return /^(?:an?|the)$/.test(key(at)) && key(at + 1) !== "" ? yearsOld(words, at + 1) : null;
}

/** The age in "22-year-old", which may be one word or three. */
export function yearsOld(words: readonly Word[], at: number): number | null {
  const [years, year, old] = [words[at], words[at + 1], words[at + 2]];
  const written = /^(\d{1,3})(?:-year-old)?$/.exec(years?.key ?? "")?.[1];
  if (written === undefined) return null;
  const split = year?.key === "year" && old?.key === "old" && year.gap === "-" && old.gap === "-";
  return split || written !== years!.key ? Number(written) : null;
}

function isAge({ text }: Word): boolean {
  return /^(?:\d|[1-9]\d|1[01]\d)$/.test(text);
}

function roleBefore(text: Text, { first, title }: WordRange & { title: WordRange | null }): WordRange | null {
  const { words } = text;
  const { sentence } = words[first]!;
  const last = title ? title.last : first;
  const head = words[last - 1];
  if (!head || head.sentence !== sentence) return null;
  if (!/^\.? $/.test(words[last]!.gap) && !title) return null;
  if (!title && (!isRole(head.key) || (head.capital && !head.weak))) return null;
  return withoutAddress(words, { first: startOfPhrase(text, title ? title.first : last - 1), last });
}

const excellency = wordSet("his her");

/** "the chairman of the club, Barrister Ana Silva, said", "her lawyer, Ana Silva," before a full name and its title. */
function apposedBefore(text: Text, start: number, { first, last }: WordRange): WordRange | null {
  const { words } = text;
  let at = excellency.has(words[start - 1]?.key ?? "") && start < first ? start - 1 : start;
  // "retired judge", "jailed leader"
  if (start < first && has(words[start - 1], Tag.Verb | Tag.Adjective) && words[at]!.gap === " ")
    at = start - 1;
  const { sentence } = words[first]!;
  if (!/^, ?$/.test(words[at]!.gap) || !closesApposition(text, first, last)) return null;
  for (let i = at - 1; i >= Math.max(0, at - longestRole / 2); i--) {
    const word = words[i]!;
    if (word.sentence !== sentence || isPredicate(words, i)) return null;
    const heads = i === at - 1 || has(words[i + 1], Tag.Preposition);
    if (heads && isRole(word.key)) {
      const phrase = startOfPhrase(text, i);
      const before = words[phrase - 1];
      const determined = before?.sentence === sentence && has(before, Tag.Determiner | Tag.Possessive);
      return determined ? { first: phrase, last: at } : null;
    }
    if (/[,;:("“—]/.test(word.gap)) return null;
  }
  return null;
}

/** "Chief Minister Shri" says "Chief Minister"; "Mrs" says nothing of the role. */
function withoutAddress(words: readonly Word[], { first, last }: WordRange): WordRange | null {
  let end = last;
  while (end > first && isFormOfAddress(words[end - 1]!.key)) end--;
  return end > first ? { first, last: end } : null;
}

/** "her aide, Ana Silva, said": a full name with a comma or stop after it. */
function closesApposition(text: Text, first: number, last: number): boolean {
  const next = text.words[last];
  return last - first > 1 && (next?.sentence !== text.words[first]!.sentence || /^[,.;)]/.test(next.gap));
}

/** Over the nouns, adjectives and names that stand before a title. */
function startOfPhrase(text: Text, at: number): number {
  const { words } = text;
  let start = at;
  while (start > 0 && at - start < 8) {
    const word = words[start - 1]!;
    const gap = words[start]!.gap;
    if (word.sentence !== words[at]!.sentence || !/^(?:\.? |-)$/.test(gap) || word.key.startsWith("'")) break;
    if (word.weak && !word.capital) break;
    if (
      isFunctionWord(word) &&
      !(word.capital && word.text.length > 1 && word.text === word.text.toUpperCase())
    )
      break;
    const plain = has(word, Tag.Noun | Tag.Adjective | Tag.Proper) || word.capital || isTitle(word.key);
    if (!plain || word.key === "old" || word.key === "said" || has(word, Tag.Adverb)) break;
    start--;
  }
  return start;
}

function roleAfter(text: Text, name: WordRange): WordRange | null {
  const { words } = text;
  const next = words[name.last];
  const { sentence } = words[name.first]!;
  if (!next || next.sentence !== sentence) return null;
  let at = name.last;
  if (/^, ?$|^ ?\($|^ [—–-]+ ?$/.test(next.gap)) {
    if (isAge(next) && words[at + 1]?.gap.startsWith(", ")) at++;
    if (words[at]!.key === "who") {
      const verb = words[at + 1];
      if (verb && leading.has(verb.key)) return clauseFrom(text, at, sentence);
      if (!verb || !/^(?:is|was|serves|served|works|worked)$/.test(verb.key)) return null;
      at += 2;
      if (words[at]?.key === "as" || words[at]?.key === "also") at++;
    }
  } else if (next.gap === " " && (next.key === "is" || next.key === "was")) {
    at++;
    if (!determiners.has(words[at]?.key ?? "")) return null;
  } else return null;
  return describedFrom(text, at, sentence);
}

const leading = wordSet(
  `leads led heads headed runs ran chairs chaired directs directed manages managed oversees oversaw founded co-founded
  owns owned edits edited coaches coached represents represented teaches taught presides commands commanded`,
);
const longestClause = 12;

/** "who leads the inquiry", up to the mark that ends it. */
function clauseFrom({ words }: Text, first: number, sentence: number): WordRange | null {
  for (let last = first + 2; last <= first + longestClause; last++) {
    const word = words[last];
    if (word?.sentence !== sentence || /^[,;:—–()"“”.]/.test(word.gap))
      return last > first + 2 ? { first, last } : null;
  }
  return null;
}

/** A verb that ends the description: not "transport" in "minister for transport". */
function isPredicate(words: readonly Word[], at: number): boolean {
  const inPhrase = has(words[at - 1], Tag.Preposition | Tag.Determiner | Tag.Adjective);
  return !inPhrase && has(words[at], Tag.Verb) && !has(words[at], Tag.Noun | Tag.MaybeNoun | Tag.Gerund);
}

function describedFrom(text: Text, at: number, sentence: number): WordRange | null {
  const { words } = text;
  const now = /^(?:now|currently|then)$/.test(words[at]?.key ?? "") ? at + 1 : at;
  const start = articles.has(words[now]?.key ?? "") ? now + 1 : now;
  let head = -1;
  let end = start;
  for (; end < words.length && end - start < longestRole; end++) {
    const word = words[end]!;
    if (word.sentence !== sentence || (end > start && /[,;:—–()"“”]| - /.test(word.gap))) break;
    if (has(word, Tag.Wh) || (head >= 0 && isPredicate(words, end))) break;
    if (head < 0) {
      if (isRole(word.key)) head = end;
      else if (end > start && (has(word, Tag.Preposition) || word.key === "to")) return null;
      else if (has(word, Tag.Verb) && !has(word, Tag.Noun | Tag.Adjective | Tag.MaybeNoun)) return null;
    }
  }
  while (head >= 0 && end - 1 > head && isFunctionWord(words[end - 1]!)) end--;
  return head >= 0 ? { first: start, last: end } : null;
}
