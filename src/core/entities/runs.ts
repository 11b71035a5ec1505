import { firstNameGender, isCommonWord } from "../lexicon/names";
import { isDemonym } from "../lexicon/demonyms";
import { compoundHeads, knownOrganizations, organizationHeads } from "../lexicon/organizations";
import { placeWeight } from "../lexicon/places";
import { months, weekdays } from "../lexicon/events";
import { isTitle } from "../lexicon/titles";
import { wordSet } from "../lexicon/words";
import { has, Tag } from "../nlp/token";
import { isAbbreviation, isFunctionWord, isTurnMark, type Text, type Word } from "./words";

const particles = wordSet(
  "de da do dos das del della di du la le van von der den ter ten bin bint ibn al el y lo zu af ul",
);
const openingParticles = wordSet("van von de bin ibn al el");
const collectiveOwners = wordSet(
  "people peoples women men children teachers workers veterans farmers players",
);
const royalOwners = wordSet("king queen prince");
const prefixes = wordSet("pro anti post pre ex non mid");
const portfolioHolders = wordSet(
  "department dept ministry minister secretary committee subcommittee board bureau office agency",
);
const articles = wordSet("the a an");
const excellencies = wordSet("worship honour honor excellency majesty highness eminence lordship ladyship");
const offices = wordSet("secretary undersecretary minister");
const joinedByAnd = Tag.Noun | Tag.Adjective;

/** Whether a name starts at a word. */
export function startsName(text: Text, i: number): boolean {
  const word = text.words[i]!;
  if (!word.capital) return openingParticles.has(word.key) && opensWithParticle(text, i);
  if (isInitialA(text, i)) return true;
  return isNameWord(text, i, true) && !isTurnMark(word) && !isVocative(text, i);
}

/** "A. Silva", but for the turns of an interview. */
function isInitialA({ words }: Text, i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (word.text !== "A" || next?.sentence !== word.sentence || next.gap !== ". " || !next.capital)
    return false;
  return !isTurnMark(word) || !(isCommonWord(next.key) || isFunctionWord(next));
}

/** "Your Worship": nobody's name. */
function isVocative(text: Text, i: number): boolean {
  const next = text.words[i + 1];
  return excellencies.has(text.words[i]!.key) && !(next?.capital === true && next.gap === " ");
}

/** "von der Leyen", "al Qaeda", "bin Salman". */
function opensWithParticle(text: Text, at: number): boolean {
  let i = at + 1;
  while (i - at < 3 && particles.has(text.words[i]?.key ?? "")) i++;
  const name = text.words[i];
  return name?.sentence === text.words[at]!.sentence && /^[ -]$/.test(name.gap) && isNameWord(text, i);
}

/** "The", "In" — but not "US", "WHO" or "IT" in capitals. */
function isPlainFunctionWord(word: Word): boolean {
  if (word.text.length > 1 && word.text === word.text.toUpperCase()) return false;
  return (
    word.key === "i" ||
    articles.has(word.key) ||
    isFunctionWord(word) ||
    (word.weak && has(word, Tag.Adverb | Tag.Auxiliary))
  );
}

/** "May 3", "on Monday", "in March". */
function isDateWord(text: Text, i: number): boolean {
  const word = text.words[i]!;
  const next = text.words[i + 1];
  const before = text.words[i - 1];
  // "Sun" and "Sat" are days beside a date only.
  if (weekdays.has(word.key))
    return word.key.length > 5 || /^\d/.test(next?.text ?? "") || months.has(next?.key ?? "");
  if (!months.has(word.key)) return false;
  if (next && /^\d/.test(next.text)) return true;
  if (before && /^\d/.test(before.text)) return true;
  if (word.key.length === 3 && word.key !== "may") return false;
  const named =
    next?.capital === true &&
    next.gap === " " &&
    !isFunctionWord(next) &&
    (word.key.length > 3 || word.key === "may");
  const acts = next?.gap === " " && !next.capital && has(next, Tag.Verb);
  return !named && !(word.key === "may" && acts);
}

/** The end of the run of words that starts there: capitals, and the small words that names are joined by. */
export function endOfRun(text: Text, first: number, limit: number): number {
  let i = first;
  // "Pro-Harwick | Labour"
  if (i > 0 && text.words[i]!.gap === "-" && isPrefix(text, i - 1)) return i + 1;
  let compoundHead = compoundHeads.has(text.words[i]!.key);
  while (i + 1 < limit) {
    const step = joins(text, i, limit, compoundHead);
    if (step === 0) break;
    i += step;
    compoundHead ||= compoundHeads.has(text.words[i]!.key);
  }
  return i + 1;
}

/** How many words go on the run that has come to word i; 0: none. */
function joins(text: Text, i: number, limit: number, compoundHead: boolean): number {
  const { words } = text;
  const word = words[i]!;
  const next = words[i + 1]!;
  const capitalAt = (k: number) => k < limit && isNameWord(text, k) && isJoint(words[k - 1]!, words[k]!);
  if (next.gap === "" && next.key === "'s") {
    const owner = isCollectiveOwner(words, i) || knownOrganizations.has(`${word.key}'s`);
    if (!owner) return 0;
    if (capitalAt(i + 2)) return 2;
    return knownOrganizations.has(`${word.key}'s`) ? 1 : 0;
  }
  if (next.key === "'" && capitalAt(i + 2))
    return collectiveOwners.has(word.key) || ownsBody(text, i + 2, limit) ? 2 : 0;
  if (isNickname(text, i + 1)) return i + 2 < limit ? 2 : 0;
  if (!isJoint(word, next)) return compoundHead ? joinsList(text, i, limit) : 0;
  if (next.capital) return isNameWord(text, i + 1) ? 1 : 0;
  if (next.gap === "-") return isSyllable(words, i) ? 1 : 0;
  if (next.key === "plc") return 1;
  if (next.key === "&") return capitalAt(i + 2) ? 2 : 0;
  if (particles.has(next.key)) {
    let k = i + 2;
    while (k < limit && particles.has(words[k]!.key) && isJoint(words[k - 1]!, words[k]!)) k++;
    return capitalAt(k) ? k - i : 0;
  }
  if (next.key === "of" && offices.has(word.key)) {
    const portfolio = words[i + 2];
    return capitalAt(i + 2) && isCommonWord(portfolio!.key) && placeWeight(portfolio!.key) === 0 ? 2 : 0;
  }
  // "Representatives for Harwick"
  if (next.key === "for" && isTitle(word.key)) return 0;
  if (!compoundHead) return next.key === "and" && joinsByAnd(text, i, limit) ? 2 : 0;
  if (next.key === "of" || next.key === "for" || next.key === "on") {
    if (capitalAt(i + 2)) return 2;
    const article = words[i + 2];
    if (article?.key === "the" && article.gap === " " && capitalAt(i + 3)) return 3;
    return 0;
  }
  if (next.key === "in") return capitalAt(i + 2) && namesRegion(text, i + 2) ? 2 : 0;
  return next.key === "and" && joinsByAnd(text, i, limit) ? 2 : 0;
}

/** "Junior Doctors' Forum": a body named after its members. */
function ownsBody(text: Text, at: number, limit: number): boolean {
  const { key, text: written } = text.words[at - 2]!;
  if (!key.endsWith("s") || written !== written[0]! + key.slice(1)) return false;
  for (let i = at; i < Math.min(at + 3, limit) && isNameWord(text, i); i++)
    if (organizationHeads.has(text.words[i]!.key)) return true;
  return false;
}

const listLength = 10;

/** "Department for Culture, Media and Sport": how many words the list of portfolios goes on for; 0: none. */
function joinsList(text: Text, i: number, limit: number): number {
  const { words } = text;
  if (words[i + 1]!.gap !== ", " || !inPortfolio(text, i)) return 0;
  const end = Math.min(limit, i + listLength);
  for (let k = i + 1; k < end; k++) {
    const { key, gap, capital } = words[k]!;
    const closes = key === "and" || key === "&";
    if (closes) return k + 1 < end && isNameWord(text, k + 1) && words[k + 1]!.gap === " " ? k + 1 - i : 0;
    if (!capital || !isCommonWord(key) || !/^,? $/.test(gap)) return 0;
  }
  return 0;
}

/** "Ministry of Health": the words up to i say what a body is for. */
function inPortfolio(text: Text, i: number): boolean {
  if (!isCommonWord(text.words[i]!.key)) return false;
  for (let k = i - 1; k > i - 4 && k > 0; k--) {
    const { key } = text.words[k]!;
    if (key === "of" || key === "for" || key === "on") return portfolioHolders.has(text.words[k - 1]!.key);
  }
  return false;
}

/** "Cooperation in Europe": the region that an organisation's own name ends in. */
function namesRegion(text: Text, at: number): boolean {
  const { key } = text.words[at]!;
  for (let i = at - 2; i > at - 8 && i > 0; i--) {
    const before = text.words[i]!;
    if (before.key === "for" || before.key === "on") return placeWeight(key) >= 5;
    if (!before.capital && before.key !== "and") return false;
  }
  return false;
}

function isAloneAName(key: string): boolean {
  return isDemonym(key) || knownOrganizations.has(key);
}

/** "People's Party", "King's College". */
function isCollectiveOwner(words: readonly Word[], i: number): boolean {
  const { key } = words[i]!;
  return (
    collectiveOwners.has(key) || (royalOwners.has(key) && organizationHeads.has(words[i + 2]?.key ?? ""))
  );
}

/** The small second half of an East Asian given name: "Chi-wai", "Kwok-kin". */
function isSyllable(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]!];
  if (!/^\p{Ll}{2,6}$/u.test(next.text)) return false;
  const short = next.text.length < 5 || !isCommonWord(next.key);
  const afterFamilyName = before?.capital === true && word.gap === " " && short;
  if (afterFamilyName && word.text.length < 6 && !has(next, Tag.Verb | Tag.Adjective)) return true;
  return !isCommonWord(word.key) && !isCommonWord(next.key);
}

/** "Food and Drug Administration": common words on both sides, and the name goes on to a head. */
function joinsByAnd(text: Text, i: number, limit: number): boolean {
  const word = text.words[i]!;
  const after = text.words[i + 2];
  if (!after || i + 2 >= limit || !isNameWord(text, i + 2) || !isJoint(text.words[i + 1]!, after))
    return false;
  return (
    !word.weak &&
    isCommonWord(word.key) &&
    isCommonWord(after.key) &&
    has(word, joinedByAnd) &&
    !compoundHeads.has(word.key) &&
    !isAloneAName(word.key) &&
    !isAloneAName(after.key) &&
    !has(word, Tag.Person | Tag.Place) &&
    !has(after, Tag.Person | Tag.Place)
  );
}

function isNameWord(text: Text, i: number, opens = false): boolean {
  const word = text.words[i]!;
  if (!word.capital || word.key === "'s" || (word.weak && !opens) || isDateWord(text, i)) return false;
  if (word.gap === "-" && text.words[i - 1]?.capital === false && !particles.has(text.words[i - 1]!.key))
    return false;
  if (isPrefix(text, i) || isLetter(text, i) || isShouted(word)) return false;
  if (isCreditVerb(text, i) || isCreditLabel(text, i)) return false;
  if (!opens && (/^\p{Lu}$/u.test(word.text) || particles.has(word.key))) return word.key !== "i";
  return !isPlainFunctionWord(word) || (opens && (opensFullName(text, i) || opensRegion(text, i)));
}

/** "Will Marsh will", not "Will Marsh resign?" */
function opensFullName(text: Text, i: number): boolean {
  const [word, next, after] = [text.words[i]!, text.words[i + 1], text.words[i + 2]];
  if (!has(word, Tag.Auxiliary) || next?.gap !== " " || !next.capital) return false;
  return firstNameGender(word.key) !== null && !has(after, Tag.Infinitive);
}

/** "Mid Severn" */
function opensRegion(text: Text, i: number): boolean {
  const next = text.words[i + 1];
  return text.words[i]!.key === "mid" && next?.capital === true && next.gap === " ";
}

/** "Pro-" of "Pro-Beijing". */
export function isPrefix(text: Text, i: number): boolean {
  return text.words[i + 1]?.gap === "-" && prefixes.has(text.words[i]!.key);
}

/** The letter of "T-shirt", "X-ray", "U-turn". */
function isLetter({ words }: Text, i: number): boolean {
  const next = words[i + 1];
  const { text } = words[i]!;
  return /^\p{Lu}[-‑]\p{Ll}/u.test(text) || (text.length === 1 && next?.gap === "-" && !next.capital);
}

const creditLabels = wordSet(
  "image images photo photos photograph picture pictures video graphic illustration source credit",
);

/** "Image:" before who made it, "File Photo". */
function isCreditLabel({ words, document }: Text, i: number): boolean {
  const { key, end } = words[i]!;
  if (key === "file") return words[i + 1]?.key === "photo";
  if (!creditLabels.has(key)) return false;
  return document[end] === ":" || (key === "photo" && words[i - 1]?.key === "file");
}

/** An ordinary word in capitals: "LIVE", "UNLESS", "ME". */
function isShouted(word: Word): boolean {
  const { text, key, dateline } = word;
  const short =
    text.length < 4 && !(isFunctionWord(word) && text.length > 1 && !text.includes(".") && key !== "us");
  return (
    !short &&
    !dateline &&
    text === text.toUpperCase() &&
    isCommonWord(key) &&
    !knownOrganizations.has(key) &&
    placeWeight(key) === 0
  );
}

/** "Writing" in "(Reporting by Ana Silva Writing by Jan Visser)". */
function isCreditVerb(text: Text, i: number): boolean {
  return text.words[i + 1]?.key === "by" && text.words[i]!.key.endsWith("ing");
}

/** The word in marks of "Robert “Bobby” Moss". */
function isNickname({ words }: Text, i: number): boolean {
  const [name, nickname, surname] = [words[i - 1]!, words[i]!, words[i + 1]];
  const marked = /^ ["“‘']$/.test(nickname.gap) && /^["”’'] $/.test(surname?.gap ?? "");
  return marked && nickname.capital && surname!.capital && firstNameGender(name.key) !== null;
}

/** Whether two words can stand in one name, by what is between them. */
function isJoint(word: Word, next: Word): boolean {
  if (/^[ \u00a0]$/.test(next.gap) || next.gap === "-" || next.gap === "‑") return true;
  return /^\. ?$/.test(next.gap) && isAbbreviation(word);
}
