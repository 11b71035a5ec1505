import { isRole } from "./titles";
import { wordSet } from "./words";

const groups = wordSet(
  `people men women children boys girls kids police crowd mob family couple team staff crew jury panel public everyone
  everybody somebody someone anyone anybody nobody others those many some few several most man woman boy girl child
  person human parents relatives locals youths teens adults victims elders migrants refugees guests students pupils
  patients clients tenants agents residents immigrants participants applicants merchants servants insiders troops
  forces authorities clergy peasants elites delegates advocates candidates graduates superdelegates experts analysts
  mourners onlookers backers`,
);
const things = wordSet(
  `papers letters numbers orders offers posters banners doors powers factors computers matters quarters towers rivers
  waters dollars years hours colors colours errors mirrors motors sectors flowers corners borders barriers
  trailers containers tankers bombers rollers layers chapters centers theaters centres servers covers dinners
  figures manifestos meters metres printers tutors doors floors favors favours rumors rumours labors
  labours monitors indicators predictors reactors tractors`,
);

/** A noun for people, in the singular or plural, in lower case: "protesters", "senator", "crowd". */
export function isPeopleNoun(word: string): boolean {
  if (groups.has(word) || isRole(word)) return true;
  if (!word.endsWith("s") || things.has(word)) return false;
  return isRole(word.slice(0, -1)) || /(?:[eo]rs|ists|ians|crats|ees|icans)$/.test(word);
}
