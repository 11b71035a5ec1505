import { FileDecoration, ThemeColor, Uri, window, type Disposable } from "vscode";
import type { Decision } from "../../core/index";
import { stateNames } from "../../wording/decisions";

/** Of addresses that stand for nothing but how a row's item came to be there. */
const scheme = "on-the-record-standing";

const badges: Readonly<Record<Decision["state"], { readonly badge: string; readonly color?: string }>> = {
  confirmed: { badge: "✓", color: "charts.green" },
  corrected: { badge: "✎", color: "charts.blue" },
  added: { badge: "+", color: "charts.blue" },
  rejected: { badge: "✗" },
};

/** The address by which a row gets its mark. */
export function standingUri(state: Decision["state"]): Uri {
  return Uri.from({ scheme, path: `/${state}` });
}

/** A mark at the end of each row whose item people decided upon. Colours are the mark's alone: rows have their own. */
export function showStandings(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration(uri): FileDecoration | undefined {
      const state = uri.path.slice(1);
      if (uri.scheme !== scheme || !isState(state)) return undefined;
      const { badge, color } = badges[state];
      return new FileDecoration(badge, stateNames[state](), color ? new ThemeColor(color) : undefined);
    },
  });
}

function isState(state: string): state is Decision["state"] {
  return state in badges;
}
