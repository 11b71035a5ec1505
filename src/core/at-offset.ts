import type { Analysis, Claim, Entity, Mention, Quotation, Span } from "./model";

/** The mention that an offset touches, the shortest where several do, and whose it is. */
export function mentionAt(analysis: Analysis, offset: number): { entity: Entity; mention: Mention } | null {
  let found: { entity: Entity; mention: Mention } | null = null;
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) {
      if (touches(mention, offset) && (!found || isShorter(mention, found.mention)))
        found = { entity, mention };
    }
  }
  return found;
}

/** The innermost quotation that an offset touches, or whose attribution it touches. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | null {
  return (
    innermost(quotations.filter((quotation) => touches(quotation, offset))) ??
    innermost(quotations.filter(({ source, cue }) => touches(source, offset) || touches(cue, offset)))
  );
}

/** The innermost claim that an offset touches. */
export function claimAt(claims: readonly Claim[], offset: number): Claim | null {
  return innermost(claims.filter((claim) => touches(claim, offset)));
}

/** The first mention by the entity's full name, or by the longest name it is given, or else its first mention. */
export function fullestMention(entity: Entity): Mention | null {
  const names = entity.mentions.filter((mention) => mention.form === "name");
  const full = names.find((mention) => mention.text === entity.name);
  return full ?? names.reduce<Mention | null>(longer, null) ?? entity.mentions[0] ?? null;
}

function longer(best: Mention | null, mention: Mention): Mention {
  return best && !isShorter(best, mention) ? best : mention;
}

function innermost<T extends Span>(spans: readonly T[]): T | null {
  return spans.reduce<T | null>((best, next) => (best && !isShorter(next, best) ? best : next), null);
}

/** A cursor touches a word from before its first to after its last letter. */
function touches(span: Span | null, offset: number): boolean {
  return span !== null && span.start <= offset && offset <= span.end;
}

function isShorter(a: Span, b: Span): boolean {
  return a.end - a.start < b.end - b.start;
}
