import * as l10n from "@vscode/l10n";
import { version } from "../../package.json";
import type { Analysis, Claim, Status } from "../core/index";
import { byCheckWorthiness, claimKinds, claimReasons, linkLines, voiceOf } from "../wording/claims";
import { lookupIn, type Lookup } from "../wording/lookup";
import { notAnalysed } from "./print-analysis";
import { plain, wrap, type Terminal } from "./terminal";

/** What `claims --json` prints of an article: its claims, those most worth checking first. */
export interface ClaimsRow {
  readonly id: string;
  readonly status: Status;
  /** Each with its claimant's name, since entities are not printed. */
  readonly claims: readonly (Claim & { readonly claimantName: string | null })[];
  readonly version: string;
}

export function claimsRow(path: string, analysis: Analysis): ClaimsRow {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const claims = byCheckWorthiness(analysis.claims).map((claim) => ({
    ...claim,
    claimantName: names.get(claim.claimant ?? "") ?? null,
  }));
  return { id: path, status: analysis.status, claims, version };
}

/** The columns before the claim itself, in characters. */
const columns = { worth: 6, kind: 11, who: 24 };

/** The claims of an article as a table: how much worth checking, of what kind, whose, what, and under it why and what it is linked to. */
export function printClaims(path: string, text: string, analysis: Analysis, terminal: Terminal): string {
  if (analysis.status !== "ok") return `${terminal.style("dim", path)}\n${notAnalysed[analysis.status]()}\n`;
  const lookup = lookupIn(text, analysis);
  const head = row([l10n.t("Worth"), l10n.t("Kind"), l10n.t("Claimant"), l10n.t("Claim")], terminal.width);
  return `${[
    terminal.style("dim", path),
    terminal.style("underline", head.trimEnd()),
    ...byCheckWorthiness(analysis.claims).map((claim) =>
      printClaim(claim, analysis.claims, lookup, terminal),
    ),
  ].join("\n")}\n`;
}

function printClaim(claim: Claim, all: readonly Claim[], lookup: Lookup, terminal: Terminal): string {
  const worth = `${Math.round(claim.checkWorthiness * 100)}%`.padStart(columns.worth - 1);
  const notes = [
    claim.reasons.map((reason) => claimReasons[reason]()).join(", "),
    ...linkLines(claim, all, lookup),
  ];
  const indent = " ".repeat(columns.worth + columns.kind + columns.who);
  return [
    row(
      [worth, claimKinds[claim.kind](), plain(voiceOf(claim, lookup)), plain(claim.standalone ?? claim.text)],
      terminal.width,
    ),
    ...notes
      .filter((note) => note !== "")
      .map((note) => terminal.style("dim", wrap(plain(note), terminal.width, indent))),
  ].join("\n");
}

/** A row of the table, its cells broken into as many lines as the longest needs. */
function row(cells: readonly [string, string, string, string], width: number): string {
  const widths = [columns.worth, columns.kind, columns.who, 0];
  const last = Math.max(20, width - columns.worth - columns.kind - columns.who);
  const lines = cells.map((cell, i) => wrap(cell, widths[i] ? widths[i] - 1 : last, "").split("\n"));
  const height = Math.max(...lines.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    lines
      .map((cell, i) => (cell[line] ?? "").padEnd(widths[i] ?? 0))
      .join("")
      .trimEnd(),
  ).join("\n");
}
