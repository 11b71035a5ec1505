import { reportingForms } from "../lexicon/reporting-verbs";
import { isPeopleNoun } from "../lexicon/people-nouns";
import { isTitle, titleModifiers } from "../lexicon/titles";
import { closedClass } from "./closed-class";
import { has, isCapitalised, Tag, type Sentence, type Token } from "./token";

const subjects = new Set("i you he she it we they who which".split(" "));
const possessivePronouns = new Set("my your his her its our their whose".split(" "));

/**
 * Settles, by its neighbours, what each ambiguous word is: noun or verb ("reports", "plans", "claims"), possessive or
 * verb ('s), verb or the start of a name ("Will"). The tagger has looked at the words alone.
 */
export function retag(tokens: readonly Token[], sentences: readonly Sentence[]): Token[] {
  const out = tokens.slice();
  const titled = isTitleCase(tokens);
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = out[i]!;
      const tags = (titled ? settleInTitle(out, i, sentence) : null) ?? settle(out, i, sentence);
      if (tags !== token.tags) out[i] = { ...token, tags };
    }
  }
  return out;
}

function settle(tokens: readonly Token[], i: number, sentence: Sentence): number {
  const token = tokens[i]!;
  if (isInitials(tokens, i)) return Tag.Noun | Tag.Proper | Tag.Acronym;
  const fixed = closedClass.get(token.norm);
  if (fixed !== undefined) return isNamePart(tokens, i, sentence) ? token.tags : fixed;
  if (token.norm === "'s")
    return isVerbClitic(tokens, i, sentence) ? Tag.Verb | Tag.Auxiliary | Tag.Present : token.tags;
  if (isNamePart(tokens, i, sentence) || opensTitle(tokens, i)) return asNoun(token.tags) | Tag.Proper;
  if (isNearness(tokens, i)) return (token.tags & ~(Tag.Verb | Tag.Present | Tag.Infinitive)) | Tag.Adjective;
  const reporting = reportingForms.get(token.norm);
  if (reporting?.gerund) {
    return isGerund(tokens, i, sentence)
      ? (token.tags & ~Tag.Noun) | Tag.Verb | Tag.Gerund
      : asNoun(token.tags);
  }
  if (
    reporting &&
    has(token, Tag.Adjective) &&
    has(token, Tag.MaybeVerb) &&
    reportsAfter(tokens, i, sentence)
  )
    return asVerb(token);
  if (!reporting && isSubjectNoun(tokens, i, sentence)) return asNoun(token.tags);
  const choosable = reporting && has(token, Tag.Noun) && !has(token, Tag.Proper);
  if ((!choosable && !has(token, Tag.MaybeVerb)) || !has(token, Tag.MaybeNoun | Tag.Noun)) return token.tags;
  const choice = nounOrVerb(tokens, i, sentence);
  if (choice === "noun") return asNoun(token.tags) | (/s$/.test(token.norm) ? Tag.Plural : 0);
  if (choice === "verb") return asVerb(token);
  return token.tags;
}

/** “WHO said”, “the head of IT”: initials that spell a pronoun; not in a line of capitals. */
function isInitials(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:WHO|IT|US)$/.test(tokens[i]!.text)) return false;
  const shouts = (token: Token | undefined) => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);
  return !shouts(tokens[i - 1]) && !shouts(tokens[i + 1]);
}

/** A line in which every word but the small ones has a capital: there a capital says nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.length < 4 || tokens.length > 30) return false;
  const words = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  return words.length >= 3 && words.every((token) => isCapitalised(token));
}

/** In a title a reporting verb is one in spite of its capital: “Mayor Vows To Reopen Pier”. */
function settleInTitle(tokens: readonly Token[], i: number, sentence: Sentence): number | null {
  const token = tokens[i]!;
  const form = reportingForms.get(token.norm);
  if (!form || form.gerund || i === sentence.first) return null;
  const before = tokens[i - 1]!;
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  if (!next || has(before, Tag.Verb | Tag.Determiner | Tag.Preposition | Tag.Possessive | Tag.Adjective))
    return null;
  const third = /s$/.test(token.norm);
  if (!third && !has(before, Tag.Plural) && before.norm !== "police") return null;
  return asVerb({ ...token, tags: token.tags & ~Tag.Proper });
}

/** “but noted that”, “it is understood that”: not “a noted pier”. */
function reportsAfter(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const before = before1(tokens, i, sentence);
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  if (!before || has(before, Tag.Determiner | Tag.Possessive | Tag.Adjective | Tag.Preposition)) return false;
  return next?.norm === "that" || (!has(before, Tag.Auxiliary) && opensClause(next));
}

/** “the Roe campaign said”: no verb stands in its base form between a singular noun and another verb. */
function isSubjectNoun(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  if (!has(token, Tag.Infinitive) || has(token, Tag.Auxiliary)) return false;
  const before = before1(tokens, i, sentence);
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  if (!before || next?.gap !== " " || !has(next, Tag.Verb)) return false;
  if (!has(next, Tag.Past | Tag.Auxiliary)) return false;
  return (
    has(before, Tag.Determiner | Tag.Possessive | Tag.Proper | Tag.Noun) &&
    (has(before, Tag.Determiner) || !has(before, Tag.Plural | Tag.Pronoun)) &&
    !isPeopleNoun(before.norm)
  );
}

/** A capital inside a sentence makes a name of any word: "Will", "May", "Bill". */
function isNamePart(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  if (i === sentence.first || !isCapitalised(token) || token.norm === "i") return false;
  const opensQuotation = /["“”‘'«„:]\s*$/.test(token.gap) || /[.!?]["”’']?\s+$/.test(token.gap);
  return !opensQuotation;
}

/** “Finance Minister Roe”, “State Revenue Commissioner Roe” at a sentence's start. */
function opensTitle(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (!isCapitalised(token) || !titleModifiers.has(token.norm)) return false;
  if (next?.gap !== " " || !isCapitalised(next)) return false;
  return isTitle(next.norm) || titleModifiers.has(next.norm);
}

/** “people close to the talks”, but “the road will close to traffic” */
function isNearness(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    tokens[i]!.norm === "close" &&
    tokens[i + 1]?.norm === "to" &&
    has(before, Tag.Noun | Tag.Adverb) &&
    !has(before, Tag.Verb)
  );
}

function isVerbClitic(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const host = tokens[i - 1];
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  if (has(host, Tag.Pronoun | Tag.Wh) || host?.norm === "there" || host?.norm === "that") return true;
  return (
    has(next, Tag.Determiner | Tag.Negative | Tag.Preposition) ||
    (has(next, Tag.Gerund) && !has(next, Tag.MaybeNoun)) ||
    next?.norm === "been"
  );
}

/** “a statement saying”, not “as the saying goes” */
function isGerund(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (i === sentence.first || /[,;:—–]["”’']?\s*$/.test(tokens[i]!.gap)) return true;
  return !has(tokens[i - 1], Tag.Determiner | Tag.Possessive | Tag.Adjective);
}

function nounOrVerb(tokens: readonly Token[], i: number, sentence: Sentence): "noun" | "verb" | "unsure" {
  const token = tokens[i]!;
  const before = before1(tokens, i, sentence);
  const next = i + 1 < sentence.last && !/[,;:—–]/.test(tokens[i + 1]!.gap) ? tokens[i + 1] : undefined;
  const third = /s$/.test(token.norm) && !/ss$/.test(token.norm);
  if (!before && has(token, Tag.Gerund)) return "unsure";
  if (!before) return opensClause(next) && !third ? "unsure" : "noun";
  if (before.norm === "to") return third ? "noun" : "verb";
  if (before.norm === "that" || has(before, Tag.Wh)) return opensClause(next) ? "verb" : "unsure";
  if (has(before, Tag.Negative) || (has(before, Tag.Auxiliary) && !isBeOrHave(before))) return "verb";
  if (has(before, Tag.Determiner | Tag.Possessive) || possessivePronouns.has(before.norm)) return "noun";
  if (subjects.has(before.norm)) return "verb";
  if (has(before, Tag.Preposition)) return "noun";
  if (has(before, Tag.Adjective | Tag.Value) && !has(before, Tag.Noun))
    return third && opensClause(next) ? "unsure" : "noun";
  if (has(before, Tag.Noun)) {
    // “MSNBC host Ann Roe”, “Oilers coach Tom Pell”: what somebody is, before the name.
    if (isCapitalised(next ?? token) && has(next, Tag.Proper | Tag.Person) && isRole(token)) return "noun";
    if (opensClause(next))
      return third !== has(before, Tag.Plural) || has(before, Tag.Proper) ? "verb" : "noun";
    if (has(next, Tag.Verb) && !has(next, Tag.Gerund)) return "noun";
  }
  return "unsure";
}

function isRole(token: Token): boolean {
  return !reportingForms.has(token.norm) && !/(?:s|ed|ing)$/.test(token.norm);
}

/** The word before, adverbs left out. */
function before1(tokens: readonly Token[], i: number, sentence: Sentence): Token | undefined {
  let k = i - 1;
  while (k >= sentence.first && has(tokens[k], Tag.Adverb)) k--;
  return k >= sentence.first && !/[,;:—–]\s*$/.test(tokens[i]!.gap) ? tokens[k] : undefined;
}

/** What follows a verb rather than a noun: its object or its content clause. */
function opensClause(next: Token | undefined): boolean {
  return (
    has(next, Tag.Determiner | Tag.Pronoun | Tag.Wh) ||
    next?.norm === "that" ||
    next?.norm === "to" ||
    (next !== undefined && isCapitalised(next))
  );
}

function isBeOrHave(token: Token): boolean {
  return /^(?:be|is|are|was|were|am|been|being|have|has|had|'s|'re|'ve|'m|'d)$/.test(token.norm);
}

function asNoun(tags: number): number {
  return (
    (tags & ~(Tag.Verb | Tag.Past | Tag.Present | Tag.Infinitive | Tag.Gerund | Tag.Auxiliary | Tag.Adverb)) |
    Tag.Noun
  );
}

function asVerb(token: Token): number {
  const form = /ed$/.test(token.norm)
    ? Tag.Past
    : /s$/.test(token.norm)
      ? Tag.Present
      : Tag.Infinitive | Tag.Present;
  return (
    (token.tags & ~(Tag.Noun | Tag.Plural | Tag.Adjective)) |
    Tag.Verb |
    (has(token, Tag.Past | Tag.Gerund) ? 0 : form)
  );
}
