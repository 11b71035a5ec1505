import { wordSet } from "./words";

export type TitleGender = "female" | "male";

/** Forms of address and ranks of nobility and church, which only people have; with the gender that they say. */
const honorifics: readonly (readonly [TitleGender | null, string])[] = [
  [
    "male",
    `mr sir lord messrs fr father brother king prince duke pope shri sri shriman thiru alhaji alhaj hajji haji sheikh
    sheik shaykh baron viscount mzee ustadh ustaz ustad oba otunba igwe eze mallam malam datuk dato encik herr monsieur
    tata pandit maulana swami tun`,
  ],
  [
    "female",
    `mrs ms miss madam madame dame lady sister mother queen princess duchess baroness viscountess smt shrimati srimati
    kumari alhaja hajiya hajia gogo aunty auntie datin puan begum frau mme mlle señora senora`,
  ],
  [
    null,
    `mx dr doctor prof professor rev reverend engr eng rabbi imam ayatollah mullah saint st cardinal archbishop bishop
    pastor pst apostle evangelist ven venerable hon honourable honorable worship excellency majesty highness eminence
    lordship ladyship barr adv cllr clr cr mwalimu comrade seri`,
  ],
];

/** Office and rank, as they stand before a name, capitalised or not. */
export const offices: ReadonlySet<string> = wordSet(
  `president minister senator sen rep representative congressman congresswoman gov governor mayor chancellor
  secretary justice judge gen general col colonel maj major capt captain sgt sergeant lt lieutenant cpl corporal
  pvt adm admiral commander brigadier marshal cmdr ceo cfo coo cto chairman chairwoman chairperson chair
  spokesman spokeswoman spokesperson ambassador commissioner sheriff officer detective attorney director head
  speaker leader premier inspector constable superintendent chief congressperson councillor councilman councilwoman
  councilmember alderman mp mep mla mec msp td treasurer comptroller envoy prosecutor solicitor dean provost
  principal coach manager counsel taoiseach tanaiste emir sultan emperor empress shah ombudsman undersecretary
  coroner engineer nurse mca whip nominee candidate deputy commodore subedar havildar registrar bursar warden insp det supt brig asst dcp acp asp dsp
  ssp csp igp ag cj barrister advocate chieftain paramount correspondent editor reporter analyst economist strategist assemblyman
  assemblywoman lawmaker legislator delegate magistrate ranger trooper adviser advisor aide administrator provost abbot lieutenant-governor
  vice-president vice-chairman president-elect governor-general secretary-general attorney-general`,
);

/** What else a person may be called before or after the name. */
const occupations = wordSet(
  `lawyer attorney counsel bookkeeper accountant auditor clerk cashier headteacher headmaster headmistress publican
  landlord landlady grocer vendor hawker forecaster meteorologist seismologist climatologist ecologist geologist
  zoologist conservationist elder herder pastoralist rancher grower fisherwoman goalscorer keeper batter all-rounder
  wicketkeeper seamer spinner tactician gaffer thrower hammer-thrower jumper hurdler marathoner pacemaker playwright
  lifeguard assessor coroner juror bailiff notary whistleblower spy hostage captive convict fugitive accused claimant
  plaintiff complainant appellant applicant petitioner respondent senior junior sophomore freshman graduate alumnus
  parent tenant homeowner commuter passenger motorist cabbie trucker mechanic welder tailor hairdresser barber
  actor actress singer musician rapper author writer novelist poet journalist broadcaster
  presenter anchor columnist photographer artist designer architect engineer scientist researcher physicist
  chemist biologist epidemiologist virologist immunologist psychologist psychiatrist physician surgeon nurse medic
  paramedic teacher lecturer student pupil scholar historian sociologist activist campaigner organiser organizer
  advocate founder co-founder cofounder owner boss executive entrepreneur businessman businesswoman investor trader
  banker broker consultant expert specialist official diplomat negotiator politician statesman congressmember mayor-elect
  driver racer rider cyclist runner sprinter swimmer boxer golfer footballer player striker midfielder defender
  goalkeeper forward guard quarterback pitcher batsman bowler skipper winger teammate champion medallist medalist winner
  champion referee umpire trainer jockey farmer fisherman miner worker builder carpenter plumber electrician
  shopkeeper waiter waitress chef cook baker butcher cleaner pilot astronaut cosmonaut sailor soldier veteran
  policeman policewoman firefighter fireman guardsman investigator inspector witness neighbour neighbor resident
  villager survivor victim suspect defendant gunman attacker shooter murderer killer hacker rebel warlord militant
  preacher priest monk nun cleric monarch comedian filmmaker producer composer conductor dancer model curator
  librarian pensioner retiree tycoon billionaire millionaire tsar czar mogul magnate auctioneer agent assistant intern
  heir king queen prince princess duke duchess pope`,
);

/** What a person is to somebody, or a follower of: a role, but too common for "the friend" to say who is meant. */
const relations = wordSet(
  `widow widower wife husband partner spouse fiance fiancee girlfriend boyfriend mother father son daughter brother
  sister uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter stepfather stepmother friend
  colleague successor predecessor rival opponent incumbent member fellow
  democrat republican tory liberal conservative socialist`,
);

const genderedRoles: readonly (readonly [TitleGender, string])[] = [
  [
    "male",
    `chairman spokesman congressman councilman alderman assemblyman businessman policeman fireman fisherman
    statesman guardsman batsman gunman actor king prince duke pope emperor monk priest widower husband father son
    brother uncle nephew grandfather grandson stepfather boyfriend fiance salesman man boy gentleman frenchman
    welshman irishman scotsman englishman dutchman`,
  ],
  [
    "female",
    `chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman policewoman actress queen princess
    duchess empress nun widow wife mother daughter sister aunt niece grandmother granddaughter stepmother girlfriend
    fiancee waitress woman girl lady frenchwoman welshwoman irishwoman englishwoman`,
  ],
];

/** What stands before the word for the office: "acting", "deputy", "foreign". */
export const titleModifiers: ReadonlySet<string> = wordSet(
  `former acting deputy vice assistant associate senior chief first second lieutenant interim prime foreign finance
  defense defence interior health home trade energy economy education justice environment agriculture transport
  transportation labour labor treasury state attorney police press national security executive high managing district
  house senate majority minority democratic republican conservative liberal party general major brigadier rear fleet
  field staff master medical water revenue relief nursing clinical mines works roads resources mp local relations crown chief-executive co shadow permanent special supreme federal opposition campaign
  lead head junior ex retired late outgoing incoming newly-elected elected then independent world team company
  group regional local provincial county city municipal tax housing industry culture sports sport science
  technology commerce planning water oil petroleum tourism information communications development immigration
  intelligence counter-terrorism public global euro political economic monetary commercial financial digital climate`,
);

const honorificGender = byWord(honorifics);
const roleGender = byWord(genderedRoles);

function byWord<G>(groups: readonly (readonly [G, string])[]): ReadonlyMap<string, G> {
  return new Map(
    groups.flatMap(([gender, words]) => [...wordSet(words)].map((word) => [word, gender] as const)),
  );
}

/** "Mr", "Dame", "Dr": before a name it is one. Takes folded words. */
export function isHonorific(word: string): boolean {
  return honorificGender.has(word);
}

const formsOfAddress = wordSet(
  "mr mrs ms miss mx messrs sir dame madam madame dr shri sri shrimati smt alhaji alhaja engr hon saint st",
);

/** "Mr", "Dame", "Shri": says how to speak of somebody, not who that is. */
export function isFormOfAddress(word: string): boolean {
  return formsOfAddress.has(word);
}

const rankAcronyms = wordSet("dci di ds dc pc dcs wpc spc si asi nana");

/** "DS", "PC", "Nana": a title where a full name follows, something else elsewhere. */
export function isRankAcronym(word: string): boolean {
  return rankAcronyms.has(word);
}

/** What stands after a name: "Ana Silva MP". */
export const postNominals: ReadonlySet<string> = wordSet(
  "mp mla mep msp td qc kc sc md phd dphil mbe obe cbe kbe esq",
);

/** A word that stands before a person's name, capitalised or not, as title or office. */
export function isTitle(word: string): boolean {
  return (
    honorificGender.has(word) || offices.has(word) || (word.endsWith("s") && offices.has(word.slice(0, -1)))
  );
}

/** The head noun of a description of a person: "diplomat", "minister", "founder", "brother". */
export function isRole(word: string): boolean {
  return isOccupation(word) || relations.has(word) || roleGender.has(word);
}

/** A role by which "the senator", "the singer" can be known again. */
export function isOccupation(word: string): boolean {
  return offices.has(word) || occupations.has(word);
}

const fullTitles: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    sen: "senator",
    rep: "representative",
    gov: "governor",
    gen: "general",
    col: "colonel",
    maj: "major",
    capt: "captain",
    sgt: "sergeant",
    lt: "lieutenant",
    cpl: "corporal",
    adm: "admiral",
    cmdr: "commander",
    insp: "inspector",
    supt: "superintendent",
    det: "detective",
    prof: "professor",
    dr: "doctor",
    rev: "reverend",
    cllr: "councillor",
    clr: "councillor",
    cr: "councillor",
    barr: "barrister",
    adv: "advocate",
    engr: "engineer",
    pst: "pastor",
  }),
  ..."archbishop bishop cardinal pastor imam rabbi king queen prince princess duke duchess baroness baron sheikh oba"
    .split(" ")
    .map((word) => [word, word] as const),
]);

/** The word by which somebody with a title or form of address is called again: "the senator" after "Sen.". */
export function fullTitle(word: string): string | null {
  return fullTitles.get(word) ?? (offices.has(word) ? word : null);
}

/** The gender that a title or role says: "Mrs", "spokesman", "actress". */
export function titleGender(word: string): TitleGender | null {
  return honorificGender.get(word) ?? roleGender.get(word) ?? null;
}
