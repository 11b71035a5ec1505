/**
 * The face of people's decisions: what the other layers import.
 *
 * An open article has a {@link DecisionLog}; {@link logReducer} is all that changes it. {@link onQuotation} and its like make a
 * decision of what is shown; {@link applyDecisions} lays all of them over the analysis. {@link parseSidecar} and
 * {@link fromJson} read the file beside the article, {@link writeSidecar} writes it, {@link mergeSidecars} takes in what others
 * wrote meanwhile. Everything is pure.
 */
export type * from "./model";
export { verdictStatuses } from "./model";
export { defaultScale, ratingOf, readScale, type RatingScale, type ScaleStep } from "./rating-scale";
export {
  entityRef,
  noAnnotations,
  onClaim,
  onEntity,
  onQuotation,
  onSelection,
  placeAt,
  type Author,
} from "./make";
export { logReducer, openLog, type Change, type DecisionLog, type LogAction } from "./log";
export { followAll, inReview, isPlaced } from "./all-anchors";
export { applyEdits, mapSpans, type Edit } from "./anchoring/map-spans";
export { anchorAt, followEdits, withCandidates } from "./anchoring/follow-edits";
export { findQuote, searchable, type Found, type Searchable } from "./anchoring/find-quote";
export { plainText, type PlainText } from "./plain-text";
export { annotationsByItem, applyDecisions, withoutRejected } from "./apply/apply-decisions";
export { fromJson, parseSidecar, type SidecarFile } from "./sidecar/read";
export { formatSidecar, sidecarEnding, sidecarName, sourceOf, toJson, writeSidecar } from "./sidecar/write";
export { compareQuotations, type QuotationChanges } from "./compare-quotations";
export { fitOf, goodFit } from "./fits";
export { importJsonLd, type Imported } from "./sidecar/import";
export { mergeSidecars, resolveConflicts, type Conflict, type Merged } from "./sidecar/merge";
export type { CollectionJson } from "./sidecar/schema";
export { context, vocabulary, w3cContext } from "./sidecar/context";
