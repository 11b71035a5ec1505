import { l10n } from "vscode";
import type { Analysis, Claim, Entity } from "../../core/index";
import { claimReasons } from "../../wording/claims";
import { speakerNotNamed } from "../../wording/quotations";
import { shorten } from "../../wording/text";
import type { TreeNode } from "./tree-node";

/** The claims, those most worth checking first. */
export function claimsTree({ claims, entities }: Analysis): readonly TreeNode[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return [...claims]
    .sort((a, b) => b.checkWorthiness - a.checkWorthiness)
    .map((claim) => claimNode(claim, claim.claimant === null ? undefined : byId.get(claim.claimant)));
}

function claimNode(claim: Claim, claimant: Entity | undefined): TreeNode {
  const text = shorten(claim.standalone ?? claim.text, 1000);
  const who = claimant ? shorten(claimant.name, 100) : voiceOf(claim);
  const worth = l10n.t("Worth checking: {0}%", Math.round(claim.checkWorthiness * 100));
  const reasons = claim.reasons.map((reason) => claimReasons[reason]()).join(", ");
  return {
    id: claim.id,
    kind: "claim",
    label: shorten(text, 120),
    description: who,
    tooltip: `${who}: ${text}\n${reasons ? `${worth} (${reasons})` : worth}`,
    icon: claim.kind === "stated" ? "note" : "comment",
    accessibilityLabel: `${who}: ${shorten(text, 200)}, ${worth}`,
    span: claim,
    children: [],
  };
}

function voiceOf({ kind }: Claim): string {
  return kind === "stated" ? l10n.t("the article") : speakerNotNamed();
}
