import type { Entity, EntityType, Id, Mention, Span } from "../model";
import { has, Tag, tokensIn, type Token } from "../nlp/token";
import { writtenName } from "../entities/written-name";
import type { Speaker } from "./speakers";

export interface UnnamedSources {
  /** The entity of a source that names nobody: "two officials familiar with the talks". */
  resolve(source: Span, tokens: readonly Token[]): Speaker | null;
  /** Of the entity that `resolve` would give. */
  typeFor(source: Span, tokens: readonly Token[]): EntityType | null;
  entities(): Entity[];
}

/**
 * Entities for sources without a name. Two of them are one only by reference ("the official" after "an official"),
 * never because both are "officials".
 */
export function describeSources(text: string): UnnamedSources {
  const made: Entity[] = [];
  const mentionsOf = new Map<Id, Mention[]>();
  const byHead = new Map<string, Id>();
  const taken = new Map<Id, number>();
  const speaker = (id: Id): Speaker => ({ speakers: [id], onBehalfOf: null, reason: "described" });
  return {
    entities: () => made,
    typeFor(source, tokens) {
      const head = headOf(tokensIn(tokens, source));
      return head && typeOf(head);
    },
    resolve(source, tokens) {
      const words = tokensIn(tokens, source);
      const head = headOf(words);
      if (!head) return null;
      const mention: Mention = {
        ...source,
        text: text.slice(source.start, source.end),
        form: "nominal",
        zone: "body",
      };
      const known = byHead.get(head.norm);
      if (known && /^(?:the|this|that)$/.test(words[0]!.norm) && words.length <= 3) {
        mentionsOf.get(known)!.push(mention);
        return speaker(known);
      }
      const mentions = [mention];
      const entity = unnamedEntity(unusedId(mention.text, taken), writtenName(words), typeOf(head), mentions);
      made.push(entity);
      mentionsOf.set(entity.id, mentions);
      byHead.set(head.norm, entity.id);
      return speaker(entity.id);
    },
  };
}

function unnamedEntity(id: Id, name: string, type: EntityType, mentions: readonly Mention[]): Entity {
  return {
    id,
    name,
    type,
    unnamed: true,
    role: null,
    roles: [],
    gender: null,
    age: null,
    value: null,
    aliases: [],
    similar: [],
    confidence: 0.8,
    mentions,
    decision: null,
  };
}

/** The noun that says what the source is: the last before anything attached to it. Pronouns describe nobody. */
function headOf(words: readonly Token[]): Token | null {
  let head: Token | null = null;
  for (const word of words) {
    if (head && (has(word, Tag.Preposition | Tag.Wh | Tag.Verb) || /[,(]/.test(word.gap))) break;
    if (has(word, Tag.Noun) || (has(word, Tag.Value | Tag.Adjective | Tag.Determiner) && words.length <= 2))
      head = word;
  }
  return head;
}

/** A council is a body, a report a document; anything else in the plural a group, in the singular a person. */
function typeOf(head: Token): EntityType {
  if (bodies.test(head.norm)) return "organization";
  if (documents.test(head.norm)) return "work";
  return has(head, Tag.Plural) || collectives.test(head.norm) ? "group" : "person";
}

const bodies =
  /^(?:council|company|firm|ministry|department|agency|police|government|court|tribunal|inquest|inquiry|jury|commission|committee|authority|party|union|bank|board|office|army|military|navy|hospital|university|college|school|club|newspaper|paper|magazine|website|charity|campaign|administration|embassy|association|federation|airline|retailer|regulator|watchdog|broadcaster|station|church|parliament|senate|congress|assembly|cabinet|bureau|group|organisation|organization|institute|society|foundation|prosecution|defence|defense)$/;
const documents =
  /^(?:report|reports|study|studies|poll|polls|survey|surveys|statement|statements|letter|letters|email|emails|e-mail|memo|document|documents|figures|data|statistics|results|analysis|review|research|indictment|affidavit|lawsuit|complaint|filing|filings|petition|article|articles|book|post|tweet|message|messages|notice|records|evidence|findings|paper|papers|editorial|column|story|stories|census|audit|ruling|judgment|judgement|law|bill|act|plan|website)$/;
const collectives =
  /^(?:family|couple|crowd|team|crew|staff|public|media|press|opposition|majority|half|most|many|some|others|both|everyone)$/;

/** `source:two-officials`; where the same words name another source, with a count. */
function unusedId(name: string, taken: Map<Id, number>): Id {
  const slug = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const id = `source:${slug}`;
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}:${count}`;
}
