import { isPeopleNoun } from "../lexicon/people-nouns";
import { has, isCapitalised, Tag, type Token } from "../nlp/token";
import {
  innermost,
  phraseEndingAt,
  relativeBefore,
  startsPhrase,
  subjectBefore,
  type Range,
} from "./noun-phrase";
import { breaksBefore, isFinite, type Unit } from "./unit";

/** In tokens. */
const reach = 60;

/** “a crowd chanting …”, “footage of Ann Roe asking …”: whoever stands right before a participle does what it says. */
export function participleSubject(unit: Unit, participle: number): Range | null {
  if (participle <= unit.first || breaksBefore(unit, participle)) return null;
  const before = unit.tokens[participle - 1]!;
  // “Roe was heard asking …”
  if (isFinite(unit, participle - 1) && has(unit.tokens[participle - 2], Tag.Auxiliary))
    return subjectBefore(unit, groupStart(unit, participle - 1));
  if (!canAct(before)) return null;
  const phrase = phraseEndingAt(unit, participle);
  return phrase && (innermost(unit, phrase) ?? phrase);
}

/** Somebody, not a day, a thing or a document that another has put out. */
function canAct(token: Token): boolean {
  if (has(token, Tag.Date | Tag.Value | Tag.Possessive | Tag.Pronoun | Tag.Verb)) return false;
  return (
    has(token, Tag.Person) || isPeopleNoun(token.norm) || (has(token, Tag.Proper) && isCapitalised(token))
  );
}

/** The subject of the clause that a later verb or participle goes on with. */
export function clauseSubject(unit: Unit, end: number): Range | null {
  let subject: Range | null = null;
  let subordinate = false;
  for (let i = Math.max(unit.first + 1, end - reach); i < end; i++) {
    if (unit.inQuote[i]! >= 0 || !isFinite(unit, i)) continue;
    const relative = relativeBefore(unit, i) !== null;
    if (subject && relative) continue;
    const found = subjectBefore(unit, groupStart(unit, i));
    if (!found || !startsPhrase(unit.tokens[found.first])) continue;
    if (subject && !subordinate && !opensMainClause(unit, found.first)) continue;
    subject = found;
    subordinate =
      relative || (found.first > unit.first && subordinators.test(unit.tokens[found.first - 1]!.norm));
  }
  return subject;
}

const subordinators =
  /^(?:after|before|when|while|as|although|though|if|because|since|until|once|where|that)$/;

/** “…, but Roe …”, “…; Roe …” */
function opensMainClause(unit: Unit, first: number): boolean {
  if (/;/.test(unit.tokens[first]!.gap)) return true;
  return /^(?:but|and|so|yet)$/.test(unit.tokens[first - 1]?.norm ?? "") && breaksBefore(unit, first - 1);
}

/** Where the auxiliaries and adverbs of a verb start. */
export function groupStart(unit: Unit, verb: number): number {
  let first = verb;
  while (first > unit.first && has(unit.tokens[first - 1], Tag.Auxiliary | Tag.Adverb | Tag.Negative))
    first--;
  return first;
}
