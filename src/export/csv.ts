import { unparse } from "papaparse";
import { annotationsByItem, type Verdict } from "../annotations/index";
import type { Entity, Id, Quotation } from "../core/index";
import { standingOf, type ExportFile, type ExportInput } from "./input";
import { paragraphNumbers } from "./paragraphs";

export const csvTables = ["quotations", "entities", "claims"] as const;
export type CsvTable = (typeof csvTables)[number];

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

/** Three tables, made for spreadsheets: a byte order mark for Excel, and no cell that runs as a formula. */
export function toCsvFiles(input: ExportInput): readonly [ExportFile, ExportFile, ExportFile] {
  const file = (table: CsvTable, rows: readonly Row[]) => ({
    name: `${input.name}.${table}.csv`,
    text: toCsv(columns[table], rows),
  });
  return [
    file("quotations", quotationRows(input)),
    file("entities", entityRows(input)),
    file("claims", claimRows(input)),
  ];
}

const standing = ["state", "by", "at"] as const;
const columns: Readonly<Record<CsvTable, readonly string[]>> = {
  quotations: [
    ...[
      "id",
      "paragraph",
      "type",
      "act",
      "stance",
      "speaker",
      "role",
      "on_behalf_of",
      "cue",
      "content",
      "text",
    ],
    ...["start", "end", "confidence", ...standing, "notes"],
  ],
  entities: [
    "id",
    "type",
    "name",
    "role",
    "aliases",
    "mentions",
    "first_paragraph",
    "value",
    ...standing,
    "notes",
  ],
  claims: [
    ...[
      "id",
      "paragraph",
      "kind",
      "claimant",
      "text",
      "start",
      "end",
      "check_worthiness",
      "reasons",
      ...standing,
    ],
    ...["status", "rating", "rating_value", "checker", "checked_on", "second_checker", "second_checked_on"],
    ...["wording", "sources", "explanation", "review_url", "notes"],
  ],
};

function toCsv(fields: readonly string[], rows: readonly Row[]): string {
  const data = rows.map((row) => fields.map((field) => row[field] ?? ""));
  // As a line feed within a cell: spreadsheets take a carriage return there for a stray character.
  const cells = data.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(/\r\n?/g, "\n") : cell)),
  );
  return `\uFEFF${unparse({ fields: [...fields], data: cells }, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}

function quotationRows({ text, analysis, annotations }: ExportInput): Row[] {
  const paragraph = paragraphNumbers(text);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const notes = notesByItem({ analysis, annotations });
  const names = (ids: readonly Id[]) => ids.map((id) => entities.get(id)?.name ?? "").join("; ");
  return analysis.quotations.map((quotation: Quotation) => ({
    id: quotation.id,
    paragraph: paragraph(quotation.start),
    type: quotation.type,
    act: quotation.act,
    stance: quotation.stance,
    speaker: names(quotation.speakers) || (quotation.source?.text ?? ""),
    role: (quotation.speaker && entities.get(quotation.speaker)?.role) ?? "",
    on_behalf_of: quotation.onBehalfOf ? names([quotation.onBehalfOf]) : "",
    cue: quotation.cue?.text ?? "",
    content: quotation.content,
    text: quotation.text,
    start: quotation.start,
    end: quotation.end,
    confidence: quotation.confidence.speaker,
    ...standingOf(quotation.decision),
    notes: notes(quotation.id),
  }));
}

function entityRows({ text, analysis, annotations }: ExportInput): Row[] {
  const paragraph = paragraphNumbers(text);
  const notes = notesByItem({ analysis, annotations });
  return analysis.entities.map((entity: Entity) => ({
    id: entity.id,
    type: entity.type,
    name: entity.name,
    role: entity.role,
    aliases: entity.aliases.join("; "),
    mentions: entity.mentions.length,
    first_paragraph: entity.mentions[0] ? paragraph(entity.mentions[0].start) : "",
    value: entity.value,
    ...standingOf(entity.decision),
    notes: notes(entity.id),
  }));
}

function claimRows({ text, analysis, annotations }: ExportInput): Row[] {
  const paragraph = paragraphNumbers(text);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const byItem = annotationsByItem(analysis, annotations);
  const notes = notesByItem({ analysis, annotations });
  return analysis.claims.map((claim) => {
    const verdict = (byItem.get(claim.id) ?? [])
      .map(({ body }) => body)
      .find((body) => body.kind === "verdict");
    return {
      id: claim.id,
      paragraph: paragraph(claim.start),
      kind: claim.kind,
      claimant: claim.claimant === null ? "" : (entities.get(claim.claimant)?.name ?? ""),
      text: claim.text,
      start: claim.start,
      end: claim.end,
      check_worthiness: claim.checkWorthiness,
      reasons: claim.reasons.join("; "),
      ...standingOf(claim.decision),
      ...(verdict && verdictCells(verdict)),
      notes: notes(claim.id),
    };
  });
}

function verdictCells(verdict: Verdict): Row {
  return {
    status: verdict.status,
    rating: verdict.rating?.label ?? "",
    rating_value: verdict.rating?.value ?? "",
    checker: verdict.checker,
    checked_on: verdict.checkedOn,
    second_checker: verdict.secondChecker,
    second_checked_on: verdict.secondCheckedOn,
    wording: verdict.wording,
    sources: verdict.sources.map(({ url }) => url).join("\n"),
    explanation: verdict.explanation,
    review_url: verdict.reviewUrl,
  };
}

/** All messages on an item, "Ann Roe: …" each. */
function notesByItem({
  analysis,
  annotations,
}: Pick<ExportInput, "analysis" | "annotations">): (id: Id) => string {
  const byItem = annotationsByItem(analysis, annotations);
  return (id) =>
    (byItem.get(id) ?? [])
      .flatMap(({ body }) => (body.kind === "note" ? body.messages : []))
      .map(({ by, text }) => `${by}: ${text}`)
      .join("\n");
}
