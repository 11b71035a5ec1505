import { isCountry, isLargeCity } from "./names";
import { wordSet } from "./words";

const usStates = wordSet(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon
  pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington
  west_virginia wisconsin wyoming district_of_columbia puerto_rico`,
);

/** As wire copy abbreviates states after a city: "WILMINGTON, Del." */
const stateAbbreviations = wordSet(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
  tex vt va wash wis wyo nh nj nm ny nc nd ri sc sd wv dc ontario ont que alta bc nsw`,
);

const regions = wordSet(
  `africa asia europe america americas north_america south_america latin_america central_america antarctica australasia
  oceania eurasia middle_east far_east near_east southeast_asia south_east_asia south_asia east_asia central_asia
  west_africa east_africa southern_africa north_africa sub-saharan_africa horn_of_africa sahel maghreb sahara
  caribbean balkans baltics scandinavia caucasus crimea donbas donbass siberia kashmir punjab gaza gaza_strip west_bank
  kurdistan tibet xinjiang darfur tigray catalonia bavaria brittany normandy tuscany sicily lombardy andalusia flanders
  wallonia england scotland wales northern_ireland great_britain britain ulster cornwall kent essex sussex
  surrey yorkshire lancashire norfolk suffolk devon dorset somerset midlands cumbria merseyside
  new_south_wales victoria queensland tasmania western_australia south_australia northern_territory
  ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick newfoundland nunavut yukon
  new_england midwest deep_south pacific_northwest southern_california northern_california silicon_valley bay_area
  hollywood manhattan brooklyn queens bronx staten_island long_island harlem capitol_hill wall_street
  atlantic pacific mediterranean baltic arctic indian_ocean persian_gulf red_sea black_sea south_china_sea
  english_channel north_sea caspian himalayas alps andes rockies pyrenees urals amazon_basin danube rhine
  thames nile mississippi_river north south east west soviet_union ussr yugoslavia czechoslovakia the_hague south_island north_island
  hong_kong macau taiwan kosovo palestine palestinian_territories vatican holy_see chechnya transnistria abkhazia
  uttar_pradesh tamil_nadu kerala karnataka maharashtra gujarat rajasthan bihar west_bengal telangana andhra_pradesh
  sindh balochistan khyber_pakhtunkhwa lagos_state kwazulu-natal gauteng western_cape eastern_cape czech_republic
  holland burma persia united_states_of_america ivory_coast turkey washington_dc los_angeles
  new_york_city bengaluru mumbai kyiv kiev beijing tehran riyadh seoul pyongyang hanoi kolkata delhi new_delhi
  wellington canberra davos kremlin white_house downing_street whitehall westminster elysee capitol
  buckingham_palace kensington_palace guantanamo chernobyl fukushima hiroshima auschwitz big_apple`,
);

/** As wire copy abbreviates states after a city, by state. */
const abbreviatedStates =
  "ala=alabama ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut del=delaware fla=florida ill=illinois ind=indiana kan=kansas ky=kentucky la=louisiana md=maryland mass=massachusetts mich=michigan minn=minnesota miss=mississippi mo=missouri mont=montana neb=nebraska nev=nevada okla=oklahoma ore=oregon pa=pennsylvania tenn=tennessee tex=texas vt=vermont va=virginia wash=washington wis=wisconsin wyo=wyoming";
const stateOf = new Map(abbreviatedStates.split(" ").map((pair) => pair.split("=") as [string, string]));

const aliases: ReadonlyMap<string, string> = new Map([
  ["us", "united states"],
  ["usa", "united states"],
  ["america", "united states"],
  ["united states of america", "united states"],
  ["uk", "united kingdom"],
  ["britain", "united kingdom"],
  ["great britain", "united kingdom"],
  ["uae", "united arab emirates"],
  ["emirates", "united arab emirates"],
  ["prc", "china"],
  ["dprk", "north korea"],
  ["drc", "democratic republic of the congo"],
  ["holland", "netherlands"],
  ["burma", "myanmar"],
  ["czech republic", "czechia"],
  ["turkiye", "turkey"],
  ["ussr", "soviet union"],
  ["kiev", "kyiv"],
  ["la", "los angeles"],
  ["nyc", "new york city"],
  ["dc", "washington dc"],
  ["washington", "washington dc"],
  ["nsw", "new south wales"],
  ["palestinian territories", "palestine"],
]);

/** The last word of a place's name. */
export const placeHeads: ReadonlySet<string> = wordSet(
  `river lake sea ocean bay gulf strait straits channel canal island islands isle peninsula cape coast beach mountain
  mountains mount hill hills valley desert forest jungle plain plains canyon falls reef delta basin glacier volcano
  street st road rd avenue ave boulevard blvd lane drive square plaza place bridge highway motorway freeway route tunnel
  airport station stadium arena dome circuit racecourse track field course park garden gardens zoo cemetery hall tower
  towers palace castle cathedral abbey basilica mosque temple synagogue monument memorial museum gallery library theatre
  theater hospital clinic prison jail camp base barracks port harbour harbor dock terminal pier mall hotel plant
  refinery mine dam reservoir county city town village township borough district province region state territory
  prefecture parish quarter suburb heights neighbourhood neighborhood center centre planetarium observatory building house complex
  facility border checkpoint alps baths lido pool pools loch lough estate`,
);

/** Before "of" or a name: "the city of X", "the town of X". */
export const placeKinds: ReadonlySet<string> = wordSet(
  `city town village province region state county district capital port suburb island island-nation country nation
  territory municipality prefecture borough neighbourhood neighborhood republic kingdom hamlet enclave resort outskirts
  streets north south east west northeast northwest southeast southwest coast`,
);

/** After "X's": what only a place has. */
export const placeNouns: ReadonlySet<string> = wordSet(
  `capital economy government president parliament population border borders coast army military navy airspace people
  citizens territory prime ambassador embassy constitution currency king queen
  monarchy streets airport mayor ruling largest biggest second-largest central`,
);

/** Before a name: where something is. */
export const placePrepositions: ReadonlyMap<string, number> = new Map([
  ["in", 2],
  ["near", 2.5],
  ["outside", 2],
  ["around", 1.5],
  ["across", 1.5],
  ["throughout", 2],
  ["toward", 1],
  ["towards", 1],
  ["from", 0.7],
  ["to", 0.4],
  ["at", 0.5],
  ["into", 1],
  ["inside", 1.5],
  ["northern", 3],
  ["southern", 3],
  ["eastern", 3],
  ["western", 3],
  ["central", 2],
  ["downtown", 3],
  ["nearby", 3],
]);

/** Takes folded words, joined by a blank, without "the". */
export function placeWeight(name: string): number {
  if (isCountry(name) || aliases.has(name)) return 6;
  if (usStates.has(name) || regions.has(name)) return 5;
  return isLargeCity(name) ? 3 : 0;
}

/** "Ore.", "Calif." after a city. */
export function isStateAbbreviation(word: string): boolean {
  return stateAbbreviations.has(word);
}

/** The form under which the names of one place meet: "us" is "united states". */
export function canonicalPlace(name: string): string {
  const state = stateOf.get(name);
  if (state !== undefined && !aliases.has(name)) return state;
  const bare = name.replace(/^(?:state|republic|commonwealth|city) of (?:the )?/, "");
  const known = placeWeight(bare) > 0 ? bare : name;
  return aliases.get(known) ?? known;
}
