import type { Rating } from "./model";

/** One step of a scale, as a setting has it. The higher the value the truer; null: not to be ranked. */
export interface ScaleStep {
  readonly label: string;
  readonly value: number | null;
}

/** In the order in which they are offered. */
export type RatingScale = readonly ScaleStep[];

/** What is offered where the setting says nothing. The labels are data of the article's desk, so they are not translated. */
export const defaultScale: RatingScale = [
  { label: "True", value: 5 },
  { label: "Mostly true", value: 4 },
  { label: "Needs context", value: 3 },
  { label: "Misleading", value: 2 },
  { label: "Unproven", value: null },
  { label: "False", value: 1 },
];

/** A step as a rating; null where the scale has no step of this label. */
export function ratingOf(label: string, scale: RatingScale): Rating | null {
  const step = scale.find((candidate) => candidate.label === label);
  if (!step) return null;
  const values = scale.flatMap(({ value }) => (value === null ? [] : [value]));
  return { ...step, best: Math.max(0, ...values), worst: Math.min(...(values.length ? values : [0])) };
}

/** The scale that a setting holds, or the default one where it is none: two steps at least, labels all different. */
export function readScale(setting: unknown): RatingScale {
  if (!Array.isArray(setting)) return defaultScale;
  const steps = setting.flatMap((step: unknown): ScaleStep[] => {
    if (typeof step !== "object" || step === null) return [];
    const { label, value } = step as Record<string, unknown>;
    if (typeof label !== "string" || label.trim() === "") return [];
    return [
      { label: label.trim(), value: typeof value === "number" && Number.isFinite(value) ? value : null },
    ];
  });
  const isSound =
    steps.length === setting.length && new Set(steps.map(({ label }) => label)).size === steps.length;
  return isSound && steps.length >= 2 ? steps : defaultScale;
}
