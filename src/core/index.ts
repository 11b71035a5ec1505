/** The face of the core: what the other layers import. */
export type * from "./model";
export {
  createAnalyzer,
  emptyAnalysis,
  type AnalyzeOptions,
  type Analyzer,
  type AnalyzerOptions,
} from "./analyzer";
export { paragraphsIn, type ProseParagraph } from "./prose";
export { looksLikeArticle } from "./text/detect";
export { isEnglish } from "./text/english";
export { matchIds, moved, type Edit } from "./match-ids";
