import { strict as assert } from "node:assert";
import { FoldingRangeRequest, SelectionRangeRequest, type SelectionRange } from "vscode-languageserver/node";
import { serve } from "../served-article";

const text = `Ferry line to close

LARNMOUTH, England - The line will close in May. “We tried everything,” Ann Roe, who leads the council, said, “and nothing worked.” The boat stays.

“It was a long road,” Ann Roe said. “It was a good one.

“Then the money ran out.

“And that was that.”

Nobody else spoke.
`;
const lines = text.split("\n");

describe("a growing selection", () => {
  async function chain(words: string, newline = "\n"): Promise<string[]> {
    const article = await serve(text.replaceAll("\n", newline));
    const [found] =
      (await article.connection.sendRequest(SelectionRangeRequest.type, {
        textDocument: article.textDocument,
        positions: [article.at(words)],
      })) ?? [];
    const texts: string[] = [];
    for (let at: SelectionRange | undefined = found; at; at = at.parent) texts.push(article.textAt(at.range));
    article.dispose();
    return texts;
  }

  it("takes in word, fragment, quotation, sentence with attribution, paragraph and document", async () => {
    const quotation = "“We tried everything,” Ann Roe, who leads the council, said, “and nothing worked.”";
    assert.deepEqual(await chain("tried everything"), [
      "tried",
      "We tried everything,",
      "“We tried everything,”",
      quotation,
      lines[2],
      text,
    ]);
  });

  it("takes in a name, and the sentence around it", async () => {
    assert.deepEqual((await chain("Roe said. “It was a good")).slice(0, 3), [
      "Roe",
      "Ann Roe",
      "“It was a long road,” Ann Roe said.",
    ]);
    assert.deepEqual(await chain("boat"), ["boat", "The boat stays.", lines[2], text]);
  });

  it("knows carriage returns", async () => {
    assert.equal((await chain("boat", "\r\n"))[1], "The boat stays.");
  });
});

describe("folding", () => {
  it("folds a quotation that runs over paragraphs", async () => {
    const article = await serve(text);
    const ranges = await article.connection.sendRequest(FoldingRangeRequest.type, article);
    assert.deepEqual(ranges, [{ startLine: 4, endLine: 8 }]);
    article.dispose();
  });

  it("says nothing where there is nothing to fold", async () => {
    const article = await serve("“We tried everything,”\nsaid Ann Roe.\n");
    assert.equal(await article.connection.sendRequest(FoldingRangeRequest.type, article), null);
    article.dispose();
  });
});
