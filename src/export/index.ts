/** The face of the exports: one format, one file. */
import { toBratFiles } from "./brat";
import { toClaimReviews } from "./claim-review";
import { toCsvFiles } from "./csv";
import type { Exported, ExportInput } from "./input";
import { toJsonFile } from "./json";
import { toJsonLdFile } from "./jsonld";
import { toSheetFile } from "./sheet";

export { csvTables, type CsvTable } from "./csv";
export type { Exported, ExportFile, ExportInput, Refusal } from "./input";

export const exportFormats = ["json", "csv", "sheet", "jsonld", "claimreview", "brat"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** An article in a format: its files, or what is missing for it. */
export function exportArticle(format: ExportFormat, input: ExportInput): Exported {
  switch (format) {
    case "json":
      return { files: [toJsonFile(input)], refused: null };
    case "csv":
      return { files: toCsvFiles(input), refused: null };
    case "sheet":
      return { files: [toSheetFile(input)], refused: null };
    case "jsonld":
      return { files: [toJsonLdFile(input)], refused: null };
    case "claimreview":
      return toClaimReviews(input);
    case "brat":
      return { files: toBratFiles(input), refused: null };
  }
}
