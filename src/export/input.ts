import type { Analysis, Decision } from "../core/index";
import type { Annotations } from "../annotations/index";

/** What is exported: an article, its analysis with people's decisions in it, and the decisions themselves. */
export interface ExportInput {
  /** The article's file name. */
  readonly name: string;
  /** As the offsets of the analysis count. */
  readonly text: string;
  /** With the decisions laid over it, what was rejected included. */
  readonly analysis: Analysis;
  readonly annotations: Annotations;
  /** Of this program. */
  readonly version: string;
}

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** Files, the main one first; or what is missing, by code and, where it is a claim's, its text. */
export type Exported =
  | { readonly files: readonly [ExportFile, ...ExportFile[]]; readonly refused: null }
  | { readonly files: null; readonly refused: readonly Refusal[] };

export interface Refusal {
  readonly claim: string | null;
  /** `nothing-rated`, or names of fields. */
  readonly missing: readonly string[];
}

/** How an item came to be there. */
export interface Standing {
  readonly state: "proposed" | Decision["state"];
  readonly by: string | null;
  readonly at: string | null;
}

export function standingOf(decision: Decision | null): Standing {
  return decision ?? { state: "proposed", by: null, at: null };
}
