import { reportingForms } from "../lexicon/reporting-verbs";
import { has, isCapitalised, Tag } from "../nlp/token";
import type { Cue } from "./cues";
import { phraseFrom, startsPhrase, subjectBefore, type Range } from "./noun-phrase";
import { breaksBefore, isFinite, type Unit } from "./unit";

/** How far after its cue a content can start: "said on Monday in an interview with the Herald that …" */
const reach = 30;

/** The content after a cue, of which the attribution ends before `from`, or null. */
export function contentAfter(unit: Unit, cue: Cue, from: number, starts: Int32Array): Range | null {
  const first = contentStart(unit, cue, from);
  if (first === null) return null;
  const last = contentEnd(unit, cue, first, starts);
  return last > first ? { first, last } : null;
}

function contentStart(unit: Unit, cue: Cue, from: number): number | null {
  const { tokens } = unit;
  const { frames } = cue;
  if (from >= unit.last) return null;
  if (frames.has("noun"))
    return tokens[from]!.norm === "to" || unit.inQuote[from]! >= 0 || breaksBefore(unit, from)
      ? from
      : from + 1;
  const opener = explicitOpener(unit, cue, from);
  if (opener !== null) return opener;
  const next = tokens[from]!;
  if (next.norm === "as" && describes.test(tokens[cue.head]!.norm)) return from + 1;
  if (/^ple(?:a)?d/.test(tokens[cue.head]!.norm) && /^(?:not|guilty|innocent)$/.test(next.norm)) return from;
  if (frames.has("bare") && !frames.has("hearer")) {
    const clause = bareClause(unit, skipAdverbials(unit, from));
    if (clause !== null) return clause;
  }
  if (frames.has("toward") && next.norm === "to" && startsPhrase(tokens[from + 1])) return from + 1;
  if (frames.has("hearer") && !breaksBefore(unit, from)) {
    const hearer = hearerEnd(unit, from);
    if (frames.has("bare") && hearer !== null && hearer < unit.last) {
      return bareClause(unit, skipAdverbials(unit, hearer));
    }
    if (frames.has("bare") && frames.has("to")) return bareClause(unit, from);
  }
  if (frames.has("accuse")) return accusedOf(unit, from) ? from : null;
  if (frames.has("ing") && has(next, Tag.Gerund) && !breaksBefore(unit, from)) return from;
  if (frames.has("name") && startsPhrase(next) && !breaksBefore(unit, from)) return from;
  if (frames.has("np") && startsPhrase(next) && !breaksBefore(unit, from)) return from;
  return null;
}

/** What says that the content starts: marks, a colon, "that", and the words that the verb's frames take. */
function explicitOpener(unit: Unit, cue: Cue, from: number): number | null {
  const { tokens } = unit;
  const { frames } = cue;
  const limit = Math.min(unit.last, from + reach);
  for (let i = from; i < limit; i++) {
    const { norm } = tokens[i]!;
    if (unit.inQuote[i]! >= 0 && frames.has("hearer") && namesHearer(unit, from, i)) {
      while (i + 1 < limit && unit.inQuote[i + 1] === unit.inQuote[i]) i++;
      continue;
    }
    if (unit.inQuote[i]! >= 0 && (i === from || breaksBefore(unit, i)))
      return opensContent(unit, cue, from, i) ? i : null;
    if (i > from && /:\s*$/.test(tokens[i]!.gap)) return frames.has("quote") ? i : null;
    if (norm === "that" && !isDemonstrative(unit, i)) return takesThat(cue) ? i + 1 : null;
    if (norm === "to" && frames.has("to") && has(tokens[i + 1], Tag.Verb))
      return infinitiveStart(unit, cue, from, i);
    if (frames.has("wh") && has(tokens[i], Tag.Wh) && !breaksBefore(unit, i)) return i;
    if (frames.has("wh") && norm === "if") return i;
    if (
      frames.has(norm as "of") &&
      /^(?:of|for|as|about|on|against)$/.test(norm) &&
      (i === from || !prepositionBetween(unit, from, i))
    )
      return i + 1;
    if (isFinite(unit, i) || has(tokens[i], Tag.Wh)) return null;
    if (i > from && breaksBefore(unit, i) && !isInserted(unit, i)) return null;
  }
  return null;
}

/** “told Channel 9's “Good Morning” that …”: marks round the title of what is told. */
function namesHearer(unit: Unit, from: number, i: number): boolean {
  if (/[,:]/.test(unit.tokens[i]!.gap)) return false;
  let end = i;
  while (end < unit.last && unit.inQuote[end] === unit.inQuote[i]) end++;
  const titled = unit.tokens.slice(i, end).every((token) => isCapitalised(token) || !has(token, Tag.Verb));
  return titled && end - i <= 5 && end < unit.last && (i === from || has(unit.tokens[i - 1], Tag.Possessive));
}

function prepositionBetween(unit: Unit, from: number, to: number): boolean {
  if (to - from > 6) return true;
  for (let i = from; i < to; i++) if (has(unit.tokens[i], Tag.Preposition)) return true;
  return false;
}

/** “accused the council of hiding”, not “accused of hiding” */
function accusedOf(unit: Unit, from: number): boolean {
  for (let i = from + 1; i < Math.min(unit.last, from + 12); i++) {
    if (unit.tokens[i]!.norm === "of" && has(unit.tokens[i + 1], Tag.Gerund | Tag.Noun | Tag.Determiner))
      return true;
    if (isFinite(unit, i)) return false;
  }
  return false;
}

/** “urged drivers to stay”: who is to do it belongs to what is demanded; “vowed on Monday to stay”: the day does not. */
function infinitiveStart(unit: Unit, cue: Cue, from: number, to: number): number {
  const object =
    from < to &&
    cue.frames.has("hearer") &&
    startsPhrase(unit.tokens[from]) &&
    !has(unit.tokens[from], Tag.Date);
  return object ? from : to;
}

/** A quotation right after the cue is its content; after other words only where a comma or colon leads to it. */
function opensContent(unit: Unit, cue: Cue, from: number, i: number): boolean {
  if (cue.frames.has("quote") || cue.frames.has("name"))
    return i === from || /[,:]\s*\S?\S?$/.test(unit.tokens[i]!.gap);
  return i === from;
}

function takesThat(cue: Cue): boolean {
  return cue.frames.has("that") || cue.frames.has("bare") || cue.frames.has("hearer");
}

/** “that man”, “that is” */
function isDemonstrative(unit: Unit, i: number): boolean {
  const next = unit.tokens[i + 1];
  return i + 1 >= unit.last || has(next, Tag.Auxiliary);
}

/** A comma that an adverbial stands between: "said Monday, on the eve of the vote, that". */
function isInserted(unit: Unit, i: number): boolean {
  return has(unit.tokens[i], Tag.Preposition | Tag.Date | Tag.Adverb | Tag.Determiner | Tag.Noun);
}

/** “told the committee on Monday” → after "committee" */
function hearerEnd(unit: Unit, from: number): number | null {
  const { tokens } = unit;
  if (!startsPhrase(tokens[from])) return null;
  if (has(tokens[from], Tag.Pronoun) && !has(tokens[from], Tag.Determiner)) return from + 1;
  let i = from + 1;
  for (; i < Math.min(unit.last, from + 8); i++) {
    const token = tokens[i]!;
    if (breaksBefore(unit, i) || isFinite(unit, i) || token.norm === "to") break;
    const restarts =
      has(token, Tag.Determiner | Tag.Pronoun) && !has(tokens[i - 1], Tag.Preposition | Tag.Conjunction);
    const name = isCapitalised(token) && !isCapitalised(tokens[i - 1]!) && has(tokens[i - 1], Tag.Plural);
    if (restarts || name) break;
  }
  // A capitalised run that a verb follows is hearer and subject together: "told CNN Roe would".
  if (i < unit.last && isFinite(unit, i) && i - from > 1 && isCapitalised(tokens[i - 1]!))
    return Math.max(from + 1, i - 1);
  return i;
}

const times = /^(?:afterwards|later|earlier|yesterday|today|recently|then|repeatedly)$/;

/** Past days, places and occasions: "said Tuesday in a statement". */
function skipAdverbials(unit: Unit, from: number): number {
  const { tokens } = unit;
  let i = from;
  while (i < unit.last && i - from < 20) {
    const token = tokens[i]!;
    if (unit.inQuote[i]! >= 0) break;
    if (has(token, Tag.Date) && !has(tokens[i + 1], Tag.Verb)) i++;
    else if (
      has(token, Tag.Adverb) &&
      !has(token, Tag.Noun) &&
      (breaksBefore(unit, i + 1) || times.test(token.norm))
    )
      i++;
    else if (/^(?:on|in|at|during|via|after|through)$/.test(token.norm)) {
      const phrase = phraseFrom(unit, i + 1);
      if (!phrase || !startsClause(unit, phrase.last)) break;
      i = phrase.last;
    } else break;
  }
  return i;
}

function startsClause(unit: Unit, i: number): boolean {
  return (
    i < unit.last && startsPhrase(unit.tokens[i]) && hasFiniteVerb(unit, i, Math.min(unit.last, i + reach))
  );
}

/** A clause of its own from here on: a noun phrase and, later, its verb. */
function bareClause(unit: Unit, first: number): number | null {
  if (first >= unit.last) return null;
  const token = unit.tokens[first]!;
  if (/,\s*$/.test(token.gap) && unit.inQuote[first]! < 0) return null;
  if (has(token, Tag.Preposition) && breaksBefore(unit, first)) return null;
  if (/^(?:and|but|or|who|which|as|than|because)$/.test(token.norm)) return null;
  return hasFiniteVerb(unit, first, Math.min(unit.last, first + 2 * reach)) ? first : null;
}

export function hasFiniteVerb(unit: Unit, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isFinite(unit, i)) return true;
  return false;
}

/** Where a content ends: with its sentence, or before an attribution that goes on beside it. */
export function contentEnd(unit: Unit, cue: Cue, first: number, starts: Int32Array): number {
  const next = nextAttribution(unit, cue, first, starts);
  const last = next < unit.last ? next : endOfPhrase(unit, cue, first);
  return endOfMarked(unit, first, goesOnAside(unit, cue, first, last));
}

/** The next attribution, but for a verb that is the content's own: “say Roe posed a threat and refused to go”. */
function nextAttribution(unit: Unit, cue: Cue, first: number, starts: Int32Array): number {
  let next = starts[first + 1 - unit.first] ?? unit.last;
  while (next < unit.last && isOwnVerb(unit, cue, first, next))
    next = starts[next + 1 - unit.first] ?? unit.last;
  return next;
}

function isOwnVerb(unit: Unit, cue: Cue, first: number, joint: number): boolean {
  const verb = joinedVerb(unit, joint);
  const own = verb === null ? null : formOf(unit, verb);
  return own === "past" && formOf(unit, cue.head) === "present" && hasForm(unit, own, first, joint);
}

/** Where the writer goes on with what the source holds or does: “considers Roe a thief, but views Pell as honest”. */
function goesOnAside(unit: Unit, cue: Cue, first: number, last: number): number {
  const form = cue.kind === "verb" ? formOf(unit, cue.head) : null;
  let taken = false;
  for (let i = first; i < last; i++) {
    if (unit.inQuote[i]! >= 0) continue;
    if (i > first && addsToIt(unit, i, last)) return i;
    const verb = form !== null && !taken && i > first ? joinedVerb(unit, i) : null;
    if (verb !== null && formOf(unit, verb) === form && reportingForms.has(unit.tokens[verb]!.norm)) return i;
    taken ||= form !== null && isFinite(unit, i) && formOf(unit, i) === form;
  }
  return last;
}

/** “…, a claim that Pell denies”, “…, a promise she broke” */
function addsToIt(unit: Unit, i: number, last: number): boolean {
  const { tokens } = unit;
  if (!/[,—–]\s*$/.test(tokens[i]!.gap) || !/^(?:an?|another)$/.test(tokens[i]!.norm)) return false;
  let noun = i + 1;
  while (noun < last && noun - i < 4 && has(tokens[noun], Tag.Adjective) && !asides.has(tokens[noun]!.norm))
    noun++;
  const next = tokens[noun + 1];
  return (
    noun + 2 < last &&
    asides.has(tokens[noun]!.norm) &&
    !breaksBefore(unit, noun + 1) &&
    (/^(?:that|which)$/.test(next!.norm) || has(next, Tag.Determiner | Tag.Pronoun) || isCapitalised(next!))
  );
}

/** What the writer calls the words of others. */
const asides: ReadonlySet<string> = new Set(
  "claim charge accusation allegation promise pledge vow assertion suggestion statement contention argument figure view position stance sentiment characterisation characterization description move decision result".split(
    " ",
  ),
);

/** The verb of “and refused”, “but also views”, or null. */
function joinedVerb(unit: Unit, i: number): number | null {
  if (!/^(?:and|but|yet)$/.test(unit.tokens[i]!.norm)) return null;
  let verb = i + 1;
  while (verb < unit.last && verb - i < 4 && has(unit.tokens[verb], Tag.Adverb | Tag.Auxiliary)) verb++;
  return verb < unit.last && unit.inQuote[verb]! < 0 && has(unit.tokens[verb], Tag.Verb) ? verb : null;
}

function hasForm(unit: Unit, form: Form, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isFinite(unit, i) && formOf(unit, i) === form) return true;
  return false;
}

type Form = "past" | "third" | "present";

/** What two verbs of one subject share. */
function formOf(unit: Unit, i: number): Form | null {
  const token = unit.tokens[i];
  if (!has(token, Tag.Verb) || has(token, Tag.Gerund)) return null;
  if (has(token, Tag.Past)) return "past";
  return /s$/.test(token!.norm) ? "third" : "present";
}

/**
 * What the writer adds to words in marks: “said “No,” and left”, “called it “a farce,” but stayed”. Where the marks closed
 * earlier, all the rest may still be the speaker's.
 */
function endOfMarked(unit: Unit, first: number, last: number): number {
  let quoteEnd = last;
  while (quoteEnd > first && unit.inQuote[quoteEnd - 1]! < 0) quoteEnd--;
  if (quoteEnd === first || quoteEnd === last) return last;
  const { gap, norm } = unit.tokens[quoteEnd]!;
  const turns =
    /^(?:but|until|before|after|while|although|though|when)$/.test(norm) &&
    unit.tokens[quoteEnd + 1]?.norm !== "that";
  const allMarked = unit.inQuote[first] === unit.inQuote[quoteEnd - 1] && unit.inQuote[first]! >= 0;
  return (allMarked && (turns || /[,;.!?]/.test(gap))) || (turns && /[,;—–]|\s-/.test(gap)) ? quoteEnd : last;
}

/** For each token of the unit, by its place in it, the next one at which an attribution starts, or `unit.last`. */
export function attributionStarts(unit: Unit): Int32Array {
  const starts = new Int32Array(unit.last - unit.first);
  const main = mainClause(unit);
  let next = unit.last;
  for (let i = unit.last - 1; i >= unit.first; i--) {
    if (unit.inQuote[i]! < 0 && (i === main || startsAttribution(unit, i))) next = i;
    starts[i - unit.first] = next;
  }
  return starts;
}

/** Where the main clause starts after an opening one: “When he told the court …, Roe left”, or -1. */
export function mainClause(unit: Unit): number {
  const head = unit.tokens[unit.first]!;
  const opens =
    has(head, Tag.Preposition | Tag.Gerund) ||
    /^(?:when|while|although|though|because|since|if|unless|once|until|asked|as)$/.test(head.norm);
  if (!opens || head.norm === "according" || unit.inQuote[unit.first]! >= 0) return -1;
  for (let i = unit.first + 2; i < Math.min(unit.last, unit.first + 2 * reach); i++) {
    const comma = /,\s*$/.test(unit.tokens[i]!.gap) && unit.inQuote[i - 1]! < 0;
    // “Speaking in May, Roe, 40, said …”: the verb after a comma is the main one.
    if (comma && isFinite(unit, i)) return -1;
    if (comma && unit.inQuote[i]! < 0 && startsPhrase(unit.tokens[i]) && startsClauseSoon(unit, i)) return i;
  }
  return -1;
}

/** A noun phrase ends before a comma or a clause of its own: “criticised the plan, and the board met”. */
function endOfPhrase(unit: Unit, cue: Cue, first: number): number {
  const { frames } = cue;
  const opened = unit.inQuote[first]! >= 0 || unit.tokens[first - 1]?.norm === "that";
  const clause = frames.has("bare") || frames.has("that") || frames.has("to") || frames.has("noun");
  if (
    opened ||
    (clause && (!frames.has("np") || hasFiniteVerb(unit, first, Math.min(unit.last, first + 10))))
  )
    return unit.last;
  for (let i = first + 1; i < unit.last; i++) {
    const { norm, gap } = unit.tokens[i]!;
    if (unit.inQuote[i]! >= 0) continue;
    if (/;/.test(gap) || (/,\s*$/.test(gap) && !startsPhrase(unit.tokens[i]))) return i;
    if (norm === "as" && describes.test(unit.tokens[cue.head]!.norm)) continue;
    if (/^(?:and|but|while|as|after|before|because)$/.test(norm) && startsClauseSoon(unit, i + 1)) return i;
  }
  return unit.last;
}

/** Verbs that say as what they see their object. */
const describes =
  /^(?:describ|characteri[sz]|portray|depict|paint|regard|view|hail|denounc|dismiss|brand|label|condemn|praise|tout)/;

function startsClauseSoon(unit: Unit, from: number): boolean {
  if (!startsPhrase(unit.tokens[from])) return false;
  for (let i = from + 1; i < Math.min(unit.last, from + 6) && !breaksBefore(unit, i); i++) {
    if (has(unit.tokens[i], Tag.Wh)) return false;
    if (isFinite(unit, i)) return true;
  }
  return false;
}

/** “, adding that”, “, according to”, “, but Doe said”, “and said” */
function startsAttribution(unit: Unit, i: number): boolean {
  const { tokens } = unit;
  const { norm, gap } = tokens[i]!;
  const afterComma =
    /[,;—–―]\s*$|[,;—–―]["”’]\s*$/.test(gap) || (unit.inQuote[i - 1]! >= 0 && unit.inQuote[i]! < 0);
  if (norm === "according" && tokens[i + 1]?.norm === "to") return true;
  if (afterComma && isSpeechVerb(unit, i) && reportingForms.get(norm)!.gerund) return true;
  if (
    /^(?:and|but|while|though|although|as)$/.test(norm) &&
    (afterComma || norm === "and" || norm === "but")
  ) {
    let next = i + 1;
    // “said it was late, and that he would go”: both are reported.
    if (tokens[next]?.norm === "that") return false;
    while (next < unit.last && has(tokens[next], Tag.Adverb)) next++;
    if (norm !== "as" && isSpeechVerb(unit, next) && has(tokens[next], Tag.Past | Tag.Present))
      return norm === "and" || norm === "but";
    return (afterComma || norm === "but") && clauseHasCue(unit, i + 1);
  }
  if (afterComma && isSpeechVerb(unit, i) && has(tokens[i], Tag.Past) && tokens[i + 1]?.norm === "that")
    return true;
  if (afterComma && /^(?:while|as|although|though)$/.test(tokens[unit.first]!.norm) && clauseHasCue(unit, i))
    return true;
  return afterComma && clauseEndsWithCue(unit, i);
}

function isSpeechVerb(unit: Unit, i: number): boolean {
  const form = i < unit.last && unit.inQuote[i]! < 0 ? reportingForms.get(unit.tokens[i]!.norm) : undefined;
  return (
    has(unit.tokens[i], Tag.Verb) &&
    (form?.verbs.some((verb) => verb.act === "speech" || verb.act === "writing") ?? false)
  );
}

/** Whether the first verb from here on, near by, is one of speech with a subject before it. */
function clauseHasCue(unit: Unit, from: number): boolean {
  for (let i = from; i < Math.min(unit.last, from + 12); i++) {
    if (unit.inQuote[i]! >= 0 || (i > from && breaksBefore(unit, i))) return false;
    if (isFinite(unit, i) && !has(unit.tokens[i], Tag.Auxiliary)) return i > from && isSpeechVerb(unit, i);
  }
  return false;
}

/** “…, officials said.” “…, Roe said, adding …” */
function clauseEndsWithCue(unit: Unit, from: number): boolean {
  if (!startsPhrase(unit.tokens[from]) || has(unit.tokens[from], Tag.Verb)) return false;
  for (let i = from; i < Math.min(unit.last, from + 14); i++) {
    if (unit.inQuote[i]! >= 0) return false;
    if (isFinite(unit, i) && !has(unit.tokens[i], Tag.Auxiliary)) {
      const after = i + 1;
      const closes =
        after >= unit.last ||
        breaksBefore(unit, after) ||
        has(unit.tokens[after], Tag.Date | Tag.Preposition);
      return i > from && isSpeechVerb(unit, i) && closes && subjectBefore(unit, i) !== null;
    }
  }
  return false;
}
