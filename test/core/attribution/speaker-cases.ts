/** A short article, and who speaks a quotation of it that names nobody in full. */
export interface SpeakerCase {
  /** Its paragraphs. */
  readonly article: readonly string[];
  /** Words of the quotation that is meant. */
  readonly words: string;
  /** The entity's name, joint speakers joined by " & "; one without a name goes by its own words. Null: nobody. */
  readonly speaker: string | null;
}

export const speakerCases: readonly SpeakerCase[] = [
  // He and she, with others about.
  {
    article: [
      "The Chancellor, Fiona Bracewell, told MPs on Wednesday that growth would slow. Her shadow, Dominic Hart, called it a budget of despair. She said he had no plan of his own.",
    ],
    words: "had no plan",
    speaker: "Fiona Bracewell",
  },
  {
    article: [
      "Trudy Halloran, who has run the Moose Creek diner since 1987, will close it in June.",
      "Her landlord, Vern Dufresne, doubled the rent last fall.",
      "“I cried for a week,” she said.",
    ],
    words: "cried for a week",
    speaker: "Trudy Halloran",
  },
  {
    article: [
      "Warrant officer Lebo Dikgale said two men were arrested near Polokwane on Sunday. They were found with copper cable. He said they would appear in court on Tuesday.",
    ],
    words: "appear in court",
    speaker: "Lebo Dikgale",
  },
  {
    article: [
      "Shri Mahendra Solanki laid the foundation stone in Rajpur on Friday. Local MLA Smt Kalpana Jadeja was also present. He said work would be completed in 18 months.",
    ],
    words: "would be completed",
    speaker: "Mahendra Solanki",
  },
  {
    article: [
      "Alhaji Sani Bukar and Mrs Ngozi Eze both want the ticket. At a rally in Minna, Bukar promised roads. She promised schools.",
    ],
    words: "schools",
    speaker: "Ngozi Eze",
  },
  {
    article: [
      "Detective Inspector Moira Lyle appealed for witnesses to the attack on Brian Tunney, 61. “He was walking his dog,” she said. “He had no enemies.”",
    ],
    words: "no enemies",
    speaker: "Moira Lyle",
  },
  {
    article: [
      "LIMA, March 3 - President Esteban Quiroga named his cousin, Berta Quiroga, to head the central bank on Monday. She said she would not take orders from anybody.",
    ],
    words: "take orders",
    speaker: "Berta Quiroga",
  },
  {
    article: [
      "Walter Nkemelu has taught chess in Kibera for 11 years. One of his pupils, Faith Achieng, won the junior title in April. “I told her to attack,” he said. “She never looked back.”",
    ],
    words: "looked back",
    speaker: "Walter Nkemelu",
  },
  {
    article: [
      "When police stopped Craig Penhallow, he said the car was his mother’s. Officers later found her in the boot.",
    ],
    words: "his mother",
    speaker: "Craig Penhallow",
  },
  {
    article: [
      "Anneke Botha sued the clinic after her husband, Jaco, died on its steps. The nurse on duty, she said, refused to open the gate.",
    ],
    words: "refused to open",
    speaker: "Anneke Botha",
  },
  {
    article: [
      "Wes Ogilvie's widow has thanked the crew who pulled him from the lake. Marlene Ogilvie said they had risked their lives. She said her husband would have hated the fuss.",
    ],
    words: "hated the fuss",
    speaker: "Marlene Ogilvie",
  },
  {
    article: ["Coach Rod Pickett was asked whether striker Jamie Nunn would start. “He’s fit,” he said."],
    words: "fit",
    speaker: "Rod Pickett",
  },
  // Surnames that two bear, titles, first names.
  {
    article: [
      "Peter Garland and his wife, Susan Garland, lost the farm in the fire. Mrs Garland said the sheep had been let out in time.",
    ],
    words: "let out in time",
    speaker: "Susan Garland",
  },
  {
    article: [
      "Prime Minister Ines Duarte met her brother, the banker Rui Duarte, in Porto. Prime Minister Duarte said the visit was private.",
    ],
    words: "visit was private",
    speaker: "Ines Duarte",
  },
  {
    article: [
      "Twins Hannah and Leah Mercer, 17, swam the strait together. Leah said the last mile was the worst.",
    ],
    words: "last mile",
    speaker: "Leah Mercer",
  },
  {
    article: [
      "Princess Astrid opened the hospital wing in Bergvik on Tuesday. Astrid told staff that she had been born there.",
    ],
    words: "born there",
    speaker: "Astrid",
  },
  {
    article: [
      "Noah Fairley, 10, and his father, Dale Fairley, were stranded for two nights. Noah said he was never scared.",
    ],
    words: "never scared",
    speaker: "Noah Fairley",
  },
  {
    article: [
      "Deputy Premier Lin Guowei arrived in Nairobi on Thursday. Lin said China would build the line by 2027.",
    ],
    words: "build the line",
    speaker: "Lin Guowei",
  },
  {
    article: [
      "Opposition leader Tesfaye Alemu was freed on Monday. Tesfaye said he had been held in a cell without light.",
    ],
    words: "cell without light",
    speaker: "Tesfaye Alemu",
  },
  {
    article: ["Sir Rupert Vane chaired the inquiry for six years. “It was never finished,” Sir Rupert said."],
    words: "never finished",
    speaker: "Rupert Vane",
  },
  {
    article: [
      "M. S. Raghunathan, the state’s health secretary, briefed reporters in Chennai. Raghunathan said the outbreak was contained.",
    ],
    words: "was contained",
    speaker: "M. S. Raghunathan",
  },
  {
    article: [
      "Maria del Carmen Ortega won the primary with 52% of the vote. Her opponent, Luis Ortega, is no relation. “We start again tomorrow,” Maria Ortega told supporters.",
    ],
    words: "start again",
    speaker: "Maria del Carmen Ortega",
  },
  {
    article: [
      "Judge Carl Whitlow sentenced Aaron Whitlow, who is not related to him, to four years. “You had every chance,” Judge Whitlow said.",
    ],
    words: "every chance",
    speaker: "Carl Whitlow",
  },
  {
    article: [
      "Councillor Jean Askew and MP Robert Askew were married in 2001 and divorced in 2019. Cllr Askew said the vote was nothing personal.",
    ],
    words: "nothing personal",
    speaker: "Jean Askew",
  },
  // Descriptions of people.
  {
    article: [
      "Sen. Holly Brandt of Vermont will not seek re-election. The senator said she wanted to see her grandchildren.",
    ],
    words: "grandchildren",
    speaker: "Holly Brandt",
  },
  {
    article: [
      "Midfielder Ousmane Keita will miss the final with a torn hamstring. The 26-year-old said he was heartbroken.",
    ],
    words: "heartbroken",
    speaker: "Ousmane Keita",
  },
  {
    article: [
      "Kenya’s Peris Jebet, 31, won the Lisbon marathon on Sunday. “The heat was terrible,” said the 31-year-old.",
    ],
    words: "heat was terrible",
    speaker: "Peris Jebet",
  },
  {
    article: [
      "Environment minister Petra Kolar flew to Graz on Monday to meet the mayor, Franz Huber. The minister said the dam was safe.",
    ],
    words: "dam was safe",
    speaker: "Petra Kolar",
  },
  {
    article: [
      "Environment minister Petra Kolar flew to Graz on Monday to meet the mayor, Franz Huber. The mayor said the dam leaked.",
    ],
    words: "dam leaked",
    speaker: "Franz Huber",
  },
  {
    article: [
      "Bishop Emmanuel Kiwanuka led prayers in Masaka. President Joseph Bukenya sat in the front row. The bishop said the nation was tired of promises.",
    ],
    words: "tired of promises",
    speaker: "Emmanuel Kiwanuka",
  },
  {
    article: [
      "Author Delphine Marsh has written nine novels. “The next will be the last,” the novelist said.",
    ],
    words: "will be the last",
    speaker: "Delphine Marsh",
  },
  {
    article: [
      "Superintendent of Police Anjali Kurup visited the village at dawn. The police officer said four suspects were in custody.",
    ],
    words: "in custody",
    speaker: "Anjali Kurup",
  },
  {
    article: [
      "Chief executive Gordon Mellish said sales of the Fable 3 phone had doubled. The 58-year-old Scot said the firm would hire 300 people.",
    ],
    words: "hire 300",
    speaker: "Gordon Mellish",
  },
  // Bodies.
  {
    article: [
      "Canada’s Tallis Energy said on Thursday it would buy Orrin Gas for C$4bn. Shares of Orrin rose 20%. The company said the deal would close in May.",
    ],
    words: "close in May",
    speaker: "Tallis Energy",
  },
  {
    article: [
      "The Ministry of Agriculture has banned the pesticide. Farmers protested in Pune. The ministry said it had killed bees.",
    ],
    words: "killed bees",
    speaker: "Ministry of Agriculture",
  },
  {
    article: [
      "Northland Bank cut 900 jobs on Friday. Its chairman, Sir Hugh Ballard, will leave in June. The bank said branches would stay open.",
    ],
    words: "branches would stay",
    speaker: "Northland Bank",
  },
  {
    article: [
      "The Federal Aviation Board grounded the jets after cracks were found. Airlines complained. It said passengers came first.",
    ],
    words: "passengers came first",
    speaker: "Federal Aviation Board",
  },
  {
    article: [
      "Zambezi Telecom raised its tariffs for the third time this year. In a statement, the firm said the kwacha had lost a third of its value.",
    ],
    words: "lost a third",
    speaker: "Zambezi Telecom",
  },
  {
    article: [
      "BERLIN, Oct 9 (Newswire) - Carmaker Veltro AG posted a loss of 90 million euros on Wednesday. It expects sales to fall further next year.",
    ],
    words: "sales to fall",
    speaker: "Veltro AG",
  },
  {
    article: [
      "The Teachers’ Union of Malova called off its strike on Monday. They said the government had met their demands.",
    ],
    words: "met their demands",
    speaker: "Teachers’ Union of Malova",
  },
  {
    article: ["Riverside High School sent pupils home on Friday. The school said a boiler had failed."],
    words: "boiler",
    speaker: "Riverside High School",
  },
  {
    article: [
      "The High Court threw out the claim against Pinmoor Council. The council said it would seek its costs.",
    ],
    words: "seek its costs",
    speaker: "Pinmoor Council",
  },
  {
    article: [
      "The Competition Bureau sued the grocer Fenwick & Hale on Monday. The regulator said the chain had fixed the price of bread.",
    ],
    words: "price of bread",
    speaker: "Competition Bureau",
  },
  {
    article: [
      "The Campaign for Clean Rivers (CCR) handed in a petition of 40,000 names. The CCR said the minister had ignored it.",
    ],
    words: "ignored it",
    speaker: "Campaign for Clean Rivers",
  },
  // Floating quotations.
  {
    article: [
      "Ambulance driver Gift Moyo described the scene to a reporter.",
      "“There were people on the road and people in the trees,” he said.",
      "“I have never seen anything like it.”",
    ],
    words: "anything like it",
    speaker: "Gift Moyo",
  },
  {
    article: [
      "“The tide came in faster than anyone thought,” said coastguard officer Nerys Pugh.",
      "“We had minutes.”",
      "Carwyn Bell, whose boat was lost, disagreed.",
      "“They had an hour,” he said.",
    ],
    words: "We had minutes",
    speaker: "Nerys Pugh",
  },
  {
    article: [
      "“The tide came in faster than anyone thought,” said coastguard officer Nerys Pugh.",
      "“They had an hour. I watched them from the wall.”",
      "That was how Carwyn Bell, whose boat was lost, saw it.",
      "“Nobody moved,” he said.",
    ],
    words: "Nobody moved",
    speaker: "Carwyn Bell",
  },
  {
    article: [
      "Alma Reyes, who owns the bakery next door, was less sure. “It will bring trucks. It will bring noise.”",
    ],
    words: "bring noise",
    speaker: "Alma Reyes",
  },
  {
    article: [
      "Mayor Todd Kessler welcomed the ruling. “This is a good day for Dunmore.”",
      "Councilwoman Pia Ferrante did not. “It is a disgrace.”",
    ],
    words: "disgrace",
    speaker: "Pia Ferrante",
  },
  {
    article: [
      "Defence counsel Hugh Sorrell rose to his feet. “My client is innocent.” The judge was not persuaded.",
    ],
    words: "innocent",
    speaker: "Hugh Sorrell",
  },
  {
    article: [
      "Yaw Darko voted at seven. “I want change,” he said. “My children have no work.”",
      "Across town, Efua Sarpong said she would not vote at all.",
      "“Nothing will change.”",
    ],
    words: "Nothing will change",
    speaker: "Efua Sarpong",
  },
  // Relative clauses and descriptions that hold somebody else's name.
  {
    article: ["Sources close to Ann Roe say she will quit before the summer."],
    words: "will quit",
    speaker: "Sources close to Ann Roe",
  },
  {
    article: ["Ann Roe is under pressure from residents who say the pier is unsafe."],
    words: "pier is unsafe",
    speaker: "residents",
  },
  {
    article: ["A man who worked for Tom Pell for 20 years said the books had been cooked."],
    words: "been cooked",
    speaker: "A man",
  },
  {
    article: [
      "Dr Imran Sayeed, who treated the victims, said most had burns to the hands. The injured included Neeta Pal, 19, who said she had been asleep.",
    ],
    words: "been asleep",
    speaker: "Neeta Pal",
  },
  {
    article: ["Critics of Governor Ray Stannard say he has done nothing for the coast."],
    words: "nothing for the coast",
    speaker: "Critics of Governor Ray Stannard",
  },
  {
    article: [
      "Supporters of Ms Okello said the count was rigged.",
      "Ms Grace Okello had led in the first round.",
    ],
    words: "count was rigged",
    speaker: "Supporters of Ms Okello",
  },
  {
    article: ["The firm was founded by Owen Tate, whose daughter Lydia Tate said he would have been proud."],
    words: "been proud",
    speaker: "Lydia Tate",
  },
  // Spokesmen, lawyers and relatives.
  {
    article: ["Rapper Big Dre Colton was charged on Tuesday. His lawyer said he would plead not guilty."],
    words: "plead not guilty",
    speaker: "His lawyer",
  },
  {
    article: [
      "Amina Yusuf was last seen on Friday. Her mother, Zainab Yusuf, said she had left for school as usual.",
    ],
    words: "left for school",
    speaker: "Zainab Yusuf",
  },
  {
    article: [
      "A spokeswoman for the Harbour Trust said the pier would reopen in May. She said repairs were on schedule.",
    ],
    words: "on schedule",
    speaker: "A spokeswoman for the Harbour Trust",
  },
  {
    article: ["Bruno Sachs’s brother told the inquest that Bruno had been afraid of his boss."],
    words: "afraid of his boss",
    speaker: "Bruno Sachs’s brother",
  },
  {
    article: [
      "Army spokesman Brig. Gen. Salisu Danjuma said troops had taken the town. The spokesman said 14 fighters were killed.",
    ],
    words: "14 fighters",
    speaker: "Salisu Danjuma",
  },
  // Unnamed sources: one only by reference.
  {
    article: [
      "A senior official said the talks had failed. The official, who spoke on condition of anonymity, said no date was set for more.",
    ],
    words: "no date was set",
    speaker: "A senior official",
  },
  {
    article: ["Two officials said the talks had failed. Two other officials said they had only paused."],
    words: "only paused",
    speaker: "Two other officials",
  },
  {
    article: ["An eyewitness said the bus had swerved to avoid a cow. She said it hit a tree."],
    words: "hit a tree",
    speaker: "An eyewitness",
  },
  // Joint speakers.
  {
    article: [
      "Ministers Karl Brandl and Ilona Vass signed the deal in Riga. In a joint statement, the two ministers said trade would double.",
    ],
    words: "trade would double",
    speaker: "Karl Brandl & Ilona Vass",
  },
  {
    article: [
      "Oxley Council and Fernbridge Council will merge in April. Both councils said services would not be cut.",
    ],
    words: "services would not",
    speaker: "Oxley Council & Fernbridge Council",
  },
  {
    article: [
      "Joe Pruitt and Dana Whitely ran the stall together. Pruitt and Whitely said they had lost everything.",
    ],
    words: "lost everything",
    speaker: "Joe Pruitt & Dana Whitely",
  },
  // Hearers and those who relay are not the speaker.
  {
    article: ["The fire started in the kitchen, a neighbour told reporter Ella Quist of the Dunmore Post."],
    words: "started in the kitchen",
    speaker: "a neighbour",
  },
  {
    article: [
      "Finance minister Otto Reiss told Newswire on Friday that taxes would not rise. He told his cabinet the same in May.",
    ],
    words: "taxes would not rise",
    speaker: "Otto Reiss",
  },
  {
    article: [
      "Police chief Marek Dolny told Anna Zielinska, the dead man's sister, that the driver had been drinking. He told her there would be a trial.",
    ],
    words: "would be a trial",
    speaker: "Marek Dolny",
  },
];
