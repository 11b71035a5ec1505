import type { Analysis, Decision, Entity, Id, Mention, Span } from "../../core/index";
import type { Annotation, EntityRef } from "../model";
import { decisionOf, strongest } from "./decision";
import { holds, overlap, occurrences } from "./spans";

/** The entities of an analysis while decisions are laid over them. */
export interface EntityTable {
  /** All of them, what was merged away left out. */
  all(): Entity[];
  /** The entity that a person chose, or null where it is no longer found. */
  find(ref: EntityRef): Entity | null;
  /** The same; what is not found is added, with its name's mentions. */
  ensure(ref: EntityRef, added: Decision): Entity;
  /** What an id of the analysis stands for now. */
  readonly current: (id: Id) => Id;
  /** Whom a source names now: its words may have been split off. */
  splitOff(source: Span | null, speaker: Id): Id;
  apply(annotation: Annotation): void;
}

export function entityTable(analysis: Analysis, text: string): EntityTable {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const merged = new Map<Id, Id>();
  const splits: { readonly mention: Span; readonly from: Id; readonly to: Id }[] = [];

  return { all, find, ensure, current, splitOff, apply };

  function all(): Entity[] {
    const first = ({ mentions }: Entity) => mentions[0]?.start ?? Infinity;
    return [...entities.values()].sort((a, b) => first(a) - first(b) || 0);
  }

  function current(id: Id): Id {
    let now = id;
    // A chain of mergers has no more links than there are mergers, even where people merged in a circle.
    for (let links = merged.size; links > 0 && merged.has(now); links--) now = merged.get(now)!;
    return now;
  }

  function find(ref: EntityRef): Entity | null {
    const byId = entities.get(current(ref.id));
    if (byId) return byId;
    const alike = [...entities.values()].filter(({ type }) => type === ref.type);
    return (
      alike.find(({ name }) => name === ref.name) ??
      alike.find(({ aliases }) => aliases.includes(ref.name)) ??
      null
    );
  }

  function ensure(ref: EntityRef, added: Decision): Entity {
    return find(ref) ?? add(ref, occurrences(text, ref.name).map(toMention), added);
  }

  function add({ id, name, type }: EntityRef, mentions: readonly Mention[], added: Decision): Entity {
    const entity: Entity = {
      id,
      name,
      type,
      unnamed: false,
      role: null,
      roles: [],
      gender: type === "person" ? { value: "unknown", basis: null } : null,
      age: null,
      value: null,
      aliases: [name],
      similar: [],
      confidence: 1,
      mentions,
      decision: { ...added, state: "added" },
    };
    entities.set(id, entity);
    return entity;
  }

  function toMention(span: Span): Mention {
    const zone = analysis.headline && holds(analysis.headline, span) ? "headline" : "body";
    const { start, end } = span;
    return { start, end, text: text.slice(start, end), form: "name", zone };
  }

  function splitOff(source: Span | null, speaker: Id): Id {
    const split = source && splits.find(({ mention, from }) => from === speaker && holds(source, mention));
    return split ? split.to : speaker;
  }

  function apply(annotation: Annotation): void {
    const { entity: ref, anchor, parts, body } = annotation;
    const decision = decisionOf(annotation);
    if (!ref || !decision) return;
    const entity =
      find(ref) ??
      mentionedAt(anchor) ??
      (body.kind === "reject" ? null : add(ref, [toMention(anchor)], decision));
    if (!entity) return;
    switch (body.kind) {
      case "confirm":
      case "reject": {
        update(entity, {}, decision);
        return;
      }
      case "rename": {
        update(entity, { name: body.name, unnamed: false }, decision);
        return;
      }
      case "retype": {
        update(entity, { type: body.type }, decision);
        return;
      }
      case "set-role": {
        update(entity, { role: body.role }, decision);
        return;
      }
      case "merge": {
        merge(entity, ensure(body.into, decision), decision);
        return;
      }
      case "split": {
        split(entity, parts, body.into, decision);
        return;
      }
      default:
        return;
    }
  }

  function mentionedAt(anchor: Span): Entity | null {
    return all().find(({ mentions }) => mentions.some((mention) => overlap(mention, anchor))) ?? null;
  }

  function update(entity: Entity, fields: Partial<Entity>, decision: Decision): void {
    entities.set(entity.id, { ...entity, ...fields, decision: strongest(entity.decision, decision) });
  }

  function merge(one: Entity, into: Entity, decision: Decision): void {
    if (one.id === into.id) return;
    entities.delete(one.id);
    merged.set(one.id, into.id);
    const fields = {
      mentions: inOrder([...into.mentions, ...one.mentions]),
      aliases: [...new Set([...into.aliases, one.name, ...one.aliases])],
      roles: inOrder([...into.roles, ...one.roles]),
      role: into.role ?? one.role,
      age: into.age ?? one.age,
      similar: into.similar.filter((id) => id !== one.id),
    };
    update(into, fields, decision);
  }

  function split(entity: Entity, parts: readonly Span[], to: EntityRef, decision: Decision): void {
    const moved = entity.mentions.filter((mention) => parts.some((part) => overlap(part, mention)));
    if (moved.length === 0) return;
    const there = to.id === entity.id ? null : find(to);
    if (there?.id === entity.id) return;
    const target = there ?? add(to, [], decision);
    const left = entity.mentions.filter((mention) => !moved.includes(mention));
    for (const mention of moved) splits.push({ mention, from: entity.id, to: target.id });
    update(entity, { mentions: left, aliases: namesIn(left, entity.name) }, decision);
    const mentions = inOrder([...target.mentions, ...moved]);
    update(target, { mentions, aliases: namesIn(mentions, target.name) }, decision);
  }
}

function inOrder<S extends Span>(spans: readonly S[]): S[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

function namesIn(mentions: readonly Mention[], name: string): string[] {
  return [...new Set([name, ...mentions.filter(({ form }) => form === "name").map(({ text }) => text)])];
}
