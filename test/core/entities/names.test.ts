import { check } from "./check";

describe("entities: names", () => {
  describe("of people, without title, possessive and punctuation", () => {
    check("Sen. Mary Roe’s aide resigned.", { "person Mary Roe": "Mary Roe" });
    check("The court heard Dr. Amina Okafor, Sir Keith Dunmore and Mrs Helen Pratt.", {
      "person Amina Okafor": "Amina Okafor",
      "person Keith Dunmore": "Keith Dunmore",
      "person Helen Pratt": "Helen Pratt",
    });
    check("They met Prime Minister Tom Hadley and Foreign Minister Lena Voss.", {
      "person Tom Hadley": "Tom Hadley",
      "person Lena Voss": "Lena Voss",
    });
    check("A letter to Secretary of State Paul Hendry was lost.", { "person Paul Hendry": "Paul Hendry" });
    check("The plan was drawn up by John A. Bexley Jr. of the council.", {
      "person John A. Bexley Jr.": "John A. Bexley Jr.",
    });
    check("The note from Maria van der Linden was short. Officials praised van der Linden.", {
      "person Maria van der Linden": "Maria van der Linden, van der Linden",
    });
    check("Voters chose Wong Chi-kit over Kim Min-seo.", {
      "person Wong Chi-kit": "Wong Chi-kit",
      "person Kim Min-seo": "Kim Min-seo",
    });
    check("Economist Jan Visser disagreed.", { "person Jan Visser": "Jan Visser" });
    check("Will Marsh will speak in May. May Dobson will not.", {
      "person Will Marsh": "Will Marsh",
      "person May Dobson": "May Dobson",
    });
    check("Welshman Rhys Colwyn won.", { "person Rhys Colwyn": "Rhys Colwyn" });
  });

  describe("of organisations, by their words", () => {
    check("He joined the Ministry of Defence and then the University of Dunmore.", {
      "organization Ministry of Defence": "Ministry of Defence",
      "organization University of Dunmore": "University of Dunmore",
    });
    check("Shares in Harwick Foods Inc. fell. Harwick Foods blamed the weather, and Harwick cut jobs.", {
      "organization Harwick Foods Inc.": "Harwick Foods Inc., Harwick Foods, Harwick",
    });
    check("She runs the Food and Water Administration.", {
      "organization Food and Water Administration": "Food and Water Administration",
    });
    check("The chip maker Velotron and brewer Oldcastle Group merged.", {
      "organization Velotron": "Velotron",
      "organization Oldcastle Group": "Oldcastle Group",
    });
    check("The U.S. Senate sent it to the Women’s Health Council.", {
      "organization U.S. Senate": "U.S. Senate",
      "organization Women’s Health Council": "Women’s Health Council",
    });
    check("He left the Bureau for Trade and Cooperation in Europe.", {
      "organization Bureau for Trade and Cooperation in Europe": "Bureau for Trade and Cooperation in Europe",
    });
  });

  describe("of places", () => {
    check("Rain fell in northern Tolmark and near Lake Orsa.", {
      "place Tolmark": "Tolmark",
      "place Lake Orsa": "Lake Orsa",
    });
    check("He flew from Berlin to Paris, then to Portland, Ore., by way of Canada.", {
      "place Berlin": "Berlin",
      "place Paris": "Paris",
      "place Portland": "Portland",
      "place Ore": "Ore",
      "place Canada": "Canada",
    });
    check("The White House and the Kremlin were silent.", {
      "place White House": "White House",
      "place Kremlin": "Kremlin",
    });
    check("Texas Gov. Ann Barlow met Orange County Sheriff Lou Petty.", {
      "place Texas": "Texas",
      "person Ann Barlow": "Ann Barlow",
      "place Orange County": "Orange County",
      "person Lou Petty": "Lou Petty",
    });
  });

  describe("of groups, laws and events", () => {
    check("Russians and Americans watched the Russian team.", {
      "group Russians": "Russians",
      "group Americans": "Americans",
    });
    check("The Clean Rivers Act follows the Treaty of Dunmore.", {
      "law Clean Rivers Act": "Clean Rivers Act",
      "law Treaty of Dunmore": "Treaty of Dunmore",
    });
    check("The Intermediate-Range Rocket Forces Treaty was signed after the Falkenberg Summit.", {
      "law Intermediate-Range Rocket Forces Treaty": "Intermediate-Range Rocket Forces Treaty",
      "event Falkenberg Summit": "Falkenberg Summit",
    });
  });

  describe("that are none", () => {
    check("The President spoke on Monday. In March, the Internet was slow.", {});
    check("Yesterday it rained. However, Tuesday was dry. “Nobody knows,” she said.", {});
    check("Rapeseed prices rose. Economists expect more. I agree.", {});
    check("A pro-Harwick group and a Berlin-based firm disagreed with Harwick-listed funds.", {});
  });
});

describe("entities: lines whose capitals say little", () => {
  check("Roe Vows New Bridge As Costs Rise\n\nMayor Mary Roe promised a new bridge. Costs rise.", {
    "person Mary Roe": "Roe, Mary Roe",
  });
  check("MAYOR ROE DEFENDS BUDGET IN GHENT\n\nMayor Mary Roe was in Ghent to defend the budget.", {
    "person Mary Roe": "ROE, Mary Roe",
    "place Ghent": "GHENT, Ghent",
  });
  check("DUNMORE, Ohio (AP) — Mayor Mary Roe resigned.", {
    "place DUNMORE": "DUNMORE",
    "place Ohio": "Ohio",
    "organization AP": "AP",
    "person Mary Roe": "Mary Roe",
  });
});
