import type { Term } from "./compromise";
import { Tag } from "./token";

const bits: Record<string, number> = {
  Noun: Tag.Noun,
  Singular: Tag.Noun,
  Plural: Tag.Noun | Tag.Plural,
  ProperNoun: Tag.Noun | Tag.Proper,
  Person: Tag.Person,
  FirstName: Tag.FirstName | Tag.Person,
  MaleName: Tag.Male,
  FemaleName: Tag.Female,
  Place: Tag.Place,
  Organization: Tag.Organization,
  Honorific: Tag.Honorific,
  Acronym: Tag.Acronym,
  Pronoun: Tag.Pronoun,
  Determiner: Tag.Determiner,
  Verb: Tag.Verb,
  PastTense: Tag.Verb | Tag.Past,
  Participle: Tag.Verb | Tag.Past,
  PresentTense: Tag.Verb | Tag.Present,
  Infinitive: Tag.Verb | Tag.Infinitive,
  Gerund: Tag.Verb | Tag.Gerund,
  Auxiliary: Tag.Verb | Tag.Auxiliary,
  Modal: Tag.Verb | Tag.Auxiliary,
  Copula: Tag.Verb | Tag.Auxiliary,
  Negative: Tag.Negative,
  Adjective: Tag.Adjective,
  Comparable: Tag.Adjective,
  Comparative: Tag.Adjective,
  Superlative: Tag.Adjective,
  Adverb: Tag.Adverb,
  Preposition: Tag.Preposition,
  Conjunction: Tag.Conjunction,
  QuestionWord: Tag.Wh,
  Value: Tag.Value,
  Money: Tag.Money,
  Percent: Tag.Percent,
  Date: Tag.Date,
};

/** compromise's tags of a term, and what else its word could be, as bits of {@link Tag}. */
export function tagBits(term: Term): number {
  let tags = 0;
  for (const tag of term.tags) tags |= bits[tag] ?? 0;
  const choice = term.switch;
  if (choice) {
    if (/Verb|Past|Gerund|Infinitive/.test(choice)) tags |= Tag.MaybeVerb;
    if (/Noun|Plural|Actor|Person/.test(choice)) tags |= Tag.MaybeNoun;
  }
  return tags;
}
