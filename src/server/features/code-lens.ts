import type { CodeLens } from "vscode-languageserver";
import type { Entity, Span } from "../../core/index";
import { claimsWorthChecking } from "../../wording/claims";
import { listOf } from "../../wording/entities";
import { lookupIn, speakersOf } from "../../wording/lookup";
import { quotationCount, withDoubt } from "../../wording/quotations";
import { fullestMention, isGuess, type ShownArticle } from "./lookup";
import { plainLabel } from "./plain";
import { paragraphsOf } from "./prose";
import { locationOf, rangeOf } from "./ranges";

/** The server's command that shows a place. Its argument is a `Location`. */
export const showPlaceCommand = "onTheRecord.showPlace";

/** Claims of less check-worthiness are not counted. */
const leastWorth = 0.5;

/** Above each paragraph below the headline: who speaks in it, and how much there is to check. */
export function codeLenses(article: ShownArticle, canShowPlaces: boolean): CodeLens[] {
  const { document, analysis, shown } = article;
  const lookup = lookupIn(document.getText(), analysis);
  return paragraphsOf(document).flatMap((paragraph) => {
    const isInside = ({ start }: Span): boolean => start >= paragraph.start && start < paragraph.end;
    const quotations = shown.filter(isInside);
    const claims = analysis.claims
      .filter(isInside)
      .filter(({ checkWorthiness }) => checkWorthiness >= leastWorth);
    const [first] = [...quotations, ...claims].sort((a, b) => a.start - b.start);
    if (!first || (analysis.headline && isInside(analysis.headline))) return [];
    const speakers = new Map<Entity, boolean>();
    for (const quotation of quotations)
      for (const speaker of speakersOf(quotation, lookup))
        speakers.set(speaker, isGuess(article, quotation) && (speakers.get(speaker) ?? true));
    const names = [...speakers].map(([{ name }, isDoubtful]) => withDoubt(plainLabel(name, 60), isDoubtful));
    const title = [
      ...(names.length > 0 ? [listOf(names)] : []),
      ...(quotations.length > 0 ? [quotationCount(quotations.length)] : []),
      ...(claims.length > 0 ? [claimsWorthChecking(claims.length)] : []),
    ].join(" · ");
    const [speaker] = speakers.keys();
    const target = (speaker && fullestMention(speaker)) ?? first;
    return [
      {
        range: rangeOf(document, { start: paragraph.start, end: paragraph.start }),
        command: canShowPlaces
          ? { title, command: showPlaceCommand, arguments: [locationOf(document, target)] }
          : { title, command: "" },
      },
    ];
  });
}
