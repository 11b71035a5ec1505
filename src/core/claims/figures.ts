/** A number of something in a claim, and how exactly it is meant. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly sense: "exact" | "at-least" | "at-most" | "about";
}

/** Of a quantity's value ("4000000 GBP", "300 workers") and the two words before it. */
export function readFigure(value: string | null, before = "", second = ""): Figure[] {
  const [, number, unit = ""] = /^(-?\d+(?:\.\d+)?)(?: (.+))?$/.exec(value ?? "") ?? [];
  return number === undefined ? [] : [{ value: Number(number), unit, sense: senseOf(before, second) }];
}

function senseOf(before: string, second: string): Figure["sense"] {
  if (before === "than") return /^(?:less|fewer|lower)$/.test(second) ? "at-most" : "at-least";
  if (/^(?:over|above|exceeding|topping)$/.test(before) || `${second} ${before}` === "at least")
    return "at-least";
  if (/^(?:under|below)$/.test(before) || /^(?:up to|at most)$/.test(`${second} ${before}`)) return "at-most";
  return /^(?:about|around|nearly|almost|roughly|some|approximately|estimated|an?)$/.test(before)
    ? "about"
    : "exact";
}

/** Whether the two claims each have one figure of the same unit, and both cannot be right. */
export function contradicts(a: readonly Figure[], b: readonly Figure[]): boolean {
  return a.some((one) => {
    const others = b.filter(({ unit }) => unit === one.unit);
    const isAlone = a.filter(({ unit }) => unit === one.unit).length === 1 && others.length === 1;
    return one.unit !== "" && isAlone && !agree(one, others[0]!);
  });
}

function agree(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (low.sense === "at-least" || high.sense === "at-most") return true;
  const slack =
    low.sense === "about" || high.sense === "about"
      ? 0.1
      : isRound(low.value) || isRound(high.value)
        ? 0.02
        : 0;
  return high.value - low.value <= slack * Math.abs(high.value);
}

/** Two figures at most before the noughts. */
function isRound(value: number): boolean {
  return Number.isInteger(value) && value >= 100 && /^\d{1,2}0+$/.test(String(value));
}
