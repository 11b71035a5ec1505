import type { Act } from "../core/index";

/** The section of the settings that the server asks for with `workspace/configuration`. */
export const settingsSection = "onTheRecord";

/** Which documents are read: those that look like a news article, all, or none. */
export type Annotate = "auto" | "always" | "never";

export interface Settings {
  readonly annotate: Annotate;
  /** Quotations of these acts are highlighted, listed and counted. */
  readonly acts: readonly Act[];
  /** Whether a first name may say a person's gender where nothing in the text does. */
  readonly genderFromNames: boolean;
  /** A speaker who is less sure than this is a guess. */
  readonly tentativeBelow: number;
  /** The full name of a speaker stands after each source that does not give it. */
  readonly inlayHints: boolean;
  /** Who speaks and how much there is to check stands above each paragraph. */
  readonly codeLens: boolean;
}

export const defaultSettings: Settings = {
  annotate: "auto",
  acts: ["speech", "writing"],
  genderFromNames: false,
  tentativeBelow: 0.6,
  inlayHints: false,
  codeLens: false,
};

export const allActs: readonly Act[] = ["speech", "writing", "thought", "intention"];

/** People write settings by hand: what is not understood is as if not there. */
export function toSettings(section: unknown): Settings {
  const { annotate, quotations, entities, speakers, inlayHints, codeLens } = fieldsOf(section);
  return {
    annotate: annotate === "always" || annotate === "never" ? annotate : defaultSettings.annotate,
    acts: toActs(fieldsOf(quotations)["acts"]),
    genderFromNames: fieldsOf(entities)["genderFromNames"] === true,
    tentativeBelow: toTentativeBelow(fieldsOf(speakers)["tentativeBelow"]),
    inlayHints: fieldsOf(inlayHints)["enabled"] === true,
    codeLens: fieldsOf(codeLens)["enabled"] === true,
  };
}

/** The value of `quotations.acts`. */
export function toActs(value: unknown): readonly Act[] {
  return Array.isArray(value) ? allActs.filter((act) => value.includes(act)) : defaultSettings.acts;
}

/** The value of `speakers.tentativeBelow`: a speaker who is less sure than this is a guess. */
export function toTentativeBelow(value: unknown): number {
  return typeof value === "number" && value >= 0 && value <= 1 ? value : 0.6;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return (value ?? {}) as Readonly<Record<string, unknown>>;
}
