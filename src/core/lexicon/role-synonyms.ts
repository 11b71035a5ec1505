import { wordSet } from "./words";

/** Words by which the press calls one and the same person or body again; each may stand for each other in its group. */
const groups = [
  wordSet("lawyer attorney counsel advocate barrister solicitor"),
  wordSet("prosecutor attorney"),
  wordSet("coach manager tactician gaffer trainer"),
  wordSet("judge justice magistrate"),
  wordSet("chair chairman chairwoman chairperson"),
  wordSet("champion winner medallist medalist"),
  wordSet(
    "lawmaker legislator parliamentarian mp mla mca mep msp senator congressman congresswoman representative",
  ),
  wordSet("author writer novelist"),
  wordSet("singer musician artist performer"),
  wordSet("businessman businesswoman entrepreneur tycoon"),
  wordSet("spokesman spokeswoman spokesperson"),
  wordSet("goalkeeper keeper"),
  wordSet("striker forward"),
  wordSet("captain skipper"),
  wordSet("physician doctor medic surgeon"),
  wordSet("priest reverend pastor cleric bishop archbishop imam"),
  wordSet("professor academic scholar"),
  wordSet("minister cabinet-secretary"),
  wordSet("policeman policewoman officer constable inspector sergeant superintendent"),
  wordSet("company firm business"),
  wordSet("union federation"),
  wordSet("university institution"),
] as const;

const heads = wordSet(
  "governor mayor chairman chairwoman chairperson president director manager head chief commissioner secretary ceo executive",
);

const synonyms: ReadonlyMap<string, readonly string[]> = groups.reduce((map, group) => {
  for (const word of group)
    map.set(word, [...(map.get(word) ?? []), ...[...group].filter((other) => other !== word)]);
  return map;
}, new Map<string, readonly string[]>());

/** What else a body may be called, which calls others by no means the same. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  bureau: ["regulator", "watchdog", "agency"],
  authority: ["regulator", "watchdog", "agency"],
  commission: ["regulator", "watchdog"],
  board: ["regulator"],
  council: ["authority"],
  administration: ["agency"],
  directorate: ["agency"],
  department: ["agency"],
  bank: ["lender"],
  airline: ["carrier"],
  trust: ["charity"],
  foundation: ["charity"],
  federation: ["association"],
};

/** Other words for a role or kind of body: "lawyer" for "advocate", "boss" for "governor". */
export function synonymsOf(word: string): readonly string[] {
  const same = [...(synonyms.get(word) ?? []), ...(alsoCalled[word] ?? [])];
  return heads.has(word) ? [...same, "boss", "chief"] : same;
}
