import { check, checkEntity } from "./check";

describe("entities: the forms of one person's name", () => {
  describe("knights, dames and nobles", () => {
    check("Sir Keith Dunmore left. Sir Keith said nothing; Dunmore's aides said less.", {
      "person Keith Dunmore": "Keith Dunmore, Keith, Dunmore",
    });
    check("Dame Harriet Pell sang. Dame Harriet bowed.", { "person Harriet Pell": "Harriet Pell, Harriet" });
    check("Baroness Ellen Marsh spoke. Lady Marsh sat down.", { "person Ellen Marsh": "Ellen Marsh, Marsh" });
    check("Prince Aldric met villagers. The photo shows Aldric.", { "person Aldric": "Aldric, Aldric" });
  });

  describe("family name first", () => {
    check("Premier Kwan Chi-keung agreed. Kwan gave no date.", {
      "person Kwan Chi-keung": "Kwan Chi-keung, Kwan",
    });
    check("President Zhao Tianming arrived. Zhao was met by Nguyen Van Minh. Minh smiled.", {
      "person Zhao Tianming": "Zhao Tianming, Zhao",
      "person Nguyen Van Minh": "Nguyen Van Minh, Minh",
    });
    check("Park Seo-yeon, the defence minister, resigned. “It is over,” Park said.", {
      "person Park Seo-yeon": "Park Seo-yeon, the defence minister, Park",
    });
  });

  describe("one name", () => {
    check("President Wirantara spoke. “No,” Wirantara said.", {
      "person Wirantara": "Wirantara, Wirantara",
    });
    check("The singer Zahira, 34, cancelled. Zahira is ill.", { "person Zahira": "Zahira, Zahira" });
  });

  describe("a father's name last, or in the middle", () => {
    check("Prime Minister Tadesse Bekele spoke. Tadesse left at noon.", {
      "person Tadesse Bekele": "Tadesse Bekele, Tadesse",
    });
    check("Sigrun Jonsdottir, the fisheries minister, spoke. Sigrun left.", {
      "person Sigrun Jonsdottir": "Sigrun Jonsdottir, the fisheries minister, Sigrun",
    });
    check("Pyotr Andreyevich Sokolin was held. Sokolin denies it.", {
      "person Pyotr Andreyevich Sokolin": "Pyotr Andreyevich Sokolin, Sokolin",
    });
  });

  describe("initials", () => {
    check("Chief Minister M.K. Selvan met R. Subramanian. Selvan left, and Subramanian stayed.", {
      "person M.K. Selvan": "M.K. Selvan, Selvan",
      "person R. Subramanian": "R. Subramanian, Subramanian",
    });
    check("The author P. G. Ormond died. Ormond was 93.", { "person P. G. Ormond": "P. G. Ormond, Ormond" });
    check("Nobody left. A. Silva won. Ana Silva thanked voters.", {
      "person Ana Silva": "A. Silva, Ana Silva",
    });
    check("John A. Bexley spoke. John Bexley left.", {
      "person John A. Bexley": "John A. Bexley, John Bexley",
    });
  });

  describe("double surnames and particles", () => {
    check("Maria Ortega Ruiz won. Ortega thanked voters; Ortega Ruiz wept.", {
      "person Maria Ortega Ruiz": "Maria Ortega Ruiz, Ortega, Ortega Ruiz",
    });
    check("Rebecca Pike-Marlow won. Pike-Marlow thanked voters.", {
      "person Rebecca Pike-Marlow": "Rebecca Pike-Marlow, Pike-Marlow",
    });
    check("Ursula von der Aue spoke. Von der Aue left, and critics of von der Aue cheered.", {
      "person Ursula von der Aue": "Ursula von der Aue, Von der Aue, von der Aue",
    });
    check("Ahmed Nabil al-Tawfiq spoke. Tawfiq left. Critics of al-Tawfiq cheered.", {
      "person Ahmed Nabil al-Tawfiq": "Ahmed Nabil al-Tawfiq, Tawfiq, al-Tawfiq",
    });
    check("Crown Prince Khalid bin Rashid spoke. Prince Khalid left.", {
      "person Khalid bin Rashid": "Khalid bin Rashid, Khalid",
    });
  });

  describe("nicknames", () => {
    check("William Ward spoke. “No,” said Bill Ward.", { "person William Ward": "William Ward, Bill Ward" });
    check("Robert “Bobby” Moss spoke. Moss left.", {
      "person Robert “Bobby” Moss": "Robert “Bobby” Moss, Moss",
    });
    check("Ben Carver spoke. Benjamin Carver left.", { "person Ben Carver": "Ben Carver, Benjamin Carver" });
  });

  describe("children by their first names", () => {
    check("Leo Hadley, 7, and his sister Mia Hadley, 5, were found. Leo was cold. Mia slept.", {
      "person Leo Hadley": "Leo Hadley, his, Leo",
      "person Mia Hadley": "Mia Hadley, Mia",
    });
  });

  describe("two people with one surname stay apart", () => {
    check("Mayor Ana Silva and her brother, Tom Silva, spoke. Mr Silva left. Ms Silva stayed.", {
      "person Ana Silva": "Ana Silva, her, Silva",
      "person Tom Silva": "Tom Silva, Silva",
    });
    check("Senator Ana Silva met Judge Tom Silva. Judge Silva left. Senator Silva stayed.", {
      "person Ana Silva": "Ana Silva, Silva",
      "person Tom Silva": "Tom Silva, Silva",
    });
    check("Ana Silva met Ines Silva. Ana left. Ines stayed.", {
      "person Ana Silva": "Ana Silva, Ana",
      "person Ines Silva": "Ines Silva, Ines",
    });
    check("John Hadley Sr. founded it. John Hadley Jr. sold it.", {
      "person John Hadley Sr.": "John Hadley Sr.",
      "person John Hadley Jr.": "John Hadley Jr.",
    });
    check("Ana Silva spoke. Tom Silva spoke. A. Silva wrote the letter.", {
      "person Ana Silva": "Ana Silva, A. Silva",
      "person Tom Silva": "Tom Silva",
    });
  });

  describe("a name spelt in two ways", () => {
    checkEntity("José Marín met Jose Marin.", "José Marín", {
      similar: ["person:jose-marin-2"],
      aliases: [],
    });
    checkEntity("Ana Silva and J. Marin met. J. Martin left.", "J. Marin", { similar: ["person:j-martin"] });
    checkEntity("Ana K. Silva met Ana R. Silva.", "Ana K. Silva", { similar: ["person:ana-r-silva"] });
  });
});

describe("entities: titles of the English-speaking press", () => {
  const titled = (title: string, female = false) => {
    const [first, last] = female ? ["Meera", "Kulkarni"] : ["Tunde", "Okoye"];
    check(`“No,” said ${title} ${first} ${last}. ${title} ${last} left.`, {
      [`person ${first} ${last}`]: `${first} ${last}, ${last}`,
    });
  };
  for (const title of [
    "Shri",
    "Alhaji",
    "Chief",
    "Engr",
    "Engr.",
    "Barr.",
    "Prof.",
    "Dr",
    "Rev. Fr.",
    "Pastor",
    "Bishop",
    "Imam",
    "Sheikh",
    "Justice",
    "MEC",
    "MP",
    "Hon.",
    "Senator",
    "Cllr",
    "Ald.",
    "Capt.",
    "Lt. Gen.",
    "Maj. Gen.",
    "Brig. Gen.",
    "Sgt.",
    "Const.",
    "Det. Insp.",
    "Supt",
    "Insp.",
    "Chief Supt",
    "ACP",
    "Mwalimu",
    "Datuk Seri",
    "Tan Sri",
    "Tun",
    "Ustaz",
    "Haji",
    "Pandit",
    "Ven.",
    "Lord Justice",
    "Taoiseach",
    "TD",
    "Premier",
    "Chief Minister",
    "Prime Minister",
    "Deputy President",
    "Governor",
    "Attorney General",
    "Advocate",
    "Adv.",
    "Comrade",
    "Honourable",
    "Archbishop",
    "Cardinal",
    "Rabbi",
    "Father",
    "Brother",
    "Air Marshal",
    "Wing Commander",
    "Flt Lt",
    "Cmdr",
    "Vice Admiral",
    "Lance Corporal",
    "Pvt.",
    "Constable",
    "Detective Sergeant",
    "DCI",
    "PC",
    "Otunba",
    "Oba",
    "Igwe",
    "Emir",
    "Mallam",
    "Chief Justice",
    "Speaker",
    "Whip",
    "Judge",
    "Magistrate",
    "Registrar",
  ])
    titled(title);
  for (const title of [
    "Smt",
    "Smt.",
    "Mrs",
    "Ms",
    "Miss",
    "Madam",
    "Dame",
    "Sister",

    "Baroness",
    "Lady",
    "Alhaja",
    "Hajiya",
    "Begum",

    "Queen",
    "Senior Sister",
  ])
    titled(title, true);
});

describe("entities: one name, several things", () => {
  check("Officials in Washington disagreed. Dora Washington starred. “No,” Washington said of the film.", {
    "place Washington": "Washington",
    "person Dora Washington": "Dora Washington, Washington",
  });
  check("Planes flew from Jordan to Egypt. Later, Mick Jordan arrived, and Mr Jordan sat down.", {
    "place Jordan": "Jordan",
    "place Egypt": "Egypt",
    "person Mick Jordan": "Mick Jordan, Jordan",
  });
  check("Jordan borders Syria. The king of Jordan spoke in Amman.", {
    "place Jordan": "Jordan, Jordan",
    "place Syria": "Syria",
    "place Amman": "Amman",
  });
  check("Sydney Harwick, 12, lives in Sydney. “I like it,” Sydney said.", {
    "person Sydney Harwick": "Sydney Harwick, Sydney",
    "place Sydney": "Sydney",
  });
  check("Paris Geller met the mayor of Paris. Geller smiled.", {
    "person Paris Geller": "Paris Geller, Geller",
    "place Paris": "Paris",
  });
});
