import type { Annotation, Body } from "./model";

/**
 * In which matter each kind decides. Of two decisions about the same item in the same matter only one can hold; a note is
 * a matter of its own, and so is each split.
 */
const matters: Readonly<Record<Body["kind"], string | null>> = {
  confirm: "right-or-wrong",
  reject: "right-or-wrong",
  "add-quotation": "existence",
  "add-claim": "existence",
  "set-speakers": "speakers",
  "set-type": "type",
  "set-bounds": "bounds",
  merge: "identity",
  split: null,
  rename: "name",
  retype: "type",
  "set-role": "role",
  note: null,
  verdict: "verdict",
  foreign: null,
};

/** Whether two annotations decide the same matter of the same item. */
export function isSameSlot(a: Annotation, b: Annotation): boolean {
  if (a.about !== b.about || !isSameMatter(a.body, b.body)) return false;
  if (a.about === "entity") return a.entity?.id === b.entity?.id;
  const isSamePlace = a.anchor.start === b.anchor.start && a.anchor.end === b.anchor.end;
  if (a.anchor.review === null && b.anchor.review === null) return isSamePlace;
  return isSamePlace && a.anchor.quote.exact === b.anchor.quote.exact;
}

function isSameMatter(a: Body, b: Body): boolean {
  const [first, second] = [matters[a.kind], matters[b.kind]];
  if (first === null || second === null) return false;
  // What was added by hand is taken back by saying that it is none, and the other way round.
  const isTakenBack = (one: Body, other: Body) =>
    one.kind === "reject" && matters[other.kind] === "existence";
  return first === second || isTakenBack(a, b) || isTakenBack(b, a);
}
