import type { Decision } from "../../core/index";
import type { Annotation, Body } from "../model";

const states: Readonly<Record<Body["kind"], Decision["state"] | null>> = {
  confirm: "confirmed",
  reject: "rejected",
  "add-quotation": "added",
  "add-claim": "added",
  "set-speakers": "corrected",
  "set-type": "corrected",
  "set-bounds": "corrected",
  merge: "corrected",
  split: "corrected",
  rename: "corrected",
  retype: "corrected",
  "set-role": "corrected",
  note: null,
  verdict: null,
  foreign: null,
};

/** Which of several decisions about an item is shown: the one that changes most, and of two such the later one. */
const ranks: readonly Decision["state"][] = ["confirmed", "corrected", "added", "rejected"];

/** The state that an annotation gives its item, or null where it decides nothing about it. */
export function decisionOf({ body, by, at }: Annotation): Decision | null {
  const state = states[body.kind];
  return state && { state, by, at };
}

export function strongest(a: Decision | null, b: Decision | null): Decision | null {
  if (!a || !b) return a ?? b;
  const difference = ranks.indexOf(a.state) - ranks.indexOf(b.state);
  return difference > 0 || (difference === 0 && a.at > b.at) ? a : b;
}
