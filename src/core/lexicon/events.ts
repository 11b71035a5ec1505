import { wordSet } from "./words";

/** The last word of an event's name. */
export const eventHeads: ReadonlySet<string> = wordSet(
  `war wars olympics paralympics games cup summit festival championship championships tournament open grand_prix prix
  revolution uprising massacre riots earthquake hurricane conference convention election elections referendum
  marathon masters derby final finals fair expo carnival parade inauguration jubilee coronation day eve ramadan hajj
  awards oscars rally race tour superbowl bowl crisis holocaust depression spring challenge week`,
);

/** The last word of a law's, treaty's or programme's name. */
export const lawHeads: ReadonlySet<string> = wordSet(
  `act bill treaty agreement accord accords amendment law laws protocol constitution pact code charter
  directive regulation resolution statute ordinance decree edict declaration`,
);

/** The last word of the name of a thing that is neither who, where nor when: a product, a prize, an index. */
export const otherHeads: ReadonlySet<string> = wordSet(
  `prize award medal index program programme plan deal project series album song novel book film movie show podcast
  vaccine virus variant disease syndrome computer phone app game edition report survey poll study standard scheme
  fund-raiser train ship aircraft jet rocket missile shuttle telescope theory effect degree theorem
  english internet web bible koran quran torah christmas easter thanksgiving`,
);

/** Before a name: what is neither who nor where. */
export const thingKinds: ReadonlySet<string> = wordSet(
  `ship vessel ferry yacht trawler frigate destroyer submarine tanker freighter warship steamer spacecraft shuttle
  satellite rocket missile probe rover aircraft browser film movie song single album novel musical sitcom thriller
  drug vaccine painting sculpture ballet opera horse racehorse videogame console smartphone hashtag virus variant`,
);

/** Services that people write on and programs they use; spoken of as companies, too. */
export const media: ReadonlySet<string> = wordSet(
  "twitter facebook youtube tiktok reddit whatsapp snapchat linkedin instagram telegram x weibo wechat twitch spotify",
);

/** Names of events, seasons and things that stand alone: no organisation, place or person. */
export const otherNames: ReadonlySet<string> = wordSet(
  `brexit christmas easter thanksgiving halloween medicare medicaid obamacare social_security ebitda internet bitcoin ethereum nasdaq dow nikkei sensex nifty dax
  formula_one formula_two formula_1 wikipedia instagram gmail android windows iphone ipad ios linux chrome safari
  bible koran quran torah earth moon mars sun god allah jesus christ islam christianity judaism hinduism buddhism
  zionism marxism communism nazism covid-19 ebola zika omicron delta coronavirus euro sterling treasuries`,
);

/** Events that a newspaper names without saying what they are. */
export const knownEvents: ReadonlySet<string> = wordSet(
  `olympics paralympics hajj ramadan eid diwali hanukkah wimbledon glastonbury super_bowl world_cup holocaust
  world_war_i world_war_ii world_war_two world_war_one cold_war arab_spring great_depression new_year new_year's_eve
  ryder_cup davis_cup grand_national grand_prix`,
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
