import {
  anchorAt,
  context,
  toJson,
  plainText,
  sourceOf,
  vocabulary,
  type CollectionJson,
  type EntityRef,
  type JsonObject,
} from "../annotations/index";
import type { Analysis, Id, Span } from "../core/index";
import { standingOf, type ExportFile, type ExportInput } from "./input";

/**
 * A W3C annotation collection of all: people's decisions as in the sidecar, and what the program found, each item with its
 * standing. Read in again, it gives the decisions; what was found is found anew.
 */
export function toJsonLdFile({ name, text, analysis, annotations, version }: ExportInput): ExportFile {
  const source = sourceOf(name);
  const file = toJson(annotations, text, { source });
  const creator = { id: `${vocabulary}program`, type: "Software", name: `On the Record ${version}` };
  const plain = plainText(text);
  const refs = refsIn(analysis);

  const items = [
    ...analysis.quotations.map((quotation) =>
      found(quotation.id, quotation, quotation.decision, {
        type: "Quotation",
        quotationType: quotation.type,
        act: quotation.act,
        stance: quotation.stance,
        content: quotation.content,
        speakers: quotation.speakers.flatMap((id) => refs.get(id) ?? []),
        ...(quotation.cue && { cue: quotation.cue.text }),
        ...(quotation.source && { sourceText: quotation.source.text }),
        speakerConfidence: quotation.confidence.speaker,
      }),
    ),
    ...analysis.entities.flatMap((entity) =>
      entity.mentions.map((mention, index) =>
        found(`${entity.id}/${index + 1}`, mention, entity.decision, {
          type: "Mention",
          entity: refs.get(entity.id)!,
          form: mention.form,
          ...(entity.role !== null && { role: entity.role }),
        }),
      ),
    ),
    ...analysis.claims.map((claim) =>
      found(claim.id, claim, claim.decision, {
        type: "Claim",
        claimKind: claim.kind,
        checkWorthiness: claim.checkWorthiness,
        reasons: [...claim.reasons],
        ...(claim.claimant !== null && refs.has(claim.claimant) && { claimant: refs.get(claim.claimant)! }),
      }),
    ),
  ];
  const all = {
    ...file,
    "@context": [...context],
    first: { ...file.first, items: [...file.first.items, ...items] },
  };
  return { name: `${name}.jsonld`, text: `${JSON.stringify(all, null, 2)}\n` };

  function found(
    id: Id,
    span: Span,
    decision: Parameters<typeof standingOf>[0],
    body: JsonObject,
  ): JsonObject {
    const { state, by, at } = standingOf(decision);
    const { quote } = anchorAt(text, span);
    return {
      // Ids of items added by hand are IRIs already.
      id: `${vocabulary}found/${encodeURIComponent(id)}`,
      type: "Annotation",
      motivation: "identifying",
      creator,
      standing: state,
      ...(by !== null && { decidedBy: by }),
      ...(at !== null && { decidedAt: at }),
      body,
      target: {
        type: "SpecificResource",
        source,
        selector: [
          { type: "TextQuoteSelector", exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
          {
            type: "TextPositionSelector",
            start: plain.toCodePoint(plain.toPlain(span.start)),
            end: plain.toCodePoint(plain.toPlain(span.end)),
          },
        ],
      },
    };
  }
}

function refsIn({ entities }: Analysis): ReadonlyMap<Id, JsonObject> {
  const json = ({ id, name, type }: EntityRef): JsonObject => ({ ref: id, name, entityType: type });
  return new Map(entities.map((entity) => [entity.id, json(entity)]));
}

export type { CollectionJson };
