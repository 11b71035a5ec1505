import { wordSet } from "./words";

/** The last word of an event's name. */
export const eventHeads: ReadonlySet<string> = wordSet(
  `war wars olympics paralympics games cup summit festival championship championships tournament open grand_prix prix
  revolution uprising massacre riots earthquake hurricane conference convention-centre election elections referendum
  marathon masters derby final finals fair expo carnival parade inauguration jubilee coronation day eve ramadan hajj
  awards oscars rally race tour superbowl bowl crisis holocaust depression spring challenge week`,
);

/** The last word of a law's, treaty's or programme's name. */
export const lawHeads: ReadonlySet<string> = wordSet(
  `act bill treaty agreement accord accords amendment law laws convention protocol constitution pact code charter
  directive regulation resolution statute ordinance decree edict declaration`,
);

/** The last word of the name of a thing that is neither who, where nor when: a product, a prize, an index. */
export const otherHeads: ReadonlySet<string> = wordSet(
  `prize award medal index program programme plan deal project series album song novel book film movie show podcast
  vaccine virus variant disease syndrome computer phone app game edition report survey poll study standard scheme
  fund-raiser train ship aircraft jet rocket missile shuttle telescope theory effect degree theorem
  english internet web bible koran quran torah christmas easter thanksgiving`,
);

export const months: ReadonlyMap<string, number> = new Map(
  `january february march april may june july august september october november december`
    .split(" ")
    .flatMap((month, i) => [
      [month, i + 1] as const,
      [month.slice(0, 3), i + 1] as const,
      ...(month === "september" ? [["sept", 9] as const] : []),
    ]),
);

export const weekdays: ReadonlySet<string> = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
