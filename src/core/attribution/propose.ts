import { reportingForms } from "../lexicon/reporting-verbs";
import { has, isCapitalised, Tag } from "../nlp/token";
import { attributionStarts, contentAfter, contentEnd, hasFiniteVerb, mainClause } from "./content";
import { findCues, type Cue } from "./cues";
import { ownerBefore, phraseFrom, startsPhrase, subjectBefore, type Range } from "./noun-phrase";
import { clauseSubject, participleSubject } from "./shared-subject";
import { breaksBefore, isFinite, type Unit } from "./unit";

/** One attribution of a unit, in token ranges. */
export interface Proposal {
  readonly cue: Cue;
  readonly source: Range | null;
  readonly content: readonly Range[];
  readonly shape: "before" | "after" | "round";
  /** The cue of the attribution that reports this one: “Roe said Doe told him that …”. */
  readonly within: Cue | null;
}

/** The attributions of a unit: first those set off by commas or marks, which reach over all before them, then the rest. */
export function proposeAttributions(unit: Unit): Proposal[] {
  const opening = openingPhrase(unit);
  const cues = findCues(unit).filter((cue) => cue.kind !== "verb" || cue.head >= opening);
  if (cues.length === 0) return [];
  const starts = attributionStarts(unit);
  const found: Proposal[] = [];
  let from = unit.first;
  for (const cue of cues) {
    if (cue.group.first < from) continue;
    const proposal = parenthetical(unit, cue, from, starts);
    if (!proposal) continue;
    found.push(proposal);
    from = endOf(proposal);
  }
  for (const cue of cues) {
    if (found.some((other) => covers(other, cue))) continue;
    const proposal = followed(unit, cue, found, starts);
    if (proposal && !found.some((other) => overlaps(other, proposal))) found.push(proposal);
  }
  const chained = found.flatMap((outer) => relayed(unit, outer, cues, starts));
  return [...found, ...chained].sort((a, b) => startOf(a) - startOf(b));
}

/** Where a phrase with a preposition that opens the unit ends: “In a statement issued on Monday, …” has no verb of its own. */
function openingPhrase(unit: Unit): number {
  const head = unit.tokens[unit.first]!;
  if (!has(head, Tag.Preposition) || has(head, Tag.Conjunction) || head.norm === "as") return unit.first;
  const main = mainClause(unit);
  for (let i = unit.first; i < main; i++)
    if (has(unit.tokens[i], Tag.Wh) || /^(?:that|according)$/.test(unit.tokens[i]!.norm)) return unit.first;
  return main;
}

/** What a content without marks reports at once of somebody else. */
function relayed(unit: Unit, outer: Proposal, cues: readonly Cue[], starts: Int32Array): Proposal[] {
  const [content] = outer.content;
  if (!content || outer.content.length > 1 || isQuoted(unit, content.first)) return [];
  const cue = cues.find(
    (inner) => inner.head > content.first && inner.head < Math.min(content.last, content.first + 12),
  );
  if (cue?.kind !== "verb" || (cue.act !== "speech" && cue.act !== "writing")) return [];
  const source = subjectBefore(unit, cue.group.first);
  const inner = source?.first === content.first ? contentAfter(unit, cue, cue.group.last, starts) : null;
  if (!inner || !reportsClause(unit, cue, inner)) return [];
  return [
    {
      cue,
      source,
      content: [{ ...inner, last: Math.min(inner.last, content.last) }],
      shape: "before",
      within: outer.cue,
    },
  ];
}

/** Words of somebody's, not a thing that is praised or blamed. */
function reportsClause(unit: Unit, cue: Cue, content: Range): boolean {
  if (isQuoted(unit, content.first) || unit.tokens[content.first - 1]?.norm === "that") return true;
  return cue.frames.has("bare") && hasFiniteVerb(unit, content.first, content.last);
}

/** The attribution's own words: source, cue and what is said of the occasion. */
interface Frame extends Range {
  readonly source: Range | null;
}

/** “…,” said Roe. “…, Roe said, …” “…, according to Roe” “According to Roe, …” “As Roe told the inquiry, …” */
function parenthetical(unit: Unit, cue: Cue, from: number, starts: Int32Array): Proposal | null {
  if (!standsAside.has(cue.kind) || !(cue.frames.has("quote") || cue.frames.has("bare"))) return null;
  if (cue.frames.has("heard") && !isTribunal(unit, subjectBefore(unit, cue.group.first))) return null;
  // “…, the officer told the court”: what follows a verb with a hearer is its subject only where none stands before it.
  const hearer = cue.frames.has("hearer") && !cue.frames.has("wh") ? subjectFrame(unit, cue) : null;
  const frame = accordingFrame(unit, cue) ?? hearer ?? invertedFrame(unit, cue) ?? subjectFrame(unit, cue);
  if (!frame) return null;
  const source = cue.frames.has("heard") ? null : frame.source;
  if (leads(unit, cue, frame)) {
    const rest = remainder(unit, cue, frame.last, starts);
    return rest && { cue, source, content: [rest], shape: "before", within: null };
  }
  const left = { first: leftBound(unit, from, frame.first), last: frame.first };
  if (namesProgramme(unit, left)) return null;
  if (left.last <= left.first || !(breaksBefore(unit, frame.first) || cue.kind === "according-to"))
    return null;
  const quoteEnds = isQuoted(unit, frame.first - 1);
  const closed = frame.last >= unit.last || breaksBefore(unit, frame.last);
  if (!closed && !(quoteEnds && cue.kind === "verb")) return null;
  const goesOn = closed && !(quoteEnds && !isQuoted(unit, frame.last));
  const rest = goesOn ? remainder(unit, cue, frame.last, starts) : null;
  if (!saysSomething(unit, left) && hasObject(unit, cue)) return null;
  if (!saysSomething(unit, left) && (!rest || isQuoted(unit, rest.first))) return null;
  // “The plan, Roe said, would fail”; not “The mayor (Labour) Ann Roe said the plan, a ruin, …”
  const named = startsPhrase(unit.tokens[left.first]) && !has(unit.tokens[left.first], Tag.Adverb | Tag.Date);
  if (rest && named && !saysSomething(unit, left) && !opensPredicate(unit, rest.first)) return null;
  // “Asked about the bridge, Roe said, “No.””: a clause without marks before words in marks is the writer's.
  if (rest && isQuoted(unit, rest.first) && !holdsQuote(unit, left) && !goesOnInMarks(unit, left, rest))
    return { cue, source, content: [rest], shape: "before", within: null };
  return {
    cue,
    source,
    content: rest ? [left, rest] : [left],
    shape: rest ? "round" : "after",
    within: null,
  };
}

/** “On Channel 9's “The Late Hour,” Roe said …”: marks round a title, which belongs to the occasion. */
function namesProgramme(unit: Unit, left: Range): boolean {
  if (!has(unit.tokens[left.first], Tag.Preposition) || !isQuoted(unit, left.last - 1)) return false;
  let open = left.last - 1;
  while (open > left.first && unit.inQuote[open - 1] === unit.inQuote[open]) open--;
  const before = unit.tokens[open - 1]!;
  return (
    open > left.first &&
    !breaksInGap(unit, open) &&
    (has(before, Tag.Possessive) || isCapitalised(before)) &&
    unit.tokens.slice(open, left.last).every((token) => isCapitalised(token) || !has(token, Tag.Verb))
  );
}

function breaksInGap(unit: Unit, i: number): boolean {
  return /[,.:;—–-]/.test(unit.tokens[i]!.gap);
}

/** “It was, Roe said, “a day of shame””: the sentence starts before the marks and goes on in them. */
function goesOnInMarks(unit: Unit, left: Range, rest: Range): boolean {
  const head = unit.tokens[left.first];
  if (has(head, Tag.Gerund | Tag.Past) || /^(?:as|when|after|before|asked)$/.test(head!.norm)) return false;
  return /^\p{Ll}/u.test(unit.tokens[rest.first]!.text) && saysSomething(unit, left);
}

function opensPredicate(unit: Unit, first: number): boolean {
  let i = first;
  while (i < unit.last && has(unit.tokens[i], Tag.Adverb | Tag.Negative)) i++;
  return isFinite(unit, i) || has(unit.tokens[first], Tag.Conjunction | Tag.Preposition);
}

/** Kinds of cue that can be set off from what they report. */
const standsAside: ReadonlySet<Cue["kind"]> = new Set(["verb", "according-to"]);

function leads(unit: Unit, cue: Cue, frame: Frame): boolean {
  if (cue.kind === "according-to") return frame.first === unit.first;
  return (
    frame.first === unit.first + 1 && unit.tokens[unit.first]!.norm === "as" && frame.last > cue.group.last
  );
}

function accordingFrame(unit: Unit, cue: Cue): Frame | null {
  if (cue.kind !== "according-to") return null;
  if (cue.owner) return { ...cue.group, source: cue.owner };
  const { first } = cue.group;
  const phrase = phraseFrom(unit, cue.group.last);
  const source = phrase && first === unit.first ? upToComma(unit, phrase) : phrase;
  if (!source) return null;
  const next = unit.tokens[source.last];
  const seen =
    (has(next, Tag.Past) || /^(?:on|in|at|from|within)$/.test(next?.norm ?? "")) &&
    !breaksBefore(unit, source.last);
  const last = first === unit.first && !seen ? source.last : nextBreak(unit, source.last);
  return { first, last, source };
}

/** “According to Roe, the pier is shut”: where no comma follows the phrase, its last one ends it. */
function upToComma(unit: Unit, phrase: Range): Range {
  if (phrase.last >= unit.last || breaksBefore(unit, phrase.last)) return phrase;
  let last = phrase.last - 1;
  while (last > phrase.first && !breaksBefore(unit, last)) last--;
  return last > phrase.first ? { first: phrase.first, last } : phrase;
}

function nextBreak(unit: Unit, from: number): number {
  let i = from;
  while (i < unit.last && !breaksBefore(unit, i)) i++;
  return i;
}

function invertedFrame(unit: Unit, cue: Cue): Frame | null {
  const { first, last } = cue.group;
  if (
    !cue.frames.has("quote") ||
    first === unit.first ||
    !breaksBefore(unit, first) ||
    unit.tokens[last]?.norm === "that"
  )
    return null;
  if (last >= unit.last || breaksBefore(unit, last) || has(unit.tokens[last], Tag.Date)) return null;
  const source = phraseFrom(unit, last);
  if (!source || (source.last < unit.last && isFinite(unit, source.last) && !breaksBefore(unit, source.last)))
    return null;
  const relative = has(unit.tokens[source.last], Tag.Wh) && source.last < unit.last;
  return { first, last: relative ? nextBreak(unit, source.last) : occasionEnd(unit, source.last), source };
}

function subjectFrame(unit: Unit, cue: Cue): Frame | null {
  const source = cue.owner ?? subjectBefore(unit, cue.group.first);
  if (!source || contentFollows(unit, cue.group.last)) return null;
  const { last } = cue.group;
  // “Roe said the judge's “mind is shot””: what is said, not where; “told the court” is who heard it.
  const object =
    startsPhrase(unit.tokens[last]) &&
    !has(unit.tokens[last], Tag.Date | Tag.Adverb) &&
    !/^(?:last|this|next|earlier)$/.test(unit.tokens[last]!.norm);
  const occasion = object && !cue.frames.has("hearer") ? last : occasionEnd(unit, last);
  // “The plan would fail, as Roe has said.”
  const as = source.first - 1;
  const first =
    as > unit.first && unit.tokens[as]!.norm === "as" && breaksBefore(unit, as) ? as : source.first;
  return { first, last: occasion, source };
}

/** “demanded an inquiry, and …”: the thing is the content, not the occasion. */
function hasObject(unit: Unit, { frames, group: { last } }: Cue): boolean {
  if (!frames.has("np") || frames.has("hearer") || last >= unit.last || breaksBefore(unit, last))
    return false;
  return has(unit.tokens[last], Tag.Determiner) && startsPhrase(unit.tokens[last]);
}

function contentFollows(unit: Unit, i: number): boolean {
  return i < unit.last && (unit.tokens[i]!.norm === "that" || /:\s*\S?$/.test(unit.tokens[i]!.gap));
}

/** Past “on Monday”, “in an interview with the Herald”, “reporters”: up to the next comma, mark or clause. */
function occasionEnd(unit: Unit, from: number): number {
  let i = from;
  while (i < unit.last && !breaksBefore(unit, i) && i - from < 25) {
    if (isFinite(unit, i) || has(unit.tokens[i], Tag.Wh) || unit.tokens[i]!.norm === "that") return from;
    i++;
  }
  return i;
}

/** What goes on after an attribution in the middle: “The plan, Roe said, would fail.” */
function remainder(unit: Unit, cue: Cue, first: number, starts: Int32Array): Range | null {
  if (first >= unit.last || has(unit.tokens[first], Tag.Wh | Tag.Gerund)) return null;
  // “…,” Roe said on “The Late Hour”: a title that belongs to the occasion.
  if (isQuoted(unit, first) && !breaksInGap(unit, first)) {
    const before = unit.tokens[first - 1];
    if (has(before, Tag.Preposition | Tag.Possessive | Tag.Determiner) || isCapitalised(before!)) return null;
  }
  const last = contentEnd(unit, cue, first, starts);
  const infinitive = unit.tokens[first]!.norm === "to" && has(unit.tokens[first + 1], Tag.Verb);
  return infinitive || hasFiniteVerb(unit, first, last) || isQuoted(unit, first) ? { first, last } : null;
}

function isQuoted(unit: Unit, i: number): boolean {
  return unit.inQuote[i]! >= 0;
}

/**
 * What belongs to the attribution on its left: the words in marks alone where a colon or a full stop leads to them, else all
 * but an opening "and".
 */
function leftBound(unit: Unit, from: number, to: number): number {
  if (isQuoted(unit, to - 1)) {
    let open = to - 1;
    while (open > from && unit.inQuote[open - 1] === unit.inQuote[open]) open--;
    if (open > from && /[:;.?!]["”’']?\s+\S{1,2}$/.test(unit.tokens[open]!.gap)) return open;
  }
  let first = from;
  while (first < to && !isQuoted(unit, first) && /^(?:and|but|or|nor|yet)$/.test(unit.tokens[first]!.norm))
    first++;
  return first;
}

function holdsQuote(unit: Unit, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (isQuoted(unit, i)) return true;
  return false;
}

function saysSomething(unit: Unit, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (isFinite(unit, i) || isQuoted(unit, i)) return true;
  return false;
}

/** “Roe said (that) …” “…, adding that …” */
function followed(unit: Unit, cue: Cue, found: readonly Proposal[], starts: Int32Array): Proposal | null {
  if (cue.kind === "according-to") return null;
  if (cue.kind === "adverb") return hearsay(unit, cue, starts);
  if (cue.kind === "passive") return impersonal(unit, cue, starts);
  if (isParticipleOfNoun(unit, cue) || givesWay(unit, cue)) return null;
  const content = contentAfter(unit, cue, cue.group.last, starts);
  if (!content) return null;
  // “asked the board for ships”: no question.
  if (cue.stance === "asked" && unit.tokens[content.first - 1]!.norm === "for")
    return followed(unit, { ...cue, stance: "demanded" }, found, starts);
  const own = ownSource(unit, cue);
  if (cue.frames.has("heard"))
    return isTribunal(unit, own)
      ? { cue, source: null, content: [content], shape: "before", within: null }
      : null;
  const source = own ?? sharedSource(unit, cue, found);
  const inRelative = source && isFronted(unit, source);
  if (inRelative) {
    const last = relativeEnd(unit, content);
    return last > content.first
      ? { cue, source, content: [{ first: content.first, last }], shape: "before", within: null }
      : null;
  }
  // “Asked whether …”: a reporter's question, or a clause without a subject.
  if (!source && cue.group.first === unit.first && unit.paragraph.zone !== "headline") return null;
  return { cue, source, content: [content], shape: "before", within: null };
}

/** “the pier, which Roe said was safe,”: the subject stands after what the clause is about. */
function isFronted(unit: Unit, source: Range): boolean {
  const before = unit.tokens[source.first - 1];
  return source.first - 1 > unit.first && /^(?:which|who|whom)$/.test(before!.norm);
}

/** A relative clause ends with its comma, or before the verb of the clause that it stands in. */
function relativeEnd(unit: Unit, content: Range): number {
  for (let i = content.first + 1; i < content.last; i++) {
    if (isQuoted(unit, i)) continue;
    if (/,\s*$/.test(unit.tokens[i]!.gap)) return i;
    const before = unit.tokens[i - 1];
    const anew = isFinite(unit, i) && has(unit.tokens[i], Tag.Auxiliary) && isFinite(unit, content.first);
    if (anew && !has(before, Tag.Pronoun | Tag.Wh | Tag.Conjunction | Tag.Auxiliary | Tag.Adverb)) return i;
  }
  return content.last;
}

/** “A poll released Friday shows”, “a group called Lashkar was”: a participle that says what poll or group. */
function isParticipleOfNoun(unit: Unit, cue: Cue): boolean {
  const { tokens } = unit;
  const { first, last } = cue.group;
  const before = tokens[first - 1];
  if (cue.kind !== "verb" || first !== cue.head || first === unit.first || !has(tokens[first], Tag.Past))
    return false;
  if (breaksBefore(unit, first) || !has(before, Tag.Noun) || has(before, Tag.Pronoun)) return false;
  if (/^(?:called|named|dubbed|nicknamed)$/.test(tokens[first]!.norm) && !has(before, Tag.Proper))
    return namesOnly(unit, last);
  let i = last;
  while (
    i < unit.last &&
    (has(tokens[i], Tag.Date | Tag.Preposition) || /^(?:last|this|earlier)$/.test(tokens[i]!.norm))
  )
    i++;
  return i > last && i < unit.last && isFinite(unit, i) && !isQuoted(unit, i);
}

/** A name and no more of the phrase: “called Lashkar was”, not “called Roe a thief”. */
function namesOnly(unit: Unit, from: number): boolean {
  let i = from;
  while (i < unit.last && (i === from || !breaksBefore(unit, i)) && isCapitalised(unit.tokens[i]!)) i++;
  return i > from && !isQuoted(unit, from) && (i === unit.last || breaksBefore(unit, i) || isFinite(unit, i));
}

/** “issued a statement saying”, “responded by saying”: what is said follows the second verb. */
function givesWay(unit: Unit, cue: Cue): boolean {
  if (!cue.frames.has("np") && !cue.frames.has("toward")) return false;
  for (let i = cue.group.last; i < Math.min(unit.last, cue.group.last + 8); i++) {
    if (breaksBefore(unit, i) || isQuoted(unit, i)) return false;
    const { norm } = unit.tokens[i]!;
    const verb = reportingForms.get(norm);
    if (verb?.gerund && (unit.tokens[i - 1]!.norm === "by" || utterances.test(unit.tokens[i - 1]!.norm)))
      return true;
    if (
      norm === "that" &&
      utterances.test(unit.tokens[i - 1]!.norm) &&
      reportingForms.has(unit.tokens[i + 1]?.norm ?? "")
    )
      return true;
    if (isFinite(unit, i)) return false;
  }
  return false;
}

const utterances =
  /^(?:statement|letter|report|memo|note|email|e-mail|tweet|post|message|release|video|poll|study|ad|complaint|petition|ruling)s?$/;

/** “The mayor is said to have left”, “it is understood that …”, “residents were told that …”: nobody is named as saying so. */
function impersonal(unit: Unit, cue: Cue, starts: Int32Array): Proposal | null {
  const from = cue.group.last;
  const next = unit.tokens[from];
  if (from >= unit.last || !next) return null;
  const hearer = cue.frames.has("hearer");
  const source = cue.owner ?? null;
  const ofSubject =
    (next.norm === "to" && has(unit.tokens[from + 1], Tag.Verb)) ||
    (next.norm === "of" && cue.frames.has("accuse")) ||
    (next.norm === "as" && source !== null);
  if (ofSubject) {
    const subject = hearer && !source ? null : subjectBefore(unit, cue.group.first);
    const rest = { first: from, last: contentEnd(unit, cue, from, starts) };
    return { cue, source, content: subject ? [subject, rest] : [rest], shape: "before", within: null };
  }
  if (next.norm !== "that" && !hearer) return null;
  const content = contentAfter(unit, cue, from, starts);
  return content && { cue, source, content: [content], shape: "before", within: null };
}

/** “Roe reportedly left”, “the reportedly stolen car” being nobody's words. */
function hearsay(unit: Unit, cue: Cue, starts: Int32Array): Proposal | null {
  const from = cue.group.last;
  let verb = from;
  while (verb < unit.last && has(unit.tokens[verb], Tag.Adverb)) verb++;
  let group = cue.group.first;
  while (group > unit.first && has(unit.tokens[group - 1], Tag.Auxiliary | Tag.Adverb | Tag.Negative))
    group--;
  if (verb >= unit.last || !has(unit.tokens[verb], Tag.Verb)) return null;
  const subject = subjectBefore(unit, group);
  if (!subject || (group === cue.group.first && !isFinite(unit, verb))) return null;
  const before = { first: subject.first, last: cue.group.first };
  const rest = { first: from, last: contentEnd(unit, cue, from, starts) };
  return { cue, source: null, content: [before, rest], shape: "before", within: null };
}

/** “The court heard that …”: told by somebody whom the sentence does not name. */
function isTribunal(unit: Unit, subject: Range | null): boolean {
  const words = subject ? unit.tokens.slice(subject.first, subject.last) : [];
  return words.some((word) =>
    /^(?:court|inquest|inquiry|tribunal|jury|jurors|hearing|commission|committee|trial|panel)$/.test(
      word.norm,
    ),
  );
}

function ownSource(unit: Unit, cue: Cue): Range | null {
  if (cue.owner) return cue.owner;
  if (cue.kind === "noun") return ownerBefore(unit, cue.group.first);
  return cue.kind === "gerund" ? null : subjectBefore(unit, cue.group.first);
}

/** “Roe resigned and said …”, “Roe resigned, saying …”, “a crowd chanting …” */
function sharedSource(unit: Unit, cue: Cue, found: readonly Proposal[]): Range | null {
  const nearest = cue.kind === "gerund" ? participleSubject(unit, cue.group.first) : null;
  const before = found.filter((other) => other.cue.head < cue.head && other.source).at(-1);
  return nearest ?? before?.source ?? clauseSubject(unit, cue.group.first);
}

function startOf(proposal: Proposal): number {
  return Math.min(proposal.content[0]!.first, proposal.cue.group.first);
}

function endOf(proposal: Proposal): number {
  return Math.max(proposal.content.at(-1)!.last, proposal.cue.group.last, proposal.source?.last ?? 0);
}

function covers(proposal: Proposal, cue: Cue): boolean {
  return (
    proposal.cue.head === cue.head ||
    proposal.content.some((range) => range.first <= cue.head && cue.head < range.last)
  );
}

function overlaps(a: Proposal, b: Proposal): boolean {
  return a.content.some((x) => b.content.some((y) => x.first < y.last && y.first < x.last));
}
