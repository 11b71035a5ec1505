import assert from "node:assert/strict";
import { readArticle } from "../../../src/core/text/read-article";

const NEWS =
  "Rescuers reached the village on Sunday, three days after the slide cut off its only road to the coast.";

function check(written: string, dateline: string): void {
  it(written, () => {
    const text = `Rescuers reach cut-off village\n\n${written}${NEWS}`;
    const article = readArticle(text, "plaintext");
    const lead = article.paragraphs.find((p) => p.prose.endsWith(NEWS));
    assert.ok(lead && article.dateline);
    assert.equal(text.slice(article.dateline.start, article.dateline.end), dateline);
    assert.equal(text.slice(lead.bodyStart, lead.end), NEWS);
  });
}

describe("A dateline", () => {
  check("PARIS (Reuters) - ", "PARIS (Reuters)");
  check("KABUL, Afghanistan (AP) — ", "KABUL, Afghanistan (AP)");
  check("KABUL, Afghanistan (AP) -- ", "KABUL, Afghanistan (AP)");
  check("WASHINGTON, March 3 — ", "WASHINGTON, March 3");
  check("WASHINGTON, Dec. 7 (UPI) — ", "WASHINGTON, Dec. 7 (UPI)");
  check("NAIROBI – ", "NAIROBI");
  check("NAIROBI—", "NAIROBI");
  check("PORT ELLIS, Ore. — ", "PORT ELLIS, Ore.");
  check("ST. LOUIS - ", "ST. LOUIS");
  check("RIO DE JANEIRO / BOGOTA (Reuters) - ", "RIO DE JANEIRO / BOGOTA (Reuters)");
  check("New Delhi: ", "New Delhi");
  check("NEW DELHI: ", "NEW DELHI");
  check("Mumbai, March 3 (PTI): ", "Mumbai, March 3 (PTI)");
  check("London (AFP) – ", "London (AFP)");
  check("(Reuters) - ", "(Reuters)");
  check("March 3 (Reuters) - ", "March 3 (Reuters)");
  check("ABOARD THE AURORA (AP) — ", "ABOARD THE AURORA (AP)");
  check("(Adds mayor's comment) PARIS, March 3 (Reuters) - ", "PARIS, March 3 (Reuters)");
  check("(Updates throughout) By Wanda Okafor March 3 (Reuters) - ", "(Reuters)");

  for (const written of [
    "The road — the only one — ",
    "UPDATE: ",
    "BREAKING — ",
    "WATCH: ",
    "Okafor: ",
    "OKAFOR: ",
    "Q: ",
    "Ukraine: ",
    "NATO's secretary - ",
    "WHY THE ROAD WENT, AND WHAT COMES NEXT - ",
    "Ms. Okafor (a nurse) - ",
  ]) {
    it(`is not ${written}`, () => {
      const article = readArticle(`${NEWS}\n\n${written}${NEWS}`, "plaintext");
      assert.equal(article.dateline, null);
      assert.ok(article.paragraphs.every((p) => p.bodyStart === p.start));
    });
  }

  it("can be a line of its own", () => {
    const text = `Rescuers reach cut-off village\n\nPORT ELLIS, Ore.\n\n${NEWS}`;
    const { dateline, paragraphs } = readArticle(text, "plaintext");
    assert.deepEqual(
      paragraphs.map((p) => p.zone),
      ["headline", "dateline", "body"],
    );
    assert.equal(dateline && text.slice(dateline.start, dateline.end), "PORT ELLIS, Ore.");
  });

  it("is the place, where there is a date line as well", () => {
    const text = `Rescuers reach cut-off village\n\nMarch 3, 2023\n\nNAIROBI – ${NEWS}`;
    const { dateline } = readArticle(text, "plaintext");
    assert.equal(dateline && text.slice(dateline.start, dateline.end), "NAIROBI");
  });
});
