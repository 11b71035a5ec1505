import { wordSet } from "../lexicon/words";
import { onceEach } from "../memo";
import type { Entity, Id, Quotation } from "../model";

/**
 * Whether somebody speaks for the public or a body: holds an office or stands for one, or is a government, an agency, a
 * party, a company. What they say in public is what fact-checkers follow: Full Fact checks "people in power"; PolitiFact
 * keeps books of the promises of those in office; anybody else's intentions are theirs alone.
 */
export function isInOffice(
  { speaker, onBehalfOf, source }: Pick<Quotation, "speaker" | "onBehalfOf" | "source">,
  entities: ReadonlyMap<Id, Entity>,
): boolean {
  if (onBehalfOf !== null) return true;
  const entity = speaker === null ? undefined : entities.get(speaker);
  if (entity) return holdsOffice(entity);
  return source !== null && namesOffice(source.text);
}

/**
 * The same, or nothing says that they hold none: a name without a role may be so well known that the article needs not
 * say who it is.
 */
export function mayBeInOffice(quotation: Quotation, entities: ReadonlyMap<Id, Entity>): boolean {
  if (isInOffice(quotation, entities)) return true;
  const entity = quotation.speaker === null ? undefined : entities.get(quotation.speaker);
  return entity ? entity.type === "person" && !entity.unnamed && entity.roles.length === 0 : true;
}

/** Whether an entity itself is in office. */
export const holdsOffice = onceEach(({ type, unnamed, name, roles, mentions }: Entity): boolean => {
  if (type === "organization" || type === "place") return true;
  if (type === "group" && !unnamed) return true;
  return (
    namesOffice(name) ||
    roles.some((role) => namesOffice(role.text)) ||
    mentions.some((mention) => mention.form === "nominal" && namesOffice(mention.text))
  );
});

function namesOffice(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => publicOffice.has(word) || (word.endsWith("s") && publicOffice.has(word.slice(0, -1))));
}

const publicOffice = wordSet(`
  president minister senator congressman congresswoman governor mayor chancellor secretary ambassador commissioner
  sheriff premier councillor councilman councilwoman councilmember alderman mp mep mla msp mca lawmaker legislator
  representative spokesman spokeswoman spokesperson official diplomat envoy judge prosecutor general admiral commander
  colonel ceo chief chairman chairwoman chairperson chair director head speaker leader candidate nominee king queen
  prince emir sultan taoiseach vice-president deputy undersecretary secretary-general president-elect governor-general
  attorney-general ombudsman treasurer superintendent police government ministry administration authority authorities
  cabinet parliament party council committee regulator politician statesman assemblyman assemblywoman officer
  company companies firm union bank club agency commission ministry court premier-designate minister-designate whip delegate negotiator military army
`);
