/** ISO 4217 codes by what stands before a figure, as written but for full stops. A bare "$" is taken for the US dollar. */
export const currencySigns: ReadonlyMap<string, string> = table(`
  USD $ US$ U$ USD
  AUD A$ AU$ AUD
  CAD C$ CA$ CAD
  NZD NZ$ NZD
  HKD HK$ HKD
  SGD S$ SGD
  TWD NT$ TWD
  JMD J$ JMD
  TTD TT$ TTD
  BBD Bds$ BBD
  XCD EC$ XCD
  GYD G$ GYD
  FJD FJ$ F$ FJD
  NAD N$ NAD
  ZWL Z$ ZW$ ZWL
  BRL R$ BRL
  MXN Mex$ MX$ MXN
  GBP £ GBP
  EUR € EUR
  JPY ¥ JP¥ JPY
  CNY CN¥ RMB CNY
  INR ₹ INR
  PKR PKR
  LKR LKR SLR
  NPR NPR
  BDT ৳ Tk BDT
  NGN ₦ N NGN
  GHS ₵ GH¢ GH₵ GHS GHC GHc
  KES KSh Ksh KSH KShs Kshs KSHS Sh Shs Sh. KES
  UGX USh Ush USh UShs Ushs UGX
  TZS TSh Tsh TShs TZS
  ZAR R ZAR
  PHP ₱ P Php PHP
  RUB ₽ RUB
  KRW ₩ KRW
  TRY ₺ TL TRY
  UAH ₴ UAH
  ILS ₪ NIS ILS
  AED Dh Dhs AED
  SAR SR SAR
  QAR QR QAR
  KWD KD KWD
  BHD BD BHD
  MYR RM MYR
  IDR Rp IDR
  THB ฿ THB
  CHF CHF SFr Sfr
  SEK SEK
  NOK NOK
  DKK DKK
  PLN PLN
  CZK CZK
  EGP E£ LE EGP
  ZMW ZMW
  SLL Le
  ETB Br ETB
  XOF CFA FCFA XOF
`);

/** Signs that are letters of other things, too: the road N1, the R61, a P45. */
export const doubtfulSigns: ReadonlySet<string> = new Set([
  "N",
  "R",
  "P",
  "G$",
  "Le",
  "Br",
  "LE",
  "BD",
  "TL",
]);

/** Rupees: of India unless the article is about another country that has them. */
export const rupeeSigns: ReadonlySet<string> = new Set(["Rs", "Re"]);

/** Codes by the noun; "dollars" and "rupees" by the country before it. */
export const currencyNouns: ReadonlyMap<string, string> = table(`
  USD dollar dollars us_dollar us_dollars american_dollars cent cents
  AUD australian_dollar australian_dollars
  CAD canadian_dollar canadian_dollars
  NZD new_zealand_dollars
  HKD hong_kong_dollars
  SGD singapore_dollars
  GBP pound pounds sterling pounds_sterling british_pounds quid
  EUR euro euros
  JPY yen
  CNY yuan renminbi
  INR rupee rupees indian_rupees
  PKR pakistani_rupees
  LKR sri_lankan_rupees
  NPR nepali_rupees nepalese_rupees
  BDT taka
  NGN naira
  GHS cedi cedis ghana_cedis
  KES shilling shillings kenyan_shillings kenya_shillings
  UGX ugandan_shillings uganda_shillings
  TZS tanzanian_shillings
  ZAR rand rands
  ZMW kwacha
  BWP pula
  ETB birr
  XOF cfa_francs
  PHP peso pesos philippine_pesos
  MXN mexican_pesos
  ARS argentine_pesos
  BRL real reais
  RUB rouble roubles ruble rubles
  UAH hryvnia hryvnias
  TRY lira liras turkish_lira
  ILS shekel shekels
  AED dirham dirhams
  SAR riyal riyals
  MYR ringgit
  IDR rupiah
  THB baht
  VND dong
  KRW won
  CHF franc francs swiss_francs
  SEK swedish_crowns swedish_kronor kronor
  NOK norwegian_crowns norwegian_kroner kroner
  PLN zloty zlotys zloties
  HUF forint forints
  CZK koruna crowns
`);

/** The plural of measures by the forms they are written in. */
export const measures: ReadonlyMap<string, string> = table(`
  percent percent pc pct percents %
  percentage_points percentage-point percentage_point percentage_points pps
  basis_points basis_point basis_points bps
  metres m metre metres meter meters mtr
  kilometres kilometre kilometres kilometer kilometers km kms
  centimetres centimetre centimetres centimeter centimeters cm
  millimetres millimetre millimetres millimeter millimeters mm
  miles mile miles
  feet foot feet ft
  inches inch inches
  yards yard yards
  acres acre acres
  hectares hectare hectares ha
  square_metres square_metre square_metres square_meter square_meters sqm
  square_kilometres square_kilometre square_kilometres square_kilometer square_kilometers sqkm
  square_miles square_mile square_miles
  square_feet square_foot square_feet sqft
  cubic_metres cubic_metre cubic_metres cubic_meter cubic_meters
  kilograms kilogram kilograms kilo kilos kilogramme kilogrammes kg kgs
  grams gram grams gramme grammes
  milligrams mg milligram milligrams
  tonnes tonne tonnes
  tons ton tons
  ounces ounce ounces oz
  litres litre litres liter liters
  gallons gallon gallons
  barrels barrel barrels
  bushels bushel bushels
  celsius degrees_celsius degree_celsius degrees_centigrade c °c
  fahrenheit degrees_fahrenheit degree_fahrenheit f °f
  degrees degree degrees
  km/h kph kmh km/h kilometres_per_hour
  mph mph miles_per_hour
  knots knot knots
  watts watt watts
  kilowatts kilowatt kilowatts kw
  megawatts megawatt megawatts mw
  gigawatts gigawatt gigawatts gw
  megawatt_hours mwh megawatt_hours
  kilowatt_hours kwh kilowatt_hours
  volts volt volts
  hertz hz
  gigabytes gb gigabyte gigabytes
  megabytes mb megabyte megabytes
  terabytes tb terabyte terabytes
  seconds second seconds
  minutes minute minutes min mins
  hours hour hours hr hrs
  days day days
  weeks week weeks
  fortnights fortnight
  months month months
  years year years yr yrs
  decades decade decades
  centuries century centuries
  points point points
  times times
`);

/** Plurals that do not end in s. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  "people men women children police troops cattle sheep fish feet teeth staff personnel mps meps mlas mcas aircraft ngos policemen policewomen firefighters servicemen fishermen".split(
    " ",
  ),
);

/** A line a unit: the unit, then the forms that stand for it; blanks in them are "_". */
function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [unit, ...forms] = line.trim().split(/\s+/);
        return forms.map((form) => [form.replaceAll("_", " "), unit!.replaceAll("_", " ")] as const);
      }),
  );
}
