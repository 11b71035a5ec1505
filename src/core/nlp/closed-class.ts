import { Tag } from "./token";

const be = Tag.Verb | Tag.Auxiliary;
const groups: readonly (readonly [string, number])[] = [
  [
    "i you he she it we they me him us them himself herself themselves myself ourselves yourself itself mine yours hers ours theirs",
    Tag.Pronoun,
  ],
  ["everyone everybody someone somebody anyone anybody nobody", Tag.Pronoun | Tag.Noun],
  ["my your his her its our their", Tag.Pronoun | Tag.Determiner],
  ["the a an this these those every each some any no another both either neither", Tag.Determiner],
  ["that", Tag.Determiner | Tag.Conjunction],
  ["who whom whose which what when where why how whether whatever whoever", Tag.Wh],
  ["is are am", be | Tag.Present],
  ["was were", be | Tag.Past],
  ["be", be | Tag.Infinitive],
  ["been", be | Tag.Past],
  ["being", be | Tag.Gerund],
  ["has have does do", be | Tag.Present],
  ["had did", be | Tag.Past],
  ["will would can could should shall must might cannot", be],
  ["not never", Tag.Negative | Tag.Adverb],
  ["and or but nor", Tag.Conjunction],
  ["because although though unless while whereas if since until", Tag.Conjunction],
  ["to", Tag.Conjunction],
  [
    "of in on at by for with from into onto about against between through during without under over among amid despite toward towards upon via per than as like within across behind beyond near",
    Tag.Preposition,
  ],
  ["after before", Tag.Preposition | Tag.Conjunction],
  ["also just then now still already again too very even only here there however", Tag.Adverb],
  ["said rose", Tag.Verb | Tag.Past],
  ["says", Tag.Verb | Tag.Present],
  ["according", Tag.Verb | Tag.Gerund],
];

/** Words whose part of speech is known whatever stands around them. */
export const closedClass: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([words, tags]) => words.split(" ").map((word) => [word, tags] as const)),
);
