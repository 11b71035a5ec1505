import { wordSet } from "./words";

/** The legal form at the end of a company's name: left out of its short forms. */
export const legalForms: ReadonlySet<string> = wordSet(
  "inc incorporated corp corporation co company ltd limited llc llp plc ag sa nv bv spa gmbh se ab asa oyj kk pty pte lp holdings holding group sarl srl oy as",
);

/** The last word of an organisation's name. */
export const organizationHeads: ReadonlySet<string> = wordSet(
  `inc incorporated corp corporation co company companies ltd limited llc llp plc ag nv bv spa gmbh asa oyj pty holdings
  holding group partners ventures capital industries enterprises motors airlines airways airline bank bancorp insurance
  pharmaceuticals pharma laboratories labs technologies systems software media entertainment pictures studios records
  energy petroleum resources mining steel foods marine lines shipping haulage logistics civils metals cement stores brewery railways telecom communications networks securities
  investments advisers advisors consulting associates brothers
  university college school academy institute institution polytechnic faculty seminary
  ministry department agency bureau office administration authority commission committee subcommittee council board panel
  directorate inspectorate secretariat treasury exchequer parliament congress senate assembly legislature chamber
  court tribunal judiciary cabinet government politburo
  party union federation confederation association organization organisation society foundation trust fund charity
  alliance coalition league movement front brigade brigades militia network forum club team guild order church
  diocese archdiocese synod mosque-council caucus campaign initiative project consortium partnership cooperative
  army navy force forces corps guard command regiment battalion fleet police service services constabulary
  times post herald tribune gazette journal guardian telegraph chronicle observer news press magazine broadcasting
  television radio network tv
  orchestra philharmonic symphony ballet united rovers wanderers albion athletic fc afc rfc
  exchange cooperative sacco mission hospitals registry watchdog ombudsman regulator reserve nations`,
);

/** "X of Y", "X for Y" is one name where X ends so. */
export const compoundHeads: ReadonlySet<string> = wordSet(
  `directorate inspectorate university bank ministry department dept house chamber church board bureau office institute institution college school academy
  council court committee subcommittee commission association organization organisation society federation
  confederation league union alliance museum gulf bay sea strait straits isle isles cape republic kingdom
  commonwealth port district province archdiocese diocese order army party freedom front movement conference congress
  parliament assembly foundation trust treaty battle declaration bill statue center centre centers centres fund agency
  authority administration coalition campaign network group doctors reporters physicians mothers daughters sons
  knights guild partnership initiative forum convention protocol agreement tower hall hospital
  cathedral faculty secretariat tribunal states community citizens americans journal duchy municipality emirate
  sultanate state city county village church lords commons representatives friends brotherhood siege rock lake mount
  bureau registry chamber siege company corps act charter hall`,
);

/** Organisations that a newspaper names without saying what they are. */
export const knownOrganizations: ReadonlySet<string> = wordSet(
  `reuters ap afp upi bloomberg xinhua tass interfax kyodo yonhap pa_media press_association associated_press
  agence_france-presse anadolu dpa efe ansa pti ians ria_novosti cnn bbc nbc abc cbs fox fox_news msnbc npr pbs itv sky_news
  al_jazeera al_arabiya the_guardian the_times the_economist financial_times washington_post new_york_times
  wall_street_journal usa_today politico axios buzzfeed breitbart huffpost vox vice der_spiegel le_monde el_pais
  nato un united_nations eu european_union european_commission opec oecd imf international_monetary_fund world_bank
  who world_health_organization wto world_trade_organization unesco unicef unhcr iaea interpol europol eurostat
  african_union ecowas asean oas brics mercosur arab_league osce icc icj fifa uefa ioc fia nba nfl mlb nhl ncaa pga
  g7 g8 g20 ecb european_central_bank federal_reserve the_fed fed bank_of_england bank_of_japan hamas hezbollah taliban
  al_qaeda al-qaeda islamic_state isis isil boko_haram al-shabaab plo fatah irgc ira eta farc
  fbi cia nsa dhs doj epa fda cdc nih nasa noaa irs sec fcc ftc faa osha atf dea ice tsa fema usda
  congress senate supreme_court state_department pentagon treasury justice_department
  homeland_security secret_service national_guard coast_guard house_of_representatives gop dnc rnc democratic_party
  republican_party labour_party conservative_party tories labour liberal_democrats lib_dems snp plaid_cymru dup
  sinn_fein ukip ndp bjp anc african_national_congress parliament bundestag bundesrat duma knesset lok_sabha
  rajya_sabha dail house_of_commons house_of_lords hm_treasury home_office foreign_office mi5 mi6 gchq nhs
  ofcom ofsted ofgem met_office scotland_yard aclu nra naacp afl-cio amnesty_international human_rights_watch
  greenpeace red_cross oxfam world_wildlife_fund wwf medecins_sans_frontieres
  google apple amazon microsoft facebook meta twitter alphabet netflix tesla ibm intel nvidia oracle cisco hp dell
  samsung sony toyota honda nissan hyundai kia volkswagen bmw mercedes mercedes-benz daimler audi porsche ferrari renault
  peugeot fiat ford chrysler stellantis volvo boeing airbus lockheed_martin raytheon bae_systems rolls-royce siemens
  bosch basf bayer novartis roche sanofi pfizer moderna biontech astrazeneca glaxosmithkline gsk merck
  johnson_&_johnson abbvie shell bp exxon exxonmobil exxon_mobil chevron totalenergies equinor eni gazprom rosneft lukoil
  aramco petrobras glencore rio_tinto bhp arcelormittal nestle unilever danone diageo heineken pepsico coca-cola
  mcdonald's starbucks walmart tesco sainsbury's carrefour aldi lidl ikea h&m zara inditex nike adidas puma lvmh kering
  hsbc barclays lloyds natwest santander bbva bnp_paribas societe_generale deutsche_bank commerzbank ubs credit_suisse ing
  goldman_sachs jpmorgan jpmorgan_chase morgan_stanley citigroup citi citibank wells_fargo blackrock visa
  mastercard paypal uber lyft airbnb tiktok bytedance tencent alibaba baidu huawei xiaomi softbank foxconn tsmc
  verizon at&t t-mobile comcast disney warner_bros spotify openai spacex ryanair easyjet lufthansa
  air_france british_airways qantas emirates fedex ups dhl maersk deloitte kpmg pwc ernst_&_young mckinsey rabobank
  s&p moody's fitch gallup ipsos yougov nielsen linkedin reddit snapchat whatsapp robinhood
  standard_chartered macquarie nomura mitsubishi mitsui hitachi toshiba panasonic canon nintendo harvard yale
  princeton stanford mit oxford_university cambridge_university greens`,
);

/** Acronyms and all-capital words that name no organisation. */
export const otherAcronyms: ReadonlySet<string> = wordSet(
  `covid gmt utc est edt pst pdt cet bst am pm ceo cfo coo cto tv pc it gdp vat gst dna rna hiv aids suv id pr hr phd ba ma md
  bbq dvd cd usb gps atm faq ad bc ok us uk usa uae mph kph kg km cctv ppe pcr ev evs ai vr ar pin ppm rsvp sos url
  lgbt lgbtq lgbtqi bame mp mps mep meps mla pm qc kc ipo etf nft vip ufo rip mr mrs ms dr jr sr ii iii iv vi vii viii ix
  xi xii am fm lng lpg mvp mba q1 q2 q3 q4 h1 h2 usd eur gbp cny photo file update corrected exclusive breaking factbox
  analysis insight slideshow explainer more ends rtrs var ftse dow nyse h1n1 h5n1 sars mers ptsd adhd gcse a i`,
);

/** After a name: what only an organisation has or is. */
export const organizationNouns: ReadonlySet<string> = wordSet(
  `shares stock stocks employees staff workers customers board chairman chairwoman executives ceo cfo headquarters
  profit profits revenue sales shareholders investors subsidiary factory factories plant plants spokesman spokeswoman
  spokesperson chief representatives members lawmakers supporters users bonds unit`,
);

/** After ", a" or ", the": what an organisation is in an apposition. */
export const organizationKinds: ReadonlySet<string> = wordSet(
  `company firm bank group maker manufacturer retailer developer startup start-up business agency organization
  organisation charity nonprofit non-profit party union association think-tank thinktank newspaper magazine broadcaster
  website platform operator producer supplier provider airline brand carmaker automaker brewer miner insurer lender
  brokerage consultancy university college institute club team watchdog regulator ministry commission committee
  militia network conglomerate giant chain publisher foundation fund church coalition`,
);

/** The head nouns of names by which an organisation is spoken of again. */
export const describedBy: ReadonlySet<string> = wordSet(
  `company bank party ministry department agency bureau administration authority commission committee council board
  court parliament university college school academy institute union federation association organization organisation
  society foundation trust fund charity alliance coalition league group club church hospital army navy airline exchange
  forum guild cooperative directorate assembly senate institution network consortium police movement newspaper`,
);

/** The last word of a business's name: it may be called "the company". */
export const businessHeads: ReadonlySet<string> = wordSet(
  `inc incorporated corp corporation co company ltd limited llc llp plc ag nv bv spa gmbh asa oyj pty holdings partners
  ventures capital industries enterprises motors airlines airways airline insurance pharmaceuticals pharma laboratories
  labs technologies systems software entertainment pictures studios energy petroleum resources mining steel foods
  stores brewery telecom communications securities investments marine lines shipping haulage logistics civils coal
  metals minerals cement oil gas power electric retail brands beverages breweries textiles chemicals construction
  engineering builders contractors properties homes group`,
);

/** What a business is said to be: "the shipbuilder". */
export const businessKinds: ReadonlySet<string> = wordSet(
  `company firm maker manufacturer retailer developer startup start-up business operator producer supplier provider
  airline carmaker automaker brewer miner insurer lender bank brokerage consultancy conglomerate giant chain publisher
  shipbuilder shipyard steelmaker drugmaker chipmaker planemaker contractor builder housebuilder supermarket grocer
  utility carrier distributor franchise smelter refiner exporter importer telco caterer manufacturer group`,
);
