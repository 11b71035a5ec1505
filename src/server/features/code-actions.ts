import * as l10n from "@vscode/l10n";
import { CodeActionKind, type CodeAction, type Range } from "vscode-languageserver";
import type { Body, EntityRef } from "../../annotations/index";
import type { Claim, Entity, EntityType, Quotation } from "../../core/index";
import { decideCommand, type DecideParams } from "../../protocol/decide";
import { shorten } from "../../wording/text";
import { mentionAt, quotationAt, type ShownArticle } from "./lookup";

/** A quotation is offered so many speakers: those who are named nearest. */
const mostSpeakers = 4;

/** What a person can decide about the place: who speaks, that it is right, that it is none. */
export function codeActions(article: ShownArticle, range: Range): CodeAction[] {
  const offset = article.document.offsetAt(range.start);
  const quotation = quotationAt(article, offset);
  const named = mentionAt(article.analysis, offset);
  const claim = article.analysis.claims.find(({ start, end }) => start <= offset && offset <= end);
  return [
    ...(quotation ? aboutQuotation(article, quotation) : []),
    ...(named ? aboutEntity(article, named.entity) : []),
    ...(claim ? aboutClaim(article, claim) : []),
  ];
}

function aboutQuotation(article: ShownArticle, quotation: Quotation): CodeAction[] {
  const make = (title: string, body: Body) => action(article, title, "quotation", quotation.id, body);
  return [
    ...(quotation.decision
      ? []
      : [make(l10n.t("Confirm the quotation and its speaker"), { kind: "confirm" })]),
    ...otherSpeakers(article, quotation).map((speaker) =>
      make(l10n.t("The speaker is {0}", shorten(speaker.name, 60)), {
        kind: "set-speakers",
        speakers: [refOf(speaker)],
      }),
    ),
    make(l10n.t("This is not a quotation"), { kind: "reject" }),
  ];
}

function aboutEntity(article: ShownArticle, entity: Entity): CodeAction[] {
  const name = shorten(entity.name, 60);
  const make = (title: string, body: Body) => action(article, title, "entity", entity.id, body);
  const similar = article.analysis.entities.filter(({ id }) => entity.similar.includes(id));
  return [
    ...(entity.decision ? [] : [make(l10n.t("Confirm {0}", name), { kind: "confirm" })]),
    ...similar.map((other) =>
      make(l10n.t("{0} is the same as {1}", name, shorten(other.name, 60)), {
        kind: "merge",
        into: refOf(other),
      }),
    ),
    make(l10n.t("Do not list {0}", name), { kind: "reject" }),
  ];
}

function aboutClaim(article: ShownArticle, claim: Claim): CodeAction[] {
  const make = (title: string, body: Body) => action(article, title, "claim", claim.id, body);
  return [
    ...(claim.decision ? [] : [make(l10n.t("Confirm the claim"), { kind: "confirm" })]),
    make(l10n.t("This is not a claim"), { kind: "reject" }),
  ];
}

function action(
  { document }: ShownArticle,
  title: string,
  about: DecideParams["about"],
  id: string,
  body: Body,
): CodeAction {
  const params: DecideParams = { uri: document.uri, about, id, body };
  return {
    title,
    kind: CodeActionKind.RefactorRewrite,
    command: { title, command: decideCommand, arguments: [params] },
  };
}

const canSpeak: ReadonlySet<EntityType> = new Set(["person", "organization", "group"]);

/** Those named nearest to the quotation who are not its speaker already. */
function otherSpeakers({ analysis }: ShownArticle, quotation: Quotation): Entity[] {
  const distance = ({ mentions }: Entity) =>
    Math.min(...mentions.map(({ start, end }) => Math.max(start - quotation.end, quotation.start - end, 0)));
  return analysis.entities
    .filter(
      ({ id, type, mentions }) =>
        canSpeak.has(type) && !quotation.speakers.includes(id) && mentions.length > 0,
    )
    .map((entity) => ({ entity, distance: distance(entity) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSpeakers)
    .map(({ entity }) => entity);
}

function refOf({ id, name, type }: Entity): EntityRef {
  return { id, name, type };
}
