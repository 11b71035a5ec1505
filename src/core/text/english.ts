/** How much of a text is looked at, in UTF-16 units. */
const LOOK = 4000;
const FEWEST_WORDS = 25;

/**
 * Whether a text is in English, told by the commonest words of English and of its neighbours on the page. Any doubt is
 * English: a short text, a list of names, a page in two languages.
 */
export function isEnglish(text: string): boolean {
  const head = text.slice(0, LOOK);
  if (isInOtherScript(head)) return false;
  // Names are in capitals and the same in every language.
  const words = head.replace(/(?:https?:|www\.)\S+/g, "").match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  const english = share(words, ENGLISH);
  const other = Math.max(...OTHERS.map((common) => share(words, common)));
  return english > LEAST_OF_A_LANGUAGE || other < 2 * english || other < LEAST_OF_A_LANGUAGE;
}

/** The words below make up 25 to 45 % of running text in their language. */
const LEAST_OF_A_LANGUAGE = 0.15;

function isInOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length >= FEWEST_WORDS && latin.length < letters.length / 4;
}

function share(words: readonly string[], common: ReadonlySet<string>): number {
  return words.reduce((count, word) => (common.has(word) ? count + 1 : count), 0) / words.length;
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const ENGLISH = wordsOf(
  "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one were all we when there can been has their more if will would who so said what up its about into than them only some could these two may then do first any my now such like our over me even most made after also did many before must through back years where much your way well should because each just those people how too own being under last never very while us new out her she you i no",
);

/** In each language, common words that are no English ones. */
const OTHERS: readonly ReadonlySet<string>[] = [
  // German, Dutch, Afrikaans
  "der und den das von zu mit sich auf für ist im dem nicht ein eine als auch es werden aus hat dass sie nach wird bei einer um einem über noch wie vor haben sei sagte wurde oder zum zur",
  "de het een en van ik te dat die niet zijn met op voor er aan ook als bij naar uit dan nog maar om hij werd heeft hebben wordt deze over zei geen kan worden",
  "die het en van nie sy hy vir om te dat wat met ook sal ek aan hulle maar was na deur uit gesê kan",
  // French, Spanish, Portuguese, Catalan, Italian, Romanian
  "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son sa ses aux cette ont été mais nous vous elle leur ou",
  "de la que el en y los se del las un por con una su para es al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay donde dijo fue",
  "de que e o do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também pelo pela até isso disse foi",
  "de la que el i en a els les per un amb es una no del al ha més com va són les aquest aquesta però també pels seu seva dels",
  "di e il la che è per un in una non sono da con del si le della i al come dei più ha anche nel alla ma gli delle dal sua suo ai lo o questo ci se",
  "de și în la cu a pe că nu din care o mai un este pentru sa se fi au lui sau ca le prin fost dar",
  // Swedish, Danish, Norwegian, Finnish, Icelandic
  "och att det i en som är av för på den med till inte har de ett om jag var men han från så vi kan när hon eller efter vid nu säger sig under",
  "og at det i en den til er som på de med han af for ikke der var mig sig et har om vi min havde ham hun nu over da fra du ud sin dem os",
  "og i det på som en er av til for at med han de ikke der den var fra om jeg har et seg men ble ut etter over mot skal kan sa",
  "ja on ei se että hän oli ovat mutta joka kun myös ole niin kuin tai ollut sen mukaan sekä vain nyt jo mitä sanoi vielä ne",
  "og að í er á sem til það við um með var en hann ekki af fyrir hafa frá eru því þess þeir verið hún",
  // Polish, Czech, Slovak, Croatian, Slovene, Hungarian, Estonian, Latvian, Lithuanian, Albanian
  "w i na z do nie się że jest o to jak za od po przez jego ale dla są był być oraz już tym tego może które został jako",
  "a v se na je že s z do o i to k pro ve za by po ale jako jsou od byl který jeho jsem si tak aby až také než své",
  "a v sa na je že s z do o to pre k za by po ale ako sú od bol ktorý jeho si tak aby až už aj nie svoje",
  "i u je na da se za su od s a ne koji o iz kao će ili što nije bi te do sam ali bio kako sve je rekao",
  "in je na se v da za so ki pa z ne po kot tudi bo od je še s ali pri bi iz do več ni če",
  "a az és hogy nem is egy meg ez volt de csak már el van ha mint még azt ezt vagy ki be szerint között után",
  "ja on ei et see oli ka mis aga kui ta ning või oma nii siis kes selle mida pole veel",
  "un ir uz no ar par ka kas arī nav bija bet pēc vai tas ja to tā gan kā līdz",
  "ir kad su iš į yra tai kaip bet o ne buvo už dėl jo prie nuo tik dar ar apie",
  "dhe të në e i për me një që është nga se ka nuk më do si u ai kjo por duke",
  // Turkish, Indonesian and Malay, Vietnamese, Tagalog, Swahili, Somali, Welsh, Irish
  "ve bir bu da için ile çok daha olarak gibi ne kadar sonra olan var değil ama en o ki her diye oldu dedi",
  "yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih telah oleh sudah atau dia",
  "và của là có không được trong cho một người với các những đã đến khi này để từ cũng ra như vào",
  "ang ng sa na mga at ay si ni hindi para ito siya niya kay ko pa rin nang may lang kung",
  "ya wa na kwa ni katika la za kuwa cha hiyo huo yake wake alisema huyo watu lakini pia kama hii hilo wao baada kutoka",
  "oo iyo ka ee ku in uu ay la waa ayaa u soo aan lagu kale waxaa ah inay isaga",
  "yn y i a o ar yr mae ei wedi am ond bod gan fod hefyd gyda roedd sydd dywedodd oedd",
  "agus an na ar go i le a do is ag tá bhí sé nach ach ó mar chun leis seo",
].map(wordsOf);
