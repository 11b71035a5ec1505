import { isPeopleNoun } from "../lexicon/people-nouns";
import { reportingForms } from "../lexicon/reporting-verbs";
import { has, isCapitalised, Tag, type Token } from "../nlp/token";
import { breaksBefore, isFinite, type Unit } from "./unit";

/** A half-open range of a unit's tokens. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** How far a source is looked for, in tokens. */
const reach = 60;

/**
 * The noun phrase that is the subject of the verb group starting at `verb`, with its apposition and without a relative
 * clause, or null.
 */
export function subjectBefore(unit: Unit, verb: number): Range | null {
  if (verb <= unit.first) return null;
  const pronoun =
    unit.inQuote[verb - 1]! < 0 && !breaksBefore(unit, verb) && nominative.test(unit.tokens[verb - 1]!.norm);
  if (pronoun && !/^(?:and|or|than|but|except)$/.test(unit.tokens[verb - 2]?.norm ?? ""))
    return { first: verb - 1, last: verb };
  const whole = wholeSubject(unit, verb);
  return whole && withoutClauses(unit, whole);
}

/** Pronouns that are nothing but subjects: whatever stands before them belongs to another phrase. */
const nominative = /^(?:he|she|they|we|i)$/;

function wholeSubject(unit: Unit, verb: number): Range | null {
  const before = unit.tokens[verb - 1]!;
  if (/^(?:and|but|or)$/.test(before.norm)) return null;
  const relative = isRelative(before) || (before.norm === "that" && has(unit.tokens[verb - 2], Tag.Noun));
  if (relative) return antecedent(unit, verb - 1);
  const afterComma = /,[^"“”]*$|[—–―)]\s*$/.test(unit.tokens[verb]!.gap) && unit.inQuote[verb - 1] === -1;
  if (afterComma) return subjectBeforeParenthesis(unit, verb);
  const phrase = phraseEndingAt(unit, verb);
  return phrase && withList(unit, withoutFronted(unit, phrase));
}

/** “the plan which Roe said”, “what she called”: the subject comes after what the clause is about. */
function withoutFronted(unit: Unit, phrase: Range): Range {
  for (let i = phrase.last - 2; i >= phrase.first; i--) {
    if (
      fronting.test(unit.tokens[i]!.norm) &&
      has(unit.tokens[i], Tag.Wh) &&
      startsPhrase(unit.tokens[i + 1])
    )
      return { first: i + 1, last: phrase.last };
    if (isFinite(unit, i)) return phrase;
  }
  return phrase;
}

const fronting = /^(?:which|who|whom|what|how|where|when|why)$/;

/** The subject of the unit's first verb: “The miners met on Monday”, but “The miners seen on Monday left”. */
export function mainSubject(unit: Unit): Range | null {
  const limit = Math.min(unit.last, unit.first + reach);
  let reduced: number | null = null;
  for (let i = unit.first; i < limit; i++) {
    if (unit.inQuote[i]! >= 0 || !isFinite(unit, i)) continue;
    const relative = relativeBefore(unit, i);
    if (relative === null) return subjectBefore(unit, i);
    if (relative === i) reduced ??= i;
  }
  return reduced === null ? null : subjectBefore(unit, reduced);
}

/** “Roe, Doe and Poe said”: the names before the last two. */
function withList(unit: Unit, phrase: Range): Range {
  const { tokens } = unit;
  let { first } = phrase;
  const joins = tokens.slice(first, phrase.last).some((token) => token.norm === "and");
  while (joins && first - 1 > unit.first && /^,\s*$/.test(tokens[first]!.gap)) {
    let start = first - 1;
    while (start > unit.first && isCapitalised(tokens[start]!) && !breaksBefore(unit, start)) start--;
    if (
      !isCapitalised(tokens[start]!) ||
      unit.inQuote[start]! >= 0 ||
      has(tokens[start], Tag.Date | Tag.Place)
    )
      break;
    first = start;
  }
  return { first, last: phrase.last };
}

/** The owner of a reporting noun: “his” claim, “the mayor's” call. */
export function ownerBefore(unit: Unit, noun: number): Range | null {
  const owner = noun - 1;
  if (!has(unit.tokens[owner], Tag.Possessive)) return { first: owner, last: noun };
  let first = owner;
  while (first > unit.first && !breaksBefore(unit, first) && inPhrase(unit.tokens[first - 1]!)) first--;
  return first < owner ? { first, last: owner } : null;
}

function inPhrase(token: Token): boolean {
  return (
    has(token, Tag.Noun | Tag.Adjective | Tag.Determiner | Tag.Value | Tag.Proper) && !has(token, Tag.Verb)
  );
}

/** “Roe, who chairs the board, said”: walks left over the segments between commas to the one that names somebody. */
function subjectBeforeParenthesis(unit: Unit, verb: number): Range | null {
  let subject: Range | null = null;
  let end = verb;
  for (let start = verb - 1; start >= Math.max(unit.first, verb - reach); start--) {
    if (unit.inQuote[start]! >= 0) {
      if (isLongQuote(unit, start)) break;
      continue;
    }
    if (start !== unit.first && !breaksBefore(unit, start)) continue;
    const head = unit.tokens[start]!;
    if (hasOwnVerb(unit, start, end)) {
      const phrase = subject ? null : phraseEndingAt(unit, end);
      return subject ?? (phrase && phrase.first > start ? phrase : null);
    }
    if (start === unit.first && end === verb && isNameFor(unit, start, end))
      return { first: start, last: verb };
    if (startsPhrase(head) && end < verb) subject = { first: start, last: verb };
    else if (
      /^(?:and|but|or|as|while|although|though|because|if|that)$/.test(head.norm) &&
      end < verb &&
      startsPhrase(unit.tokens[start + 1])
    ) {
      return { first: start + 1, last: verb };
    }
    end = start;
  }
  return subject && trimAdverbs(unit, subject);
}

/** “Ann Roe for the agency, says”: a name, whom it speaks for, and a comma too many. */
function isNameFor({ tokens }: Unit, first: number, last: number): boolean {
  let name = first;
  while (name < last && isCapitalised(tokens[name]!) && has(tokens[name], Tag.Proper)) name++;
  return name - first >= 2 && last - name >= 2 && /^(?:for|of|from|with|at)$/.test(tokens[name]!.norm);
}

/** Marks round more than a title's few words are somebody's speech, which no subject reaches over. */
function isLongQuote(unit: Unit, i: number): boolean {
  return unit.inQuote[i - 6] === unit.inQuote[i] || i - 1 < unit.first;
}

function isRelative(token: Token): boolean {
  return /^(?:who|which|whose)$/.test(token.norm) && has(token, Tag.Wh);
}

/** What “who” or “which” stands for: the noun phrase before it, or the part of it that can. */
function antecedent(unit: Unit, relative: number): Range | null {
  if (relative <= unit.first) return null;
  const phrase = phraseEndingAt(unit, relative);
  if (!phrase) return innermost(unit, { first: Math.max(unit.first, relative - 12), last: relative });
  const whole = withApposition(unit, phrase);
  if (unit.tokens[relative]!.norm === "who" && !namesPeople(unit, whole))
    return innermost(unit, whole) ?? whole;
  return whole;
}

/** “Roe, 19, who”, “Roe, a nurse, who”: the name that an apposition stands after. */
function withApposition(unit: Unit, phrase: Range): Range {
  const { tokens } = unit;
  const { first } = phrase;
  const opens = has(tokens[first], Tag.Value) || /^(?:a|an|the|his|her|their|its)$/.test(tokens[first]!.norm);
  if (
    !opens ||
    first <= unit.first ||
    !/^,\s*$/.test(tokens[first]!.gap) ||
    !isCapitalised(tokens[first - 1]!)
  )
    return phrase;
  const named = phraseEndingAt(unit, first);
  return named ? { first: named.first, last: phrase.last } : phrase;
}

/** Of “a call from residents”, “the residents”: what the last preposition brings in. */
export function innermost(unit: Unit, phrase: Range): Range | null {
  for (let i = phrase.last - 1; i > phrase.first; i--) {
    if (unit.inQuote[i]! >= 0) return null;
    if (has(unit.tokens[i - 1], Tag.Preposition) && startsPhrase(unit.tokens[i]))
      return { first: i, last: phrase.last };
    if (isFinite(unit, i)) return null;
  }
  return null;
}

/** Whether the noun that a phrase turns on is a person's name or a word for people. */
function namesPeople(unit: Unit, phrase: Range): boolean {
  let head: Token | null = null;
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = unit.tokens[i]!;
    if (head && (has(token, Tag.Preposition) || breaksBefore(unit, i))) break;
    if (has(token, Tag.Noun | Tag.Pronoun) || isCapitalised(token)) head = token;
  }
  return head !== null && (isCapitalised(head) || has(head, Tag.Person) || isPeopleNoun(head.norm));
}

/** “Roe, who chairs the board”, “residents who spoke out”, “two officials, speaking without leave,” name the same without. */
function withoutClauses(unit: Unit, range: Range): Range | null {
  for (let i = range.first + 1; i < range.last; i++) {
    const passesOn = breaksBefore(unit, i) && /^(?:through|via)$/.test(unit.tokens[i]!.norm);
    const opens = passesOn || isRelative(unit.tokens[i]!) || isParticipleClause(unit, i, range.last);
    if (opens) return trimAdverbs(unit, { first: range.first, last: i });
  }
  return range;
}

/** “, speaking on condition of anonymity”, “, reviewed by the Herald” */
function isParticipleClause(unit: Unit, i: number, last: number): boolean {
  const { tokens } = unit;
  if (
    !/^,\s*$/.test(tokens[i]!.gap) ||
    i + 1 >= last ||
    breaksBefore(unit, i + 1) ||
    isCapitalised(tokens[i]!)
  )
    return false;
  if (has(tokens[i], Tag.Gerund)) return !has(tokens[i + 1], Tag.Noun) || has(tokens[i + 1], Tag.Determiner);
  return has(tokens[i], Tag.Past) && has(tokens[i], Tag.Verb) && has(tokens[i + 1], Tag.Preposition);
}

/** The noun phrase, with what is attached to it, that ends right before the token `end`. */
export function phraseEndingAt(unit: Unit, end: number): Range | null {
  let first = end;
  for (let i = end - 1; i >= Math.max(unit.first, end - reach); i--) {
    if (unit.inQuote[i]! >= 0) break;
    if (isFinite(unit, i)) {
      const opener = relativeBefore(unit, i);
      if (opener === null) break;
      i = opener;
    } else if (isClauseOpener(unit, i)) break;
    first = i;
    if (breaksBefore(unit, i)) break;
  }
  return first < end ? trimLead(unit, { first, last: end }) : null;
}

/** The relative pronoun that licenses a verb inside a noun phrase, or the verb itself where it is a reduced clause. */
export function relativeBefore(unit: Unit, verb: number): number | null {
  const { tokens } = unit;
  for (let i = verb - 1; i >= Math.max(unit.first, verb - 6); i--) {
    if (breaksBefore(unit, i + 1)) break;
    if (isRelative(tokens[i]!)) return i > unit.first ? i : null;
    if (tokens[i]!.norm === "that" && i === verb - 1 && has(tokens[i - 1], Tag.Noun)) return i;
  }
  const next = tokens[verb + 1];
  // “two thirds of those polled”
  if (tokens[verb - 1]?.norm === "those" && has(tokens[verb], Tag.Past) && verb > unit.first) return verb;
  const reduced =
    has(tokens[verb], Tag.Past) && !has(tokens[verb], Tag.Auxiliary) && has(tokens[verb - 1], Tag.Noun);
  return reduced && has(next, Tag.Preposition) && !has(tokens[verb - 1], Tag.Proper) ? verb : null;
}

function isClauseOpener(unit: Unit, i: number): boolean {
  const { norm } = unit.tokens[i]!;
  if (norm === "that") return true;
  if (norm === "to") return !joinsNoun(unit, i);
  if (/^(?:after|before|until|once)$/.test(norm)) return opensClause(unit, i);
  if (norm === "and" || norm === "or") return !joinsNames(unit, i);
  if (norm === "as") return unit.tokens[i - 1]?.norm !== "such";
  return /^(?:but|because|although|though|if|while|whereas|unless|since|when|where|what|how|why|whether|so|then)$/.test(
    norm,
  );
}

/** “people close to the company”, “a letter to the board”: no infinitive. */
function joinsNoun(unit: Unit, i: number): boolean {
  const { tokens } = unit;
  if (i === unit.first || !has(tokens[i - 1], Tag.Adjective | Tag.Noun) || has(tokens[i + 1], Tag.Verb))
    return false;
  return has(tokens[i + 1], Tag.Determiner) || isCapitalised(tokens[i + 1]!);
}

/** “hours after Roe said”, “… resigned after Roe said”, but “the man seen after the crash said” */
function opensClause(unit: Unit, i: number): boolean {
  const { tokens } = unit;
  if (i === unit.first) return false;
  if (
    /^(?:seconds|minutes|hours?|days?|weeks?|months?|years?|shortly|soon|just|even)$/.test(
      tokens[i - 1]!.norm,
    )
  )
    return true;
  for (let verb = i - 1; verb > unit.first && i - verb < 12 && !breaksBefore(unit, verb + 1); verb--) {
    if (isFinite(unit, verb) && relativeBefore(unit, verb) === null) return true;
  }
  return false;
}

/** “Roe and Doe said” */
function joinsNames(unit: Unit, i: number): boolean {
  const before = unit.tokens[i - 1];
  const after = unit.tokens[i + 1];
  if (i - 1 < unit.first || !has(before, Tag.Noun | Tag.Pronoun)) return false;
  if (isCapitalised(before!) === isCapitalised(after!) || !has(after, Tag.Determiner | Tag.Pronoun))
    return true;
  return !followsVerb(unit, i);
}

/** Whether a verb stands before in the same stretch: “… left the council and the mayor said”. */
function followsVerb(unit: Unit, i: number): boolean {
  for (let k = i - 1; k >= unit.first; k--) {
    if (isFinite(unit, k) || unit.inQuote[k]! >= 0) return true;
    if (breaksBefore(unit, k)) return k > unit.first && !isLead(unit.tokens[unit.first]!);
  }
  return false;
}

/** Takes off what stands before the phrase itself: conjunctions, adverbs, "In a statement on Monday". */
function trimLead(unit: Unit, range: Range): Range | null {
  let { first } = range;
  const { tokens } = unit;
  // “to placate Democrats who …”, “including some who …”
  const verbal = first > unit.first && tokens[first - 1]!.norm === "to" && has(tokens[first], Tag.Verb);
  while (verbal && first < range.last && !startsPhrase(tokens[first])) first++;
  if (tokens[first]?.norm === "including") first++;
  while (first < range.last && isLead(tokens[first]!)) {
    if (!has(tokens[first], Tag.Preposition)) {
      first++;
      continue;
    }
    // A phrase with a preposition ends where the next noun phrase starts without one.
    let next = first + 1;
    while (next < range.last && !(startsPhrase(tokens[next]) && endsPhrase(tokens[next - 1]))) next++;
    if (next >= range.last) return null;
    first = next;
  }
  return trimAdverbs(unit, { first, last: range.last });
}

/** Adverbs of time that can stand between a subject and its verb, whatever else they may be. */
const timeAdverbs = /^(?:later|earlier|also|yesterday|today|tonight|once|previously|recently|then|now)$/;

function trimAdverbs(unit: Unit, range: Range): Range | null {
  let { last } = range;
  while (
    last > range.first &&
    (has(unit.tokens[last - 1], Tag.Adverb | Tag.Conjunction) ||
      timeAdverbs.test(unit.tokens[last - 1]!.norm))
  )
    last--;
  return last > range.first && nounIn(unit, { first: range.first, last })
    ? { first: range.first, last }
    : null;
}

function nounIn(unit: Unit, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    if (has(unit.tokens[i], Tag.Noun | Tag.Pronoun | Tag.Wh | Tag.Determiner | Tag.Proper | Tag.Value))
      return true;
    if (isCapitalised(unit.tokens[i]!)) return true;
  }
  return false;
}

function isLead(token: Token): boolean {
  return has(token, Tag.Preposition | Tag.Conjunction | Tag.Adverb) && !has(token, Tag.Determiner);
}

/** Whether a noun phrase can start with the token. */
export function startsPhrase(token: Token | undefined): boolean {
  if (!token || has(token, Tag.Preposition | Tag.Conjunction | Tag.Possessive | Tag.Wh)) return false;
  return (
    has(token, Tag.Determiner | Tag.Pronoun | Tag.Noun | Tag.Proper | Tag.Value | Tag.Adjective) ||
    isCapitalised(token)
  );
}

function endsPhrase(token: Token | undefined): boolean {
  return has(token, Tag.Noun | Tag.Pronoun | Tag.Value | Tag.Date);
}

/** What opens a clause that can stand between a subject and its verb: “Roe, after the vote failed, said”. */
const subordinates = /^(?:after|before|when|while|as|although|though|if|because|since|asked|pressed)$/;

function hasOwnVerb(unit: Unit, start: number, end: number): boolean {
  if (has(unit.tokens[start], Tag.Wh) || subordinates.test(unit.tokens[start]!.norm)) return false;
  for (let i = start; i < end; i++)
    if (isFinite(unit, i) && relativeBefore(unit, i) === null) return !has(unit.tokens[start], Tag.Past);
  return false;
}

/** The noun phrase that starts at `first`, as an inverted subject or after "according to": “said Ann Roe, a lawyer, …”. */
export function phraseFrom(unit: Unit, first: number): Range | null {
  const { tokens } = unit;
  if (!(startsPhrase(tokens[first]) || isModifier(unit, first)) || unit.inQuote[first]! >= 0) return null;
  const limit = Math.min(unit.last, first + reach);
  let last = first + 1;
  let apposition: number | null = null;
  for (; last < limit; last++) {
    const token = tokens[last]!;
    if (breaksBefore(unit, last)) {
      const end = appositionEnd(unit, last, limit);
      if (end === null) {
        // A verb after the commas makes what looked like an apposition its subject.
        const reports = unit.inQuote[last]! < 0 && reportingForms.has(token.norm) && isFinite(unit, last);
        if (apposition !== null && reports) last = apposition;
        break;
      }
      apposition ??= last;
      last = end - 1;
      continue;
    }
    if (
      isFinite(unit, last) ||
      has(token, Tag.Wh) ||
      /^(?:on|during|after|before|that|because|as|when|while|if|but)$/.test(token.norm)
    )
      break;
    if (token.norm === "in" && has(tokens[last - 1], Tag.Proper) && !has(tokens[last + 1], Tag.Proper)) break;
    if (has(token, Tag.Date) && !has(tokens[last - 1], Tag.Preposition)) break;
    if (has(token, Tag.Pronoun) && !has(token, Tag.Determiner) && !has(tokens[last - 1], Tag.Preposition))
      break;
    if (has(tokens[last - 1], Tag.Proper) && startsAnew(tokens, last)) break;
  }
  return { first, last };
}

/** What does not go on from a name: “said Roe to the crowd”, “according to the Harbour Ministry over 300 people …”. */
function startsAnew(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (isCapitalised(token)) return false;
  if (token.norm === "to")
    return !/^(?:ambassador|adviser|advisor|aide|secretary|envoy|assistant)$/.test(tokens[i - 1]!.norm);
  return (
    has(token, Tag.Determiner | Tag.Value) || /^(?:over|under|about|into|since|against)$/.test(token.norm)
  );
}

/** “said retired Gen. Roe” */
function isModifier(unit: Unit, i: number): boolean {
  const next = unit.tokens[i + 1];
  return (
    has(unit.tokens[i], Tag.Past) &&
    !has(unit.tokens[i], Tag.Auxiliary) &&
    i + 1 < unit.last &&
    isCapitalised(next!) &&
    !breaksBefore(unit, i + 1)
  );
}

/** Where an apposition that starts at `start` (after a comma) ends, or null where there is none. */
function appositionEnd(unit: Unit, start: number, limit: number): number | null {
  const { tokens } = unit;
  if (!/^,\s*$/.test(tokens[start]!.gap) || unit.inQuote[start]! >= 0) return null;
  const head = tokens[start]!;
  if (!startsPhrase(head) || (has(head, Tag.Pronoun) && !has(head, Tag.Determiner))) return null;
  let end = start + 1;
  for (; end < limit && !breaksBefore(unit, end); end++) {
    if (isFinite(unit, end) && relativeBefore(unit, end) === null) return null;
  }
  return end;
}
