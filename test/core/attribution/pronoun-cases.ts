/** A short article, and who speaks where a pronoun is the source. */
export interface PronounCase {
  /** Its paragraphs. */
  readonly article: readonly string[];
  /** The pronoun; where several quotations have it for a source, the last is meant. */
  readonly source: string;
  /** The entity's name, joint speakers joined by " & "; one without a name goes by its own words. */
  readonly speaker: string;
}

export const pronounCases: readonly PronounCase[] = [
  // One person.
  {
    article: [
      "Ann Roe, leader of Northbridge council, opened the meeting on Monday.",
      "“The bridge will not close,” she said.",
    ],
    source: "she",
    speaker: "Ann Roe",
  },
  {
    article: [
      "Dr Farah Qureshi runs the only clinic in the valley.",
      "It opened in 2009 with two beds and a borrowed fridge. Most patients come on foot.",
      "The queue starts at five in the morning.",
      "“We turn nobody away,” she said.",
    ],
    source: "she",
    speaker: "Farah Qureshi",
  },
  {
    article: [
      "Inspector R. K. Yadav reached the spot at 6 am. He said the truck driver had fled into the fields.",
    ],
    source: "He",
    speaker: "R. K. Yadav",
  },
  {
    article: [
      "Chief Emeka Obiora, the union’s chairman, addressed workers in Enugu on Saturday. “We are not slaves,” he said. “We will down tools on Monday.”",
    ],
    source: "he",
    speaker: "Emeka Obiora",
  },
  {
    article: [
      "Gareth Pugh applied for a licence in March. “I was told to wait,” he said, “and I am still waiting.”",
    ],
    source: "he",
    speaker: "Gareth Pugh",
  },
  {
    article: [
      "When he was sworn in, he said he would not touch the pension fund. Eighteen months later, Governor Wes Tillman is doing just that.",
    ],
    source: "he",
    speaker: "Wes Tillman",
  },
  {
    article: ["Mechanic Olu Bankole repaired the bus in June. The brakes were sound, according to him."],
    source: "him",
    speaker: "Olu Bankole",
  },
  {
    article: [
      'Nurse Tegan Walsh was on shift when the cyclone hit. Patients were moved to the corridor. She told local radio the roof had lifted "like a lid".',
    ],
    source: "She",
    speaker: "Tegan Walsh",
  },
  {
    article: [
      "Kim Larsson, the club's manager, was fined on Thursday. He said the referee had provoked him.",
    ],
    source: "He",
    speaker: "Kim Larsson",
  },
  {
    article: ["The rebels' spokesman, Col. Abdel Karim Sow, denied the report. He said the town was calm."],
    source: "He",
    speaker: "Abdel Karim Sow",
  },
  // A man and a woman.
  {
    article: [
      "Prop forward Callum Reddy and coach Beth Ingram spoke after the match. “I never heard the whistle,” he said.",
    ],
    source: "he",
    speaker: "Callum Reddy",
  },
  {
    article: [
      "Ghana's health minister, Akosua Mensah, visited Kofi Boateng in hospital in Kumasi. She said the driver would be charged.",
    ],
    source: "She",
    speaker: "Akosua Mensah",
  },
  {
    article: [
      "President Tomas Ruda arrived in Geneva on Monday. His foreign minister, Ilse Brandt, had flown in the night before.",
      '"We are close," he told reporters at the airport.',
    ],
    source: "he",
    speaker: "Tomas Ruda",
  },
  {
    article: [
      "Justice Nomvula Khumalo dismissed the application with costs. Advocate Pieter Steyn had argued for the mine. She said the company had ignored the community for years.",
    ],
    source: "She",
    speaker: "Nomvula Khumalo",
  },
  {
    article: [
      "Chief Minister Devika Shenoy inaugurated the flyover on Sunday. Opposition leader Mohan Thakre boycotted the function.",
      "She said the project would cut travel time by half.",
    ],
    source: "She",
    speaker: "Devika Shenoy",
  },
  {
    article: [
      "Judge Paula Stern questioned the prosecutor, Neil Haskins, for an hour. “Where is the weapon?” she asked. “We never found it,” he replied.",
    ],
    source: "he",
    speaker: "Neil Haskins",
  },
  {
    article: [
      "Jordan Blake won the seat by 90 votes. Her rival, Sam Oduya, conceded at midnight. He thanked his volunteers.",
      "She said the count had been fair.",
    ],
    source: "She",
    speaker: "Jordan Blake",
  },
  {
    article: [
      "Roe quits as council leader",
      "Ann Roe has quit as leader of Northbridge council after nine years.",
      "Her deputy, Tom Pell, will take over until May.",
      "She said the job had cost her too much sleep.",
    ],
    source: "She",
    speaker: "Ann Roe",
  },
  {
    article: [
      "Farmer Kev Dwyer has sold half his herd. His wife, Jan, drives to town twice a week for water.",
      "“It’s the worst I’ve seen in 40 years,” he said.",
    ],
    source: "he",
    speaker: "Kev Dwyer",
  },
  // Two women.
  {
    article: [
      "Police commissioner Maureen Tadley met the campaigner Gwen Abbot outside the court on Friday. Tadley promised a review. ‘We will look at every file,’ she said.",
    ],
    source: "she",
    speaker: "Maureen Tadley",
  },
  {
    article: [
      "Priya Nambiar of the Lok Vikas Party defeated Sunita Deshpande by 412 votes. Deshpande demanded a recount. “The machines failed in two wards,” she said.",
    ],
    source: "she",
    speaker: "Sunita Deshpande",
  },
  {
    article: [
      "Ellen Sharp was found dead on Tuesday. Her sister, Judith Kerr, had reported her missing.",
      "“She never went anywhere without her phone,” she said.",
    ],
    source: "she",
    speaker: "Judith Kerr",
  },
  {
    article: [
      "Thandeka Zulu lost her home in the fire. Her son Sipho, 14, carried his sister out. “I don't know where we will sleep,” she said.",
    ],
    source: "she",
    speaker: "Thandeka Zulu",
  },
  // Two men.
  {
    article: [
      "Sgt. Leo Vance testified that Ray Dolan had called him from a motel. He told jurors that the call lasted four minutes.",
    ],
    source: "He",
    speaker: "Leo Vance",
  },
  {
    article: [
      "Treasurer Bruce Hartnett backed the plan, but Premier Glen Moffat wanted more time. “There is no money for it,” Hartnett said. He said the budget was already stretched.",
    ],
    source: "He",
    speaker: "Bruce Hartnett",
  },
  {
    article: [
      "“We got lucky,” said Marcus Tolliver, whose roof was torn off. His neighbor, Wade Fuller, was in the basement. “I heard it coming,” he said.",
    ],
    source: "he",
    speaker: "Wade Fuller",
  },
  {
    article: [
      "Jim Rusk told the court that his partner, Al Denby, had fired first. Denby disputed that. He said he never drew his gun.",
    ],
    source: "He",
    speaker: "Al Denby",
  },
  {
    article: [
      "“He is a bully,” Rachel Moss told the tribunal of her former boss, Adrian Keele. Keele, 52, denies this. He said he had raised his voice once.",
    ],
    source: "He",
    speaker: "Adrian Keele",
  },
  // A role between.
  {
    article: [
      "Senator Dale Whitcombe voted against the bill. The former prosecutor has represented the state since 2011. He said the bill was a giveaway to lobbyists.",
    ],
    source: "He",
    speaker: "Dale Whitcombe",
  },
  {
    article: [
      "Mayor Ruth Delgado vetoed the measure. The council president, Owen Marsh, had urged the mayor to sign it. She said the city could not afford it.",
    ],
    source: "She",
    speaker: "Ruth Delgado",
  },
  {
    article: [
      "Governor Halima Abdi toured the flooded market in Garissa. Traders showed her their ruined maize. She said relief food would arrive by Friday.",
    ],
    source: "She",
    speaker: "Halima Abdi",
  },
  {
    article: [
      "Winger Tadhg Mullane scored twice for the visitors. The 24-year-old joined from a rival club in August. He said his teammates had made it easy.",
    ],
    source: "He",
    speaker: "Tadhg Mullane",
  },
  // Others named in what is quoted.
  {
    article: [
      "“Tom Pell lied to this house and Iris Boyd let him,” said Grace Adeyemi, who leads the opposition. She added that an inquiry was needed.",
    ],
    source: "She",
    speaker: "Grace Adeyemi",
  },
  {
    article: [
      "“I warned Peter Oakes twice,” said Hamish Lorne, the harbour master.",
      "“Peter never listened,” he said.",
    ],
    source: "he",
    speaker: "Hamish Lorne",
  },
  {
    article: [
      "Margaret Toller taught the boy for six years. “Daniel Webb was the brightest child I ever met,” she said. “His sister Rose was quieter.”",
    ],
    source: "she",
    speaker: "Margaret Toller",
  },
  // Hearers, lawyers and relatives.
  {
    article: [
      "Kavita Rao rang her brother Arun on Sunday night. She told him that the shop had been broken into.",
    ],
    source: "She",
    speaker: "Kavita Rao",
  },
  {
    article: [
      "Nurse Joyce Mbeki asked the surgeon, Piet Vorster, about the delay. He told her the theatre was closed.",
    ],
    source: "He",
    speaker: "Piet Vorster",
  },
  {
    article: [
      "Denise Falk was released on bail on Thursday. Her lawyer, Simon Crewe, called the charge absurd. She said nothing would stop her campaign.",
    ],
    source: "She",
    speaker: "Denise Falk",
  },
  {
    article: [
      "Lorna Peake denies the charge. Her lawyer, Desmond Hale, spoke to reporters outside the court. “The evidence is thin,” he said.",
    ],
    source: "he",
    speaker: "Desmond Hale",
  },
  {
    article: [
      "Wanjiku Otieno did not appear in court in Nakuru on Tuesday. Her lawyer said she was ill. He told the magistrate that a doctor had signed a letter.",
    ],
    source: "He",
    speaker: "Her lawyer",
  },
  {
    article: [
      "Toby Marsh, 8, has been missing since Friday. His mother, Carla Marsh, made an appeal on Sunday. She said he was wearing a red coat.",
    ],
    source: "She",
    speaker: "Carla Marsh",
  },
  {
    article: ["Mia, 9, was the first to see the smoke. She said she woke her brother Jake and ran."],
    source: "She",
    speaker: "Mia",
  },
  // Knights, dames and peers.
  {
    article: [
      "Sir Alan Prowse retired as chief constable in 2019. Sir Alan told the inquiry that records had been lost. He said nobody had ordered it.",
    ],
    source: "He",
    speaker: "Alan Prowse",
  },
  {
    article: [
      "Dame Edith Corrigan chairs the trust. Asked about Lord Benbow's letter, she said she had never read it.",
    ],
    source: "she",
    speaker: "Edith Corrigan",
  },
  {
    article: [
      "Baroness Helen Halliwell resigned on Wednesday. Lord Finch takes over in the new year. She said the post had become impossible.",
    ],
    source: "She",
    speaker: "Helen Halliwell",
  },
  // They of one person.
  {
    article: [
      "Alex Moreau, who uses they/them pronouns, runs the shelter. They said it was full every night.",
    ],
    source: "They",
    speaker: "Alex Moreau",
  },
  {
    article: [
      "River Callahan, a nonbinary poet from Portland, won the prize on Tuesday. “I nearly didn’t enter,” they said.",
    ],
    source: "they",
    speaker: "River Callahan",
  },
  // Bodies.
  {
    article: ["Harrow Water raised its prices on Monday. It said the cost of treatment had doubled."],
    source: "It",
    speaker: "Harrow Water",
  },
  {
    article: [
      "The Reserve Bank of Kandara kept rates on hold on Tuesday. Its governor, Musa Danladi, is to speak today. It said inflation was easing.",
    ],
    source: "It",
    speaker: "Reserve Bank of Kandara",
  },
  {
    article: [
      "Meridian Air grounded its fleet after the crash. The airline flies 60 jets. It said inspections would take a week.",
    ],
    source: "It",
    speaker: "Meridian Air",
  },
  {
    article: [
      "The Ministry of Transport blamed the contractor, Balfe Construction, for the delay. It said the company had missed three deadlines.",
    ],
    source: "It",
    speaker: "Ministry of Transport",
  },
  {
    article: ["Arden Rail cancelled 40 trains on Sunday. They said drivers had called in sick."],
    source: "They",
    speaker: "Arden Rail",
  },
  {
    article: [
      "The National Union of Dockers walked out on Friday. They said talks would not resume before the new year.",
    ],
    source: "They",
    speaker: "National Union of Dockers",
  },
  {
    article: ["Police were called to Fenn Street at 9pm. They said a man in his 30s had been stabbed."],
    source: "They",
    speaker: "Police",
  },
  {
    article: ["The report runs to 400 pages. It says officers ignored 12 warnings."],
    source: "It",
    speaker: "The report",
  },
  // Groups.
  {
    article: [
      "Ada Brook and Colin Stead founded the shelter in 1998. “We never meant to run it this long,” they said.",
    ],
    source: "they",
    speaker: "Ada Brook & Colin Stead",
  },
  {
    article: [
      "Two fishermen were pulled from the sea off Kilifi on Sunday. They said their boat had hit a reef.",
    ],
    source: "They",
    speaker: "Two fishermen",
  },
  {
    article: [
      "The miners walked out at dawn. The pit had reopened in spring. They told reporters that gas alarms had been switched off.",
    ],
    source: "They",
    speaker: "The miners",
  },
  {
    article: [
      "Boda boda riders blocked the highway in Eldoret on Monday. They said police had seized 30 motorcycles.",
    ],
    source: "They",
    speaker: "Boda boda riders",
  },
  {
    article: ["Residents of Mill Lane met the council on Tuesday. They said the floods came every winter."],
    source: "They",
    speaker: "Residents of Mill Lane",
  },
];
