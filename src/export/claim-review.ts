import { annotationsByItem, type Verdict } from "../annotations/index";
import type { Claim, Entity } from "../core/index";
import type { Exported, ExportInput, Refusal } from "./input";

/**
 * schema.org's ClaimReview for each claim with a rating, as fact-checkers publish it. Refuses, with the names of the fields,
 * where one that Google requires is missing, or where a check is not done.
 */
export function toClaimReviews({ name, analysis, annotations }: ExportInput): Exported {
  const byItem = annotationsByItem(analysis, annotations);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const rated = analysis.claims.flatMap((claim) => {
    const verdict = byItem
      .get(claim.id)
      ?.map(({ body }) => body)
      .find((body) => body.kind === "verdict");
    const isRejected = claim.decision?.state === "rejected";
    return verdict?.rating && !isRejected ? [{ claim, verdict }] : [];
  });
  if (rated.length === 0) return { files: null, refused: [{ claim: null, missing: ["nothing-rated"] }] };
  const refused = rated.flatMap(({ claim, verdict }): Refusal[] => {
    const missing = missingIn(verdict);
    return missing.length > 0 ? [{ claim: claim.text, missing }] : [];
  });
  if (refused.length > 0) return { files: null, refused };
  const reviews = rated.map(({ claim, verdict }) =>
    claimReview(claim, verdict, claim.claimant === null ? undefined : entities.get(claim.claimant)),
  );
  return {
    files: [{ name: `${name}.claimreview.json`, text: `${JSON.stringify(reviews, null, 2)}\n` }],
    refused: null,
  };
}

/** Google's required properties are claimReviewed, reviewRating.alternateName and url; a claim has always the first. */
function missingIn({ status, rating, reviewUrl, checker }: Verdict): string[] {
  return [
    ...(reviewUrl === null || !URL.canParse(reviewUrl) ? ["url"] : []),
    ...(rating?.label ? [] : ["reviewRating.alternateName"]),
    ...(checker === null || checker.trim() === "" ? ["author.name"] : []),
    ...(status === "done" ? [] : ["status"]),
  ];
}

function claimReview(claim: Claim, verdict: Verdict, claimant: Entity | undefined) {
  const { rating, wording, reviewUrl, checker, checkedOn, secondCheckedOn, explanation } = verdict;
  const published = secondCheckedOn ?? checkedOn;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: reviewUrl,
    claimReviewed: wording ?? claim.standalone ?? claim.text,
    ...(published !== null && { datePublished: published }),
    author: { "@type": "Person", name: checker },
    itemReviewed: {
      "@type": "Claim",
      ...(claimant && {
        author: {
          "@type": claimant.type === "person" ? "Person" : "Organization",
          name: claimant.name,
          ...(claimant.role !== null && claimant.type === "person" && { jobTitle: claimant.role }),
        },
      }),
    },
    reviewRating: {
      "@type": "Rating",
      alternateName: rating!.label,
      ...(rating!.value !== null && {
        ratingValue: rating!.value,
        bestRating: rating!.best,
        worstRating: rating!.worst,
      }),
      ...(explanation !== null && { ratingExplanation: explanation }),
    },
    ...(verdict.sources.length > 0 && { citation: verdict.sources.map(({ url }) => url) }),
  };
}
