import { OverviewRulerLane, DecorationRangeBehavior, ThemeColor, type DecorationRenderOptions } from "vscode";
import type { QuotationType } from "../core/index";
import type { MarkKind } from "./highlights";

/** Never colour alone: each kind has its own line below the words, and what is a guess is in italics. */
export function styleOf(kind: MarkKind): DecorationRenderOptions {
  return { rangeBehavior: DecorationRangeBehavior.ClosedClosed, ...lookOf(kind) };
}

const typeLines: Readonly<Record<QuotationType, string>> = {
  direct: "solid",
  mixed: "dashed",
  indirect: "dotted",
};

function lookOf(kind: MarkKind): DecorationRenderOptions {
  switch (kind) {
    case "tentative":
      return { fontStyle: "italic" };
    case "name":
      return { fontWeight: "bold" };
    case "speaker":
      return { ...underlined("speaker", "double", OverviewRulerLane.Left), fontWeight: "bold" };
    case "guess":
      return underlined("speaker", "dashed", OverviewRulerLane.Left);
    case "unattributed":
      return underlined("unattributed", "dotted", OverviewRulerLane.Center);
    case "direct":
    case "mixed":
    case "indirect":
      return underlined(kind, typeLines[kind], OverviewRulerLane.Center);
    default: {
      const [, color, line] = kind.split("-") as [string, string, string];
      return underlined(`speaker${color}`, line, OverviewRulerLane.Center);
    }
  }
}

function underlined(color: string, style: string, lane: OverviewRulerLane): DecorationRenderOptions {
  const line = new ThemeColor(`onTheRecord.${color}Line`);
  return {
    backgroundColor: new ThemeColor(`onTheRecord.${color}Background`),
    borderColor: line,
    borderStyle: `none none ${style} none`,
    borderWidth: style === "double" ? "0 0 3px 0" : "0 0 2px 0", // Two lines want three pixels.
    overviewRulerColor: line,
    overviewRulerLane: lane,
  };
}
