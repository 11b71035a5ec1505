import { strict as assert } from "node:assert";
import type { TextFormat } from "../../../src/core/model";
import { entitiesOf } from "./check";

/** The values of one type in text order: "Monday = 2022-01-10". */
function valuesOf(text: string, type: "date" | "quantity", date?: string, format?: TextFormat): string[] {
  return entitiesOf(text, { date, format })
    .filter((entity) => entity.type === type)
    .flatMap(({ mentions, value }) => mentions.map((mention) => ({ mention, value })))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ mention, value }) => {
      assert.equal(mention.text, text.slice(mention.start, mention.end));
      return `${mention.text} = ${value}`;
    });
}

/** A Monday. */
const published = "2022-01-10";

function dates(text: string, ...expected: string[]): void {
  it(text, () => assert.deepEqual(valuesOf(text, "date", published), expected));
}

function undated(text: string, ...expected: string[]): void {
  it(`no day of publication: ${text.replaceAll("\n", " ¶ ")}`, () =>
    assert.deepEqual(valuesOf(text, "date"), expected));
}

function quantities(text: string, ...expected: string[]): void {
  it(text, () => assert.deepEqual(valuesOf(text, "quantity"), expected));
}

describe("entities: dates", () => {
  describe("in full", () => {
    dates("They signed on July 21, 2017, in Ghent.", "July 21, 2017 = 2017-07-21");
    dates("They signed on 3 March 2020.", "3 March 2020 = 2020-03-03");
    dates("They signed on Sept. 9, 2019.", "Sept. 9, 2019 = 2019-09-09");
    dates("They signed on the 4th of April 2019.", "4th of April 2019 = 2019-04-04");
    dates("They met on Monday, Jan. 10, 2022, at noon.", "Monday, Jan. 10, 2022 = 2022-01-10");
    dates("They met on Sunday 9 January 2022.", "Sunday 9 January 2022 = 2022-01-09");
    dates("The fair runs June 10-14, 2023.", "June 10-14, 2023 = 2023-06-10/2023-06-14");
    dates("The fair ran from 10 to 14 June 2021.", "10 to 14 June 2021 = 2021-06-10/2021-06-14");
    dates("The record is dated 2021-11-02.", "2021-11-02 = 2021-11-02");
    dates("They signed in May 2012.", "May 2012 = 2012-05");
  });

  describe("years", () => {
    dates("It was built in 1978 and burnt down in 2019.", "1978 = 1978", "2019 = 2019");
    dates("The 2016 campaign cost more than the one of 2012.", "2016 = 2016", "2012 = 2012");
    dates("Prices rose in the 1990s.", "1990s = 1990/1999");
    dates("The 2019-20 season was cut short.", "2019-20 = 2019/2020");
    dates("Late 2020 was quiet; by 2030, emissions must halve.", "2020 = 2020", "2030 = 2030");
    dates("The company employs 2019 people, up from 2000 people.");
  });

  describe("from the day of publication", () => {
    dates("Ana Silva resigned on Monday.", "Monday = 2022-01-10");
    dates("Ana Silva resigned on Friday.", "Friday = 2022-01-07");
    dates("Ana Silva will resign on Friday.", "Friday = 2022-01-14");
    dates("Ana Silva said on Friday that she will resign.", "Friday = 2022-01-07");
    dates("The talks are due to begin on Wednesday.", "Wednesday = 2022-01-12");
    dates("On Thursday, the council will vote.", "Thursday = 2022-01-13");
    dates(
      "The council meets next Tuesday; last Tuesday it voted.",
      "Tuesday = 2022-01-11",
      "Tuesday = 2022-01-04",
    );
    dates("It snowed yesterday and will snow tomorrow.", "yesterday = 2022-01-09", "tomorrow = 2022-01-11");
    dates("It rained last night.", "last night = 2022-01-09");
    dates("Sales fell last month and last year.", "last month = 2021-12", "last year = 2021");
    dates("The vote is next week.", "next week = 2022-01-17/2022-01-23");
    dates("They met on March 4.", "March 4 = 2021-03-04");
    dates("They will meet on March 4.", "March 4 = 2022-03-04");
    dates("The mine closed in November.", "November = 2021-11");
    dates("The mine will reopen in March.", "March = 2022-03");
    dates("The mine has been shut since last May.", "May = 2021-05");
    dates("The law took effect at the end of May.", "May = 2021-05");
    dates(
      "Two people died three days ago, one two weeks ago.",
      "three days ago = 2022-01-07",
      "two weeks ago = 2021-12-27/2022-01-02",
    );
    dates("They married 20 years ago.", "20 years ago = 2002");
    dates("More than 20 years ago they married.", "20 years ago = null");
    dates("Rents doubled over the past three years.", "past three years = 2019-01-10/2022-01-10");
    dates("It rained over the weekend.", "weekend = 2022-01-08/2022-01-09");
    dates("Profit fell in the third quarter of last year.", "third quarter of last year = 2021-07/2021-09");
  });

  describe("that are none", () => {
    dates("May Dobson met Mr March and gave it to August Pohl.");
    dates("Shops opened early on Black Friday, the Sunday Times reported.");
    dates("She may march in the second half.");
    dates("The USA Today poll was wrong.");
    dates("They come every Monday.");
  });

  describe("without it", () => {
    undated(
      "Ana Silva resigned on Monday, on 4 April and last month.",
      "Monday = null",
      "4 April = null",
      "last month = null",
    );
    undated("Ana Silva resigned on 4 April 2019.", "4 April 2019 = 2019-04-04");
    undated(
      "HARWICK, March 3, 2021 (Reuters) - The mayor, Ana Silva, resigned on Monday after a long dispute with the council.",
      "March 3, 2021 = 2021-03-03",
      "Monday = 2021-03-01",
    );
    undated(
      "Mayor resigns after long dispute\n\nBy Tom Hadley\n\nPublished 3 March 2021\n\nThe mayor, Ana Silva, resigned yesterday after a long dispute with the council.",
      "3 March 2021 = 2021-03-03",
      "yesterday = 2021-03-02",
    );
  });

  it("is told from the date in the front matter", () => {
    const text = "---\ntitle: Rain\ndate: 2022-01-10T06:00:00Z\n---\nIt rained yesterday.";
    assert.deepEqual(valuesOf(text, "date", undefined, "markdown"), ["yesterday = 2022-01-09"]);
  });

  it("is told from the first ten characters of a date and time, and from no other form", () => {
    assert.deepEqual(valuesOf("It rained yesterday.", "date", "2022-01-10T23:59:00Z"), [
      "yesterday = 2022-01-09",
    ]);
    assert.deepEqual(valuesOf("It rained yesterday.", "date", "10/01/2022"), ["yesterday = null"]);
    assert.deepEqual(valuesOf("It rained yesterday.", "date", "2022-02-30"), ["yesterday = null"]);
  });

  it("knows one day by two names", () => {
    const [day, ...others] = entitiesOf(
      "Ana Silva spoke on Monday. By the evening of January 10 she had left.",
      { date: published },
    ).filter(({ type }) => type === "date");
    assert.deepEqual(
      [day?.id, day?.name, day?.aliases, others],
      ["date:2022-01-10", "January 10", ["Monday"], []],
    );
  });
});

describe("entities: quantities", () => {
  describe("sums of money", () => {
    quantities("It cost £2.4m.", "£2.4m = 2400000 GBP");
    quantities("It cost $1bn, or €900 million.", "$1bn = 1000000000 USD", "€900 million = 900000000 EUR");
    quantities(
      "The fund holds US$1.2-billion and C$500 million.",
      "US$1.2-billion = 1200000000 USD",
      "C$500 million = 500000000 CAD",
    );
    quantities("The scheme will cost Rs 3 lakh crore.", "Rs 3 lakh crore = 3000000000000 INR");
    quantities("Lahore will pay Rs 500 million.", "Rs 500 million = 500000000 PKR");
    quantities(
      "The state paid ₹20,000 each, Rs. 2 crore in all.",
      "₹20,000 = 20000 INR",
      "Rs. 2 crore = 20000000 INR",
    );
    quantities("The governor approved N5bn and ₦250,000.", "N5bn = 5000000000 NGN", "₦250,000 = 250000 NGN");
    quantities(
      "The county spent KSh1.2m, then Sh500 million.",
      "KSh1.2m = 1200000 KES",
      "Sh500 million = 500000000 KES",
    );
    quantities("The province lost R5bn; the fine is R1,500.", "R5bn = 5000000000 ZAR", "R1,500 = 1500 ZAR");
    quantities(
      "The bank lent GH¢20 million and Ush 3bn.",
      "GH¢20 million = 20000000 GHS",
      "Ush 3bn = 3000000000 UGX",
    );
    quantities("He owes ten million dollars.", "ten million dollars = 10000000 USD");
    quantities(
      "They paid 300 euros and 5 million naira.",
      "300 euros = 300 EUR",
      "5 million naira = 5000000 NGN",
    );
    quantities("It will cost €10–€12m.", "€10–€12m = 10000000-12000000 EUR");
    quantities("Taka 5 is not much; Tk 5 crore is.", "Tk 5 crore = 50000000 BDT");
  });

  describe("shares", () => {
    quantities(
      "Prices rose 5pc, then 5%, then 5 per cent.",
      "5pc = 5 percent",
      "5% = 5 percent",
      "5 per cent = 5 percent",
    );
    quantities("Turnout was 61.5 percent.", "61.5 percent = 61.5 percent");
    quantities("It fell by 2.5 percentage points.", "2.5 percentage points = 2.5 percentage points");
    quantities("Rates may rise by 25 basis points.", "25 basis points = 25 basis points");
    quantities("Growth of 10-15 percent is expected.", "10-15 percent = 10-15 percent");
    quantities(
      "Two-thirds of voters and one in five members agreed.",
      "Two-thirds = 2/3",
      "one in five = 1/5",
    );
  });

  describe("counts", () => {
    quantities("The fire destroyed 1,200 homes.", "1,200 homes = 1200 homes");
    quantities("They built 40 new council homes.", "40 new council homes = 40 homes");
    quantities("Two dozen people marched.", "Two dozen people = 24 people");
    quantities("Half a million people marched.", "Half a million people = 500000 people");
    quantities(
      "The strike involved twenty-five nurses and 12 Russian doctors.",
      "twenty-five nurses = 25 nurses",
      "12 Russian doctors = 12 doctors",
    );
    quantities("The blast killed at least 12 and hurt 30.", "12 = 12");
    quantities(
      "About 3 lakh farmers and 5m workers struck.",
      "3 lakh farmers = 300000 farmers",
      "5m workers = 5000000 workers",
    );
    quantities("Two hundred and six miners were saved.", "Two hundred and six miners = 206 miners");
  });

  describe("measures", () => {
    quantities("They built a 3.5-metre wall.", "3.5-metre = 3.5 metres");
    quantities(
      "It is 20km away, 300 square miles in all.",
      "20km = 20 kilometres",
      "300 square miles = 300 square miles",
    );
    quantities("A two-year ban and a 10-day fast followed.", "two-year = 2 years", "10-day = 10 days");
    quantities("A 5m wall fell.", "5m = 5 metres");
    quantities("It took one hour.", "one hour = 1 hour");
  });

  describe("that are none", () => {
    quantities("Ana Silva, 26, a nurse aged 26, is 26 years old. The 26-year-old left.");
    quantities("They won 3-1 under Article 5 at 10 Downing Street at 9.30am on Flight 370.");
    quantities("It was built in 2019, three years ago, off the N1 and the R61.");
    quantities("One of them said so, and the two left.");
    quantities("The 2021 catalogues had four eighth-graders on the cover.");
    quantities("She sank 11 3-pointers.");
    quantities("A G20 summit on Covid-19 met in Room 12.");
  });
});
