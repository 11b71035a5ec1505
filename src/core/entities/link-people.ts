import { firstNameGender } from "../lexicon/names";
import { fullTitle, isRankAcronym, offices, titleGender, type TitleGender } from "../lexicon/titles";
import type { Name } from "./decide";
import { differInMarks, mayBeOnePerson, shortNames, spellingOf } from "./person-names";
import type { Text } from "./words";

/** The names of one person, in text order. */
export interface PersonNames {
  /** The words of the fullest name, folded. */
  parts: readonly string[];
  readonly names: Name[];
  /** As the person's titles say. */
  gender: TitleGender | null;
  /** The words of the titles the person is given. */
  readonly titles: Set<string>;
}

/**
 * Puts the names of each person together: full names first, then each short name to the full name that it is a part
 * of. Of two people with one surname, the title's gender decides, then who was named last.
 */
export function linkPeople(text: Text, names: readonly Name[]): PersonNames[] {
  const people: PersonNames[] = [];
  const byPart = new Map<string, PersonNames[]>();
  const spellings = new Map<PersonNames, readonly string[] | null>();
  const assigned = new Map<Name, PersonNames>();
  const suffixes = new Set(
    names.flatMap(({ key }) => {
      const parts = key.split(" ");
      return parts.slice(1).map((_, i) => parts.slice(i + 1).join(" "));
    }),
  );
  const keyOf = (name: Name) => {
    const [first, ...rest] = name.key.split(" ");
    return rest.length > 0 && isRankAcronym(first!) && suffixes.has(rest.join(" "))
      ? rest.join(" ")
      : name.key;
  };
  const isShort = (name: Name) =>
    name.last - name.first === 1 || suffixes.has(keyOf(name)) || isPatronymic(text, name);

  const create = (name: Name): PersonNames => {
    const person: PersonNames = { parts: name.key.split(" "), names: [], gender: null, titles: new Set() };
    people.push(person);
    return person;
  };
  const assign = (name: Name, person: PersonNames) => {
    assigned.set(name, person);
    person.gender ??= genderOfTitle(text, name);
    for (const word of titlesOf(text, name)) person.titles.add(inFull(word));
    const parts = name.key.split(" ");
    if (parts.length > person.parts.length) person.parts = parts;
    for (const part of shortNames(parts)) {
      const others = byPart.get(part);
      if (!others) byPart.set(part, [person]);
      else if (!others.includes(person) && others.length < maxNamesakes) others.push(person);
    }
  };

  for (const name of names) {
    if (isShort(name)) continue;
    const parts = name.key.split(" ");
    const surname = parts[parts.length - 1]!;
    const spelling = spellingOf(text, name);
    const same = byPart.get(surname)?.find((other) => {
      return mayBeOnePerson(parts, other.parts) && !differInMarks(spelling, spellings.get(other) ?? null);
    });
    const person = same ?? create(name);
    spellings.set(person, spellings.get(person) ?? spelling);
    assign(name, person);
  }
  const lastNamed = new Map<PersonNames, number>();
  for (const name of names) {
    let person = assigned.get(name);
    if (!person) {
      person = chooseNamesake(text, name, byPart.get(keyOf(name)) ?? [], lastNamed) ?? create(name);
      assign(name, person);
    }
    person.names.push(name);
    lastNamed.set(person, name.first);
  }
  return people;
}

const maxNamesakes = 8;

/** The gender that the title right before a name says: "Mrs", "chairman". */
export function genderOfTitle(text: Text, name: Name): TitleGender | null {
  if (name.title) {
    for (let i = name.title.last - 1; i >= name.title.first; i--) {
      const gender = titleGender(text.words[i]!.key);
      if (gender) return gender;
    }
  }
  const before = text.words[name.first - 1];
  return before && before.sentence === text.words[name.first]!.sentence && text.words[name.first]!.gap === " "
    ? titleGender(before.key)
    : null;
}

/** "President Roe" is not "first lady Ana Roe". Forms of address that anyone can have do not count. */
function titlesOf(text: Text, { title, first }: Name): string[] {
  const joined =
    first > 0 &&
    text.words[first]!.gap === " " &&
    text.words[first]!.sentence === text.words[first - 1]!.sentence;
  const range = title ?? { first: joined ? first - 1 : first, last: first };
  const titles = text.words.slice(range.first, range.last).map(({ key }) => key);
  // "First lady" is an office, "Lady Roe" an address.
  const isFirstLady = (key: string, i: number) =>
    key === "lady" && (titles[i - 1] ?? text.words[range.first - 1]?.key) === "first";
  return titles.filter((key, i) => fullTitle(key) !== null || isFirstLady(key, i));
}

function inFull(title: string): string {
  return fullTitle(title) ?? title;
}

/** A form of a name in the family's part only: "van der Berg". */
function isPatronymic(text: Text, name: Name): boolean {
  return !text.words[name.first]!.capital;
}

function chooseNamesake(
  text: Text,
  name: Name,
  namesakes: readonly PersonNames[],
  lastNamed: ReadonlyMap<PersonNames, number>,
): PersonNames | null {
  const gender = genderOfTitle(text, name);
  const given = titlesOf(text, name);
  const titles = given.map(inFull);
  const exclusive = given.filter((word) => offices.has(word) || word === "lady").map(inFull);
  const fitting = namesakes.filter((person) => {
    if (exclusive.length > 0 && person.titles.size > 0 && !exclusive.some((word) => person.titles.has(word)))
      return false;
    const known = person.gender ?? nameGender(person.parts[0]!);
    return gender === null || known === null || known === gender;
  });
  const bySurname = fitting.filter(({ parts }) => parts[0] !== name.key || parts.length === 1);
  const ofOffice = bySurname.filter((person) => titles.some((word) => person.titles.has(word)));
  const pool = [ofOffice, bySurname].find((people) => people.length > 0) ?? fitting;
  let chosen: PersonNames | null = null;
  for (const person of pool) {
    if (!chosen || (lastNamed.get(person) ?? -1) > (lastNamed.get(chosen) ?? -1)) chosen = person;
  }
  return chosen;
}

function nameGender(firstName: string): TitleGender | null {
  const gender = firstNameGender(firstName);
  return gender === "either" ? null : gender;
}
