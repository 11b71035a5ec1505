import { fold, wordSet } from "./words";
import * as generated from "./names.generated";

export type NameGender = "female" | "male" | "either";

/** The gender that bearers of a first name mostly have; null where it is no known first name. Takes folded words. */
export function firstNameGender(name: string): NameGender | null {
  if (moreUnisexNames.has(name)) return "either";
  if (femaleNames().has(name)) return "female";
  if (maleNames().has(name)) return "male";
  if (unisexNames().has(name)) return "either";
  const hyphen = name.indexOf("-");
  return hyphen > 1 ? firstNameGender(name.slice(0, hyphen)) : null;
}

/** Whether an English dictionary for school has the word or what it is inflected from. Takes folded words. */
export function isCommonWord(word: string): boolean {
  const words = commonWords();
  if (words.has(word)) return true;
  return endings.some(([ending, restored]) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    return stem.length > 2 && restored.some((letters) => words.has(stem + letters));
  });
}

/** Cities of more than 150,000 inhabitants and capitals. Takes folded words, joined by a blank. */
export function isLargeCity(name: string): boolean {
  return cities().has(name);
}

/** Takes folded words, joined by a blank. */
export function isCountry(name: string): boolean {
  return countries().has(name);
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ["s", [""]],
  ["es", [""]],
  ["d", [""]],
  ["ed", [""]],
  ["ing", ["", "e"]],
  ["ly", [""]],
];

// First names the compiled lists lack, common in the news of Africa, the Arab world, Iran, South and East Asia.
const moreFemaleNames =
  "aisha amal amina fatima fatou hanan hina kamala khadija leila malala mariam maryam meera nadia nirmala noura priti rania rashida salma samira shireen suella sushma usha yasmin zainab zahra ursula angela";
const moreMaleNames =
  "abdel abdul abdullah abdulaziz abiy akhtar antony ashraf atiku bashar bassem binyamin bongbong cyril emmerson evo faisal fumio goodluck hamad hamid hassan hossein hussein ibrahim imran ismail itamar jair jairo joko kamal karim keir khalid mahathir mahmoud mamdouh mohamad mohamed mohammad mohammed mohamud mojtaba mostafa muhammad muhammadu mullah mustafa najib narendra nana naftali nayib nawaz nicolas olaf omar osama paetongtarn petro prabowo rahul rajnath ramzan recep rishi saad sadiq salman shehbaz shigeru shinzo suleyman tariq tayyip tedros thabo uhuru viktor vladimir volodymyr xavier yahya yair yasser yitzhak yoon yoweri yusuf zaid";

/** Names that the compiled lists give to one gender and the press of other countries to the other. */
const moreUnisexNames = wordSet(
  "hillary hilary joan jean andrea nikita sasha simone gabriele nana tiwa ayo ola",
);

const femaleNames = lazy(() => union(generated.femaleNames, wordSet(moreFemaleNames)));
const maleNames = lazy(() => union(generated.maleNames, wordSet(moreMaleNames)));
const unisexNames = lazy(() => union(generated.unisexNames));
const cities = lazy(() => union(generated.cities));
const countries = lazy(() => union(generated.countries));
const commonWords = lazy(() => union(generated.commonWords));

function union(packed: string, more: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return new Set([...unpack(packed), ...more].map(fold));
}

/** Undoes the front coding of scripts/names.mjs: a capital says how many letters are shared with the word before. */
function unpack(packed: string): string[] {
  const words: string[] = [];
  let before = "";
  for (const [, shared, rest] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared!.charCodeAt(0) - 65) + rest!;
    words.push(before);
  }
  return words;
}

function lazy<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}
