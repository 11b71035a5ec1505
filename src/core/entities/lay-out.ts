import type { Entity, EntityType, Mention, TextSpan } from "../model";
import { canonicalPlace } from "../lexicon/places";
import type { TitleGender } from "../lexicon/titles";
import { idMaker } from "./ids";
import { writtenName } from "./written-name";
import { keyOf, type Text, type WordRange } from "./words";

/** An entity while its mentions are being collected, as ranges of words. */
export interface Draft {
  readonly type: EntityType;
  /** The folded full name. */
  readonly key: string;
  readonly mentions: readonly (WordRange & { readonly form: Mention["form"] })[];
  readonly roles: readonly WordRange[];
  readonly gender: { readonly value: TitleGender; readonly basis: "pronoun" | "title" | "name" } | null;
  readonly age: number | null;
  readonly value: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The entities as data, in the order of their first mention, with ids made of their names. */
export function layOut(text: Text, drafts: readonly Draft[]): Entity[] {
  const idOf = idMaker();
  return drafts
    .map((draft) => ({ draft, mentions: draft.mentions.slice().sort((a, b) => a.first - b.first) }))
    .sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first)
    .map(({ draft, mentions }) => {
      const { type } = draft;
      const name = fullestName(text, type, mentions);
      const roles = draft.roles.map((role) => spanOf(text, role));
      const aliases = mentions.filter(({ form }) => form === "name").map((mention) => nameAt(text, mention));
      return {
        id: idOf(type, idText(draft, name)),
        name,
        type,
        unnamed: false,
        role: bestRole(roles),
        roles,
        gender: type === "person" ? (draft.gender ?? { value: "unknown", basis: null }) : null,
        age: draft.age,
        value: draft.value,
        aliases: [...new Set(aliases)].filter((alias) => alias !== name),
        similar: [],
        confidence: draft.confidence,
        mentions: mentions.map((mention) => ({
          ...spanOf(text, mention),
          form: mention.form,
          zone: text.words[mention.first]!.zone,
        })),
        decision: null,
      };
    });
}

/** What an id is made of: of a date or quantity, its value. */
function idText({ type, key }: Draft, name: string): string {
  if (type === "place") return canonicalPlace(key);
  return type === "date" || type === "quantity" ? key : name;
}

/** The words of a name as they read, wherever lines end and whatever marks stand between them. */
function nameAt(text: Text, range: WordRange): string {
  const stop = text.document.slice(text.words[range.last - 1]!.end, spanOf(text, range).end);
  return writtenName(text.words.slice(range.first, range.last)) + stop;
}

const abbreviations =
  /^(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Prof|Rev)$/;

/** A range of words as a span of the document: the full stop of a final "Inc.", "Jr." or "Sen." belongs to it. */
export function spanOf(text: Text, { first, last }: WordRange): TextSpan {
  const { start } = text.words[first]!;
  const final = text.words[last - 1]!;
  const abbreviated = abbreviations.test(final.text) || (last - first > 1 && /^\p{Lu}$/u.test(final.text));
  const stop = (abbreviated || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(final.text)) && text.document[final.end] === ".";
  const end = final.end + (stop ? 1 : 0);
  return { start, end, text: text.document.slice(start, end) };
}

/** The name of the most words, not in capitals if it can be helped; a place's own name before what else it is called. */
function fullestName(text: Text, type: EntityType, mentions: Draft["mentions"]): string {
  let name = "";
  let most = -1;
  for (const mention of mentions) {
    if (mention.form !== "name") continue;
    const written = nameAt(text, mention);
    const words = mention.last - mention.first;
    const shouted = written === written.toUpperCase();
    const key = keyOf(text, mention);
    const own = type === "place" && key.includes(" ") && canonicalPlace(key) === key;
    const initial = type === "person" && /^\p{Lu}\.?(?:\s|$)/u.test(written);
    const score = words - (shouted ? 20 : 0) + (own ? 5 : 0) - (initial ? 0.5 : 0);
    if (score > most || name === "") {
      most = score;
      name = written;
    }
  }
  return name;
}

/** What says most: the longest of up to twelve words, what somebody was after what somebody is. */
function bestRole(roles: readonly TextSpan[]): string | null {
  let best: string | null = null;
  let most = -Infinity;
  for (const { text: role } of roles) {
    const past = /^(?:the )?(?:former|ex-|late)\b/i.test(role);
    const clause = role.startsWith("who ");
    const words = Math.min(role.split(/\s+/).length, 12) - (past ? 5 : 0) - (clause ? 12 : 0);
    if (words > most) {
      most = words;
      best = role;
    }
  }
  return best?.replace(/\s+/g, " ") ?? null;
}
