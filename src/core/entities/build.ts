import { isCommonWord, firstNameGender } from "../lexicon/names";
import { titleGender, type TitleGender } from "../lexicon/titles";
import type { Entity, EntityType, Mention } from "../model";
import type { Name } from "./decide";
import { groupBy } from "./group-by";
import { layOut, spanOf, type Draft } from "./lay-out";
import { linkAlike, linkOrganizations, linkPlaces } from "./link-others";
import { linkPeople, type PersonNames } from "./link-people";
import { headsOfOrganization, headsOfRoles, wordsOf } from "./heads";
import { findNominals, type Describable } from "./nominals";
import type { Referent } from "./prominence";
import { resolveIt } from "./organization-pronouns";
import { resolvePronouns, type Resolved } from "./pronouns";
import { ageAround, rolesAround } from "./roles";
import type { DateMention } from "./values/dates";
import type { QuantityMention } from "./values/quantities";
import type { Text, WordRange } from "./words";

type MentionRange = WordRange & { readonly form: Mention["form"] };

interface Person extends Referent {
  readonly key: string;
  readonly names: readonly Name[];
  readonly roles: readonly WordRange[];
  readonly age: number | null;
}

export interface BuildOptions {
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  /** Whether a first name may say a person's gender. */
  readonly genderFromNames: boolean;
}

/** Links the names of each thing, finds the pronouns and descriptions that stand for it, and lays it out as data. */
export function buildEntities(text: Text, names: readonly Name[], options: BuildOptions): Entity[] {
  const of = (kind: string) => names.filter((name) => name.kind === kind);
  const people = linkPeople(text, of("person")).map((person) => describePerson(text, person));
  const organizations = linkOrganizations(of("organization"));
  return layOut(text, [
    ...peopleDrafts(text, people, options),
    ...organizationDrafts(text, organizations),
    ...linkPlaces(of("place")).map(({ key, names }) => draft("place", key, names)),
    ...(["group", "event", "law"] as const).flatMap((kind) =>
      linkAlike(of(kind)).map(({ key, names }) => draft(kind, key, names)),
    ),
    ...valueDrafts(text, "date", options.dates),
    ...valueDrafts(text, "quantity", options.quantities),
  ]);
}

function draft(
  type: EntityType,
  key: string,
  names: readonly Name[],
  more: readonly MentionRange[] = [],
): Draft {
  const mentions = [...names.map(({ first, last }) => ({ first, last, form: "name" as const })), ...more];
  const confidence = Math.max(...names.map((name) => name.confidence));
  return { type, key, mentions, roles: [], gender: null, age: null, value: null, confidence };
}

function describePerson(text: Text, { parts, names, gender }: PersonNames): Person {
  const roles = names.flatMap((name) => rolesAround(text, name));
  const said = gender ?? genderOfRoles(text, roles);
  return {
    key: parts.join(" "),
    names,
    roles,
    gender: said ?? genderOfName(parts),
    sure: said !== null,
    age: firstOf(names, (name) => ageAround(text, name)),
  };
}

function peopleDrafts(text: Text, people: readonly Person[], options: BuildOptions): Draft[] {
  const described = nominalsOf(
    text,
    people.map((thing) => ({
      thing,
      names: thing.names,
      heads: headsOfRoles(text, thing.roles),
      words: wordsOf(text, thing.roles),
      age: thing.age,
    })),
  );
  const mentioned = people.flatMap((referent) =>
    [...referent.names, ...(described.get(referent) ?? [])].map(({ first, last }) => ({
      first,
      last,
      referent,
    })),
  );
  const pronouns = groupBy(
    resolvePronouns(
      text,
      mentioned.sort((a, b) => a.first - b.first),
    ),
    ({ referent }) => referent,
  );
  return people.map((person) => {
    const own = pronouns.get(person) ?? [];
    const more = own.map(({ first, last }) => ({ first, last, form: "pronoun" as const }));
    return {
      ...draft("person", person.key, person.names, [...more, ...(described.get(person) ?? [])]),
      roles: person.roles,
      gender: genderOf(person, own, options),
      age: person.age,
    };
  });
}

function organizationDrafts(text: Text, organizations: ReturnType<typeof linkOrganizations>): Draft[] {
  const described = nominalsOf(
    text,
    organizations.map((thing) => ({
      thing,
      names: thing.names,
      heads: headsOfOrganization(text, thing.names),
      words: wordsOf(text, thing.names),
      age: undefined,
    })),
  );
  const mentions = organizations.map((thing) => [
    ...thing.names.map(({ first, last }) => ({ first, last, form: "name" as const })),
    ...(described.get(thing) ?? []),
  ]);
  const it = groupBy(resolveIt(text, mentions), ({ of }) => of);
  return organizations.map((thing, i) =>
    draft("organization", thing.key, thing.names, [
      ...(described.get(thing) ?? []),
      ...(it.get(i) ?? []).map(({ first, last }) => ({ first, last, form: "pronoun" as const })),
    ]),
  );
}

interface Described<T> extends Omit<Describable, "at"> {
  readonly thing: T;
  readonly names: readonly Name[];
}

function nominalsOf<T>(text: Text, things: readonly Described<T>[]): Map<T, MentionRange[]> {
  const taken = new Set(things.flatMap(({ names }) => names.map(({ first }) => first)));
  const describable = things.map((thing) => {
    const free = thing.names.filter((name) => !isAttached(text, name));
    return { ...thing, at: (free.length > 0 ? free : thing.names).map(({ first }) => first) };
  });
  const found = new Map<T, MentionRange[]>();
  for (const { first, last, referent } of findNominals(text, describable, taken)) {
    const mentions = found.get(referent.thing) ?? [];
    mentions.push({ first, last, form: "nominal" });
    found.set(referent.thing, mentions);
  }
  return found;
}

/** "an economist at Harwick Bank": a name in the shade of another. */
function isAttached(text: Text, { first }: Name): boolean {
  const before = text.words[first - 1];
  return before?.sentence === text.words[first]!.sentence && /^(?:at|for|with|from)$/.test(before.key);
}

/** Mentions of the same day or of the same amount are one entity; what has no value goes by its words. */
function valueDrafts(
  text: Text,
  type: "date" | "quantity",
  found: readonly (DateMention | QuantityMention)[],
): Draft[] {
  const byValue = groupBy(found, (mention) => mention.value ?? spanOf(text, mention).text.toLowerCase());
  return [...byValue].map(([key, same]) => ({
    ...draft(type, key, []),
    mentions: same.map(({ first, last }) => ({ first, last, form: "name" as const })),
    value: same[0]!.value,
    confidence: 0.95,
  }));
}

/** A pronoun in the text says more than a title, a title more than the first name, which counts only if it is asked for. */
function genderOf(
  person: Person,
  pronouns: readonly Resolved<Person>[],
  { genderFromNames }: BuildOptions,
): Draft["gender"] {
  const female = pronouns.filter(({ gender }) => gender === "female").length;
  const male = pronouns.length - female;
  if (female !== male) return { value: female > male ? "female" : "male", basis: "pronoun" };
  if (!person.sure && !genderFromNames) return null;
  return person.gender && { value: person.gender, basis: person.sure ? "title" : "name" };
}

function genderOfRoles(text: Text, roles: readonly WordRange[]): TitleGender | null {
  return firstOf(roles, ({ last }) => titleGender(text.words[last - 1]!.key));
}

function genderOfName(parts: readonly string[]): TitleGender | null {
  const gender = parts.length > 1 || !isCommonWord(parts[0]!) ? firstNameGender(parts[0]!) : null;
  return gender === "either" ? null : gender;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
