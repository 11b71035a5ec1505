import { wordSet } from "./words";

/** "russian": of a country, people or faith; as an adjective no mention, as a plural noun a group. */
const adjectives = wordSet(
  `afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani azeri
  bahamian bahraini bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian bosnian botswanan
  brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese
  colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadorian ecuadorean egyptian emirati english
  eritrean estonian eswatini ethiopian european fijian filipino finnish french gabonese gambian georgian german ghanaian
  greek guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish
  israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kuwaiti kyrgyz laotian
  latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maldivian malian maltese
  mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan
  nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian
  russian rwandan salvadoran samoan saudi scottish scots senegalese serbian singaporean slovak slovakian slovenian somali
  spanish sudanese surinamese swedish swiss syrian taiwanese tajik tanzanian thai togolese tongan tunisian turkish
  turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
  african asian arab arabic kurdish persian tibetan uyghur uighur chechen catalan basque flemish bavarian sicilian
  parisian londoner berliner muscovite californian texan floridian scandinavian nordic baltic balkan caribbean latino
  latina hispanic western eastern southern northern north_korean south_korean south_african new_zealander kiwi aussie
  north_american south_american west_african east_african north_african central_african southern_african east_asian south_asian
  southeast_asian central_asian middle_eastern south_sudanese east_timorese papua_new_guinean sierra_leonean saint_lucian
  trinidadian grenadian vincentian antiguan kittitian eswatini mosotho basotho batswana motswana ni-vanuatu latin_american central_american sri_lankan puerto_rican costa_rican hong_konger
  african-american anglo-saxon sino soviet german-born
  christian catholic protestant anglican orthodox evangelical democratic republican baptist methodist mormon muslim islamic islamist sunni
  shia shiite jewish hindu sikh buddhist atheist rohingya yazidi maori aboriginal native_american inuit sami roma
  hutu tutsi hausa yoruba igbo zulu pashtun tatar`,
);

/** People who are not called by the adjective: "Briton", "Frenchman". */
const inhabitants = wordSet(
  `briton brit englishman englishwoman frenchman frenchwoman irishman irishwoman welshman welshwoman scotsman scot
  dutchman dutchwoman spaniard dane swede finn pole turk croat serb slovene bosniak kurd arab jew icelander
  new_yorker new_zealander londoner parisian texan californian muscovite jew african asian democrat republican
  tory conservative liberal libertarian socialist communist marxist nazi islamist jihadist nationalist unionist
  loyalist brexiteer remainer labourite`,
);

const sameInPlural = wordSet(
  `british chinese japanese french dutch irish portuguese swiss spanish english welsh vietnamese lebanese taiwanese burmese
  congolese senegalese sudanese maltese rohingya inuit maori roma taliban`,
);

/** Takes folded words, joined by a blank. */
export function isDemonymAdjective(word: string): boolean {
  return adjectives.has(word);
}

/** "Russian", "Frenchman", "Democrat": one of a people, faith or party, or the adjective. */
export function isDemonym(word: string): boolean {
  return adjectives.has(word) || inhabitants.has(word) || isPeople(word);
}

/** "Briton", "Frenchman": before a name it is as good as a title. */
export function isInhabitant(word: string): boolean {
  return inhabitants.has(word) && !adjectives.has(word);
}

/** "Russians", "Frenchmen", "Democrats"; "the French" is for the words around to tell. */
export function isPeople(word: string): boolean {
  const singular = word.endsWith("men")
    ? `${word.slice(0, -3)}man`
    : word.endsWith("s")
      ? word.slice(0, -1)
      : "";
  return (
    singular !== "" && !sameInPlural.has(word) && (adjectives.has(singular) || inhabitants.has(singular))
  );
}
