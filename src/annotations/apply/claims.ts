import type { Analysis, Claim, Id, Quotation } from "../../core/index";
import type { Annotation } from "../model";
import { decisionOf, strongest } from "./decision";
import type { EntityTable } from "./entities";
import { holds, shared } from "./spans";

/** The claims with what people decided about them and about the quotations that they are made in, in text order. */
export function decideClaims(
  analysis: Analysis,
  quotations: readonly Quotation[],
  annotations: readonly Annotation[],
  text: string,
  entities: EntityTable,
): Claim[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const made = quotations.filter(({ decision }) => decision?.state === "added");
  const claims = new Map<Id, Claim>(analysis.claims.map((claim) => [claim.id, speakAs(claim)]));
  for (const annotation of annotations) decide(annotation);
  return [...claims.values()].sort((a, b) => a.start - b.start || a.end - b.end);

  /** A claim is its quotation's speaker's; without one it is the article's own. */
  function speakAs(claim: Claim): Claim {
    const quotation =
      claim.quotation === null ? made.find((added) => holds(added, claim)) : byId.get(claim.quotation);
    if (
      quotation &&
      quotation.decision?.state !== "rejected" &&
      (claim.kind === "utterance" || holds(quotation, claim))
    ) {
      const kind = claim.kind === "stated" ? "reported" : claim.kind;
      return { ...claim, kind, quotation: quotation.id, claimant: quotation.speaker };
    }
    if (claim.quotation === null)
      return { ...claim, claimant: claim.claimant && entities.current(claim.claimant) };
    return { ...claim, kind: "stated", quotation: null, claimant: null };
  }

  function decide(annotation: Annotation): void {
    const { anchor, parts, body, id } = annotation;
    const decision = decisionOf(annotation);
    if (!decision) return;
    const claim = find(annotation) ?? (body.kind === "reject" ? null : add(id, parts[0] ?? anchor));
    if (!claim) return;
    const fields: Partial<Claim> =
      body.kind === "set-bounds" && parts[0]
        ? { start: parts[0].start, end: parts[0].end, text: text.slice(parts[0].start, parts[0].end) }
        : body.kind === "add-claim" && body.claimant
          ? { claimant: entities.ensure(body.claimant, decision).id, kind: "reported" }
          : {};
    claims.set(claim.id, { ...claim, ...fields, decision: strongest(claim.decision, decision) });
  }

  function find({ anchor }: Annotation): Claim | null {
    let best: Claim | null = null;
    let most = 0.5;
    for (const claim of claims.values()) {
      const likeness = shared(claim, anchor);
      if (likeness > most || (likeness === most && !best)) [best, most] = [claim, likeness];
    }
    return best;
  }

  function add(id: Id, { start, end }: { readonly start: number; readonly end: number }): Claim {
    const span = { start, end, text: text.slice(start, end) };
    const quotation = quotations.find(
      (candidate) => candidate.decision?.state !== "rejected" && holds(candidate, span),
    );
    const claim: Claim = {
      ...span,
      id,
      kind: quotation ? "reported" : "stated",
      claimant: quotation?.speaker ?? null,
      quotation: quotation?.id ?? null,
      standalone: null,
      checkWorthiness: 1,
      reasons: [],
      links: [],
      decision: null,
    };
    claims.set(id, claim);
    return claim;
  }
}
